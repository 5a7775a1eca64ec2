// Works out what each country owes one worker who claims an old-age pension, step by step, to be checked by hand.
//
// It reads clean.ndjson, which `amparo check ... --out clean.ndjson` has written: the records that follow the standard. No
// person is named in what it prints.
import { readFile } from 'node:fs/promises';
import { calculationMessages, explainTotalisation, totalise } from '@amparo/portability';

const subjectId = 'W-ZNKHHP';

const lines = (await readFile('clean.ndjson', 'utf8')).trim().split('\n');
const records = lines.map((line) => JSON.parse(line));
const ofType = (type) => records.filter(({ recordType }) => recordType === type);
const ofClaimant = (type) => ofType(type).filter((record) => record.subjectId === subjectId);

const [request] = ofClaimant('portability-request');
const agreement = ofType('agreement').find(({ agreementId }) => agreementId === request.agreementId);

// What the law of each country says of an old-age pension. It is no record: laws change, and a claim takes those of its
// day. These are invented: fifteen years of insurance, and a fixed amount for each month of them.
const fifteenYears = { value: '180', unit: 'month' };
const schemes = [
  {
    country: 'KHM',
    currency: 'KHR',
    qualifyingPeriod: fifteenYears,
    formula: { kind: 'linear', base: { amount: '1500', currency: 'KHR' }, accrual: '1', per: 'month' },
  },
  {
    country: 'THA',
    currency: 'THB',
    qualifyingPeriod: fifteenYears,
    formula: { kind: 'linear', base: { amount: '25', currency: 'THB' }, accrual: '1', per: 'month' },
  },
];

const periods = ofClaimant('insurance-period');
const { claimDate, branch } = request;
const result = totalise(periods, agreement, schemes, { claimDate, branch });
if (!result.ok) {
  // Codes and places only; no diagnostic holds an amount or a date.
  console.error(result.diagnostics);
  process.exit(1);
}

console.log(
  `Claim of ${claimDate}: ${branch}, agreement ${agreement.agreementId}, ${periods.length} periods\n`,
);
periods.forEach(({ country, compulsion, dateFrom, dateTo, unitValue, unit, refunded }, at) => {
  const note = refunded ? ', contributions paid out' : '';
  console.log(
    `  ${at + 1}. ${country}  ${dateFrom} to ${dateTo}  ${unitValue.padStart(4)} ${unit}s, ${compulsion}${note}`,
  );
});
console.log(`\n${explainTotalisation(result)}`);

console.log('What the institutions decided:');
for (const { country, payableAmount } of ofClaimant('entitlement')) {
  const { payable } = result.countries.find((one) => one.country === country);
  const same = Number(payable.amount) === Number(payableAmount.amount);
  const ours = same ? 'the same' : `here ${payable.amount} ${payable.currency}`;
  console.log(`  ${country}  ${payableAmount.amount} ${payableAmount.currency} a month: ${ours}`);
}
const words = new Map(calculationMessages.map(({ code, what }) => [code, what]));
for (const { code, path } of result.warnings) {
  const place = path.replace(/^\/periods\/(\d+).*$/u, (_, at) => `period ${Number(at) + 1}`);
  console.log(`To look at, ${place}: ${words.get(code)}`);
}
