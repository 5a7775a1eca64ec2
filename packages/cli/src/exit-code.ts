/** How the command line ends. A script can tell findings from a tool that could not do its work. */
export const exitCode = {
  /** Nothing to mend. */
  clean: 0,
  /** Errors or warnings were found. */
  findings: 1,
  /** The command was written wrongly. */
  usage: 2,
  /** The file could not be read, or the tool failed. It says nothing about the data. */
  couldNotCheck: 3,
} as const;
