import { audiences, chosenViewsAgree, decisionsAgree, viewsAgree } from '../test/_hidden-fields.ts';
import { recordTypes } from '../test/_record-types.ts';

/** pnpm soak: pairs of records that differ only in what is hidden, 3,000 for each record type and audience. */
const rounds = 3_000;
let cases = 0;
for (const recordType of recordTypes) {
  const start = performance.now();
  const before = cases;
  const faults: string[] = [];
  for (let seed = 1; seed <= rounds; seed += 1) {
    for (const audience of audiences) {
      cases += 2;
      if (!viewsAgree(recordType, audience, seed)) faults.push(`view for ${audience}, seed ${seed}`);
      if (!decisionsAgree(recordType, audience, seed)) faults.push(`decision for ${audience}, seed ${seed}`);
    }
    cases += 1;
    if (!chosenViewsAgree(recordType, seed)) faults.push(`view of chosen fields, seed ${seed}`);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `${recordType.type}: ${(cases - before).toLocaleString('en')} pairs in ${seconds} s, ${faults.length} told apart`,
  );
  if (faults.length > 0) {
    console.error(`Hidden fields of ${recordType.type} show in: ${faults.slice(0, 5).join('; ')}`);
    process.exitCode = 1;
  }
}
console.log(`${cases.toLocaleString('en')} pairs in all`);
