// Finds who can help one worker, and says of everybody else why not.
//
// It reads clean.ndjson, which `amparo check ... --out clean.ndjson` has written: the entries of the workbook that follow
// the standard. An entry with an error is not offered to anybody before it is mended.
import { readFile } from 'node:fs/promises';
import { calculationMessages, matchServices } from '@amparo/referral';

const lines = (await readFile('clean.ndjson', 'utf8')).trim().split('\n');
const records = lines.map((line) => JSON.parse(line));
const ofType = (type) => records.filter(({ recordType }) => recordType === type);
const directory = {
  services: ofType('service'),
  serviceLocations: ofType('service-location'),
  organisations: ofType('organisation'),
};

// What is left out is unknown, not "no": of migration status nobody was asked, and nothing here depends on it.
const need = {
  serviceTypes: ['shelter', 'wage-claim'],
  country: 'MYS',
  admin1: 'Selangor',
  latitude: 3.05,
  longitude: 101.5,
  nationality: ['NPL'],
  age: 31,
  sex: 'male',
  languages: ['ne'],
  freeOnly: true,
  priority: 'routine-2w',
  at: '2026-06-02T10:00:00+08:00',
};
const found = matchServices(need, directory, { now: '2026-06-01T08:00:00+08:00' });
if (!found.ok) {
  console.error(found.diagnostics);
  process.exit(1);
}

const words = new Map(calculationMessages.map(({ code, what }) => [code, what]));
const named = (list, key) => new Map(list.map((entry) => [entry[key], entry.name]));
const services = named(directory.services, 'serviceId');
const organisations = named(directory.organisations, 'organisationId');
const nameOf = ({ serviceId, organisationId }) =>
  `${services.get(serviceId)}, ${organisations.get(organisationId) ?? 'organisation to be mended'} (${serviceId})`;
// A reason can hold for several places of a service; it is said once.
const say = (reasons, mark) => {
  const said = reasons.map(
    ({ code, safety }) => `   ${mark} ${words.get(code)}${safety ? ' Never overrule this: safety.' : ''}`,
  );
  for (const line of new Set(said)) console.log(line);
};

console.log(
  'A man of 31 from Nepal was put out of the dormitory and has not been paid. He needs a bed and help with his',
);
console.log(
  `wages, free of charge. ${found.considered} services were looked at, ${found.matched} can help.\n`,
);
for (const [at, match] of found.matches.entries()) {
  console.log(`${at + 1}. ${nameOf(match)}`);
  const parts = match.parts.map(
    ({ part, value }) => `${part} ${value === undefined ? 'not known' : value.toFixed(2)}`,
  );
  // Of a confidential place there is no distance, and never an address.
  const away = match.distanceKm === undefined ? 'distance not told' : `${match.distanceKm} km away`;
  console.log(`   for ${match.covers.join(' and ')}, ${away}, score ${match.score.toFixed(2)}`);
  console.log(`   of ${parts.join(', ')}`);
  say(match.toConfirm, '? To ask first:');
  say(match.cautions, '! To know:');
}

const other = 'referral.match-service-type-not-offered';
const asked = found.excluded.filter(({ reasons }) => !reasons.some(({ code }) => code === other));
console.log('\nThese give what he needs, and cannot help him now:');
for (const exclusion of asked) {
  console.log(` - ${nameOf(exclusion)}`);
  say(exclusion.reasons, '-');
}
console.log(`\nThe other ${found.excluded.length - asked.length} give something else.`);
for (const { code, params } of found.warnings)
  console.log(`About the directory, ${params.count} times: ${words.get(code)}`);
