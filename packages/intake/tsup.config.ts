import { build } from '../../.config/tsup.ts';

export default build({
  index: 'src/index.ts',
  fake: 'src/fake/index.ts',
  workbook: 'src/workbook/index.ts',
  json: 'src/json/index.ts',
});
