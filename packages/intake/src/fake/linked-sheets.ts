import type { Workbook } from '../bytes/xlsx.ts';
import type { ItemPlan, MainPlan } from '../forms/item-plan.ts';
import type { AnswerBook } from '../questions/answer-book.ts';
import type { RecordTypes } from '../record-type/record-types.ts';
import type { HeadingLanguages } from '../table/heading-languages.ts';
import { plansOf, rolesOf } from '../table/sheet-plans.ts';

/** The sheets of a workbook whose rows belong together: those of records, and those of their entries. */
export class LinkedSheets {
  readonly #mains = new Map<string, MainPlan>();
  readonly #items = new Map<string, ItemPlan>();

  /** Whether the workbook is a template that was filled in, which is read as such. */
  readonly isTemplate: boolean;

  constructor(plans: readonly MainPlan[] = [], isTemplate = false) {
    this.isTemplate = isTemplate;
    for (const main of plans) {
      this.#mains.set(main.sheet, main);
      for (const item of main.items) this.#items.set(item.sheet.name, item);
    }
  }

  /** Finds them by the first rows of all sheets, as reading does. */
  static async of(
    workbook: Workbook,
    types: RecordTypes,
    languages: HeadingLanguages,
    answers: AnswerBook,
  ): Promise<LinkedSheets> {
    const roles = await rolesOf(workbook);
    const plans = await plansOf(workbook, roles, { types, languages, answers });
    return new LinkedSheets(plans, [...roles.values()].includes('about'));
  }

  /** The plan of a sheet of records that has sheets of entries. */
  main(sheet: string | undefined): MainPlan | undefined {
    return sheet === undefined ? undefined : this.#mains.get(sheet);
  }

  /** The plan of a sheet of entries. */
  item(sheet: string | undefined): ItemPlan | undefined {
    return sheet === undefined ? undefined : this.#items.get(sheet);
  }

  /** What the list is called that the rows of a sheet are entries of. */
  listOf(sheet: string): string | undefined {
    const steps = this.#items.get(sheet)?.index.steps ?? [];
    const [first] = steps;
    const last = steps.at(-1);
    // Several groups may have lists of the same name.
    return first && last && first !== last ? `${first.title} - ${last.title}` : last?.title;
  }
}
