import { build } from '../../.config/tsup.ts';

export default build({
  index: 'src/index.ts',
  oauth: 'src/oauth/index.ts',
  'x-road': 'src/x-road/index.ts',
});
