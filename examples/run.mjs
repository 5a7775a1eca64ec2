// Runs a script of an example with the packages of this checkout: node ../run.mjs results.mjs
// After an installation of the packages this is not needed: node results.mjs
import { register } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// The command line depends on all packages, so they are found as it finds them.
const finder = new URL('../packages/cli/package.json', import.meta.url).href;
const hooks = `export const resolve = (name, context, next) =>
  next(name, name.startsWith('@amparo/') ? { ...context, parentURL: ${JSON.stringify(finder)} } : context);`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

const script = process.argv[2];
if (script === undefined) {
  console.error('Name the script: node ../run.mjs results.mjs');
  process.exit(2);
}
await import(pathToFileURL(resolve(script)).href);
