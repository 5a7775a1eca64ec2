import type { Agreement } from '../generated/agreement.ts';

/** Japan and the Republic of Korea: nobody pays twice, but periods are not added together. */
export const japanKorea: Agreement = {
  recordType: 'agreement',
  provenance: {
    schemaVersion: '0.1.0',
    recordId: '6d0f3c11-58a2-4b7e-9c31-0a1b2c3d4e03',
    createdAt: '2026-11-22T00:00:00Z',
    updatedAt: '2026-11-22T00:00:00Z',
  },
  agreementId: 'jpn-kor-2005',
  title: 'Agreement between Japan and the Republic of Korea on Social Security',
  parties: ['JPN', 'KOR'],
  type: 'bilateral',
  inForceFrom: '2005-04-01',
  branches: [{ branch: 'old-age', dualCoverage: true, totalisation: false }],
  maxPostingMonths: 60,
  extensionMonths: 36,
  sources: [
    {
      fields: ['title', 'parties', 'maxPostingMonths', 'extensionMonths'],
      title: 'Social Security Agreement between Korea and Japan, National Pension Service of Korea',
      url: 'https://www.nps.or.kr/eng/soclsecuagre/ctrtcny/getOHAI0025M0.do?div=07&menuId=MN24001398',
      readOn: '2026-11-22',
    },
    {
      fields: ['inForceFrom'],
      title: '社会保障協定 韓日間で発効, Mindan Shimbun, 2 February 2005',
      url: 'https://mindan.org/news/mindan_news_view.php?cate=4&number=4323&page=360',
      readOn: '2026-11-22',
    },
    {
      fields: ['branches'],
      title: '協定を結んでいる国との協定発効時期および対象となる社会保障制度, Japan Pension Service',
      url: 'https://www.nenkin.go.jp/service/shaho-kyotei/kunibetsu/kyoteitimesystem.html',
      readOn: '2026-11-22',
    },
  ],
  checkedAgainstText: false,
};
