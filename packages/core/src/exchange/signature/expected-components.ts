import { fieldOf, type HeaderSource } from './header-source.ts';
import { signatureProfile } from './profile.ts';

/** What has to be signed of a request with these headers, in the order of the profile. */
export function expectedComponents(headers: HeaderSource): readonly string[] {
  return signatureProfile.components.filter(
    (name) => name.startsWith('@') || fieldOf(headers, name) !== undefined,
  );
}

/** Whether an address is written in the one way in which runtimes send it, so that both sides sign the same text. */
export function isPlainUrl(url: string): boolean {
  return !url.includes('#') && URL.canParse(url) && new URL(url).href === url;
}

/** Whether a method is written as servers see it. */
export function isPlainMethod(method: string): boolean {
  return /^[A-Z]+$/u.test(method);
}
