import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Family } from '../family.ts';
import type { EmittedFile } from './emitted-file.ts';
import { emittedFiles } from './emitted-files.ts';

/** How an emitted file on disk departs from what the sources say. */
export interface Drift {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly kind: 'differs' | 'missing' | 'extra';
}

/** Writes every emitted file, and `more`, and deletes what is no longer emitted; tells what it changed. */
export async function emitAll(
  families: readonly Family[],
  root: string,
  more: readonly EmittedFile[] = [],
): Promise<readonly Drift[]> {
  const wanted = await wantedFiles(families, more);
  const changes = await compare(wanted, root);
  await Promise.all(
    changes.map(async ({ path, kind }) => {
      const target = join(root, path);
      if (kind === 'extra') return rm(target);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, wanted.get(path) as string);
    }),
  );
  return changes;
}

/** Which emitted files differ from the sources, are missing, or are no longer emitted. Writes nothing. */
export async function findDrift(
  families: readonly Family[],
  root: string,
  more: readonly EmittedFile[] = [],
): Promise<readonly Drift[]> {
  return compare(await wantedFiles(families, more), root);
}

async function wantedFiles(
  families: readonly Family[],
  more: readonly EmittedFile[],
): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await emittedFiles(families)), ...more].map(({ path, content }) => [path, content]));
}

async function compare(wanted: ReadonlyMap<string, string>, root: string): Promise<Drift[]> {
  const present = await filesIn(root);
  const extra = present.filter((path) => !wanted.has(path)).map((path): Drift => ({ path, kind: 'extra' }));
  const others = await Promise.all([...wanted].map(([path, content]) => compareFile(path, content, root)));
  return [...others.flat(), ...extra].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function compareFile(path: string, content: string, root: string): Promise<Drift[]> {
  const found = await readFile(join(root, path), 'utf8').catch(absent);
  if (found === undefined) return [{ path, kind: 'missing' }];
  return unify(found) === unify(content) ? [] : [{ path, kind: 'differs' }];
}

/** Git may have changed line ends on checkout. */
function unify(content: string): string {
  return content.replaceAll('\r\n', '\n');
}

/** The files in the folders that hold nothing but emitted files. */
async function filesIn(root: string): Promise<string[]> {
  const packages = await readdir(join(root, 'packages')).catch(absent);
  const folders = [
    'schemas',
    'docs/reference',
    ...(packages ?? []).map((name) => `packages/${name}/src/generated`),
  ];
  return (await Promise.all(folders.map((folder) => filesUnder(root, folder)))).flat();
}

async function filesUnder(root: string, folder: string): Promise<string[]> {
  const entries = (await readdir(join(root, folder), { withFileTypes: true }).catch(absent)) ?? [];
  const paths = entries.map((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(root, path) : [path];
  });
  return (await Promise.all(paths)).flat();
}

/** Nothing, for a file or folder that is not there; any other fault is thrown on. */
function absent(fault: NodeJS.ErrnoException): undefined {
  if (fault.code === 'ENOENT') return undefined;
  throw fault;
}
