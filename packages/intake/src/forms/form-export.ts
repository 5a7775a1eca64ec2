import { type HeadingRow, headingRows } from '../table/find-headings.ts';
import { isCertain, isKnownName, systemColumn } from './form-names.ts';

/** The program that a table is an export of: KoboToolbox, or one of the ODK family (Central, Briefcase, SurveyCTO). */
export type FormProgram = 'kobo' | 'odk';

/** A column that the program wrote beside the answers. */
export interface SystemColumn {
  readonly at: number;
  /** Its heading, where it is one that programs give; undefined where a question's name is part of it. */
  readonly name: string | undefined;
  /** Whether it can show who somebody is. */
  readonly isTelling: boolean;
  /** Whether it is that for sure, and no question of the same name. */
  readonly isCertain: boolean;
}

/** An export of a form. */
export interface FormExport {
  readonly program: FormProgram;
  /** The row of its headings. */
  readonly row: number;
  readonly columns: readonly SystemColumn[];
  /** Where it has a column, by its exact heading. */
  readonly at: ReadonlyMap<string, number>;
}

const marksOfKobo = new Set([
  ...['_id', '_uuid', '_submission_time', '_validation_status', '_submitted_by', '__version__', '_index'],
  ...['_parent_index', '_parent_table_name', '_xform_id_string', '_submission__id', '_submission__uuid'],
]);
const marksOfOdk = new Set([
  'SubmissionDate',
  'PARENT_KEY',
  'meta-instanceID',
  'instanceID',
  'meta/instanceID',
]);

/** Whether the first rows of a table are those of a form's export, by the columns that only such programs write. */
export function formExportOf(rows: readonly HeadingRow[]): FormExport | undefined {
  for (const { row, cells } of rows.slice(0, headingRows)) {
    const at = new Map(cells.map((cell) => [cell.key.text, cell.at]));
    const program = programOf(at);
    if (!program) continue;
    const columns = [...at].flatMap(([heading, column]): SystemColumn[] => {
      const kind = systemColumn(heading);
      if (!kind) return [];
      return [
        {
          at: column,
          name: isKnownName(heading) ? heading : undefined,
          isTelling: kind === 'telling',
          // Nobody asks questions behind the key: ODK Central writes what it knows of the submission there.
          isCertain: isCertain(heading) || (program === 'odk' && column >= (at.get('KEY') ?? column + 1)),
        },
      ];
    });
    return { program, row, columns, at };
  }
  return undefined;
}

function programOf(headings: ReadonlyMap<string, number>): FormProgram | undefined {
  const count = (marks: ReadonlySet<string>) => [...headings.keys()].filter((name) => marks.has(name)).length;
  if (count(marksOfKobo) > 1) return 'kobo';
  return headings.has('KEY') && count(marksOfOdk) > 0 ? 'odk' : undefined;
}
