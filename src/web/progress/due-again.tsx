import { Link } from 'wouter';
import { progress } from '#web/messages/progress.ts';
import { Badge } from '#web/ui/badge.tsx';
import styles from './due-again.module.css';
import type { DuePractice } from './view-scenarios.ts';

const texts = progress.scenarios;

interface DueAgainProps {
  readonly title: string;
  readonly practice: DuePractice;
  readonly href: string;
}

/** When a scenario comes back, and with which beginning. */
export function DueAgain({ title, practice, href }: DueAgainProps) {
  const { day, isDue, variantTitle } = practice;
  return (
    <p className={styles.due}>
      <Badge tone={isDue ? 'accent' : 'neutral'} icon="clock">
        {isDue ? texts.due(day) : texts.next(day)}
      </Badge>
      <span>{texts.with(variantTitle)}</span>
      <Link href={href} className={styles.open} aria-label={texts.practiseOf(title, variantTitle)}>
        {texts.practise}
      </Link>
    </p>
  );
}
