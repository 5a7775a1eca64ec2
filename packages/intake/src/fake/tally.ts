/** Counts what was made up. */
export class Tally {
  rows = 0;
  findings = 0;
  /** Findings of single records that are not in the fake, and those that are only there. */
  differing = 0;

  add(isRecord: boolean, findings: number, differing: number): void {
    if (isRecord) this.rows += 1;
    this.findings += findings;
    this.differing += differing;
  }
}
