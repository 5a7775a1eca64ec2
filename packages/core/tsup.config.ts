import { build } from '../../.config/tsup.ts';

export default build({ index: 'src/index.ts', emit: 'src/emit/index.ts', locales: 'src/locales/index.ts' });
