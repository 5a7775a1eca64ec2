import type { Agreement } from '../generated/agreement.ts';

/** Japan and China: nobody pays twice, but periods are not added together. */
export const chinaJapan: Agreement = {
  recordType: 'agreement',
  provenance: {
    schemaVersion: '0.1.0',
    recordId: '6d0f3c11-58a2-4b7e-9c31-0a1b2c3d4e02',
    createdAt: '2026-11-22T00:00:00Z',
    updatedAt: '2026-11-22T00:00:00Z',
  },
  agreementId: 'chn-jpn-2019',
  title:
    "Agreement between the Government of Japan and the Government of the People's Republic of China on Social Security",
  parties: ['CHN', 'JPN'],
  type: 'bilateral',
  signedAt: '2018-05-09',
  inForceFrom: '2019-09-01',
  branches: [{ branch: 'old-age', dualCoverage: true, totalisation: false }],
  maxPostingMonths: 60,
  extensionMonths: 60,
  sources: [
    {
      fields: ['signedAt'],
      title:
        'China and Japan social security protocol, BDO Global Employer Services Newsletter, October 2019',
      url: 'https://global-www.bdo.global/en-gb/microsites/tax-newsletters/ges-newsletter/october-2019-issue/china-china-and-japan-social-security-protocol',
      readOn: '2026-11-22',
    },
    {
      fields: ['title', 'parties', 'inForceFrom'],
      title: '日・中社会保障協定の発効(事前周知), Japan Pension Service, 17 May 2019',
      url: 'https://www.nenkin.go.jp/oshirase/taisetu/2019/201905/20190517.html',
      readOn: '2026-11-22',
    },
    {
      fields: ['maxPostingMonths', 'extensionMonths'],
      title:
        'Notes on Individual Rules under the Japan-China Social Security Agreement, Japan Pension Service',
      url: 'https://www.nenkin.go.jp/international/agreement/noteseach/noteschina.html',
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
