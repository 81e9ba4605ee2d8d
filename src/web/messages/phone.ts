/** Texts of the bar that tells how a phone call stands. */
export const phone = {
  label: 'The line',
  stages: { ringing: 'Ringing…', connected: 'Connected', ended: 'Call ended' },
  time: 'Call time',
  mute: 'Mute',
} as const;
