import type { Codelist } from '@amparo/core';
import { html, inEnglish, type Markup } from './markup.ts';
import type { Voice } from './voice.ts';

/**
 * The title of a code. Countries are named in the language of the page; other titles are English so far, which the page
 * says of them.
 */
export function codeTitle(code: string, codelist: Codelist | undefined, { language }: Voice): Markup {
  const found = codelist?.codes.find((entry) => entry.code === code);
  const country = typeof found?.alpha2 === 'string' ? countryName(found.alpha2, language) : undefined;
  if (country !== undefined || language === 'en') return html`${country ?? found?.title ?? code}`;
  return inEnglish(found?.title ?? code);
}

function countryName(alpha2: string, language: string): string | undefined {
  return new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'none' }).of(alpha2);
}
