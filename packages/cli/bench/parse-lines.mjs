// The least that reading such a file can cost in Node: whole lines, decoded and parsed, kept nowhere.
import { createReadStream } from 'node:fs';

let rest = Buffer.alloc(0);
let records = 0;
for await (const chunk of createReadStream(process.argv[2], { highWaterMark: 1 << 20 })) {
  const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
  let from = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
    JSON.parse(bytes.utf8Slice(from, end));
    records += 1;
    from = end + 1;
  }
  rest = bytes.subarray(from);
}
process.stdout.write(`${records}\n`);
