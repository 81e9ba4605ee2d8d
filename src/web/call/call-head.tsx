import type { ComponentType, ReactNode } from 'react';
import type { Expression } from '#scenario/expressions.ts';
import { call as texts } from '#web/messages/call.ts';
import type { FadeProps } from '#web/ui/fade.tsx';
import styles from './call-head.module.css';
import type { CallKind } from './call-kind.ts';
import { endingNow, faceNow } from './call-scene.ts';
import type { PlayingState } from './call-state.ts';
import { Face } from './face.tsx';
import { focusHome } from './use-focus-home.ts';

interface CallHeadProps {
  readonly state: PlayingState;
  readonly kind: CallKind;
  /** The line that is being said; null when all were. */
  readonly lineBeingSaid: number | null;
  readonly faceOf: (expression: Expression) => string;
  /** Lets one face pass into the next. */
  readonly Fade: ComponentType<FadeProps> | null;
  readonly tools: ReactNode;
}

/** Who one is talking to, or what is to be done, and what can be opened beside it. */
export function CallHead({ state, kind, lineBeingSaid, faceOf, Fade, tools }: CallHeadProps) {
  const { name, role, company } = state.call.scenario.customer;
  const face = faceNow(state, lineBeingSaid);
  return (
    <header className={styles.head}>
      {isSeen(state, kind) && (
        <div className={styles.face}>
          <Face src={faceOf(face)} label={texts.portrait(name, face)} Fade={Fade} />
        </div>
      )}
      <div className={styles.who}>
        <h1
          className={styles.heading}
          tabIndex={-1}
          {...((kind === 'wrapUp' || kind === 'over') && focusHome)}
        >
          {headingOf(state, kind)}
        </h1>
        <p className={styles.subheading}>
          {kind === 'call' ? texts.customer(role, company) : texts.customer(name, company)}
        </p>
      </div>
      {tools !== null && <div className={styles.tools}>{tools}</div>}
    </header>
  );
}

/** A page to decide on or to write shows nobody, unless somebody speaks on it. */
function isSeen({ view }: PlayingState, kind: CallKind): boolean {
  return kind === 'call' || kind === 'wrapUp' || view.newLines.some(({ feels }) => feels !== null);
}

function headingOf(state: PlayingState, kind: CallKind): string {
  if (kind === 'call') return state.call.scenario.customer.name;
  if (kind === 'over') return endingNow(state)?.title ?? texts.heading.drill;
  return texts.heading[kind];
}
