/** Limits of what a page loads: each package with its dependencies, and one language of all packages. */
const { readdirSync } = require('node:fs');
const { join } = require('node:path');

/** Languages are loaded when they are asked for, and do not count to the rest. */
const languages = readdirSync(join(__dirname, '../packages/core/src/locales'))
  .map((name) => name.replace('.ts', ''))
  .filter((name) => name !== 'index');

/** So are tables that only some columns need: names of countries, and the numbering plans of phones (beside core). */
const tables = { 'country-index': '45 kB', 'phone-numbers': '105 kB' };

const packages = {
  core: '80 kB',
  grievance: '105 kB',
  'worker-voice': '135 kB',
  referral: '142 kB',
  portability: '132 kB',
  validate: '310 kB',
  intake: '195 kB',
  privacy: '90 kB',
  client: '85 kB',
  conformance: '230 kB',
};

module.exports = [
  ...Object.entries(packages).map(([name, limit]) => ({
    name,
    path: `../packages/${name}/dist/index.js`,
    ignore: [...languages, ...Object.keys(tables)].map((name) => `./${name}-*`),
    limit,
    gzip: true,
  })),
  ...Object.entries(tables).map(([name, limit]) => ({
    name: `intake: ${name}, where a column needs it`,
    path: `../packages/intake/dist/${name}-*.js`,
    limit,
    gzip: true,
  })),
  {
    name: 'client/oauth',
    path: '../packages/client/dist/oauth.js',
    limit: '12 kB',
    gzip: true,
  },
  {
    name: 'core/exchange',
    path: '../packages/core/dist/exchange.js',
    limit: '70 kB',
    gzip: true,
  },
  {
    name: 'one language of all packages',
    path: '../packages/*/dist/th-*.js',
    limit: '120 kB',
    gzip: true,
  },
];
