/** Thrown where the folder of a node cannot be used. Says which file, where in it, and what to do; quotes nothing of it. */
export class NodeFolderError extends Error {
  override readonly name = 'NodeFolderError';
  /** Relative to the folder. */
  readonly file: string;

  constructor(file: string, message: string) {
    super(`${file}: ${message}`);
    this.file = file;
  }
}
