import { block } from '../block.ts';
import { ageBand } from '../codelists/age-band.ts';
import { confStatus } from '../codelists/conf-status.ts';
import { frequency } from '../codelists/frequency.ts';
import { isced2011 } from '../codelists/isced-2011.ts';
import { isco08 } from '../codelists/isco-08.ts';
import { isicRev4 } from '../codelists/isic-rev4.ts';
import { iso31661 } from '../codelists/iso-3166-1.ts';
import { nationality } from '../codelists/nationality.ts';
import { obsStatus } from '../codelists/obs-status.ts';
import { sex } from '../codelists/sex.ts';
import { field, optional } from '../field.ts';
import { code } from '../primitives/code.ts';
import { number } from '../primitives/number.ts';
import { identifier } from '../primitives/patterns.ts';
import { text } from '../primitives/text.ts';
import { suppressedHasNoValue } from './aggregate-rule.ts';

/** One published figure with what it is about, in the words of SDMX. */
export const aggregate = block(
  {
    name: 'Aggregate',
    description: 'One published figure with what it is about, in the words of SDMX.',
    rules: [suppressedHasNoValue],
  },
  {
    indicatorCode: field(identifier(), {
      title: 'Indicator',
      description: 'What is counted or measured.',
      example: 'grievance.cases-received',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'SDMX',
    }),
    refArea: field(code(iso31661), {
      title: 'Reference area',
      description: 'Country, ISO 3166-1 alpha-3.',
      example: 'MYS',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'SDMX REF_AREA',
    }),
    timePeriod: field(text(30), {
      title: 'Time period',
      description: 'Year, half-year, quarter, month or interval, as SDMX writes it.',
      example: '2026-Q1',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'SDMX TIME_PERIOD',
    }),
    freq: field(code(frequency), {
      title: 'Frequency',
      description: 'How often the figure is observed.',
      example: 'Q',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'SDMX CL_FREQ',
    }),
    sex: field(optional(code(sex)), {
      title: 'Sex',
      description: 'Sex the figure is about; absent for all.',
      example: 'female',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    age: field(optional(code(ageBand)), {
      title: 'Age band',
      description: 'Age group the figure is about; absent for all.',
      example: '25-54',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    education: field(optional(code(isced2011)), {
      title: 'Level of education',
      description: 'ISCED 2011 level the figure is about; absent for all.',
      example: '3',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    admin1: field(optional(text(120)), {
      title: 'First administrative level',
      description: 'Region the figure is about; absent for all.',
      example: 'Selangor',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    nationality: field(optional(code(nationality)), {
      title: 'Nationality',
      description: 'Nationality the figure is about; absent for all.',
      example: 'NPL',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    occupation: field(optional(code(isco08)), {
      title: 'Occupation',
      description: 'ISCO-08 code the figure is about; absent for all.',
      example: '8',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    industry: field(optional(code(isicRev4)), {
      title: 'Industry',
      description: 'ISIC Rev.4 code the figure is about; absent for all.',
      example: 'C',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    obsValue: field(optional(number()), {
      title: 'Value',
      description: 'The figure; absent when it is missing or suppressed.',
      example: 120,
      since: '0.1.0',
      sensitivity: 'public',
      source: 'SDMX OBS_VALUE',
    }),
    unitMeasure: field(text(30), {
      title: 'Unit of measure',
      description: 'Unit of the figure.',
      example: 'cases',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'SDMX UNIT_MEASURE',
    }),
    obsStatus: field(code(obsStatus), {
      title: 'Observation status',
      description: 'What the figure is.',
      example: 'A',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'SDMX CL_OBS_STATUS',
    }),
    confStatus: field(code(confStatus), {
      title: 'Confidentiality status',
      description: 'Whether the figure may be published.',
      example: 'F',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'SDMX CL_CONF_STATUS',
    }),
  },
);
