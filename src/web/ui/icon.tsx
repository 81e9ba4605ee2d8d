import styles from './icon.module.css';

const paths = {
  arrow: 'M4 10h12M11 5l5 5-5 5',
  back: 'M16 10H4M9 5l-5 5 5 5',
  check: 'M4 10.5l4 4 8-9',
  close: 'M5 5l10 10M15 5L5 15',
  chevron: 'M5 7.5l5 5 5-5',
  dot: 'M10 8.5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3M10 10h.01',
  down: 'M10 4v12M5 11l5 5 5-5',
  double: 'M3 11l3.5 3.5L13 7M9 13.5l1 1L17 7',
  moon: 'M16 12.2A6.8 6.8 0 0 1 7.8 4 6.8 6.8 0 1 0 16 12.2Z',
  pause: 'M7 5v10M13 5v10',
  screen: 'M3 4.5h14v9H3zM7.5 16.5h5M10 13.5v3',
  sun: 'M10 6.8a3.2 3.2 0 1 0 0 6.4a3.2 3.2 0 1 0 0-6.4M10 2v1.6M10 16.4V18M2 10h1.6M16.4 10H18M4.4 4.4l1.1 1.1M14.5 14.5l1.1 1.1M4.4 15.6l1.1-1.1M14.5 5.5l1.1-1.1',
  wave: 'M3 11c2.3-4 4.7-4 7 0s4.7 4 7 0',
  clock: 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14M10 6v4.300l2.7 1.7',
  fork: 'M6 3.500v13M6 10c0-3 8-1 8-5.500M14 4.500v-1',
} as const;

/** What an icon shows. */
export type IconName = keyof typeof paths;

/** A line drawing the size of a letter, hidden from assistive technology: the word stands beside it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
