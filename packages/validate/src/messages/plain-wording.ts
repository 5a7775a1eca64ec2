import type { Diagnostic, Wording } from '@amparo/core';
import { IntlMessageFormat } from 'intl-messageformat';
import { formatMessage } from './format-message.ts';

/** An element of a parsed message, as far as it matters here. */
interface Element {
  readonly type: number;
  readonly value: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

const literal = 0;
const pound = 7;
const unknown = '…';

/** A wording outside a report, where not every figure is known: an ellipsis stands for the others, and choices are general. */
export function plainWording(wording: Wording, language: string, params: Diagnostic['params'] = {}): Wording {
  const fill = (message: string): string => {
    const elements = new IntlMessageFormat(message, language, undefined, {
      ignoreTag: true,
    }).getAst() as unknown as readonly Element[];
    return isKnown(elements, params) ? formatMessage(message, language, params) : general(elements, params);
  };
  return {
    what: fill(wording.what),
    why: fill(wording.why),
    fix: fill(wording.fix),
  };
}

function isKnown(elements: readonly Element[], params: Diagnostic['params']): boolean {
  return elements.every(({ type, value, options }) => {
    if (type === literal || type === pound) return true;
    return value in params && Object.values(options ?? {}).every((option) => isKnown(option.value, params));
  });
}

function general(elements: readonly Element[], params: Diagnostic['params']): string {
  return elements
    .map(({ type, value, options }) => {
      if (type === literal) return value;
      if (options) return general((options[String(params[value])] ?? options.other)?.value ?? [], params);
      return type === pound || !(value in params) ? unknown : String(params[value]);
    })
    .join('');
}
