export { writeCodelists } from './codelists.ts';
export { sharedBlocks } from './core-blocks.ts';
export { type Drift, emitAll, findDrift } from './emit-all.ts';
export { type EmittedFile, emitCommand } from './emitted-file.ts';
export { emittedFiles } from './emitted-files.ts';
export { openApiOf } from './exchange/openapi.ts';
export { jsonSchemaOf, schemaKeywords, writeJsonSchema } from './json-schema.ts';
export { messagesPage } from './reference/messages-page.ts';
export { vectorsSchema } from './vectors-schema.ts';
