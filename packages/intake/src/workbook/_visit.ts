import {
  block,
  boolean,
  code,
  codelist,
  constant,
  date,
  dateTime,
  field,
  identifier,
  integer,
  list,
  money,
  number,
  optional,
  phoneNumber,
  type RecordType,
  record,
  text,
  uuid,
} from '@amparo/core';

const facts = (title: string) => ({
  title,
  description: `What ${title} is.`,
  since: '0.1.0',
  sensitivity: 'internal' as const,
});

const kind = codelist({
  id: 'visit-kind',
  title: 'Kind of visit',
  description: 'Why somebody came.',
  source: 'test',
  codes: [
    { code: 'planned', title: 'Planned, with notice' },
    { code: 'surprise', title: 'Surprise' },
  ],
});

const dish = block(
  { name: 'Dish', description: 'Something to eat.' },
  {
    name: field(text(), { ...facts('Name'), example: 'Rice' }),
    price: field(optional(money), facts('Price')),
  },
);
const guest = block(
  { name: 'Guest', description: 'Somebody who came.' },
  {
    role: field(identifier(), { ...facts('Role'), example: 'inspector' }),
    dishes: field(optional(list(dish)), facts('Dishes')),
    hats: field(
      optional(
        list(
          block(
            { name: 'Hat', description: 'A hat.' },
            { colour: field(text(), { ...facts('Colour'), example: 'red' }) },
          ),
        ),
      ),
      facts('Hats'),
    ),
  },
);

/** A record type of these tests: with values of every kind, and lists in lists. */
export const visit: RecordType = record(
  {
    type: 'visit',
    name: 'Visit',
    title: 'Visit',
    description: 'A visit.',
    since: '0.1.0',
    idField: 'visitId',
  },
  {
    recordType: field(constant('visit'), { ...facts('Record type'), example: 'visit' }),
    day: field(date(), { ...facts('Day'), example: '2026-03-01' }),
    visitId: field(uuid(), { ...facts('Visit ID'), example: '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10' }),
    startedAt: field(optional(dateTime()), { ...facts('Started at'), example: '2026-03-01T09:30:00+07:00' }),
    kind: field(optional(code(kind)), { ...facts('Kind'), example: 'planned' }),
    kinds: field(optional(list(code(kind))), { ...facts('Further kinds'), example: ['planned'] }),
    tags: field(optional(list(text())), { ...facts('Tags'), example: ['a', 'b'] }),
    count: field(optional(integer(0, 500)), { ...facts('Count'), example: 3 }),
    share: field(optional(number(0, 1000)), { ...facts('Share'), example: 0.5 }),
    paid: field(optional(boolean()), { ...facts('Paid'), example: true }),
    phone: field(optional(phoneNumber()), { ...facts('Phone'), example: '+60100000000' }),
    remarks: field(optional(text(5000)), { ...facts('Remarks'), example: 'Words' }),
    site: field(
      optional(
        block(
          { name: 'Site', description: 'Where.' },
          {
            name: field(text(), { ...facts('Name'), example: 'Mill' }),
            doors: field(
              optional(
                list(
                  block(
                    { name: 'Door', description: 'A door.' },
                    { label: field(text(), { ...facts('Label'), example: 'A' }) },
                  ),
                ),
              ),
              facts('Doors'),
            ),
          },
        ),
      ),
      facts('Site'),
    ),
    guests: field(list(guest), facts('Guests')),
    doors: field(
      optional(
        list(
          block(
            { name: 'OtherDoor', description: 'A door.' },
            { label: field(text(), { ...facts('Label'), example: 'A' }) },
          ),
        ),
      ),
      facts('Doors'),
    ),
  },
);

/** An invented visit with something everywhere. */
export const fullVisit = {
  recordType: 'visit',
  day: '2026-03-01',
  visitId: '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10',
  startedAt: '2026-03-01T09:30:00+07:00',
  kind: 'planned',
  kinds: ['planned', 'surprise'],
  tags: ['a; b', 'c "d"', "'=e", 'f'],
  count: 12,
  share: 7.301,
  paid: false,
  phone: '+60100000000',
  remarks: '=HYPERLINK("x")',
  site: { name: 'Mill', doors: [{ label: 'North' }] },
  guests: [
    {
      role: 'inspector',
      dishes: [{ name: 'Rice', price: { amount: '1.50', currency: 'MYR' } }, { name: 'Tea' }],
    },
    { role: 'cook', hats: [{ colour: 'red' }], dishes: [{ name: 'Soup' }] },
  ],
  doors: [{ label: 'A' }, { label: 'B' }],
};
