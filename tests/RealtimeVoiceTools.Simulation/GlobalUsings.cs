global using RealtimeVoiceTools.Protocol;
global using RealtimeVoiceTools.Tests.Sessions.Support;
