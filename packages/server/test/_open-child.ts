import { writeSync } from 'node:fs';
import { openPlace } from './_open-place.ts';

/** Opens a place at a given moment (milliseconds since 1970), so that many processes do so at once, and commits something. */
const [place = '', moment = '0', name = ''] = process.argv.slice(2);
await new Promise((resolve) => setTimeout(resolve, Math.max(0, Number(moment) - Date.now())));
const store = await openPlace(place);
const [outcome] = await store.commit([{ at: 0, nonce: { keyid: 'key', nonce: name, until: 0 } }]);
writeSync(1, `${outcome?.kind}\n`);
await store.close();
