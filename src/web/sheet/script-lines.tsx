import type { Beat, Line, Scenario } from '#scenario/schema.ts';
import { sheet } from '#web/messages/sheet.ts';
import { callPhases } from './call-phases.ts';
import type { Script } from './find-script.ts';
import { findPossible } from './settle-condition.ts';
import { tellCondition } from './tell-condition.ts';
import { Part } from './part.tsx';
import styles from './sheet.module.css';

const texts = sheet.customer;

interface ScriptLinesProps {
  readonly scenario: Scenario;
  readonly script: Script;
}

/** The customer's lines by phase, each under the beat that it belongs to. */
export function ScriptLines({ scenario, script }: ScriptLinesProps) {
  return (
    <Part title={texts.lines}>
      {callPhases.map((phase) => {
        const beats = script.beats.filter(
          (beat) => beat.phase === phase && beat.customer.length > 0,
        );
        if (beats.length === 0) return null;
        return (
          <div key={phase} className={styles.group}>
            <h4>{sheet.phases[phase]}</h4>
            <dl className={styles.lines}>
              {beats.map((beat) => (
                <BeatLines key={beat.id} beat={beat} scenario={scenario} script={script} />
              ))}
            </dl>
          </div>
        );
      })}
    </Part>
  );
}

interface BeatLinesProps extends ScriptLinesProps {
  readonly beat: Beat;
}

function BeatLines({ beat, scenario, script }: BeatLinesProps) {
  const tell = (lines: readonly Line[], otherwise: string | null) =>
    findPossible(lines, script.isSet).map(({ when, what }, index) => ({
      line: what,
      note:
        when === null
          ? index > 0
            ? sheet.otherwise
            : otherwise
          : sheet.when(tellCondition(when, scenario)),
    }));
  const spoken = [
    ...tell(beat.customer, null),
    ...tell(beat.cutIn?.answer ?? [], texts.cutIn),
    ...tell(beat.silence?.answer ?? [], texts.silence),
  ];
  return (
    <div className={styles.beat}>
      <dt>{beat.title}</dt>
      {spoken.map(({ line, note }) => (
        <dd key={`${note} ${line.say}`}>
          <span className={styles.aside}>
            {note !== null && `${note}. `}({texts.feels[line.feels]})
          </span>{' '}
          {line.say}
        </dd>
      ))}
    </div>
  );
}
