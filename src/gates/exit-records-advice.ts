/** What tells peaks exactly that are only known to be at least so high. */
export const EXIT_RECORDS_ADVICE =
  "where the kernel's exit records are not read, let them be (`look-inside-sudo`)"
