import { useId } from 'react';
import { call } from '#web/messages/call.ts';
import type { NotedFact } from './call-state.ts';
import { FactToggles } from './fact-toggles.tsx';
import styles from './notepad.module.css';

const texts = call.notepad;

interface NotepadProps {
  readonly facts: readonly NotedFact[];
  /** False once the recap is being written: what counts was kept before. */
  readonly mayKeep: boolean;
  readonly hasKeys: boolean;
  readonly note: string;
  readonly isNoteUnsaved: boolean;
  readonly onToggle: (fact: NotedFact) => void;
  readonly onWrite: (text: string) => void;
}

/** Facts to keep for the recap, and the learner's own words beside them. */
export function Notepad(props: NotepadProps) {
  const noteId = useId();
  const hintId = useId();
  const shown = props.mayKeep ? props.facts : props.facts.filter(({ isKept }) => isKept);
  return (
    <div className={styles.notepad}>
      {props.mayKeep && (
        <p className={styles.hint}>
          {texts.lead} {props.hasKeys && <span className={styles.key}>{texts.key}</span>}
        </p>
      )}
      {shown.length === 0 ? (
        <p className={styles.empty}>{props.mayKeep ? texts.empty : texts.nothingKept}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys must be able to scroll what has no button
        <div className={styles.facts} tabIndex={props.mayKeep ? undefined : 0}>
          <FactToggles
            label={texts.facts}
            facts={shown}
            onToggle={props.mayKeep ? props.onToggle : null}
          />
        </div>
      )}
      <div className={styles.own}>
        <label className={styles.label} htmlFor={noteId}>
          {texts.own}
        </label>
        <textarea
          id={noteId}
          className={styles.text}
          aria-describedby={hintId}
          rows={3}
          value={props.note}
          onChange={(event) => props.onWrite(event.target.value)}
        />
        <div id={hintId} className={styles.hint}>
          {!props.isNoteUnsaved && <p>{texts.ownHint}</p>}
          <p role="status">{props.isNoteUnsaved && texts.ownUnsaved}</p>
        </div>
      </div>
    </div>
  );
}
