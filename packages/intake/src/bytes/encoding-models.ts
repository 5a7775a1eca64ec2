/** What text in a one-byte encoding looks like. */
export interface SingleByteModel {
  readonly label: string;
  /** How often the encoding is met at all, as a natural logarithm beside the commonest. */
  readonly prior: number;
  /** Its letters beyond ASCII in the language it is used for, the most frequent first; case does not count. */
  readonly letters: string;
  /** Whether letters beyond ASCII stand among ASCII letters, as in Latin script, or make words of their own. */
  readonly amongAscii: boolean;
}

/** What text in a two-byte encoding looks like: its rows by how much of the text comes from them. */
export interface DoubleByteModel {
  readonly label: string;
  readonly prior: number;
  /** The first range that a character lies in counts. */
  readonly ranges: readonly CharacterRange[];
}

/** Characters of a two-byte encoding, by the range of their lead and trail bytes. */
export interface CharacterRange {
  readonly lead: readonly [from: number, to: number];
  readonly trail: readonly [from: number, to: number];
  /** The share of text that they make, and how many there are. */
  readonly share: number;
  readonly size: number;
}

/** Encodings that spreadsheets of the region are saved in, with the letters of the languages they are used for. */
export const singleByteModels: readonly SingleByteModel[] = [
  {
    label: 'windows-1252',
    prior: 0,
    letters: 'éáíóãçñöüäàèúêõåøôâîßìòùæëïûÿœšžýðþ',
    amongAscii: true,
  },
  {
    label: 'windows-874',
    prior: 0,
    letters: 'านรอกเง่ยลวมทสตั้ีปดคบิหแะพจขใไช์ุูำผืโณซถศธึษฟญภ็ฐๆฎฮฉฝฆฏฑฬ๊ฒ๋ฤฯฌ๐๑๒๓๔๕๖๗๘๙',
    amongAscii: false,
  },
  {
    label: 'windows-1258',
    prior: -3,
    letters: '\u0323\u0301\u0300đêâôươàá\u0309ăó\u0303íúéùèòìõãýỳ',
    amongAscii: true,
  },
  {
    label: 'windows-1256',
    prior: 0,
    letters:
      'اليمونرتةبدعهأسفكقحجشصخىطإذضغزئءثظآؤ،پگچکہںےژٹڈڑھ؟؛ـ\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652',
    amongAscii: false,
  },
  {
    label: 'windows-1251',
    prior: -1,
    letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґў',
    amongAscii: false,
  },
  {
    label: 'windows-1254',
    prior: -1.5,
    letters: 'ışğüöçâîûé',
    amongAscii: true,
  },
  {
    label: 'windows-1250',
    prior: -2.5,
    letters: 'áéížščřěýůúółąężśćńźőűöüäăşţđŕľťďňôâîç',
    amongAscii: true,
  },
  {
    label: 'windows-1253',
    prior: -2,
    letters: 'αοιετσνηυρπκμλςωίόάέγδήύχθφβώξζψϊϋΐΰ',
    amongAscii: false,
  },
  {
    label: 'windows-1255',
    prior: -2,
    letters: 'יוהלארתבשמםנכדעקפחטגסזןךףצץ',
    amongAscii: false,
  },
  {
    label: 'macintosh',
    prior: -3,
    letters: 'éáíóãçñöüäàèúêõåøôâîßìòùæëïûÿœ',
    amongAscii: true,
  },
];

const EVERY = [0x00, 0xff] as const;
const HIGH = [0xa1, 0xfe] as const;

/** The two-byte encodings of East Asia. Their standards put frequent characters into rows of their own. */
export const doubleByteModels: readonly DoubleByteModel[] = [
  {
    label: 'gb18030',
    prior: -0.5,
    ranges: [
      { lead: [0xb0, 0xd7], trail: HIGH, share: 0.93, size: 1600 },
      { lead: [0xa1, 0xa3], trail: HIGH, share: 0.04, size: 60 },
      { lead: [0xd8, 0xf7], trail: HIGH, share: 0.02, size: 3008 },
      { lead: [0x81, 0xfe], trail: EVERY, share: 0.01, size: 15_000 },
    ],
  },
  {
    label: 'big5',
    prior: -0.5,
    ranges: [
      { lead: [0xa4, 0xc6], trail: EVERY, share: 0.93, size: 2500 },
      { lead: [0xa1, 0xa3], trail: EVERY, share: 0.04, size: 100 },
      { lead: [0xc9, 0xf9], trail: EVERY, share: 0.02, size: 7650 },
      { lead: [0x81, 0xfe], trail: EVERY, share: 0.01, size: 15_000 },
    ],
  },
  {
    label: 'euc-kr',
    prior: -0.5,
    ranges: [
      { lead: [0xb0, 0xc8], trail: HIGH, share: 0.94, size: 1400 },
      { lead: [0xa1, 0xa3], trail: HIGH, share: 0.03, size: 100 },
      { lead: [0xca, 0xfd], trail: HIGH, share: 0.02, size: 4888 },
      { lead: [0x81, 0xfe], trail: EVERY, share: 0.01, size: 9000 },
    ],
  },
  {
    label: 'shift_jis',
    prior: -1,
    ranges: [
      { lead: [0x82, 0x82], trail: [0x9f, 0xf1], share: 0.4, size: 50 },
      { lead: [0x83, 0x83], trail: [0x40, 0x96], share: 0.25, size: 60 },
      { lead: [0x88, 0x97], trail: EVERY, share: 0.28, size: 1500 },
      { lead: [0x81, 0x82], trail: EVERY, share: 0.05, size: 100 },
      { lead: [0x98, 0xea], trail: EVERY, share: 0.015, size: 3400 },
      { lead: [0x81, 0xfc], trail: EVERY, share: 0.005, size: 2000 },
    ],
  },
];
