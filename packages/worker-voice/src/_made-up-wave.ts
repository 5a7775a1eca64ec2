import type {
  InstrumentForResults,
  ItemForResults,
  ResponseForResults,
  WaveForResults,
} from './aggregate/inputs.ts';

/** Invented surveys for tests and benchmarks: every kind of item, and workers who answer by chance. */

type Answer = ResponseForResults['answers'][number];

const likert = (itemId: string, more: Partial<ItemForResults> = {}): ItemForResults => ({
  itemId,
  type: 'likert',
  scale: { minimum: 1, maximum: 5 },
  direction: 'positive',
  ...more,
});

/** 22 items, of which 20 are answered with something that is counted. */
export const madeUpInstrument: InstrumentForResults = {
  instrumentId: '3c9f1d52-7a4e-4b68-8f03-1d2e5a7b9c41',
  version: '1.0.0',
  minCellSize: 5,
  modes: ['kiosk', 'web-self'],
  items: [
    { itemId: 'intro', type: 'note' },
    likert('paid-on-time', { dimension: 'wages' }),
    likert('deductions-explained', { dimension: 'wages', weight: 2 }),
    likert('pay-withheld', { dimension: 'wages', direction: 'negative', sensitive: true }),
    { itemId: 'monthly-pay', type: 'money' },
    {
      itemId: 'hours-a-week',
      type: 'numeric',
      constraint: { minimum: 0, maximum: 168 },
      redLine: { minimum: 73 },
    },
    likert('overtime-free', { dimension: 'hours' }),
    likert('rest-day', { dimension: 'hours', scale: { minimum: 0, maximum: 10 } }),
    {
      itemId: 'passport-keeping',
      type: 'single-choice',
      dimension: 'documents',
      sensitive: true,
      choices: [
        { code: 'myself', favourable: true, score: 100 },
        { code: 'locker', favourable: true, score: 75 },
        { code: 'kept-by-employer', favourable: false, score: 0 },
        { code: 'will-not-say', refusal: true },
        { code: 'not-sure', dontKnow: true },
      ],
      redLine: { codes: ['kept-by-employer'] },
    },
    {
      itemId: 'passport-returned',
      type: 'single-choice',
      choices: [{ code: 'yes' }, { code: 'no' }],
      enableWhen: [{ itemId: 'passport-keeping' }],
    },
    {
      itemId: 'threats',
      type: 'multi-choice',
      sensitive: true,
      choices: [
        { code: 'dismissal' },
        { code: 'deportation' },
        { code: 'violence' },
        { code: 'none', exclusive: true },
        { code: 'will-not-say', refusal: true, exclusive: true },
      ],
      redLine: { codes: ['deportation', 'violence'] },
    },
    likert('free-to-leave', { dimension: 'freedom', sensitive: true, redLine: { maximum: 1 } }),
    likert('free-at-night', { dimension: 'freedom' }),
    likert('safe-at-work', { dimension: 'osh' }),
    likert('shouting', { dimension: 'harassment', direction: 'negative' }),
    likert('water-and-beds', { dimension: 'housing' }),
    likert('knows-where-to-complain', { dimension: 'grievance' }),
    likert('no-retaliation', { dimension: 'grievance' }),
    likert('dignity', { dimension: 'dignity' }),
    { itemId: 'recommend', type: 'nps' },
    { itemId: 'anything-else', type: 'text' },
    likert('listened-to', { dimension: 'voice', direction: undefined as never }),
  ].map(
    (item) => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as never,
  ),
};

/** A small generator with a seed (mulberry32): the same seed gives the same workers everywhere. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const shares = {
  sex: { female: 0.55, male: 0.43, other: 0.005 },
  ageBand: { '15-24': 0.3, '25-54': 0.65, '55-64': 0.04 },
  nationalityGroup: { NPL: 0.35, BGD: 0.25, IDN: 0.2, MMR: 0.1, VNM: 0.06, KHM: 0.02, LKA: 0.01 },
  contractType: { 'fixed-term': 0.7, permanent: 0.2, agency: 0.1 },
} as const;

function draw(of: Readonly<Record<string, number>>, random: () => number): string | undefined {
  let left = random();
  for (const [code, share] of Object.entries(of)) {
    left -= share;
    if (left < 0) return code;
  }
  return undefined;
}

/** One response of an invented worker. */
export function madeUpResponse(random: () => number, { weighted = false } = {}): ResponseForResults {
  const answers: Answer[] = [];
  for (const item of madeUpInstrument.items) {
    const skipped = random();
    const { itemId } = item;
    if (item.type === 'note') continue;
    if (item.enableWhen && !answers.at(-1)?.codes?.includes('kept-by-employer')) {
      answers.push({ itemId, skipReason: 'not-asked' });
      continue;
    }
    if (skipped < 0.06) {
      if (skipped > 0.01)
        answers.push({
          itemId,
          skipReason: skipped < 0.03 ? 'refused' : skipped < 0.05 ? 'dont-know' : 'skipped',
        });
      continue;
    }
    answers.push(madeUpAnswer(item, random));
  }
  const characteristics = Object.fromEntries(
    Object.entries(shares).flatMap(([field, of]) => {
      const code = draw(of, random);
      return code === undefined ? [] : [[field, code]];
    }),
  );
  return {
    waveId: madeUpWave.waveId,
    instrumentId: madeUpInstrument.instrumentId,
    instrumentVersion: madeUpInstrument.version,
    consent: { given: true },
    disposition: random() < 0.9 ? 'I' : 'P',
    ...(weighted && { weight: (0.5 + random()).toFixed(4) }),
    ...characteristics,
    answers,
  };
}

function madeUpAnswer({ itemId, type, choices, scale }: ItemForResults, random: () => number): Answer {
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  if (type === 'likert') return { itemId, number: whole(scale?.minimum ?? 1, scale?.maximum ?? 5) };
  if (type === 'nps') return { itemId, number: whole(0, 10) };
  if (type === 'numeric') return { itemId, number: whole(40, 78) };
  if (type === 'money')
    return { itemId, money: { amount: `${whole(900, 2600)}.50`, currency: random() < 0.97 ? 'MYR' : 'USD' } };
  if (type === 'text') return { itemId, text: 'Invented words.' };
  const codes = (choices ?? []).map(({ code }) => code);
  if (type === 'single-choice') return { itemId, codes: [codes[whole(0, codes.length - 1)] as string] };
  const some = codes.slice(0, 3).filter(() => random() < 0.3);
  return { itemId, codes: some.length > 0 ? some : [codes[whole(3, 4)] as string] };
}

/** A wave whose counts fit some number of responses; `madeUpWave` fits none. */
export function madeUpWaveOf(
  responses: Iterable<Pick<ResponseForResults, 'disposition'>>,
  more: Partial<WaveForResults> = {},
): WaveForResults {
  let [complete, partial] = [0, 0];
  for (const { disposition } of responses) {
    if (disposition === 'I') complete += 1;
    else if (disposition === 'P') partial += 1;
  }
  const invited = complete + partial;
  return {
    ...madeUpWave,
    populationCount: Math.max(1, 4 * invited),
    dispositionCounts: {
      complete,
      partial,
      refusal: Math.round(invited / 5),
      nonContact: Math.round(invited / 4),
      other: 1,
      unknownIfWorker: Math.round(invited / 10),
      unknownOther: 3,
    },
    ...more,
  };
}

const madeUpWave: WaveForResults = {
  waveId: '8d4b2c17-6e5f-4a39-9b80-2f7c1e0d5a63',
  instrumentId: madeUpInstrument.instrumentId,
  instrumentVersion: madeUpInstrument.version,
  populationCount: 1,
  samplingMethod: 'simple-random',
  dispositionCounts: {
    complete: 0,
    partial: 0,
    refusal: 0,
    nonContact: 0,
    other: 0,
    unknownIfWorker: 0,
    unknownOther: 0,
  },
  unknownEligibleShare: 0.8,
};
