import { cellRef } from '../bytes/cell-address.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

/** A comment at a cell, as a spreadsheet shows it when the pointer rests on the cell. */
export interface CellComment {
  /** From 0. */
  readonly column: number;
  /** From 1. */
  readonly row: number;
  readonly text: string;
}

/** The comments part of a sheet. Two comments at one cell are an error in every spreadsheet program; give one. */
export function commentsXml(comments: readonly CellComment[], author = 'Amparo'): string {
  const list = comments.map(
    ({ column, row, text }) =>
      `<comment ref="${cellRef(column, row)}" authorId="0" shapeId="0"><text><r><rPr><sz val="10"/><rFont val="Calibri"/></rPr>` +
      `<t xml:space="preserve">${xmlText(text)}</t></r></text></comment>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<authors><author>${xmlText(author)}</author></authors><commentList>${list.join('')}</commentList></comments>`
  );
}

/** Characters that fit on one line of a comment, and lines that are shown at most. */
const line = 42;
const mostLines = 16;
/** Height of a line and width of a comment, in points. */
const lineHeight = 13;
const width = 220;

/**
 * The drawing that goes with a comments part: where and how large each comment is shown. Excel needs it to show a
 * comment at all. `sheet`, counted from 1, keeps the ids of shapes apart where several sheets have comments.
 */
export function commentShapesXml(comments: readonly CellComment[], sheet = 1): string {
  const shapes = comments.map(
    ({ column, row, text }, index) =>
      `<v:shape id="_x0000_s${sheet * 1024 + 1 + index}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;` +
      `width:${width}pt;height:${heightOf(text)}pt;z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
      '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
      '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
      `<x:Anchor>${anchorOf(column, row, text)}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
      `<x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join('')}</xml>`
  );
}

/** The `<legacyDrawing>` element by which a sheet names its drawing of comments; the prefix `r` must be declared. */
export function legacyDrawingXml(relationship: string): string {
  return `<legacyDrawing r:id="${xmlAttribute(relationship)}"/>`;
}

function linesOf(text: string): number {
  const lines = text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / line)), 0);
  return Math.min(lines + 1, mostLines);
}

function heightOf(text: string): number {
  return linesOf(text) * lineHeight;
}

/** First and last column and row that a comment covers, each with an offset in pixels: right of its cell. */
function anchorOf(column: number, row: number, text: string): string {
  const rows = Math.ceil(heightOf(text) / 15);
  return [column + 1, 12, Math.max(0, row - 2), 4, column + 4, 40, Math.max(0, row - 2) + rows, 4].join(', ');
}
