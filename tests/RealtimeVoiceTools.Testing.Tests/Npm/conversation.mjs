// One conversation with a realtime server, as an application of the official JavaScript client would hold it.
// Usage: node conversation.mjs ws://127.0.0.1:PORT/v1/realtime. Prints one line of JSON with what happened.
import { OpenAIRealtimeWebSocket, RealtimeAgent, RealtimeSession, tool } from '@openai/agents-realtime';
import { z } from 'zod';

const calls = [];
const openingHours = tool({
  name: 'opening_hours',
  description: 'Use when the caller asks whether the shop is open.',
  parameters: z.object({ day: z.string() }),
  execute: ({ day }) => {
    calls.push(day);
    return `On ${day} from nine to six.`;
  },
});
const agent = new RealtimeAgent({ name: 'Shop', instructions: 'Be brief.', tools: [openingHours] });
const transport = new OpenAIRealtimeWebSocket({ url: process.argv[2] });
const session = new RealtimeSession(agent, { transport, tracingDisabled: true });

let audioBytes = 0;
let transcript = '';
const errors = [];
const events = new Set();
session.on('audio', (event) => { audioBytes += event.data.byteLength; });
session.on('error', (event) => errors.push(event.error?.error?.code ?? String(event.error)));
const answered = new Promise((resolve) => session.on('transport_event', (event) => {
  events.add(event.type);
  if (event.type === 'response.output_audio_transcript.delta') {
    transcript += event.delta;
  }

  if (event.type === 'response.done' && event.response.output.some((item) => item.type === 'message') && calls.length > 0) {
    resolve();
  }
}));

await session.connect({ apiKey: 'no-key-needed', model: 'gpt-realtime-2.1' });
session.sendMessage('Are you open on Saturday?');
await answered;
const history = session.history.map((item) => `${item.type}:${item.role ?? item.name}:${item.status}`);
session.close();
console.log(JSON.stringify({ calls, audioBytes, transcript, errors, history, events: [...events].sort() }));
