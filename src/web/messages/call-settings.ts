/** Texts of a call's settings, which come with them. */
export const callSettings = {
  keys: 'Number keys, S, R and K',
  sound: 'Sound of the call',
  muted: 'Muted',
  timeFromNext:
    'This call waits for you however long you take. The time holds from the next one on.',
  voice: 'Read the customer’s lines aloud',
  saysFirst: 'Say yours first: a line of your own before the replies appear',
  on: 'On',
  off: 'Off',
} as const;
