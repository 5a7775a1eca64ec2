import { codelist } from '@amparo/core';

const bands = [
  { code: 'under-1-minute', title: 'Under 1 minute', minimumSeconds: 0, maximumSeconds: 60 },
  { code: '1-to-2-minutes', title: '1 to 2 minutes', minimumSeconds: 60, maximumSeconds: 120 },
  { code: '2-to-3-minutes', title: '2 to 3 minutes', minimumSeconds: 120, maximumSeconds: 180 },
  { code: '3-to-5-minutes', title: '3 to 5 minutes', minimumSeconds: 180, maximumSeconds: 300 },
  { code: '5-to-10-minutes', title: '5 to 10 minutes', minimumSeconds: 300, maximumSeconds: 600 },
  { code: '10-to-15-minutes', title: '10 to 15 minutes', minimumSeconds: 600, maximumSeconds: 900 },
  { code: '15-to-30-minutes', title: '15 to 30 minutes', minimumSeconds: 900, maximumSeconds: 1800 },
  { code: '30-to-60-minutes', title: '30 to 60 minutes', minimumSeconds: 1800, maximumSeconds: 3600 },
  { code: 'over-60-minutes', title: '60 minutes and over', minimumSeconds: 3600 },
] as const;

/** The bands that last at least three times as long as another. */
function tripled(band: (typeof bands)[number]): readonly string[] {
  if (!('maximumSeconds' in band)) return [];
  return bands.filter((other) => other.minimumSeconds >= 3 * band.maximumSeconds).map(({ code }) => code);
}

/** Duration, in bands: an exact time can show who answered. */
export const durationBand = codelist({
  id: 'duration-band',
  title: 'Duration',
  description:
    'How long a worker took, in bands, because an exact time can show who answered. `minimumSeconds` is included, `maximumSeconds` is not; `tripled` are the bands that last at least three times as long.',
  source: 'Amparo',
  codes: bands.map((band) => ({ ...band, tripled: tripled(band) })),
});
