import type { Agreement } from '../generated/agreement.ts';

/** Japan and the Philippines. Only the old-age pension is listed: what was read does not say which other branches are covered. */
export const japanPhilippines: Agreement = {
  recordType: 'agreement',
  provenance: {
    schemaVersion: '0.1.0',
    recordId: '6d0f3c11-58a2-4b7e-9c31-0a1b2c3d4e01',
    createdAt: '2026-11-22T00:00:00Z',
    updatedAt: '2026-11-22T00:00:00Z',
  },
  agreementId: 'jpn-phl-2018',
  title: 'Agreement between Japan and the Republic of the Philippines on Social Security',
  parties: ['JPN', 'PHL'],
  type: 'bilateral',
  signedAt: '2015-11-19',
  inForceFrom: '2018-08-01',
  branches: [{ branch: 'old-age', dualCoverage: true, totalisation: true }],
  maxPostingMonths: 60,
  extensionMonths: 36,
  overlapRule: 'count-once',
  sources: [
    {
      fields: ['title', 'parties', 'signedAt'],
      title:
        'Senate adopts resolution concurring ratification of PH-Japan social security agreement, Senate of the Philippines, 13 February 2017',
      url: 'http://senate.gov.ph/press_release/2017/0213_prib1.asp',
      readOn: '2026-11-22',
    },
    {
      fields: ['inForceFrom'],
      title: 'Notice 年発0615第1号 of 15 June 2018, Ministry of Health, Labour and Welfare of Japan',
      url: 'https://www.mhlw.go.jp/web/t_doc?dataId=00tc3465&dataType=1&pageNo=1',
      readOn: '2026-11-22',
    },
    {
      fields: ['branches', 'maxPostingMonths', 'extensionMonths', 'overlapRule'],
      title:
        'Notes on Individual Rules under the Japan-Philippines Social Security Agreement, Japan Pension Service',
      url: 'https://www.nenkin.go.jp/international/agreement/noteseach/notesphilippines.html',
      readOn: '2026-11-22',
    },
  ],
  checkedAgainstText: false,
};
