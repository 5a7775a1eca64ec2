import { type Ratio, ratio } from '@amparo/core/calculation';
import { serviceType } from '../codelists/service-type.ts';
import type { TableDraft } from './table-draft.ts';

type Needs = Readonly<Record<string, Ratio>>;

/** Hidden where nobody asked for them too: a type that is hidden among zeros would say that somebody did. */
const dangerous = new Set<string>(
  serviceType.codes.filter((type) => type.protected === true).map(({ code }) => code),
);

/** Every type of the list, asked for or not: that a type is there must not say that somebody asked for it. */
export function everyNeed(needs: Needs): Needs {
  const types = new Set([...serviceType.codes.map(({ code }) => code as string), ...Object.keys(needs)]);
  return Object.fromEntries([...types].sort().map((type) => [type, needs[type] ?? ratio(0, 0)]));
}

/**
 * How the types of service go together: each referral asks for at least one, may ask for several, and was declined for
 * lack of capacity under all of its types or under none. Whoever was is in the group `among`, if there is one.
 */
export function addNeeds(
  { show, hide, split, sum }: TableDraft,
  needs: Needs,
  sent: number,
  among: { readonly id: string; readonly count: number } | undefined,
): void {
  const types = Object.entries(needs);
  const ids = (name: string) => types.map(([type]) => `unmetNeed/${type}/${name}`);
  const total = (count: (one: Ratio) => number) => types.reduce((all, [, one]) => all + count(one), 0);
  const requests = total(({ denominator }) => denominator);
  const refusals = total(({ numerator }) => numerator);
  for (const [type, { numerator, denominator }] of types) {
    const at = (name: string) => `unmetNeed/${type}/${name}`;
    show(at('sent'), denominator, dangerous.has(type) && denominator === 0 && sent > 0);
    show(at('unmet'), numerator);
    split(at('sent'), denominator, { [at('unmet')]: numerator }, at('not unmet'));
    split('sent', sent, { [at('sent')]: denominator }, at('not asked for'));
  }
  const several = requests - sent;
  if (several < 0) {
    // Records that ask for nothing of the list: what is missing is a group like any other.
    hide('asked for nothing', -several);
    sum('sent', [...ids('sent'), 'asked for nothing']);
    return;
  }
  // How many people were refused in all is not in the figures. The fewest that fit: see the answers.
  const refused = Math.max(refusals - several, ...types.map(([, { numerator }]) => numerator));
  hide('unmet', refused);
  split('sent', sent, { unmet: refused }, 'not unmet');
  hide('unmet, asked again', refusals - refused);
  hide('unmet, all requests', refusals);
  sum('unmet, all requests', ids('unmet'));
  sum('unmet, all requests', ['unmet', 'unmet, asked again']);
  hide('not unmet, asked again', several - refusals + refused);
  hide('not unmet, all requests', requests - refusals);
  sum('not unmet, all requests', ids('not unmet'));
  sum('not unmet, all requests', ['not unmet', 'not unmet, asked again']);
  for (const [type, { numerator, denominator }] of types) {
    const at = (name: string) => `unmetNeed/${type}/${name}`;
    split('unmet', refused, { [at('unmet')]: numerator }, at('unmet of others'));
    split(
      at('not asked for'),
      sent - denominator,
      { [at('unmet of others')]: refused - numerator },
      at('neither'),
    );
  }
  if (among && among.count >= refused)
    split(among.id, among.count, { unmet: refused }, 'refused for another reason');
}
