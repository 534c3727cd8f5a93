using System.Collections;
using System.Reflection;
using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Laws;

/// <summary>Everything is bounded.</summary>
public class Law09Tests
{
    [Fact]
    public void Engine_AfterThousandsOfTurnsAndStrays_RemembersABoundedNumberOfThings()
    {
        var engine = new BareEngine("save", "look");
        for (int i = 0; i < 5000; i++)
        {
            engine.Now = TimeSpan.FromSeconds(i * 3);
            engine.Receive(new RealtimeEvent.SpeechStarted($"u{i}", null));
            engine.Receive(new RealtimeEvent.SpeechStopped($"u{i}", null));
            engine.Receive(new RealtimeEvent.InputCommitted($"u{i}"));
            engine.Receive(new RealtimeEvent.InputTranscribed($"u{i}", "words", null));
            engine.Receive(new RealtimeEvent.ResponseCreated($"r{i}", null));
            engine.Receive(new RealtimeEvent.AudioDelta($"r{i}", $"i{i}", new byte[480]));
            engine.Receive(new RealtimeEvent.AudioDelta($"stray{i}", $"s{i}", new byte[48]));
            engine.Receive(new RealtimeEvent.ArgumentsDelta($"stray{i}", $"s{i}", null, "{"));
            engine.Receive(new RealtimeEvent.OutputItemDone($"r{i}", 0, BareEngine.Call($"c{i}", i % 2 == 0 ? "save" : "look", $$"""{"subject":"{{i}}"}""")));
            engine.Receive(new RealtimeEvent.ResponseDone($"r{i}", null, ResponseStatus.Completed, null, null, []));
            for (int done = 0; done < engine.Effects.Count; done++)
            {
                Effect effect = engine.Effects[done];
                if (effect is Effect.StartAttempt run)
                    engine.Handle(new Signal.AttemptEnded(run.Call, run.Attempt, ToolScript.Ok()));
                else if (effect is Effect.Send { Command: RealtimeCommand.CreateResponse create })
                    engine.Receive(new RealtimeEvent.ResponseDone($"a{i}", create.Tag, ResponseStatus.Completed, null, null, []));
            }

            engine.Effects.Clear();
        }

        Sizes(engine.Engine).Should().NotBeEmpty().And.OnlyContain(size => size.Count <= 1024, "the most that anything remembers is 1,024");
    }

    [Fact]
    public void Arguments_LongerThanTheLimit_AreAnsweredAndNotRun()
    {
        ToolScript tools = new ToolScript().Add("save");
        VirtualCall call = Wire.Open(tools, options => options.Calls.MaxArgumentLength = 1000);
        call.Receive(Frames.Created("r1"));
        for (int i = 0; i < 50; i++)
            call.Receive(Frames.ArgumentsDelta("r1", "c1", new string('x', 100)));
        call.Receive(Frames.ItemDone("r1", "c1", "save", $$"""{"subject":"{{new string('x', 2000)}}"}"""));
        call.Receive(Frames.Done("r1"));

        tools.Ledger.Should().BeEmpty();
        call.OutputOf("c1").GetProperty("error_type").GetString().Should().Be("validation");
    }

    [Fact]
    public void AudioDelta_InAQuietMoment_CausesNothingButItsPlayback()
    {
        var engine = new BareEngine("save");
        engine.Receive(new RealtimeEvent.ResponseCreated("r1", null));
        engine.Receive(new RealtimeEvent.AudioDelta("r1", "i1", new byte[480]));
        engine.Effects.Clear();
        engine.Receive(new RealtimeEvent.AudioDelta("r1", "i1", new byte[480]));

        engine.Effects.Should().ContainSingle().Which.Should().BeOfType<Effect.Play>();
    }

    private static List<(string Path, int Count)> Sizes(object root)
    {
        var sizes = new List<(string, int)>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Walk(root, root.GetType().Name);
        return sizes;

        void Walk(object value, string path)
        {
            if (!seen.Add(value))
                return;
            if (value is ICollection collection)
                sizes.Add((path, collection.Count));
            else if (value is not string && value.GetType().GetProperty("Count") is { } count && count.PropertyType == typeof(int) && value is IEnumerable)
                sizes.Add((path, (int)count.GetValue(value)!));
            if (value is IEnumerable items and not string)
            {
                foreach (object? item in items)
                {
                    if (item is not null && IsOurs(item.GetType()))
                        Walk(item, $"{path}[]");
                }

                return;
            }

            foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
            {
                if (field.GetValue(value) is { } held && (IsOurs(field.FieldType) || (held is IEnumerable && held is not string)))
                    Walk(held, $"{path}.{field.Name}");
            }
        }

        static bool IsOurs(Type type) => type.Namespace == "RealtimeVoiceTools" && !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type);
    }
}
