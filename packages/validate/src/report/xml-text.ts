/** Characters that XML 1.0 cannot hold, even as references, and halves of characters. */
const impossible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as the content of an element; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replaceAll(impossible, '\u{fffd}')
    .replaceAll(/[&<>\r]/gu, (found) => references[found] as string);
}

/** Text as the value of an attribute in double quotes, with its line breaks. */
export function xmlAttribute(text: string): string {
  return text
    .replaceAll(impossible, '\u{fffd}')
    .replaceAll(/[&<>"\t\n\r]/gu, (found) => references[found] as string);
}
