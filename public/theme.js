// Loaded before anything is painted, so that a chosen theme never flashes. The app takes over from here
// (src/web/app/preferences.ts).
try {
  const { theme } = JSON.parse(localStorage.getItem('even-keel.preferences') ?? '{}');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is switched off or holds something else: the device's own theme is a good answer.
}
