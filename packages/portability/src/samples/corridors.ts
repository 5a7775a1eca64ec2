/** What samples need to know of a country. Institutions and schemes are invented; so are rates and amounts. */
export interface SampleCountry {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Decimals of the currency, ISO 4217. */
  readonly digits: number;
  /** Offset from UTC. */
  readonly offset: string;
  /** A word for "example" in a language of the country, which every invented name holds. */
  readonly example: string;
  readonly town: string;
  /** Least and most insurable earnings of a month, in whole units of the currency. */
  readonly earnings: readonly [number, number];
  /** All contributions together, as thousandths of the earnings. */
  readonly rateInThousandths: number;
  /** What a month of insurance adds to a monthly pension, in the smallest unit of the currency. */
  readonly accrual: number;
  /** Whether the scheme counts days of a six-day week instead of months. */
  readonly countsDays?: boolean;
}

const indonesia: SampleCountry = {
  country: 'IDN',
  currency: 'IDR',
  digits: 2,
  offset: '+07:00',
  example: 'Contoh',
  town: 'Desa Contoh',
  earnings: [2_500_000, 9_000_000],
  rateInThousandths: 30,
  accrual: 500_000,
};
const malaysia: SampleCountry = {
  country: 'MYS',
  currency: 'MYR',
  digits: 2,
  offset: '+08:00',
  example: 'Contoh',
  town: 'Kampung Contoh',
  earnings: [1500, 6000],
  rateInThousandths: 240,
  accrual: 300,
};
const cambodia: SampleCountry = {
  country: 'KHM',
  currency: 'KHR',
  digits: 2,
  offset: '+07:00',
  example: 'Utearo',
  town: 'Phum Utearo',
  earnings: [800_000, 2_400_000],
  rateInThousandths: 40,
  accrual: 150_000,
  countsDays: true,
};
const thailand: SampleCountry = {
  country: 'THA',
  currency: 'THB',
  digits: 2,
  offset: '+07:00',
  example: 'Tuayang',
  town: 'Ban Tuayang',
  earnings: [9000, 15_000],
  rateInThousandths: 60,
  accrual: 2500,
};
const vietNam: SampleCountry = {
  country: 'VNM',
  currency: 'VND',
  digits: 0,
  offset: '+07:00',
  example: 'Vi Du',
  town: 'Xa Vi Du',
  earnings: [4_000_000, 15_000_000],
  rateInThousandths: 220,
  accrual: 15_000,
};
const korea: SampleCountry = {
  country: 'KOR',
  currency: 'KRW',
  digits: 0,
  offset: '+09:00',
  example: 'Bogi',
  town: 'Bogi-ri',
  earnings: [1_900_000, 4_500_000],
  rateInThousandths: 90,
  accrual: 1500,
};

/** Two countries that people move between, and what one unit of the currency abroad is worth at home. */
export interface Corridor {
  readonly home: SampleCountry;
  readonly abroad: SampleCountry;
  /** Units of the currency at home for one unit of the currency abroad, invented, as a decimal and as a number. */
  readonly rate: string;
  readonly agreementId: string;
}

/** The corridors of the samples, with an invented agreement each. */
export const corridors: readonly Corridor[] = [
  { home: indonesia, abroad: malaysia, rate: '3500.5', agreementId: 'contoh-idn-mys' },
  { home: cambodia, abroad: thailand, rate: '118.25', agreementId: 'contoh-khm-tha' },
  { home: vietNam, abroad: korea, rate: '18.4', agreementId: 'contoh-kor-vnm' },
];

/** The institution of a country that keeps the periods and pays the pensions of the samples. */
export const institutionOf = ({ country }: SampleCountry): string => `${country}-PENSION-01`;
