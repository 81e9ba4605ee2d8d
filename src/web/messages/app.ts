/** Texts of the frame around every screen. */
export const app = {
  name: 'Even Keel',
  titleOf: (screen: string) => `${screen} · Even Keel`,
  skipToContent: 'Skip to the content',
  home: 'Even Keel, all scenarios',
  loading: 'One moment',
  footer: 'Everything you do here stays on this device.',
  theme: {
    legend: 'Colours',
    system: 'As on your device',
    light: 'Light',
    dark: 'Dark',
  },
  notFound: {
    title: 'Nothing at this address',
    text: 'The link may be old, or a letter got lost on the way.',
    back: 'See all scenarios',
  },
  failure: {
    title: 'This screen stopped working',
    text: 'The fault is ours. Nothing is lost: every choice was saved before the next line was shown, and it is still on this device.',
    outdated:
      'A newer version may have been published while this page was open. Reloading fetches it.',
    reload: 'Reload and carry on',
    home: 'See all scenarios',
    details: 'For whoever looks into it:',
  },
} as const;
