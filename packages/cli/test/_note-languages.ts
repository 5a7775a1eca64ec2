import { registerHooks } from 'node:module';

/** Imported before a program: says on standard error which files of words are loaded, as `loaded core th`. */
registerHooks({
  load(url, context, nextLoad) {
    const [, name, language] = /packages\/([^/]+)\/src\/locales\/(?!index)([^/]+)\.ts$/u.exec(url) ?? [];
    if (language !== undefined) process.stderr.write(`loaded ${name} ${language}\n`);
    return nextLoad(url, context);
  },
});
