import { use } from 'react';
import { Link } from 'wouter';
import { guidelines } from '#web/messages/guidelines.ts';
import { Badge } from '#web/ui/badge.tsx';
import { lookOfMark } from '#web/ui/mark-look.ts';
import { Surface } from '#web/ui/surface.tsx';
import type { Encounter, Meeting, Meetings } from './meeting.ts';
import styles from './met-in.module.css';

const texts = guidelines.met;

/** Where the learner met a guideline in finished runs: what was said, and what it earned. */
export function MetIn({ meetings: reading }: { readonly meetings: Promise<Meetings> }) {
  const read = use(reading);
  if (read.type === 'unavailable') return <p>{texts.unavailable}</p>;
  const { calls, meetings } = read;
  if (calls === 0) return <p>{texts.none}</p>;
  if (meetings.length === 0) return <p>{texts.notHere(calls)}</p>;
  return (
    <>
      <p>{texts.lead(calls)}</p>
      <ul className={styles.calls}>
        {meetings.map((meeting) => (
          <li key={meeting.runId} className={styles.call}>
            <h3>{texts.call(meeting.scenario, meeting.variant)}</h3>
            <p className={styles.date}>{texts.date(meeting.finishedAt)}</p>
            <ul className={styles.encounters}>
              {meeting.encounters.map((encounter) => (
                <li key={encounter.logIndex}>
                  <EncounterCard encounter={encounter} scenario={meeting.scenario} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

interface EncounterCardProps extends Pick<Meeting, 'scenario'> {
  readonly encounter: Encounter;
}

function EncounterCard({ encounter, scenario }: EncounterCardProps) {
  const { points, said, href } = encounter;
  const { tone, word } = lookOfMark(points, texts.made);
  const beat = encounter.beat ?? texts.wrapUp;
  return (
    <Surface padding="small" className={styles.encounter}>
      <div className={styles.head}>
        <h4>{beat}</h4>
        <p className={styles.made}>
          <Badge tone={tone}>{word}</Badge>
          <span className={styles.points}>{texts.points(points)}</span>
        </p>
      </div>
      {said === null ? <p>{texts.nothingSaid}</p> : <blockquote>{said}</blockquote>}
      <p>
        <Link href={href} className={styles.open} aria-label={texts.openOf(beat, scenario)}>
          {texts.open}
        </Link>
      </p>
    </Surface>
  );
}
