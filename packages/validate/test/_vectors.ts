import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One case of a vector file: one record, or several for rules over a dataset. */
export interface VectorCase {
  readonly file: string;
  readonly description: string;
  readonly record: string;
  readonly now: string;
  readonly settings: Readonly<Record<string, number>>;
  readonly records: readonly unknown[];
  /** Records of any type that are checked together with them. */
  readonly others: readonly unknown[];
  readonly expect: readonly {
    readonly code: string;
    readonly path: string;
    readonly record?: number;
  }[];
}

interface VectorFile {
  readonly record: string;
  readonly now: string;
  readonly settings?: Readonly<Record<string, number>>;
  readonly base?: unknown;
  readonly others?: readonly unknown[];
  readonly tests: readonly {
    readonly description: string;
    readonly patch?: unknown;
    readonly patches?: readonly unknown[];
    readonly data?: unknown;
    readonly others?: readonly unknown[];
    readonly expect: VectorCase['expect'];
  }[];
}

/** The folders of all families that have vectors. */
const packages = fileURLToPath(new URL('../../', import.meta.url));

/** Every vector file, by its path from `packages`. */
export function vectorFiles(): { path: string; content: unknown }[] {
  return readdirSync(packages).flatMap((name) => {
    const folder = `${packages}${name}/vectors`;
    let files: string[];
    try {
      files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    } catch {
      return [];
    }
    return files.map((file) => ({
      path: `${name}/vectors/${file}`,
      content: JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')),
    }));
  });
}

/** Every case of every vector file, with its records made whole. */
export function vectorCases(): VectorCase[] {
  return vectorFiles().flatMap(({ path, content }) => {
    const file = content as VectorFile;
    return file.tests.map(
      (test): VectorCase => ({
        file: path,
        description: test.description,
        record: file.record,
        now: file.now,
        settings: file.settings ?? {},
        records:
          'data' in test
            ? [test.data]
            : (test.patches ?? [test.patch ?? {}]).map((patch) => mergePatch(file.base, patch)),
        others: test.others ?? file.others ?? [],
        expect: test.expect,
      }),
    );
  });
}

/** JSON Merge Patch, RFC 7396. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const merged: Record<string, unknown> =
    typeof target === 'object' && target !== null && !Array.isArray(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name];
    else merged[name] = mergePatch(merged[name], value);
  }
  return merged;
}
