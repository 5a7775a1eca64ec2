import {
  ageBand,
  type Codelist,
  type Diagnostic,
  isDateTime,
  iso31661,
  language,
  migrationStatus,
  nationality,
  type Step,
  sex,
  toPointer,
} from '@amparo/core';
import { accessibilityFeature } from '../codelists/accessibility-feature.ts';
import { referralPriority } from '../codelists/referral-priority.ts';
import { serviceType } from '../codelists/service-type.ts';
import { type Coordinates, isPoint } from './distance.ts';
import { primaryLanguage, sameName } from './names.ts';
import type { MatchOptions, Need } from './need.ts';
import { type Clock, clockAt } from './opening.ts';

/** A need in the form in which services are judged. What is not known is undefined. */
export interface ReadNeed
  extends Pick<
    Need,
    | 'anonymous'
    | 'canProveIdentity'
    | 'country'
    | 'emergencyAtNight'
    | 'freeOnly'
    | 'interpreterArranged'
    | 'isFamilyMember'
    | 'isMigrant'
  > {
  readonly serviceTypes: readonly string[];
  readonly admin1: string | undefined;
  readonly point: Coordinates | undefined;
  readonly nationality: readonly string[] | undefined;
  /** Youngest and oldest that the person can be. */
  readonly ages: readonly [number, number] | undefined;
  readonly sex: string | undefined;
  readonly migrationStatus: string | undefined;
  readonly languages: ReadonlySet<string> | undefined;
  readonly accessibility: readonly string[];
  readonly documents: ReadonlySet<string>;
  /** Hours that the priority allows. */
  readonly hours: number | undefined;
  readonly emergency: boolean;
  /** Milliseconds since 1970. */
  readonly at: number | undefined;
  /** Stands at that moment. */
  readonly clock: Clock | undefined;
  readonly now: number;
  readonly capacityMaxAge: number;
  readonly reviewed: ReadonlySet<string>;
}

const day = 86_400_000;
const known = new WeakMap<Codelist, ReadonlyMap<string, Codelist['codes'][number]>>();
const codesOf = (list: Codelist) => {
  const codes = known.get(list) ?? new Map(list.codes.map((one) => [one.code, one]));
  known.set(list, codes);
  return codes;
};
/** Codes that say that nothing is known. */
const unsaid = new Set(['unknown', 'not-collected', 'XXX']);
const said = (code: string | undefined) => (code === undefined || unsaid.has(code) ? undefined : code);

/** Reads a need and the options; faults are found instead where an answer would rest on a misunderstanding. */
export function readNeed(need: Need, options: MatchOptions): { read: ReadNeed } | { faults: Diagnostic[] } {
  const faults: Diagnostic[] = [];
  const fault = (name: string, ...path: Step[]) => {
    faults.push({ code: `referral.match-${name}`, severity: 'error', path: toPointer(path), params: {} });
  };
  const inList = (value: string | undefined, list: Codelist, ...path: Step[]) => {
    if (value !== undefined && !codesOf(list).has(value)) fault('unknown-code', ...path);
  };
  const moment = (value: string | undefined, ...path: Step[]) => {
    if (value === undefined) return undefined;
    if (isDateTime(String(value))) return Date.parse(value);
    fault('not-a-moment', ...path);
    return undefined;
  };
  const atLeast = (value: number | undefined, least: number, ...path: Step[]) => {
    if (value !== undefined && !(Number.isFinite(value) && value >= least)) fault('bad-number', ...path);
  };

  const serviceTypes = need.serviceTypes ?? [];
  if (serviceTypes.length === 0) fault('no-service-type', 'need', 'serviceTypes');
  serviceTypes.forEach((one, index) => void inList(one, serviceType, 'need', 'serviceTypes', index));
  inList(need.country, iso31661, 'need', 'country');
  need.nationality?.forEach((one, index) => void inList(one, nationality, 'need', 'nationality', index));
  inList(need.sex, sex, 'need', 'sex');
  inList(need.ageBand, ageBand, 'need', 'ageBand');
  inList(need.migrationStatus, migrationStatus, 'need', 'migrationStatus');
  inList(need.priority, referralPriority, 'need', 'priority');
  need.accessibilityNeeds?.forEach(
    (one, index) => void inList(one, accessibilityFeature, 'need', 'accessibilityNeeds', index),
  );
  need.languages?.forEach((one, index) => {
    if (!language().safeParse(one).success) fault('not-a-language', 'need', 'languages', index);
  });
  atLeast(need.age, 0, 'need', 'age');
  if (need.age !== undefined && need.age > 120) fault('bad-number', 'need', 'age');
  const point = { latitude: need.latitude, longitude: need.longitude } as Partial<Coordinates>;
  const pointGiven = need.latitude !== undefined || need.longitude !== undefined;
  if (pointGiven && !isPoint(point)) fault('not-a-point', 'need', 'latitude');
  const at = moment(need.at, 'need', 'at');
  const now = moment(options.now, 'options', 'now');
  if (options.now === undefined) fault('not-a-moment', 'options', 'now');
  atLeast(options.capacityMaxAgeDays, 0, 'options', 'capacityMaxAgeDays');
  atLeast(options.limit, 0, 'options', 'limit');
  const weights = Object.entries(options.weights ?? {});
  for (const [part, weight] of weights) atLeast(weight, 0, 'options', 'weights', part);
  if (faults.length > 0 || now === undefined) return { faults };

  const nationalities = need.nationality?.filter((one) => said(one) !== undefined);
  const languages = need.languages?.map(primaryLanguage);
  const priority = need.priority === undefined ? undefined : codesOf(referralPriority).get(need.priority);
  return {
    read: {
      ...need,
      serviceTypes: [...new Set(serviceTypes)],
      admin1: need.admin1 === undefined ? undefined : sameName(need.admin1),
      point: isPoint(point) ? point : undefined,
      nationality: nationalities?.length ? nationalities : undefined,
      ages: need.age === undefined ? agesOf(need.ageBand) : [Math.floor(need.age), Math.floor(need.age)],
      sex: said(need.sex),
      migrationStatus: said(need.migrationStatus),
      languages: languages?.length ? new Set(languages) : undefined,
      accessibility: need.accessibilityNeeds ?? [],
      documents: new Set(need.documents?.map(sameName)),
      hours: priority?.hours as number | undefined,
      emergency: need.emergencyAtNight === true || priority?.code === 'emergency-24h',
      at,
      clock: at === undefined ? undefined : clockAt(at),
      now,
      capacityMaxAge: (options.capacityMaxAgeDays ?? 30) * day,
      reviewed: new Set(options.reviewedOrganisations),
    },
  };
}

/** The ages of a band: `15-24` is 15 to 24, `65-plus` 65 to 120. */
function agesOf(band: string | undefined): readonly [number, number] | undefined {
  const [, from, to] = /^(\d+)-(\d+|plus)$/u.exec(band ?? '') ?? [];
  if (from === undefined) return undefined;
  return [Number(from), to === 'plus' ? 120 : Number(to)];
}
