/**
 * What could steer a terminal or a page, or hide from whoever reads it: controls, changes of direction, separators of
 * lines, zero-width blanks, tags. Joiners and marks of direction that languages need are not among them.
 */
export const steering =
  /[\p{Cc}\p{Zl}\p{Zp}\u200b\u2060-\u2064\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * Text from a file, such as the name of a sheet, made fit to be shown: what could steer a terminal or a page, or hide,
 * becomes U+FFFD.
 *
 * @example
 * ```ts
 * import { inert } from '@amparo/validate';
 * inert('Cases\u001b[2J'); // 'Cases\ufffd[2J'
 * ```
 */
export function inert(text: string): string {
  return text.replaceAll(steering, '\u{fffd}');
}

/** The same for a JSON text, in which they can be written as escapes: it says what it said before. */
export function inertJson(json: string): string {
  return json.replaceAll(steering, (found) =>
    found === '\n'
      ? found
      : found
          .split('')
          .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
          .join(''),
  );
}
