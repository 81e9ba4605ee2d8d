import styles from './key-hint.module.css';

/** The key that does the same, for those who see it; screen readers get it by `aria-keyshortcuts`. */
export function KeyHint({ children }: { readonly children: string }) {
  return (
    <kbd className={styles.key} aria-hidden="true">
      {children}
    </kbd>
  );
}
