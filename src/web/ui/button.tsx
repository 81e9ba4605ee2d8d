import type { ComponentProps } from 'react';
import { Link } from 'wouter';
import styles from './button.module.css';
import { joinClasses } from './join-classes.ts';

/** `primary` at most once a view; `quiet` where a border would shout. */
export type ButtonTone = 'primary' | 'secondary' | 'quiet';

interface ButtonLook {
  readonly tone?: ButtonTone;
  readonly size?: 'medium' | 'large';
}

function lookOf({ tone = 'secondary', size = 'medium' }: ButtonLook, className?: string) {
  return joinClasses(styles.button, styles[tone], size === 'large' && styles.large, className);
}

/** A button; `type="button"` unless told otherwise. */
export function Button({ tone, size, className, ...rest }: ComponentProps<'button'> & ButtonLook) {
  const look = lookOf({ ...(tone && { tone }), ...(size && { size }) }, className);
  return <button type="button" {...rest} className={look} />;
}

interface ButtonLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'ref'>, ButtonLook {
  /** An address inside the app, without the base path. */
  readonly href: string;
}

/** A link to another screen that looks like a button. */
export function ButtonLink({ tone, size, className, href, ...rest }: ButtonLinkProps) {
  const look = lookOf({ ...(tone && { tone }), ...(size && { size }) }, className);
  return <Link {...rest} href={href} className={look} />;
}
