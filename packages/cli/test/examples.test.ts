import { expect, test } from 'vitest';
import { exampleNames, expectedOf, runExample } from './_examples/run.ts';

test.concurrent.for(await exampleNames())('the example %s gives what it says', async (name, { expect }) => {
  const { code, stdout, stderr, files } = await runExample(name);
  const expected = await expectedOf(name);
  expect(stdout).toBe(expected.report);
  expect(files).toEqual(expected.files);
  expect(stderr).toBe('');
  // All of them have faults on purpose.
  expect(code).toBe(1);
});

test('there is an example of each kind', async () => {
  expect(await exampleNames()).toEqual([
    'grievance-ndjson',
    'grievance-office-export',
    'grievance-office-export-csv',
  ]);
});
