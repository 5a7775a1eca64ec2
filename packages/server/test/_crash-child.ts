import { writeSync } from 'node:fs';
import { runForever, runScript } from './_crash-script.ts';
import { openPlace } from './_open-place.ts';
import { noon } from './_writes.ts';

/** A process to be killed: `node _crash-child.ts PLACE NAME [script]`. Says at once, in lines, what is certain. */
const [place = '', name = '', mode] = process.argv.slice(2);
const store = await openPlace(place);
const say = (what: string, key: string) => writeSync(1, `${what} ${key}\n`);
if (mode === 'script') await runScript(store, name, noon, say);
else await runForever(store, name, say);
await store.close();
