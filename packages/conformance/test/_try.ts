import { makeFixture, runConformance } from '@amparo/conformance';
import { makeNode, openStore } from './_node.ts';

const fixture = await makeFixture();
const store = await openStore();
const node = await makeNode(fixture, 'https://node.example', store);
const only = process.argv.slice(2);
const report = await runConformance({
  url: 'https://node.example',
  fixture,
  fetch: (r) => node.fetch(r),
  ...(only.length && { only }),
});
for (const r of report.results)
  if (r.outcome !== 'passed') console.log(r.outcome, r.id, '--', r.why, '\n   ', r.curl?.slice(0, 0));
console.log(report.counts, report.milliseconds);
await node.close();
await store.close();
