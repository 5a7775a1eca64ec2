import { build } from '../../.config/tsup.ts';

export default build({ main: 'src/main.ts' }, { dts: false });
