import { SaxesParser } from 'saxes';
import { decodeText } from './decode.ts';
import type { Limits } from './limits.ts';
import { PlainFeed } from './plain-feed.ts';
import type { PlainElements } from './plain-xml.ts';
import { type ProblemParams, UnreadableError } from './problem.ts';

export type XmlAttributes = Readonly<Record<string, string>>;

/** Told what an XML part holds. Names are local names; elements of other namespaces are not told. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/** What a part is expected to be. */
export interface XmlPart {
  /** For messages: what kind of part it is. */
  readonly part: string;
  readonly namespaces: readonly string[];
}

/** A part's prolog is a line or two; one that goes on is not from an office program. */
const PROLOG_CHARS = 1 << 16;
/** Written at once, so that limits are kept however much a chunk inflates to. */
const WRITE_CHARS = 1 << 20;
const DOCTYPE = '<!DOCTYPE';
/** More than elements in plain form have of either. */
const PLAIN_DEPTH = 8;
const PLAIN_ATTRIBUTES = 16;

/**
 * Reads one XML part as a stream of events, one step per chunk. No DTD, no entities but the five of XML, no
 * elements nested or attributes listed without end, and nothing kept that the handler does not keep. Elements that
 * `plain` takes are not told to the handler.
 */
export async function* parseXml(
  chunks: AsyncIterable<Uint8Array>,
  { part, namespaces }: XmlPart,
  handler: XmlHandler,
  limits: Limits,
  plain?: PlainElements,
): AsyncGenerator<void, void, undefined> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  const fail = (code: string, params: ProblemParams = {}): never => {
    throw new UnreadableError(code, { part, ...params });
  };
  let prefix: string | undefined;
  let depth = 0;
  let written = 0;
  let lastEvent = 0;
  let prolog = '';
  /** Tags so far, and how deep the element lies whose children may be in plain form. */
  let tags = 0;
  let within: number | undefined;
  let isBehind = false;

  const begin = (attributes: XmlAttributes): string => {
    const { encoding } = parser.xmlDecl;
    if (encoding !== undefined && !/^utf-?(8|16(le|be)?)$/i.test(encoding)) fail('intake.xml-encoding');
    prolog = '';
    return ownPrefix(attributes, namespaces) ?? fail('intake.xlsx-structure');
  };
  /** Local name of an element of the part's own namespace, or undefined. */
  const local = (name: string): string | undefined => {
    if (prefix === '') return name.includes(':') ? undefined : name;
    return prefix !== undefined && name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
  };
  const text = (value: string): void => {
    lastEvent = written;
    handler.text?.(value);
  };
  // Few handlers, as the parser's object turns slow in V8 when about ten are set: a fifth of the speed.
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('opentag', ({ name, attributes }) => {
    lastEvent = written;
    if (++depth > limits.xmlDepth) fail('intake.xml-depth', { limit: limits.xmlDepth });
    let left = limits.xmlAttributes;
    for (const _ in attributes)
      if (--left < 0) fail('intake.xml-attributes', { limit: limits.xmlAttributes });
    prefix ??= begin(attributes);
    tags++;
    const known = local(name);
    if (known === plain?.within) within ??= depth;
    if (known !== undefined) handler.open(known, attributes);
  });
  parser.on('closetag', ({ name }) => {
    lastEvent = written;
    tags++;
    if (depth === within) isBehind = true;
    depth--;
    const known = local(name);
    if (known !== undefined) handler.close(known);
  });
  const write = (piece: string | null): void => {
    try {
      parser.write(piece);
    } catch (error) {
      // The parser's own message may hold a name or an entity from the file.
      if (error instanceof UnreadableError) throw error;
      fail('intake.xml-syntax');
    }
  };

  const parse = (piece: string): void => {
    for (let at = 0; at < piece.length; at += WRITE_CHARS) {
      const slice = piece.length <= WRITE_CHARS ? piece : piece.slice(at, at + WRITE_CHARS);
      written += slice.length;
      write(slice);
      // The parser collects a tag or a text until it ends; one that never does would fill the memory.
      if (written - lastEvent > limits.xmlTokenChars + slice.length) {
        fail('intake.xml-token', { limit: limits.xmlTokenChars });
      }
    }
  };
  const feed =
    plain && limits.xmlDepth >= PLAIN_DEPTH && limits.xmlAttributes >= PLAIN_ATTRIBUTES
      ? new PlainFeed(plain, {
          parse,
          get tags() {
            return tags;
          },
          get place() {
            // Elements in plain form have no prefix.
            if (isBehind || (prefix !== undefined && prefix !== '')) return 'behind';
            if (within === undefined) return 'before';
            return depth === within ? 'at' : 'inside';
          },
        })
      : undefined;
  for await (const piece of decodeText(chunks)) {
    if (prefix === undefined) {
      // A DTD comes before the root element, and is refused before any of it is read.
      prolog += piece;
      if (prolog.includes(DOCTYPE)) fail('intake.xml-dtd');
    }
    if (feed) feed.push(piece);
    else parse(piece);
    if (prolog.length > PROLOG_CHARS) fail('intake.xml-syntax');
    yield;
  }
  feed?.finish();
  write(null);
}

/** The prefix, with its colon, that the root element binds to one of the namespaces; '' for the default one. */
function ownPrefix(attributes: XmlAttributes, namespaces: readonly string[]): string | undefined {
  for (const [name, value] of Object.entries(attributes)) {
    if (!namespaces.includes(value)) continue;
    if (name === 'xmlns') return '';
    if (name.startsWith('xmlns:')) return `${name.slice(6)}:`;
  }
  return undefined;
}

/** Reads a whole small part. */
export async function readXml(
  chunks: AsyncIterable<Uint8Array>,
  part: XmlPart,
  handler: XmlHandler,
  limits: Limits,
  plain?: PlainElements,
): Promise<void> {
  for await (const _ of parseXml(chunks, part, handler, limits, plain));
}
