import { cellRef } from '../bytes/cell-address.ts';
import { author, type CommentText, divider } from './comment-text.ts';
import type { Tag, XmlEditor } from './edit-xml.ts';
import type { CommentedCell } from './sheet-marks.ts';
import { attributeOf, opened, plainText } from './tags.ts';

/** A comments part for a sheet that has none. */
export function emptyComments(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;
}

/**
 * Adds comments to a sheet. Comments of others stay, with ours behind them where a cell has both; those of an earlier
 * marking go. Ours are known by their first line, as not every program keeps authors, and people can have any name.
 */
export class CommentsEditor implements XmlEditor {
  /** Cells whose comments were an earlier marking's alone, by address. */
  readonly removed = new Set<string>();
  drops = false;
  /** Ours, by address, until they are written. */
  readonly #cells = new Map<string, CommentedCell>();
  readonly #texts: CommentText;
  #prefix = '';
  #authors = 0;
  #author: number | undefined;
  #authorText: string | undefined;
  #hasList = false;
  /** A comment, held back until it is known whose it is. */
  #comment: string | undefined;

  constructor(cells: Iterable<CommentedCell>, texts: CommentText) {
    for (const cell of cells) this.#cells.set(cellRef(cell.column, cell.row), cell);
    this.#texts = texts;
  }

  tag({ local, kind, raw, name }: Tag): string | Iterable<string> | undefined {
    if (this.#comment !== undefined) {
      this.#comment += raw;
      if (local !== 'comment' || kind !== 'close') return '';
      const comment = this.#comment;
      this.#comment = undefined;
      this.drops = false;
      return this.#known(comment);
    }
    switch (local) {
      case 'comments':
        this.#prefix = name.slice(0, name.length - local.length);
        return kind === 'close' ? this.#missing(raw) : undefined;
      case 'author':
        this.#authorText = kind === 'open' ? '' : undefined;
        if (kind !== 'open') this.#authors += 1;
        return undefined;
      case 'authors':
        if (kind === 'open') return undefined;
        return kind === 'close' ? this.#newAuthor() + raw : `${opened(raw)}${this.#newAuthor()}</${name}>`;
      case 'comment':
        if (kind !== 'open') return undefined;
        this.#comment = raw;
        this.drops = true;
        return '';
      case 'commentList':
        if (kind === 'open') return undefined;
        this.#hasList = true;
        return kind === 'close' ? this.#rest('', raw) : this.#rest(opened(raw), `</${name}>`);
      default:
        return undefined;
    }
  }

  text(text: string): void {
    if (this.#comment !== undefined) this.#comment += text;
    if (this.#authorText === undefined) return;
    this.#authorText += text;
    if (plainText(this.#authorText) === author) this.#author = this.#authors;
  }

  #newAuthor(): string {
    if (this.#author !== undefined) return '';
    this.#author = this.#authors;
    return `<${this.#prefix}author>${author}</${this.#prefix}author>`;
  }

  /** A comment that is there already: what somebody wrote, without what an earlier marking put behind it. */
  #known(comment: string): string {
    const ref = attributeOf(comment.slice(0, comment.indexOf('>') + 1), 'ref') ?? '';
    const [, before = '', content = '', behind = ''] =
      /^([\s\S]*?<(?:\w+:)?text(?:\s[^>]*)?>)([\s\S]*)(<\/(?:\w+:)?text>[\s\S]*)$/u.exec(comment) ?? [];
    const kept = withoutOurs(content);
    if (kept === '' && content !== '') {
      this.removed.add(ref);
      return '';
    }
    const cell = this.#cells.get(ref);
    this.#cells.delete(ref);
    if (!cell) return kept === content ? comment : before + kept + behind;
    const ours = this.#texts.runs(cell, this.#prefix, true);
    if (before === '')
      // An empty text.
      return comment.replace(/<((?:\w+:)?text)\s*\/>/u, (_, name: string) => `<${name}>${ours}</${name}>`);
    return before + asRuns(kept, this.#prefix) + ours + behind;
  }

  /** The comments of cells that had none, and what comes behind them. */
  *#rest(before: string, behind: string): Generator<string, void, undefined> {
    const prefix = this.#prefix;
    if (before !== '') yield before;
    for (const [ref, cell] of this.#cells)
      yield `<${prefix}comment ref="${ref}" authorId="${this.#author ?? 0}"><${prefix}text>${this.#texts.runs(cell, prefix)}</${prefix}text></${prefix}comment>`;
    yield behind;
  }

  /** What a part without a list of authors or comments lacks. */
  *#missing(end: string): Generator<string, void, undefined> {
    const prefix = this.#prefix;
    if (this.#author === undefined) yield `<${prefix}authors>${this.#newAuthor()}</${prefix}authors>`;
    if (!this.#hasList) yield* this.#rest(`<${prefix}commentList>`, `</${prefix}commentList>`);
    yield end;
  }
}

const runs = /<((?:\w+:)?r)(?:\s[^>]*)?>[\s\S]*?<\/\1>|<((?:\w+:)?t)(?:\s[^>]*)?>[\s\S]*?<\/\2>/gu;
const texts = /(<(?:\w+:)?t(?:\s[^>]*)?>)([\s\S]*?)(<\/(?:\w+:)?t>)/u;

/** The runs of a comment up to our first line. */
function withoutOurs(content: string): string {
  if (!content.includes(divider)) return content;
  let kept = '';
  let end = 0;
  for (const run of content.matchAll(runs)) {
    kept += content.slice(end, run.index);
    end = run.index + run[0].length;
    const at = run[0].indexOf(divider);
    if (at < 0) {
      kept += run[0];
      continue;
    }
    // Where a program has joined runs, what stands before our line is somebody's.
    const [whole = '', begin = '', text = '', close = ''] = texts.exec(run[0]) ?? [];
    const before = text.slice(0, text.indexOf(divider)).trimEnd();
    if (before !== '') kept += run[0].replace(whole, () => begin + before + close);
    return kept;
  }
  return kept;
}

/** Plain text goes before runs only as a run of its own. */
function asRuns(content: string, prefix: string): string {
  return content.replace(runs, (run, name: string | undefined) =>
    name === undefined ? `<${prefix}r>${run}</${prefix}r>` : run,
  );
}
