import { exitCode } from '../exit-code.ts';
import { UsageError } from '../usage-error.ts';
import { explainWith, languageFor, loadWords } from '../words.ts';

/** `amparo explain CODE`: what a code means, why it matters, what to do, and the rule behind it. */
export async function explainCommand(code: string, { lang }: { readonly lang: string }): Promise<number> {
  try {
    const language = languageFor(lang);
    const found = await explainWith(await loadWords(language), code, language);
    if (found === undefined)
      throw new UsageError(
        'No such code is known. Codes look like core.not-a-date; they stand at the end of each cause in a report.',
      );
    process.stdout.write(found);
    return exitCode.clean;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`amparo: ${error.message}\n`);
    return exitCode.usage;
  }
}
