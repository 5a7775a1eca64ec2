import { type AnyOperation, problemMediaType } from '@amparo/core/exchange';
import { Refusal } from './refusal.ts';

/**
 * Refuses a body of another type than the operation names. Parameters other than `charset=utf-8` are refused too, as
 * programs read them in different ways.
 */
export function checkContentType(operation: AnyOperation, headers: Headers): void {
  if (!('body' in operation)) return;
  const [type, ...parameters] = (headers.get('content-type') ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase());
  const isPlain = parameters.every(
    (parameter) => parameter === 'charset=utf-8' || parameter === 'charset="utf-8"',
  );
  const coding = headers.get('content-encoding');
  if (type !== operation.body.mediaType || !isPlain || (coding !== null && coding !== 'identity'))
    throw new Refusal('unsupported-media-type');
}

/** Refuses a caller who would not take the answer. */
export function checkAccept(operation: AnyOperation, headers: Headers): void {
  const accept = headers.get('accept');
  if (accept === null || accept.trim() === '') return;
  const types = Object.values(operation.responses).flatMap((response) =>
    'body' in response ? [response.body.mediaType as string] : [],
  );
  if (types.length === 0) types.push(problemMediaType);
  const ranges = accept.split(',').map(readRange);
  const takes = (type: string) => {
    const fitting = ranges.filter(
      ({ range }) => range === type || range === '*/*' || range === `${type.split('/')[0]}/*`,
    );
    // The narrowest range decides.
    const [first] = fitting.sort((one, other) => breadth(one.range) - breadth(other.range));
    return first !== undefined && first.weight > 0;
  };
  if (!types.some(takes)) throw new Refusal('not-acceptable');
}

function readRange(text: string): { readonly range: string; readonly weight: number } {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return { range, weight: weight === undefined ? 1 : Number(weight) };
}

function breadth(range: string): number {
  return range === '*/*' ? 2 : range.endsWith('/*') ? 1 : 0;
}
