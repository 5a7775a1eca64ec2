import { pathToFileURL } from 'node:url';

/** How the run of a module ended, as told to the parent. */
export interface Imported {
  readonly path: string;
  /** What it threw, if it did. */
  readonly fault?: string;
}

let path = '';
const tell = (facts: Omit<Imported, 'path'>) => process.send?.({ path, ...facts } satisfies Imported);
const thrown = (fault: unknown) =>
  tell({ fault: fault instanceof Error ? `${fault}` : 'Something was thrown.' });

// What a module leaves running throws past its import.
process.on('uncaughtException', thrown);

/** Imports the modules named as arguments, one after another. */
for (path of process.argv.slice(2)) {
  try {
    await import(pathToFileURL(path).href);
    await new Promise(setImmediate);
    tell({});
  } catch (fault) {
    thrown(fault);
  }
}
