/** What checking one submitted workbook may take, so that a reviewer's forty are not held up by one. */
export const checkingLimits = {
  /** Tables that a workbook's headings make, named or not: each is held against the others of its sheet. */
  tables: 1000,
  /** Formulas take no longer [s]; beyond, the results that the file stores are used and SHEET-07 says so. */
  recomputingSeconds: 30,
  /** On the command line, where each file has a thread of its own: beyond, the file is given up [s]. */
  seconds: 120,
  /** The same for the memory of its thread [MB]. */
  memoryMegabytes: 1024,
} as const;
