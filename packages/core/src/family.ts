import type { CatalogueLoaders, MessageFacts } from './catalogue.ts';
import type { Codelist } from './codelist.ts';
import type { RecordType } from './record.ts';
import type { Rule } from './rule.ts';

/** A family of records: everything that tools need to know of it, in one value. */
export interface Family {
  /** The package's name after the scope: `grievance`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly status: 'draft' | 'candidate' | 'stable';
  readonly version: string;
  readonly records: readonly FamilyRecord[];
  /** The family's own code lists; those of core are always known. */
  readonly codelists: readonly Codelist[];
  /** The family's words in other languages than English. */
  readonly catalogues: CatalogueLoaders;
  /** What the family's calculations can find, beside its rules. */
  readonly messages?: readonly MessageFacts[];
  /** Figures that rules read as `settings`; a caller may override them. */
  readonly settings?: Readonly<Record<string, number>>;
}

/** A record type with its rules. */
export interface FamilyRecord {
  readonly record: RecordType;
  readonly rules: readonly Rule[];
}
