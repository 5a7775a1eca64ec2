import { xmlAttribute } from './xml-text.ts';

/** How a cell looks. `error`, `warning` and `changed` mark cells; the others are parts of a form. */
export type CellLook = (typeof looks)[number];

/** How a cell shows its numbers. `text` keeps what is typed as it is typed: zeros in front, long ids, plus signs. */
export type CellFormat = (typeof formats)[number];

const looks = [
  'plain',
  'heading',
  'required-heading',
  'title',
  'help',
  'faint',
  'error',
  'warning',
  'changed',
] as const;
const formats = ['general', 'text', 'date', 'date-time'] as const;

interface Paint {
  /** ARGB of the ground. */
  readonly fill?: string;
  readonly font?: string;
  readonly alignment?: string;
  readonly line?: string;
}

const wrapped = '<alignment vertical="center" wrapText="1"/>';
const fonts = { colour: (argb: string, more = '') => `${more}<sz val="11"/><color rgb="${argb}"/>` };

/** Marks differ in lightness as well as in colour, so that they can be told apart without seeing colours. */
const paints: Readonly<Record<CellLook, Paint>> = {
  plain: {},
  heading: { fill: 'FFDCE6F0', font: fonts.colour('FF1F2933', '<b/>'), alignment: wrapped, line: 'FF8A9BB0' },
  'required-heading': {
    fill: 'FF1F4E79',
    font: fonts.colour('FFFFFFFF', '<b/>'),
    alignment: wrapped,
    line: 'FF8A9BB0',
  },
  title: { font: '<b/><sz val="16"/><color rgb="FF1F4E79"/>' },
  help: { font: fonts.colour('FF3E4C59'), alignment: '<alignment vertical="top" wrapText="1"/>' },
  faint: { font: fonts.colour('FF7B8794') },
  error: { fill: 'FFF8B4B4', font: fonts.colour('FF7A0000'), line: 'FFC00000' },
  warning: { fill: 'FFFFF2B3', font: fonts.colour('FF5C4700'), line: 'FFBF9000' },
  changed: { fill: 'FFD6EAF8', font: fonts.colour('FF12406B'), line: 'FF5B9BD5' },
};

/** Built in (49 is `@`, text), or written into the styles part. */
const formatIds: Readonly<Record<CellFormat, number>> = { general: 0, text: 49, date: 164, 'date-time': 165 };
const formatCodes: Readonly<Partial<Record<CellFormat, string>>> = {
  date: 'yyyy-mm-dd',
  'date-time': 'yyyy-mm-dd hh:mm',
};

/** A `<font>` element for a look. */
function fontXml(look: CellLook): string {
  return `<font>${paints[look].font ?? '<sz val="11"/>'}<name val="Calibri"/><family val="2"/></font>`;
}

/** A `<fill>` element for a look, or undefined for one without. */
function fillXml(look: CellLook): string | undefined {
  const { fill } = paints[look];
  return fill === undefined
    ? undefined
    : `<fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** A `<border>` element for a look, or undefined for one without. */
function borderXml(look: CellLook): string | undefined {
  const { line } = paints[look];
  if (line === undefined) return undefined;
  const edge = (side: string) => `<${side} style="thin"><color rgb="${line}"/></${side}>`;
  return `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border>`;
}

/**
 * The index of a style in the styles part that `stylesXml` writes. `quoted` is for texts that begin like a formula: they
 * stay text when somebody edits the cell.
 */
export function styleIndex(look: CellLook, format: CellFormat, quoted = false): number {
  return firstIndexes[look][format] + Number(quoted);
}

const firstIndexes = Object.fromEntries(
  looks.map((look, at) => [
    look,
    Object.fromEntries(formats.map((format, place) => [format, (at * formats.length + place) * 2])),
  ]),
) as Readonly<Record<CellLook, Readonly<Record<CellFormat, number>>>>;

/** The styles part: every look with every number format. */
export function stylesXml(): string {
  // The first two fills are reserved: programs draw them as none and grey dots whatever they say.
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ];
  const borders = ['<border><left/><right/><top/><bottom/><diagonal/></border>'];
  const formatsOf = looks.map((look) => {
    const fill = fillXml(look);
    const border = borderXml(look);
    const fillId = fill === undefined ? 0 : fills.push(fill) - 1;
    const borderId = border === undefined ? 0 : borders.push(border) - 1;
    return formats.flatMap((format) =>
      [false, true].map((quoted) => cellFormatXml(look, format, { fillId, borderId, quoted })),
    );
  });
  const numberFormats = formats.flatMap((format) => {
    const code = formatCodes[format];
    return code === undefined
      ? []
      : [`<numFmt numFmtId="${formatIds[format]}" formatCode="${xmlAttribute(code)}"/>`];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    counted('numFmts', numberFormats),
    counted('fonts', looks.map(fontXml)),
    counted('fills', fills),
    counted('borders', borders),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    counted('cellXfs', formatsOf.flat()),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

function counted(name: string, elements: readonly string[]): string {
  return `<${name} count="${elements.length}">${elements.join('')}</${name}>`;
}

function cellFormatXml(
  look: CellLook,
  format: CellFormat,
  { fillId, borderId, quoted }: { fillId: number; borderId: number; quoted: boolean },
): string {
  const { alignment } = paints[look];
  const ids = `numFmtId="${formatIds[format]}" fontId="${looks.indexOf(look)}" fillId="${fillId}" borderId="${borderId}" xfId="0"`;
  const applied = [
    quoted ? ' quotePrefix="1"' : '',
    format === 'general' ? '' : ' applyNumberFormat="1"',
    look === 'plain' ? '' : ' applyFont="1"',
    fillId === 0 ? '' : ' applyFill="1"',
    borderId === 0 ? '' : ' applyBorder="1"',
    alignment === undefined ? '' : ' applyAlignment="1"',
  ].join('');
  return alignment === undefined ? `<xf ${ids}${applied}/>` : `<xf ${ids}${applied}>${alignment}</xf>`;
}
