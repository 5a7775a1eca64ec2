import { codelist } from '@amparo/core';

/** Survey mode. How the questions reach the worker. `interviewer`: somebody asks them; `onSite`: that person stands before the worker. */
export const surveyMode = codelist({
  id: 'survey-mode',
  title: 'Survey mode',
  description:
    'How the questions reach the worker. `interviewer`: somebody asks them; `onSite`: that person stands before the worker.',
  source: 'Amparo; CAPI and CATI as in survey research',
  codes: [
    { code: 'web-self', title: 'Own phone or computer', interviewer: false, onSite: false },
    { code: 'kiosk', title: 'Shared tablet or kiosk', interviewer: false, onSite: false },
    { code: 'sms-ivr', title: 'Text message or voice menu', interviewer: false, onSite: false },
    { code: 'capi', title: 'Interview face to face (CAPI)', interviewer: true, onSite: true },
    { code: 'cati', title: 'Interview by phone (CATI)', interviewer: true, onSite: false },
    { code: 'paper', title: 'Paper', interviewer: false, onSite: false },
    { code: 'focus-group', title: 'Focus group', interviewer: true, onSite: true },
  ],
});
