// Turns the checked responses of the wave into results that identify nobody, and prints a few of them.
//
// It reads clean.ndjson, which `amparo check ... --out clean.ndjson` has written: records that follow the standard, one
// on each line. Nothing else is read and nothing is sent anywhere.
import { readFile } from 'node:fs/promises';
import { aggregate, nationalityGroup } from '@amparo/worker-voice';

const lines = (await readFile('clean.ndjson', 'utf8')).trim().split('\n');
const records = lines.map((line) => JSON.parse(line));
const ofType = (type) => records.filter(({ recordType }) => recordType === type);
const [instrument] = ofType('survey-instrument');
const [wave] = ofType('survey-wave');

// One call for everything that is to be published: all its figures are protected together. Two calls with other
// groups could be subtracted from each other.
const done = await aggregate(instrument, wave, ofType('survey-response'), {
  at: '2025-11-03T09:00:00+08:00',
  breakdowns: [['nationalityGroup', 'sex']],
});
if (!done.ok) {
  // Counts and places only; no diagnostic holds an answer.
  console.error(done.diagnostics);
  process.exit(1);
}
// Each result is a record of its own, of the type survey-result: one figure for one group.
const { results, responseRates, warnings } = done;

const columns = [
  { title: ['contract', 'was read'], indicator: 'contract-read', statistic: 'share', choiceCode: 'yes' },
  { title: ['paid for', 'the job'], indicator: 'fee-paid', statistic: 'share', choiceCode: 'yes' },
  { title: ['hours a week', '(median)'], indicator: 'weekly-hours', statistic: 'median' },
  { title: ['passport', 'kept away'], indicator: 'passport-keeping', statistic: 'red-line-share' },
  { title: ['treated with', 'respect'], indicator: 'respect', statistic: 'pct-favourable' },
  { title: ['recommend', '(eNPS)'], indicator: 'recommend', statistic: 'enps' },
];
const sexes = [
  { title: '  women', sex: 'female' },
  { title: '  men', sex: 'male' },
];
const groups = [
  { title: 'Everybody' },
  ...sexes,
  ...['BGD', 'IDN', 'NPL'].flatMap((code) => [
    { title: nationalityGroup.codes.find((entry) => entry.code === code).title, nationalityGroup: code },
    ...sexes.map((one) => ({ ...one, nationalityGroup: code })),
  ]),
];

const find = ({ indicator, statistic, choiceCode }, { nationalityGroup, sex }) =>
  results.find(
    (result) =>
      result.indicator === indicator &&
      result.statistic === statistic &&
      result.choiceCode === choiceCode &&
      result.breakdown?.nationalityGroup === nationalityGroup &&
      result.breakdown?.sex === sex,
  );

// A result that is suppressed has no value: not even how many answered.
const show = ({ suppressed, value, unit }) => {
  if (suppressed) return 'hidden';
  return unit === 'percent' ? `${Math.round(value)} %` : `${Math.round(value)}`;
};

const row = (title, cells) => [title.padEnd(13), ...cells.map((cell) => cell.padStart(14))].join('');
const shares = (rate) => `${Math.round(100 * rate.value)} %`;

console.log(
  `Fieldwork from ${wave.fieldworkStart} to ${wave.fieldworkEnd}, ${wave.populationCount} workers on site`,
);
console.log(
  `${responseRates.rr1.numerator} complete responses, response rate (AAPOR RR1) ${shares(responseRates.rr1)}\n`,
);
for (const line of [0, 1])
  console.log(
    row(
      '',
      columns.map(({ title }) => title[line]),
    ),
  );
for (const group of groups)
  console.log(
    row(
      group.title,
      columns.map((column) => show(find(column, group))),
    ),
  );

console.log('\nEverybody, with the range that holds the true figure in 95 of 100 surveys:');
for (const column of columns) {
  const { ciLow, ciHigh, unit } = find(column, {});
  if (ciLow === undefined) continue;
  console.log(`  ${column.title.join(' ').padEnd(24)}${Math.round(ciLow)} to ${Math.round(ciHigh)} ${unit}`);
}

const hidden = results.filter(({ suppressed }) => suppressed).length;
console.log(
  `\nhidden: fewer than ${instrument.minCellSize} workers answered (twice as many for a sensitive question),`,
);
console.log('or the figure would give away one that is hidden.');
console.log(`${results.length} results were made, ${hidden} of them hidden; ${warnings.length} warnings.`);
