import { exitCode } from '../exit-code.ts';
import { createWords, explainWith, unknownLanguage } from '../words.ts';

/** `amparo explain CODE`: what a code means, why it matters, what to do, and the rule behind it. */
export async function explainCommand(code: string, { lang }: { readonly lang: string }): Promise<number> {
  const words = createWords();
  if (!words.languages.includes(lang)) {
    process.stderr.write(`amparo: ${unknownLanguage(words, lang)}\n`);
    return exitCode.usage;
  }
  const found = explainWith(words, code, lang);
  if (!found) {
    process.stderr.write(
      'No such code is known. Codes look like core.not-a-date; they stand at the end of each cause in a report.\n',
    );
    return exitCode.usage;
  }
  process.stdout.write(found);
  return exitCode.clean;
}
