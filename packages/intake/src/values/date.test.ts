import { date, dateTime } from '@amparo/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../questions/answer-book.ts';
import { inShort, readInto } from './_read.ts';
import { monthNames } from './dates/month-names.ts';

const read = (text: string, answers: Answers = {}) => inShort(readInto(date(), text, { answers }));

describe('a date that only one reading allows', () => {
  test.each([
    ['2026-03-25', '2026-03-25'],
    ['25/03/2026', '2026-03-25 date-rewritten'],
    ['03/25/2026', '2026-03-25 date-rewritten'],
    ['25.3.2026', '2026-03-25 date-rewritten'],
    ['2026/3/5', '2026-03-05 date-rewritten'],
    ['05/05/2026', '2026-05-05 date-rewritten'],
    ['20260325', '2026-03-25 date-rewritten'],
    ['25032026', '2026-03-25 date-rewritten'],
    ['4 May 2026', '2026-05-04 date-rewritten'],
    ['May 4, 2026', '2026-05-04 date-rewritten'],
    ['4th May 2026', '2026-05-04 date-rewritten'],
    ['Wednesday, 25th of March 2026', '2026-03-25 date-rewritten'],
    ['Wed 25/03/2026', '2026-03-25 date-rewritten'],
    ['25-Mar-2026', '2026-03-25 date-rewritten'],
    ['2026年3月25日', '2026-03-25 date-rewritten'],
    ['2026年3月25日星期三', '2026-03-25 date-rewritten'],
    ['ngày 4 tháng 5 năm 2026', '2026-05-04 date-rewritten'],
    ['Thứ Hai, 4 tháng 5, 2026', '2026-05-04 date-rewritten'],
    ['thứ 4, 25/3/2026', '2026-03-25 date-rewritten'],
    ['2026 ခုနှစ် မတ်လ 25 ရက်', '2026-03-25 date-rewritten'],
    ['25 مارس 2026', '2026-03-25 date-rewritten'],
    ['25 අප්‍රේල් 2026', '2026-04-25 date-rewritten'],
    ['২৫ মার্চ, ২০২৬', '2026-03-25 date-rewritten'],
    ['25 Mac 2026', '2026-03-25 date-rewritten'],
    ['25 tháng năm 2026', '2026-05-25 date-rewritten'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    ['25/03/2569'],
    ['๒๕/๐๓/๒๕๖๙'],
    ['25 มี.ค. 2569'],
    ['25มีนาคม2569'],
    ['วันพุธที่ 25 มีนาคม พ.ศ. 2569'],
    ['25 มี.ค. พ.ศ. 69'],
    ['25 ມີນາ 2569'],
    ['ວັນພຸດ ທີ 25 ມີນາ ພ.ສ. 2569'],
    ['25 មីនា 2569'],
    ['2569-03-25'],
    ['25690325'],
    ['25/03/2569 BE'],
  ])('%s is of the Thai calendar', (text) => expect(read(text)).toBe('2026-03-25 date-buddhist'));

  test('a date cell that shows a Thai year is one, too', () => {
    const cell = { kind: 'date', text: '2569-03-25', serial: 244_427 } as const;
    expect(inShort(readInto(date(), cell))).toBe('2026-03-25 date-buddhist');
  });
});

describe('what is no date', () => {
  test.each([
    '31/02/2026',
    '2026-02-30',
    '31/02/2569',
    'last spring',
    '2026',
    'March 2026',
    '25/13/2026',
    '1/2/3/2026',
  ])('%s', (text) => expect(read(text)).toBe('! date-not-understood'));

  test.each(['1446-03-01', '12 ramadan 1447', '5 حمل 1405', '1433-01-01'])(
    '%s is of a calendar that is not converted',
    (text) => {
      const reading = readInto(date(), text);
      expect(reading).toMatchObject({
        fault: { code: 'intake.date-calendar', params: { calendar: 'islamic' } },
      });
      expect(read(text, { calendar: 'bikram-sambat' })).toBe('! date-calendar');
    },
  );

  test.each(['2084-01-01', '1800-01-01', '2 ก.พ. 2480', '3026-01-01', '9999-12-31', '31/12/9999'])(
    '%s lies in no year that can be meant, and there is no question about it',
    (text) => {
      expect(read(text)).toBe('! date-year');
      expect(read(text, { calendar: 'bikram-sambat' })).toBe('! date-year');
    },
  );
});

describe('the order of day and month', () => {
  test.each([
    ['04/05/2026', {}, '! date-ambiguous date-order(day-first,month-first)'],
    ['04/05/2569', {}, '! date-ambiguous date-order(day-first,month-first)'],
    ['04052026', {}, '! date-ambiguous date-order(day-first,month-first)'],
    ['04/05/2026', { 'date-order': 'day-first' }, '2026-05-04 date-as-answered'],
    ['04/05/2026', { 'date-order': 'month-first' }, '2026-04-05 date-as-answered'],
    ['04/05/2569', { 'date-order': 'month-first' }, '2026-04-05 date-as-answered'],
    ['25/03/2026', { 'date-order': 'day-first' }, '2026-03-25 date-rewritten'],
    ['03/25/2026', { 'date-order': 'day-first' }, '2026-03-25 date-against-answer'],
    ['05/05/2026', { 'date-order': 'month-first' }, '2026-05-05 date-rewritten'],
    ['2026-05-04', { 'date-order': 'month-first' }, '2026-05-04'],
    ['04/05/2026', { 'date-order': 'year-first' }, '! date-ambiguous date-order(day-first,month-first)'],
  ])('%s by %j', (text, answers, expected) => expect(read(text, answers as Answers)).toBe(expected));

  test('a cell with one reading speaks for its order, one that is the same either way does not', () => {
    expect(readInto(date(), '25/03/2026').evidence).toEqual([
      { question: 'date-order', answer: 'day-first' },
    ]);
    expect(readInto(date(), '03/25/2569').evidence).toEqual([
      { question: 'date-order', answer: 'month-first' },
    ]);
    expect(readInto(date(), '98-03-25').evidence).toEqual([{ question: 'date-order', answer: 'year-first' }]);
    for (const text of ['05/05/2026', '2026-03-25', '4 May 2026'])
      expect(readInto(date(), text).evidence).toBeUndefined();
  });
});

describe('the Nepali calendar', () => {
  const nepali = { calendar: 'bikram-sambat' };

  test.each([
    ['2080-05-12', '! date-calendar calendar(bikram-sambat,gregorian)'],
    ['२०८०-०५-१२', '! date-calendar calendar(bikram-sambat,gregorian)'],
    ['12 Bhadra 2080', '! date-calendar calendar(bikram-sambat,gregorian)'],
    ['१२ भदौ २०८० गते', '! date-calendar calendar(bikram-sambat,gregorian)'],
    ['वि.सं. २०४२/०१/१५', '! date-calendar calendar(bikram-sambat,gregorian)'],
    ['20800512', '! date-calendar calendar(bikram-sambat,gregorian)'],
    ['2025-01-32', '! date-not-understood'],
    ['2041-03-32', '! date-calendar calendar(bikram-sambat,gregorian)'],
    ['2042-01-05', '! date-calendar calendar(gregorian,bikram-sambat)'],
    ['04/05/2080', '! date-calendar calendar(bikram-sambat,gregorian) date-order(day-first,month-first)'],
    ['2025-05-12', '2025-05-12'],
    ['2041-12-31', '2041-12-31'],
  ])('%s without an answer', (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    ['2080-05-12', '2023-08-29 date-as-answered'],
    ['२०८०-०५-१२', '2023-08-29 date-as-answered'],
    ['12 Bhadra 2080', '2023-08-29 date-as-answered'],
    ['१२ भदौ २०८०', '2023-08-29 date-as-answered'],
    ['20800512', '2023-08-29 date-as-answered'],
    ['2025-05-12', '1968-08-27 date-as-answered'],
    ['2081-02-32', '2024-06-14 date-as-answered'],
    ['2025-02-30', '1968-06-12 date-as-answered'],
    // Only our calendar has these, or only the Thai one.
    ['1985-03-02', '1985-03-02 ? date-against-answer'],
    ['2569-03-25', '2026-03-25 date-against-answer'],
  ])('%s by the answer', (text, expected) => expect(read(text, nepali)).toBe(expected));

  test.each([
    ['2045-01-01', '2045-01-01'],
    ['2080-05-12', '! date-calendar'],
    ['12 Bhadra 2080', '! date-calendar'],
    ['25/03/2569', '2026-03-25 date-buddhist'],
  ])('%s where the common calendar was answered', (text, expected) =>
    expect(read(text, { calendar: 'gregorian' })).toBe(expected),
  );

  test('what can only be Nepali speaks for it', () => {
    const evidence = [{ question: 'calendar', answer: 'bikram-sambat' }];
    for (const text of ['2080-05-12', '2081-02-32', '12 Bhadra 2080'])
      expect(readInto(date(), text).evidence).toEqual(evidence);
    expect(readInto(date(), '2042-01-05').evidence).toBeUndefined();
  });
});

describe('years with two digits', () => {
  test('are never guessed', () => {
    expect(read('25 Mar 69')).toBe('! date-two-digit-year two-digit-year(buddhist,bikram-sambat,1900s,past)');
    expect(read('25/03/26')).toBe(
      '! date-two-digit-year two-digit-year(2000s,buddhist,bikram-sambat,1900s,past) date-order(day-first,year-first)',
    );
  });

  test.each([
    ['25 Mar 26', { 'two-digit-year': '2000s' }, '2026-03-25 date-as-answered'],
    ['25 Mar 85', { 'two-digit-year': '1900s' }, '1985-03-25 date-as-answered'],
    ['25 Mar 85', { 'two-digit-year': 'past' }, '1985-03-25 date-as-answered'],
    ['25 Mar 02', { 'two-digit-year': 'past' }, '2002-03-25 date-as-answered'],
    ['25 Dec 26', { 'two-digit-year': 'past' }, '1926-12-25 date-as-answered'],
    ['25 Mar 69', { 'two-digit-year': 'buddhist' }, '2026-03-25 date-as-answered'],
    ['25 Mar 69', { calendar: 'buddhist' }, '2026-03-25 date-as-answered'],
    ['25 Mar 69', { 'two-digit-year': '2000s' }, '! date-two-digit-year'],
    ['12 Bhadra 80', { 'two-digit-year': 'bikram-sambat' }, '2023-08-29 date-as-answered'],
    ['80-05-12', { calendar: 'bikram-sambat', 'date-order': 'year-first' }, '2023-08-29 date-as-answered'],
    ['25/03/69', { 'two-digit-year': 'buddhist' }, '2026-03-25 date-as-answered'],
    ['04/05/69', { 'two-digit-year': 'buddhist' }, '! date-ambiguous date-order(day-first,month-first)'],
    ['04/05/69', { 'two-digit-year': 'buddhist', 'date-order': 'day-first' }, '2026-05-04 date-as-answered'],
    [
      '03/25/69',
      { 'two-digit-year': 'buddhist', 'date-order': 'day-first' },
      '2026-03-25 date-against-answer',
    ],
  ])('%s by %j', (text, answers, expected) => expect(read(text, answers as Answers)).toBe(expected));
});

describe('bare numbers', () => {
  const number = (value: number) => ({ kind: 'number', number: value, text: String(value) }) as const;
  const asks = (...systems: string[]) => `! date-serial date-serial(${systems.join()},not-a-date)`;

  test('are asked for, the own system of the file first', () => {
    expect(read('45291')).toBe(asks('1900', '1904'));
    expect(inShort(readInto(date(), number(45_291), { dateSystem: '1900' }))).toBe(asks('1900', '1904'));
    expect(inShort(readInto(date(), number(45_291), { dateSystem: '1904' }))).toBe(asks('1904', '1900'));
  });

  test.each([
    ['45291', '1900', '2023-12-31 date-from-serial'],
    ['45291', '1904', '2028-01-01 date-from-serial'],
    ['45291,75', '1900', '2023-12-31 date-from-serial'],
    ['৪৫২৯১', '1900', '2023-12-31 date-from-serial'],
    ['45291', 'not-a-date', '! date-not-understood'],
    ['99999', '1900', '! date-not-understood'],
  ])('%s by %s', (text, answer, expected) => expect(read(text, { 'date-serial': answer })).toBe(expected));

  test('a year is no such number', () => {
    expect(inShort(readInto(date(), number(2026), { answers: { 'date-serial': '1900' } }))).toBe(
      '! date-not-understood',
    );
  });
});

describe('moments', () => {
  const moment = (text: string, answers: Answers = {}, zone = '+07:00') =>
    inShort(readInto(dateTime(), text, { answers, zone }));

  test.each([
    ['2026-03-01T09:30:00+08:00', '2026-03-01T09:30:00+08:00'],
    ['2026-03-01T09:30:00.250Z', '2026-03-01T09:30:00.250Z'],
    ['2026-03-01 09:30', '2026-03-01T09:30:00+07:00 offset-added'],
    ['25/03/2026 14:30:15', '2026-03-25T14:30:15+07:00 offset-added'],
    ['25 Mar 2026, 2:30 PM', '2026-03-25T14:30:00+07:00 offset-added'],
    ['25 Mar 2026 12:05 am', '2026-03-25T00:05:00+07:00 offset-added'],
    ['25/03/2026 14:30 +0545', '2026-03-25T14:30:00+05:45 date-rewritten'],
    ['2026-03-25 14:30:00Z', '2026-03-25T14:30:00Z date-rewritten'],
    ['25/03/2569 14:30', '2026-03-25T14:30:00+07:00 date-buddhist'],
    ['25 มี.ค. 2569 เวลา 14:30 น.', '2026-03-25T14:30:00+07:00 date-buddhist'],
    ['2569-03-25T10:00:00+07:00', '2026-03-25T10:00:00+07:00 date-buddhist'],
    ['2990-01-01T10:00:00Z', '2990-01-01T10:00:00Z'],
    ['25/03/2026 13:30 PM', '! date-not-understood'],
    ['25/03/2026 24:30', '! date-not-understood'],
    ['04/05/2026 14:30', '! date-ambiguous date-order(day-first,month-first)'],
    ['2080-05-12T10:00:00+05:45', '! date-calendar calendar(bikram-sambat,gregorian)'],
    ['2026-03-25', '! time-missing time-of-day'],
  ])('%s', (text, expected) => expect(moment(text)).toBe(expected));

  test('answers go into them', () => {
    expect(moment('2080-05-12 10:00', { calendar: 'bikram-sambat' }, '+05:45')).toBe(
      '2023-08-29T10:00:00+05:45 date-as-answered',
    );
    expect(moment('45291,5', { 'date-serial': '1900' })).toBe('2023-12-31T12:00:00+07:00 date-from-serial');
    expect(moment('45291', { 'date-serial': '1900' })).toBe('! time-missing time-of-day');
    expect(moment('45291', { 'date-serial': '1904', 'time-of-day': '08:00' })).toBe(
      '2028-01-01T08:00:00+07:00 date-from-serial',
    );
  });
});

const days = fc
  .date({ min: new Date('1941-01-01'), max: new Date('2041-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const two = (text: string) => text.padStart(2, '0');

/** Zeros of the scripts of the reports. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10];
const inScript = (text: string, zero: number) =>
  text.replaceAll(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));

test('a day that is written in an order, a calendar and a script is read as that day by the answers', () => {
  fc.assert(
    fc.property(
      days,
      fc.constantFrom('day-first', 'month-first'),
      fc.constantFrom(0, 543),
      fc.constantFrom('/', '-', '.', ' '),
      fc.constantFrom(...zeros),
      (day, order, ahead, separator, zero) => {
        const [year = '', month = '', date = ''] = day.split('-');
        const parts = order === 'day-first' ? [date, month] : [month, date];
        const text = inScript([...parts, String(Number(year) + ahead)].join(separator), zero);
        expect(read(text, { 'date-order': order }).split(' ')[0]).toBe(day);
        // Without the answer it is the same day, or it is asked for.
        const open = read(text);
        if (open.startsWith('!')) expect(open).toBe('! date-ambiguous date-order(day-first,month-first)');
        else expect(open.split(' ')[0]).toBe(day);
      },
    ),
  );
});

test('the digits of every script mean the same', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}$/u),
      fc.constantFrom(...zeros),
      (text, zero) => {
        const [plain = ''] = read(text).split(' date-');
        const [other = ''] = read(inScript(text, zero)).replace(' digits-rewritten', '').split(' date-');
        expect(other).toBe(plain);
      },
    ),
  );
});

test.each(Object.entries(monthNames))('the months of %s', (_, months) => {
  months.forEach((names, at) => {
    for (const name of names.split('|'))
      expect(read(`25 ${name} 2026`), name).toBe(`2026-${two(String(at + 1))}-25 date-rewritten`);
  });
});

test('nothing throws, and what is read is a date', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
      const reading = readInto(date(), text);
      if ('value' in reading) expect(reading.value).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    }),
  );
});
