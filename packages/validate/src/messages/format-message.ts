import { IntlMessageFormat } from 'intl-messageformat';

const parsed = new Map<string, IntlMessageFormat>();

/** Fills in an ICU message. Parsed messages are kept, since a report uses few of them often. */
export function formatMessage(
  message: string,
  language: string,
  params: Readonly<Record<string, string | number | boolean>>,
): string {
  const key = `${language} ${message}`;
  let format = parsed.get(key);
  if (!format) {
    // Latin digits in every language, so that counts and addresses read alike.
    format = new IntlMessageFormat(message, `${language}-u-nu-latn`, undefined, { ignoreTag: true });
    parsed.set(key, format);
  }
  return String(format.format(params));
}
