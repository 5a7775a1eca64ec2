import { writeSync } from 'node:fs';
import { startOutbox } from '../src/outbox/start-outbox.ts';
import { openPlace } from './_open-place.ts';

/** A process to be killed: `node _deliver-child.ts PLACE URL SECRET`. Delivers to one party, and says what is written down as delivered. */
const [place = '', url = '', secret = ''] = process.argv.slice(2);
const store = await openPlace(place);
writeSync(1, 'open\n');
startOutbox({
  store,
  parties: [{ partyId: 'embassy', webhook: { url, secret } }],
  mayDeliver: () => true,
  network: { allowInsecure: true },
  // Leases end soon after the process: the next one goes on.
  limits: { poll: 20, lease: 500, total: 400 },
  onEvent: (event) => {
    if (event.event === 'failure') throw new Error(event.error);
    if (event.outcome === 'delivered' && event.reason === undefined)
      writeSync(1, `delivered ${event.messageId}\n`);
  },
});
