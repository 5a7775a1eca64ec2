import { type Options } from 'tsup';
/** The one build of every package: ES modules with declarations, one file per public entry. */
export declare const build: (
  entry: Record<string, string>,
  extra?: Options,
) => Options[] | Options | ((overrideOptions: Options) => Options[] | Options | Promise<Options[] | Options>);
