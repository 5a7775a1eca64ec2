import {
  compileProtocol,
  consentsIn,
  decide,
  exampleProtocol,
  pseudonymise,
  pseudonymiser,
  type RecordAudience,
  readKey,
  viewFor,
  viewOf,
} from '@amparo/privacy';
import { recordsOf, recordTypeOf } from '../test/_record-types.ts';
import { cloneAndDelete } from './clone-and-delete.ts';

/** pnpm bench: views of invented records, beside cloning and deleting; decisions; pseudonyms. */
const turns = 8;

/**
 * How often each work is done in a second of processor time, on records as a file or a request gives them. The works take turns,
 * and the best turn of each counts, so that what else the machine does weighs on all alike.
 */
function ratesOf<N extends string>(
  records: readonly object[],
  works: Readonly<Record<N, (record: object) => unknown>>,
): Readonly<Record<N, number>> {
  const read: readonly object[] = JSON.parse(JSON.stringify(records));
  const names = Object.keys(works) as N[];
  const rates = Object.fromEntries(names.map((name) => [name, 0])) as Record<N, number>;
  for (let turn = 0; turn < turns; turn += 1)
    for (const name of names) {
      const work = works[name];
      const before = process.cpuUsage();
      const start = performance.now();
      let done = 0;
      for (; performance.now() - start < 200; done += read.length) for (const record of read) work(record);
      const { user, system } = process.cpuUsage(before);
      rates[name] = Math.max(rates[name], (done / (user + system)) * 1e6);
    }
  return rates;
}

const each = (rate: number) => `${Math.round(rate).toLocaleString('en').padStart(11)} a second`;

console.log('Views, beside structuredClone and deleting the hidden paths');
for (const [type, audience] of [
  ['grievance-case', 'referral-partner'],
  ['grievance-case', 'regulator'],
  ['referral', 'referral-partner'],
  ['service', 'public'],
  ['insurance-period', 'referral-partner'],
] as const satisfies readonly (readonly [string, RecordAudience])[]) {
  const recordType = recordTypeOf(type);
  const records = recordsOf(recordType);
  const { ours, theirs } = ratesOf(records, {
    ours: viewFor(recordType, audience),
    theirs: cloneAndDelete(recordType, audience),
  });
  const name = `${type} for ${audience}`;
  console.log(
    `  ${name.padEnd(40)} ${each(ours)}   clone ${each(theirs)}   ${(ours / theirs).toFixed(1)} times as many`,
  );
}

const referral = recordTypeOf('referral');
const referrals = recordsOf(referral);
const compiled = compileProtocol(exampleProtocol, { holder: 'org-harbour', recordTypes: [referral] });
if (!compiled.ok) throw new Error('The example does not compile.');
const { policy } = compiled;
const decideOn = (record: object) =>
  decide({
    party: { partyId: 'org-legal-aid', recipientClass: 'other-organisation' },
    audience: 'referral-partner',
    purpose: 'referral',
    record,
    recordType: referral,
    consents: consentsIn(referral, record),
    withdrawals: [],
    policy,
    now: new Date('2027-06-01T00:00:00Z'),
  });
console.log('Decisions on referrals');
const allowed = referrals.filter((record) => decideOn(record).isAllowed).length;
const decideAndView = (record: object) => {
  const decision = decideOn(record);
  return decision.isAllowed ? viewOf(referral, decision.allowed)(record) : undefined;
};
const rates = ratesOf(referrals, { decideOn, decideAndView });
console.log(`  ${`decide (${allowed} of ${referrals.length} allowed)`.padEnd(40)} ${each(rates.decideOn)}`);
console.log(`  ${'decide, then the view it allows'.padEnd(40)} ${each(rates.decideAndView)}`);

const key = readKey(globalThis.crypto.getRandomValues(new Uint8Array(32)));
const forPartner = await pseudonymiser(key, { recipient: 'org-legal-aid', epoch: '2026' });
const start = performance.now();
let done = 0;
while (performance.now() - start < 2000) {
  await Promise.all(referrals.map((record) => pseudonymise(record, referral, forPartner)));
  done += referrals.length;
}
console.log('Pseudonyms');
console.log(
  `  ${'referrals, all ids replaced'.padEnd(40)} ${each((done / (performance.now() - start)) * 1000)}`,
);
