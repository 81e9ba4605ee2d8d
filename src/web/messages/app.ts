/** Texts of the frame around every screen. */
export const app = {
  name: 'Even Keel',
  titleOf: (screen: string) => `${screen} · Even Keel`,
  skipToContent: 'Skip to the content',
  home: 'Even Keel, all scenarios',
  nav: {
    label: 'Main',
    scenarios: 'Scenarios',
    progress: 'Progress',
    guidelines: 'Guidelines',
  },
  loading: 'One moment',
  footer: 'Everything you do here stays on this device.',
  data: 'Your data',
  theme: {
    legend: 'Colours',
    system: 'As on your device',
    light: 'Light',
    dark: 'Dark',
  },
  failure: {
    title: 'This screen stopped working',
    text: 'The fault is ours. Nothing is lost: every choice was saved before the next line was shown, and it is still on this device.',
    reload: 'Reload and carry on',
    home: 'See all scenarios',
    details: 'For whoever looks into it:',
  },
  unfetched: {
    title: 'This part could not be fetched',
    text: 'The connection may be gone. Nothing is lost: every choice that was saved is still on this device. Check the connection, then try again.',
    outdated: 'If that does not help, reload: there may be a newer version.',
    retry: 'Try again',
  },
} as const;
