import { build } from '../../.config/tsup.ts';

export default build({ index: 'src/index.ts', disk: 'src/disk/index.ts' });
