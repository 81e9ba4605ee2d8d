import type { ReactNode } from 'react';
import { call } from '#web/messages/call.ts';
import { joinClasses } from '#web/ui/join-classes.ts';
import { Beside } from './beside.tsx';
import type { CallKind } from './call-kind.ts';
import styles from './call-side.module.css';
import type { CallTool } from './call-tools.tsx';

interface CallSideProps {
  readonly kind: CallKind;
  readonly contents: Readonly<Record<CallTool, ReactNode>>;
}

/** What stands beside the call where the window is wide enough; elsewhere it opens as a dialog. */
export function CallSide({ kind, contents }: CallSideProps) {
  if (kind === 'prepare') {
    return (
      <div className={styles.side}>
        <Beside heading={call.tools.briefing}>{contents.briefing}</Beside>
      </div>
    );
  }
  return (
    <div className={joinClasses(styles.side, styles.following)}>
      {kind !== 'wrapUp' && kind !== 'over' && (
        <Beside heading={call.notepad.heading}>{contents.notepad}</Beside>
      )}
      <Beside heading={call.transcript.heading} isFilling>
        {contents.transcript}
      </Beside>
    </div>
  );
}
