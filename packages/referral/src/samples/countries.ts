import { type Clock, clockAt } from './calendar.ts';

/** A country of the samples. */
export interface Country {
  readonly code: string;
  readonly clock: Clock;
  readonly timeZone: string;
  readonly dialling: string;
  /** The word for `example`, so that no name can be taken for a real one. */
  readonly example: string;
  /** Languages spoken there, BCP 47; the first is that of offices. */
  readonly languages: readonly string[];
  readonly currency: string;
  /** Its capital or largest city, with the region around it. */
  readonly city: { readonly region: string; readonly latitude: number; readonly longitude: number };
}

const country = (
  [code, timeZone, minutesAhead, dialling, example]: readonly [string, string, number, string, string],
  languages: readonly string[],
  currency: string,
  [region, latitude, longitude]: readonly [string, number, number],
): Country => ({
  code,
  clock: clockAt(minutesAhead),
  timeZone,
  dialling,
  example,
  languages,
  currency,
  city: { region, latitude, longitude },
});

/** Where the workers of the samples work. */
export const destinations: readonly Country[] = [
  country(['MYS', 'Asia/Kuala_Lumpur', 480, '60', 'Contoh'], ['ms', 'en'], 'MYR', ['Selangor', 3.07, 101.52]),
  country(['THA', 'Asia/Bangkok', 420, '66', 'Tuayang'], ['th', 'en'], 'THB', [
    'Samut Sakhon',
    13.55,
    100.27,
  ]),
  country(['SGP', 'Asia/Singapore', 480, '65', 'Contoh'], ['en', 'zh', 'ta'], 'SGD', [
    'Singapore',
    1.35,
    103.82,
  ]),
  country(['HKG', 'Asia/Hong_Kong', 480, '852', 'Leilu'], ['zh', 'en'], 'HKD', ['Kowloon', 22.32, 114.17]),
  country(['QAT', 'Asia/Qatar', 180, '974', 'Mithal'], ['ar', 'en'], 'QAR', ['Doha', 25.29, 51.53]),
  country(['KOR', 'Asia/Seoul', 540, '82', 'Yesi'], ['ko', 'en'], 'KRW', ['Gyeonggi', 37.41, 127.52]),
];

/** Where they come from. */
export const origins: readonly Country[] = [
  country(['NPL', 'Asia/Kathmandu', 345, '977', 'Namuna'], ['ne', 'en'], 'NPR', ['Bagmati', 27.71, 85.32]),
  country(['IDN', 'Asia/Jakarta', 420, '62', 'Contoh'], ['id', 'en'], 'IDR', ['Jawa Barat', -6.91, 107.61]),
  country(['VNM', 'Asia/Ho_Chi_Minh', 420, '84', 'Vidu'], ['vi', 'en'], 'VND', ['Nghe An', 18.67, 105.69]),
  country(['BGD', 'Asia/Dhaka', 360, '880', 'Udaharan'], ['bn', 'en'], 'BDT', ['Dhaka', 23.81, 90.41]),
  country(['PHL', 'Asia/Manila', 480, '63', 'Halimbawa'], ['fil', 'en'], 'PHP', ['Calabarzon', 14.1, 121.08]),
  country(['MMR', 'Asia/Yangon', 390, '95', 'Upama'], ['my', 'en'], 'MMK', ['Yangon', 16.87, 96.2]),
];
