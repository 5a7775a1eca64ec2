import { namespace } from '../schema-id.ts';
import { type EmittedFile, madeBy } from './emitted-file.ts';

const content = `<!-- ${madeBy('packages/*/src')} -->

# Schemas

What other systems read: JSON Schema 2020-12, rules in CEL, code lists, spreadsheet columns. Everything here is made by
the command above; the reference pages in \`docs/reference\` say the same in prose. Identifiers begin with
<${namespace}>, which is reserved but not yet registered: they name, but do not resolve.

| File | What it is |
| --- | --- |
| \`<family>/<record-type>.schema.json\` | the structure of a record, with its rules under \`x-amparo-rules\` |
| \`<family>/<record-type>.columns.csv\` | the columns of a sheet with one record per row |
| \`<family>/rules.json\` | all rules of a family, and the figures they read |
| \`<family>/codelists/\` | code lists, each as CSV and as JSON |
| \`core/blocks.schema.json\` | groups of fields that all families share, each with its rules under \`x-amparo-rules\` |
| \`core/codelists/\` | code lists that all families share |
| \`privacy/protocol.schema.json\` | an information-sharing protocol between organisations |
| \`functions.json\` | what rules may use beyond standard CEL |
| \`exchange/openapi.json\` | the operations by which two organisations exchange records, OpenAPI 3.1, with all record types bundled |
| \`vectors.schema.json\` | the form of test vectors |
`;

/** What stands in the folder of schemas, and which command made the files that cannot say so themselves. */
export function writeReadme(): EmittedFile {
  return { path: 'schemas/README.md', content };
}
