import type { ComponentProps } from 'react';
import styles from './visually-hidden.module.css';

/** Text for screen readers only; with `as="div"` it may be a live region. */
export function VisuallyHidden({
  as: Element = 'span',
  ...rest
}: Omit<ComponentProps<'div'>, 'ref' | 'className'> & { readonly as?: 'span' | 'div' | 'p' }) {
  return <Element {...rest} className={styles.hidden} />;
}
