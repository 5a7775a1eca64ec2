/**
 * Which fields of a record say what may be told of it, where it has such fields. Each but the last is the name of a field of the record
 * itself. A decision on sharing reads them and the record's level of sensitivity, and nothing else of a record.
 */
export interface Sharing {
  /** The id of the consent that passing the record on rests on. */
  readonly consentId?: string;
  /** The lawful basis, where the record names one. */
  readonly lawfulBasis?: string;
  /** The fields that a receiver is told, as paths: nothing else about the person goes. */
  readonly told?: string;
  /** The fields that the person agreed to by name, as paths. */
  readonly named?: string;
  /** The fields that a receiver must not be told, as paths. */
  readonly withheld?: string;
  /**
   * Fields of the most sensitive class, as paths, that authorities may exchange on a public task or a legal obligation where
   * the protocol between them names each: without a name and a date of birth, two social-security institutions cannot find
   * the person. These are fields of the record type, not of one record.
   */
  readonly byAgreement?: readonly string[];
}
