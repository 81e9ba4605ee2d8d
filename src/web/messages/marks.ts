/** What a reply made of a guideline, by the points of its mark. */
export const marks = {
  2: 'Followed',
  1: 'Partly followed',
  0: 'Chance missed',
  '-1': 'Fell short',
  '-2': 'Broken',
} as const;
