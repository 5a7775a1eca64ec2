import { build } from '../../.config/tsup.ts';

export default build(
  {
    index: 'src/index.ts',
    calculation: 'src/calculation/index.ts',
    disclosure: 'src/disclosure/index.ts',
    emit: 'src/emit/index.ts',
    exchange: 'src/exchange/index.ts',
    locales: 'src/locales/index.ts',
    samples: 'src/samples/index.ts',
  },
  {
    // A generator of the repository; it would bring 20 MB into the package.
    external: ['json-schema-to-typescript'],
  },
);
