/** Texts about new versions of the app. */
export const offline = {
  ready: 'A new version of Even Keel is ready.',
  kept: 'Your calls, notes and settings stay as they are.',
  use: 'Use it now',
  later: 'Later',
  busy: 'A call is running in another tab. Finish or close it there, then try again.',
} as const;
