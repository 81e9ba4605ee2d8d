import type { ComponentProps } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './surface.module.css';

interface SurfaceProps extends Omit<ComponentProps<'div'>, 'ref'> {
  readonly as?: 'div' | 'section' | 'article' | 'aside';
  /** `plain`: a sheet on the page; `sunken`: beside the point; `accent`: the thing to look at. */
  readonly tone?: 'plain' | 'sunken' | 'accent';
  readonly padding?: 'none' | 'small' | 'medium' | 'large';
}

/** A sheet of paper: soft border, no heavy shadow. */
export function Surface({
  as: Element = 'div',
  tone = 'plain',
  padding = 'medium',
  className,
  ...rest
}: SurfaceProps) {
  return (
    <Element
      {...rest}
      className={joinClasses(styles.surface, styles[tone], styles[padding], className)}
    />
  );
}
