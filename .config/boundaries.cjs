/** Which package may import which. Level by level; no cycles; nobody reaches into another package's files. */
const projects = require('./projects.json');
const names = Object.keys(projects);

const testFiles = '\\.test\\.ts$|/test/|/bench/';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...names.map((name) => {
      const never = names.filter((other) => other !== name && !projects[name].imports.includes(other));
      return {
        name: `${name}-arrows`,
        severity: 'error',
        from: { path: `^packages/${name}/` },
        to: { path: `^packages/(${never.join('|') || '-'})/` },
      };
    }),
    ...names.map((name) => ({
      name: `${name}-by-its-exports`,
      comment: 'Other packages are imported by their name, never by a path into their folder.',
      severity: 'error',
      from: { path: `^packages/${name}/` },
      to: { path: '^packages/', pathNot: `^packages/${name}/`, dependencyTypes: ['local'] },
    })),
    {
      name: 'privacy-knows-no-family',
      comment: 'Record types are handed to it; only its tests, benchmarks and soaks bring families.',
      severity: 'error',
      from: { path: '^packages/privacy/src/', pathNot: testFiles },
      to: { path: '^packages/(grievance|worker-voice|referral|portability)/' },
    },
    {
      name: 'client-knows-the-contract-alone',
      comment: 'Whoever sends needs nothing of what receives; only its tests bring a node.',
      severity: 'error',
      from: { path: '^packages/client/src/', pathNot: testFiles },
      to: { path: '^packages/(privacy|server)/' },
    },
    {
      name: 'conformance-knows-no-server',
      comment: 'It checks any server by its address; only its tests bring ours.',
      severity: 'error',
      from: { path: '^packages/conformance/src/', pathNot: testFiles },
      to: { path: '^packages/server/' },
    },
    {
      name: 'no-undeclared',
      severity: 'error',
      from: { path: '/src/', pathNot: testFiles },
      to: { pathNot: '^packages/', dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
    {
      name: 'no-node-in-portable-code',
      comment:
        'These packages run in browsers too; core/emit and validate/disk write files and are for Node.',
      severity: 'error',
      from: {
        path: '^packages/(core|grievance|worker-voice|referral|portability|validate|intake|privacy|client)/src/',
        pathNot: `${testFiles}|/emit/|/disk/`,
      },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|/node_modules/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@amparo/source', 'import', 'default'],
    },
  },
};
