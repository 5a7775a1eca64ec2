import { goodCases } from '../_files.ts';
import { canary } from './_outcome.ts';

/** Three good cases. */
export const [first, second, third] = goodCases(3) as [object, object, object];
/** A good case with a canary among its values. */
export const good = { ...first, narrative: canary };
/** It as a line. */
export const line = JSON.stringify(good);
export const lines = (...texts: string[]) => texts.map((text) => `${text}\n`).join('');
/** A good line with another member at its beginning. */
export const withMember = (member: string) => line.replace('{', `{${member},`);
