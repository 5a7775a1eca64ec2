import { build } from '../../.config/tsup.ts';

export default build({ index: 'src/index.ts', main: 'src/cli/main.ts' });
