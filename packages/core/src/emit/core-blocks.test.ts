import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { blockOf } from '../block.ts';
import * as blocks from '../blocks/index.ts';
import { exampleOf } from '../example.ts';
import type { RecordType } from '../record.ts';
import { recordRef } from '../record-ref.ts';
import { rulesOf } from '../record-rules.ts';
import { sample } from './_sample.ts';
import { sharedBlocks, writeBlocksSchema } from './core-blocks.ts';
import { jsonSchemaOf, schemaKeywords } from './json-schema.ts';

const [entry] = sample.records as [(typeof sample.records)[number]];
const { path, content } = writeBlocksSchema();
const schema = JSON.parse(content);

test('every block that the package offers is published, with its rules', () => {
  const offered = [...Object.values(blocks), recordRef].map(blockOf);
  expect(sharedBlocks.map(({ block }) => block)).toEqual(offered.map((block) => block?.name).sort());
  for (const block of offered) {
    const rules = schema.$defs[block?.name ?? '']['x-amparo-rules'];
    expect(rules?.map(({ code }: { code: string }) => code)).toEqual(block?.rules?.map(({ code }) => code));
  }
});

test('the file says what it is, where it comes from and that its name does not resolve', () => {
  expect(path).toBe('schemas/core/blocks.schema.json');
  expect(schema.$id).toBe('https://w3id.org/amparo/core/blocks.schema.json');
  expect(schema.$comment).toMatch(
    /`pnpm emit` from packages\/core\/src\/blocks.*reserved but not yet registered/u,
  );
});

test.each(sharedBlocks)('the example of $block is valid, and nothing else beside it', (group) => {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  ajv.addVocabulary([...schemaKeywords]).addSchema(schema);
  const isValid = ajv.compile({ $ref: `${schema.$id}#/$defs/${group.block}` });
  const example = exampleOf({ tree: group } as unknown as RecordType);
  isValid(example);
  expect(isValid.errors).toBeNull();
  expect(isValid({ ...example, other: true })).toBe(false);
});

test('a block is defined as in the schema of a record that has it', () => {
  const { Person, ...others } = jsonSchemaOf(sample, entry).$defs as Record<string, object>;
  expect(schema.$defs.Person).toMatchObject(Person as object);
  expect(schema.$defs.Contact).toEqual(others.Contact);
});

test('a rule is published as one whose only place is the block', () => {
  const inRecord = rulesOf(entry).find(({ forEach }) => forEach === '/guide');
  expect(schema.$defs.Person['x-amparo-rules']).toEqual([{ ...inRecord, forEach: '' }]);
});
