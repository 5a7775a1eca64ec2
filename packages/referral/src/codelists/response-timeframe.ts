import { codelist } from '@amparo/core';

/** Time frame of a service. Within what time the service itself is to be given. `hours` counts it. */
export const responseTimeframe = codelist({
  id: 'response-timeframe',
  title: 'Time frame of a service',
  description: 'Within what time the service itself is to be given. `hours` counts it.',
  source: 'Primero service_response_timeframe; one and two weeks added by Amparo',
  codes: [
    { code: '1-hour', title: 'One hour', hours: 1, primero: '1_hour' },
    { code: '3-hours', title: 'Three hours', hours: 3, primero: '3_hours' },
    { code: '1-day', title: 'One day', hours: 24, primero: '1_day' },
    { code: '3-days', title: 'Three days', hours: 72, primero: '3_days' },
    { code: '1-week', title: 'One week', hours: 168 },
    { code: '2-weeks', title: 'Two weeks', hours: 336 },
  ],
});
