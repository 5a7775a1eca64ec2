import { type EmittedFile, emitCommand } from '@amparo/core/emit';
import { intakeMessages } from '@amparo/intake';

/** The reference page of what reading a file can find: every code with its words. */
export function readingPage(): EmittedFile {
  const sections = intakeMessages.map(
    ({ code, severity, what, why, fix }) =>
      `<a id="${code}"></a>\n\n## ${code}\n\n*${severity}* · ${plain(what)}\n\nWhy: ${plain(why)}\n\nFix: ${plain(fix)}\n`,
  );
  const head = `<!-- Made by ${emitCommand}. Do not edit. -->\n\n# What reading a file can find\n\nCodes of \`@amparo/intake\`, found before a record is checked. Curly brackets stand for limits and positions.\n\n`;
  return { path: 'docs/reference/reading.md', content: head + sections.join('\n') };
}

/** ICU choices are shown as their last branch, which is the general one. */
function plain(message: string): string {
  return message.replaceAll(/\{\w+, (?:select|plural), .*?other \{([^{}]*)\}\}/gu, '$1').replaceAll(/\{(\w+), number\}/gu, '{$1}');
}
