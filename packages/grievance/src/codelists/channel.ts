import { codelist } from '@amparo/core';

/** Channel. How the case reached the mechanism. */
export const channel = codelist({
  id: 'channel',
  title: 'Channel',
  description: 'How the case reached the mechanism.',
  source: 'OpenSPP and openIMIS channels, extended by Amparo',
  codes: [
    { code: 'hotline', title: 'Hotline' },
    { code: 'sms', title: 'Text message' },
    { code: 'app', title: 'App' },
    { code: 'web', title: 'Web form' },
    { code: 'email', title: 'E-mail' },
    { code: 'walk-in', title: 'Walk-in' },
    { code: 'letter', title: 'Letter' },
    { code: 'social-media', title: 'Social media' },
    { code: 'union-representative', title: 'Union representative' },
    { code: 'labour-inspector', title: 'Labour inspector' },
    { code: 'embassy', title: 'Embassy' },
    { code: 'survey-follow-up', title: 'Follow-up of a survey' },
    { code: 'third-party', title: 'Third party' },
  ],
});
