/** Texts of the choice among the voices of the device. */
export const voice = {
  label: 'Voice',
  any: 'The one that fits best',
  none: 'This device has no voice of its own for this language. Its system settings may let you add one. Every line stands on the screen as always.',
  note: 'Only voices on this device are used, so no word of a call leaves it. Every line stands on the screen as well.',
} as const;
