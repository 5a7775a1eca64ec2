import { expect, test } from 'vitest';
import { rulesOf } from '../record-rules.ts';
import { sample } from './_sample.ts';
import { writeFunctions, writeRules } from './rules.ts';

const [entry] = sample.records as [(typeof sample.records)[number]];
const published = JSON.parse(writeRules(sample).content);

test('all rules of a family stand in one list, with the type of record they are about', () => {
  expect(writeRules(sample).path).toBe('schemas/sample/rules.json');
  expect(published.rules).toHaveLength(rulesOf(entry).length);
  expect(published.rules[0]).toEqual({ recordType: 'site-visit', ...entry.rules[0] });
});

test('a rule keeps what only rules across records have, and its parts stand in the order of reading', () => {
  expect(Object.keys(published.rules[1])).toEqual([
    'recordType',
    'code',
    'severity',
    'scope',
    'at',
    'check',
    'among',
    'source',
    'title',
    'because',
    'fix',
  ]);
});

test('the figures that rules read are published with them', () => {
  expect(published).toMatchObject({ family: 'sample', version: '0.1.0', settings: { longestVisitDays: 30 } });
});

test('every function has a signature and a sentence', () => {
  const { functions, datasetFunctions, $comment } = JSON.parse(writeFunctions().content);
  expect($comment).toContain('pnpm emit');
  for (const { signature, description } of [...functions, ...datasetFunctions]) {
    expect(signature).toMatch(/^[a-z]\w*\([a-z, ]+\): [a-z]+$/iu);
    expect(description).toMatch(/^[a-z]\w*\(.+\): .+\.$/iu);
  }
});
