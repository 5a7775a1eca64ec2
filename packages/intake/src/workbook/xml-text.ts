/** What XML cannot hold, or would change: control characters, halves of characters, U+FFFE and U+FFFF. */
const unholdable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** A text that looks like the escape of a character. */
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** Whether a text has anything that is not written as it stands. Most have not, so this is asked first. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const special = /[&<>"_\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

/** A character as a workbook writes one that XML cannot hold: `_x000B_`. */
function escapeOf(char: string): string {
  return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/**
 * Text as the content of an element of a workbook. Characters that XML cannot hold are written `_xHHHH_`, and so is the
 * underscore of a text that looks like that.
 */
export function xmlText(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(escapeLike, '_x005F_')
    .replace(unholdable, escapeOf)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Text as an attribute in double quotes; line breaks in it stay. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
