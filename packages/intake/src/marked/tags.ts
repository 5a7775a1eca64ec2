const names = new Map<string, RegExp>();

function pattern(name: string): RegExp {
  const known = names.get(name);
  if (known) return known;
  const made = new RegExp(`(\\s${name}\\s*=\\s*)(?:"([^"]*)"|'([^']*)')`, 'u');
  names.set(name, made);
  return made;
}

/** The value of an attribute of a tag as it is written, with its entities; undefined where it has none. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = pattern(name).exec(tag);
  return found ? (found[2] ?? found[3]) : undefined;
}

/** A tag with an attribute set to a value, which is written as it is. */
export function withAttribute(tag: string, name: string, value: string | number): string {
  const known = pattern(name);
  if (known.test(tag)) return tag.replace(known, (_, before: string) => `${before}"${value}"`);
  return tag.replace(/\s*\/?>$/u, (end) => ` ${name}="${value}"${end}`);
}

/** A tag without an attribute. */
export function withoutAttribute(tag: string, name: string): string {
  return tag.replace(pattern(name), '');
}

/** An empty element as a beginning to put something into. */
export function opened(tag: string): string {
  return tag.replace(/\s*\/>$/u, '>');
}

const decoded: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML without its entities. */
export function plainText(xml: string): string {
  return xml.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/giu, (whole, entity: string) => {
    if (!entity.startsWith('#')) return decoded[entity.toLowerCase()] ?? whole;
    const code = /^#x/iu.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
