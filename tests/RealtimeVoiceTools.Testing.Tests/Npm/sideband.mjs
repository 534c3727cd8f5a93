// Joins a call as its sideband, as an application of the official JavaScript client would, and runs the call's tool.
// Usage: node sideband.mjs ws://127.0.0.1:PORT/v1/realtime CALL_ID. Says "joined" when the tool is declared; at the end prints one line of JSON.
import { OpenAIRealtimeSIP, RealtimeAgent, RealtimeSession, tool } from '@openai/agents-realtime';
import { z } from 'zod';

const [endpoint, callId] = process.argv.slice(2);
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
const transport = new OpenAIRealtimeSIP();
const session = new RealtimeSession(agent, { transport, tracingDisabled: true });

const errors = [];
const events = new Set();
session.on('error', (event) => errors.push(event.error?.error?.code ?? String(event.error)));
const heard = new Promise((resolve) => session.on('transport_event', (event) => {
  events.add(event.type);
  if (event.type === 'session.updated' && event.session.tools.length > 0) {
    console.log('joined');
  }

  if (event.type === 'output_audio_buffer.stopped' && calls.length > 0) {
    resolve();
  }
}));

// The address belongs here: given to the transport alone, a call id would win over it.
await session.connect({ apiKey: 'no-key-needed', callId, url: `${endpoint}?call_id=${callId}`, model: 'gpt-realtime-2.1' });
await heard;
session.close();
console.log(JSON.stringify({ calls, errors, events: [...events].sort() }));
