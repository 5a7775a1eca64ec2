import type { SurveyInstrument } from '../generated/survey-instrument.ts';
import type { SurveyResponse } from '../generated/survey-response.ts';
import type { ResultBreakdown } from '../generated/survey-result.ts';
import type { SurveyWave } from '../generated/survey-wave.ts';

/** The fields of an instrument that results are worked out from. Every `SurveyInstrument` has this shape. */
export type InstrumentForResults = Pick<
  SurveyInstrument,
  'instrumentId' | 'version' | 'minCellSize' | 'modes'
> & {
  readonly items: readonly ItemForResults[];
};

/** The fields of an item that results are worked out from. */
export type ItemForResults = Pick<
  SurveyInstrument['items'][number],
  | 'itemId'
  | 'matrixId'
  | 'type'
  | 'scale'
  | 'direction'
  | 'dimension'
  | 'weight'
  | 'sensitive'
  | 'redLine'
  | 'constraint'
> & {
  readonly choices?: readonly Omit<
    NonNullable<SurveyInstrument['items'][number]['choices']>[number],
    'label'
  >[];
  readonly enableWhen?: readonly { readonly itemId: string }[];
};

/** The fields of a wave that results are worked out from. Every `SurveyWave` has this shape. */
export type WaveForResults = Pick<
  SurveyWave,
  | 'waveId'
  | 'instrumentId'
  | 'instrumentVersion'
  | 'populationCount'
  | 'populationBy'
  | 'samplingMethod'
  | 'dispositionCounts'
  | 'unknownEligibleShare'
  | 'weighting'
  | 'modes'
  | 'independence'
  | 'supervisorPresent'
>;

/** What responses can be broken down by: the fields of a response that say something of the worker. */
export type Characteristic = keyof ResultBreakdown;

/** The fields of a response that count. Every `SurveyResponse` has this shape; so has a copy without the other fields. */
export type ResponseForResults = Pick<
  SurveyResponse,
  'waveId' | 'instrumentId' | 'instrumentVersion' | 'disposition' | 'weight' | Characteristic
> & {
  readonly consent: Pick<SurveyResponse['consent'], 'given'>;
  readonly answers: readonly SurveyResponse['answers'][number][];
};

/** What to work out, and how. */
export interface AggregateOptions {
  /** The moment of the calculation, RFC 3339: when the results are made. */
  readonly at: string;
  /** Groups to show beside the total: one characteristic, or two, which adds the totals over either. */
  readonly breakdowns?: readonly (readonly Characteristic[])[];
  /** The fewest responses of which a figure is shown. It can only raise the promise of the instrument. */
  readonly minCellSize?: number;
  /** 0.95 when left out. */
  readonly confidence?: number;
  /**
   * What happens when a response is faulty: `refuse`, as when left out, gives no results at all; `leave-out` leaves out
   * the faulty responses and answers and says in `warnings` how many.
   */
  readonly faults?: 'refuse' | 'leave-out';
  /** The software that makes the results, for their provenance. */
  readonly sourceSystem?: string;
}
