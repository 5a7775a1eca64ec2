import type { Family } from '../family.ts';
import { datasetFunctions } from '../functions/dataset.ts';
import { celFunctions } from '../functions/index.ts';
import { celVariables } from './cel-context.ts';
import { type EmittedFile, madeBy, sourceOf } from './emitted-file.ts';
import { toJson } from './json.ts';
import { publishedRules } from './published-rule.ts';

/** All rules of a family as one list, each with the type of record it is about, and the figures they read as `settings`. */
export function writeRules(family: Family): EmittedFile {
  const rules = family.records.flatMap((entry) =>
    publishedRules(entry).map((rule) => ({ recordType: entry.record.type, ...rule })),
  );
  return {
    path: `schemas/${family.name}/rules.json`,
    content: toJson({
      $comment: madeBy(sourceOf(family)),
      family: family.name,
      version: family.version,
      settings: family.settings ?? {},
      rules,
    }),
  };
}

/** What expressions may use beyond standard CEL. */
export function writeFunctions(): EmittedFile {
  return {
    path: 'schemas/functions.json',
    content: toJson({
      $comment: madeBy('packages/core/src/functions'),
      variables: celVariables,
      functions: celFunctions.map(({ signature, description }) => ({ signature, description })),
      datasetFunctions,
    }),
  };
}
