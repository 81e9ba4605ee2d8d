import type { PreferencesStore, Theme } from './preferences.ts';

/** Keeps the page's colours as the settings say; without `data-theme` the device decides. */
export function followTheme(store: PreferencesStore, root: HTMLElement): () => void {
  const show = (theme: Theme) => {
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  };
  show(store.getState().theme);
  return store.subscribe((state) => show(state.theme));
}
