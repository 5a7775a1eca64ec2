import { codelist } from '@amparo/core';

/** Messaging app. Over which app a service can be reached. */
export const appChannel = codelist({
  id: 'app-channel',
  title: 'Messaging app',
  description: 'Over which app a service can be reached.',
  source: 'Amparo',
  codes: [
    { code: 'whatsapp', title: 'WhatsApp' },
    { code: 'viber', title: 'Viber' },
    { code: 'telegram', title: 'Telegram' },
    { code: 'line', title: 'LINE' },
    { code: 'messenger', title: 'Messenger' },
    { code: 'wechat', title: 'WeChat' },
    { code: 'zalo', title: 'Zalo' },
    { code: 'signal', title: 'Signal' },
    { code: 'imo', title: 'imo' },
    { code: 'kakaotalk', title: 'KakaoTalk' },
    { code: 'other', title: 'Other' },
  ],
});
