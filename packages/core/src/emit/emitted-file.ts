import type { Family } from '../family.ts';
import { namespace } from '../schema-id.ts';

/** A file that is made from the sources and committed. */
export interface EmittedFile {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly content: string;
}

/** The command that makes every emitted file. */
export const emitCommand = 'pnpm emit';

/** Says who made a file, for its head. */
export function madeBy(source: string): string {
  return `Made by \`${emitCommand}\` from ${source}. Do not edit.`;
}

/** As `madeBy`, for files with an identifier under the namespace. */
export function madeByWithNamespace(source: string): string {
  return `${madeBy(source)} The namespace ${namespace} is reserved but not yet registered: identifiers in it do not resolve.`;
}

/** The folder a family is written in. */
export function sourceOf({ name }: Pick<Family, 'name'>): string {
  return `packages/${name}/src`;
}
