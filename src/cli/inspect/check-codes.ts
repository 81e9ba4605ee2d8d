/** CL0xx: what the command line and the build find beside the parser and the proof (docs/command-line.md). */
export const checkCodes = {
  CL001: 'Checking the file took more work than a file may take, and was stopped.',
  CL002: 'Checking the file took more memory than a file may take, and was stopped.',
  CL003: "The scenario's id is not the name of its folder in scenarios/.",
  CL004: 'The portrait asks for a head, a skin or a clothing that there is no drawing of.',
  CL005: 'The file cannot be read: it is no file, or it may not be opened.',
  CL006: 'Checking the file failed through a mistake of ours.',
} as const;

/** A code of {@link checkCodes}. */
export type CheckCode = keyof typeof checkCodes;
