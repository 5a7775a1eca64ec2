import { describeFile, describeWords } from '@amparo/intake';
import { exitCode } from '../exit-code.ts';
import { givenTypes } from '../given-types.ts';
import { openInputs } from '../input.ts';
import { writeDescription } from '../output/write-description.ts';
import { recordTypes } from '../record-types.ts';
import { sayIn } from '../say.ts';
import { headingTitles, languageFor, loadWords } from '../words.ts';
import { fail } from './fail.ts';

/** The options of `amparo describe`. */
export interface DescribeOptions {
  readonly as?: string;
  readonly format?: 'text' | 'json';
  readonly encoding?: string;
  readonly lang?: string;
}

/** `amparo describe FILE`: what a file looks like, without a value of it. */
export async function describe(
  path: string,
  { as, format, encoding, lang }: DescribeOptions,
): Promise<number> {
  let language = 'en';
  try {
    language = languageFor(lang ?? language);
    const say = sayIn(describeWords, await loadWords(language), language);
    const names = recordTypes.map(({ type }) => type);
    const type = givenTypes(as === undefined ? [] : [as], [path], names).get(path);
    for await (const input of openInputs([path])) {
      try {
        const description = await describeFile(input.source, {
          records: recordTypes,
          name: input.name,
          titles: headingTitles(language),
          ...(type !== undefined && { as: type }),
          ...(encoding !== undefined && { encoding }),
        });
        process.stdout.write(
          format === 'json'
            ? `${JSON.stringify({ file: input.name, ...description }, null, 2)}\n`
            : writeDescription(input.name, description, { language, say }),
        );
      } finally {
        await input.close();
      }
    }
    return exitCode.clean;
  } catch (error) {
    return fail(error, [path], language);
  }
}
