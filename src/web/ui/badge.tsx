import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { Icon, type IconName } from './icon.tsx';
import { joinClasses } from './join-classes.ts';

/** The four grades of a reply have a tone each; the rest is `neutral` or `accent`. */
export type BadgeTone = 'neutral' | 'accent' | 'strong' | 'sound' | 'slip' | 'setback';

const icons: Partial<Record<BadgeTone, IconName>> = {
  strong: 'double',
  sound: 'check',
  slip: 'wave',
  setback: 'down',
};

interface BadgeProps {
  readonly tone?: BadgeTone;
  /** Instead of the shape that a grade brings along. */
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A short word with a tone. A grade also has a shape, so that colour is never the only sign. */
export function Badge({ tone = 'neutral', icon = icons[tone], children }: BadgeProps) {
  return (
    <span className={joinClasses(styles.badge, styles[tone])}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
