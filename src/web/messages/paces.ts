/** How fast a customer's lines can arrive, from slow to at once. */
export const paces = ['normal', 'fast', 'instant'] as const;

export type Pace = (typeof paces)[number];
