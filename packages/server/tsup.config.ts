import { build } from '../../.config/tsup.ts';

export default build(
  {
    index: 'src/index.ts',
    node: 'src/node-server/index.ts',
    postgres: 'src/store/postgres/index.ts',
    sqlite: 'src/store/sqlite/index.ts',
    telemetry: 'src/telemetry/index.ts',
  },
  // `node:sqlite` exists under that name only.
  { removeNodeProtocol: false },
);
