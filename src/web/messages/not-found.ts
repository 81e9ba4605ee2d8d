/** Texts of an address that leads nowhere. */
export const notFound = {
  title: 'Nothing at this address',
  text: 'The link may be old, or a letter got lost on the way.',
  back: 'See all scenarios',
} as const;
