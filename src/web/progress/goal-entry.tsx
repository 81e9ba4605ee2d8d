import { Link } from 'wouter';
import { guidelinesById } from '#guidelines/catalogue.ts';
import { progress } from '#web/messages/progress.ts';
import { Badge, type BadgeTone } from '#web/ui/badge.tsx';
import styles from './goal-entry.module.css';
import type { ProgressLinks } from './links.ts';
import type { GoalProgress } from './view-goals.ts';

const texts = progress.goals;

interface GoalEntryProps {
  readonly progress: GoalProgress;
  readonly links: Pick<ProgressLinks, 'debrief'>;
}

/** One goal and how the next call went; own words get no verdict, only what is known beside them. */
export function GoalEntry({ progress: one, links }: GoalEntryProps) {
  const { goal, run, sequel } = one;
  const { tone, word, told } = lookOf(one);
  return (
    <>
      <blockquote className={styles.text}>{goal.text}</blockquote>
      <p className={styles.aside}>
        <Link href={links.debrief(run.runId)}>{texts.setIn(run.scenario, run.finishedAt)}</Link>
      </p>
      <div className={styles.sequel}>
        <Badge tone={tone}>{word}</Badge>
        <p>{told}</p>
        {'next' in sequel && (
          <Link
            href={links.debrief(sequel.next.runId)}
            className={styles.open}
            aria-label={texts.openOf(sequel.next.scenario, sequel.next.finishedAt)}
          >
            {texts.open}
          </Link>
        )}
      </div>
    </>
  );
}

interface Look {
  readonly tone: BadgeTone;
  readonly word: string;
  readonly told: string;
}

const tones = { met: 'strong', partly: 'sound', notYet: 'neutral' } as const;

function lookOf({ goal, sequel }: GoalProgress): Look {
  const title = goal.guideline === null ? '' : guidelinesById[goal.guideline].title;
  switch (sequel.type) {
    case 'waiting':
    case 'unknown':
      return { tone: 'neutral', word: texts.verdict[sequel.type], told: texts[sequel.type] };
    case 'noChance':
      return { tone: 'neutral', word: texts.verdict.noChance, told: texts.noChance(title) };
    case 'met':
    case 'partly':
    case 'notYet':
      return goal.isOwnWords
        ? {
            tone: 'neutral',
            word: texts.verdict.ownWords,
            told: texts.beside(title, sequel.counts),
          }
        : {
            tone: tones[sequel.type],
            word: texts.verdict[sequel.type],
            told: texts.told(sequel.counts),
          };
  }
}
