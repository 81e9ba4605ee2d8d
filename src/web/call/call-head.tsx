import type { ReactNode } from 'react';
import type { Face as FaceName } from '#scenario/expressions.ts';
import { call as texts } from '#web/messages/call.ts';
import type { LipsProps } from '#web/phone/lips.tsx';
import styles from './call-head.module.css';
import type { CallKind } from './call-kind.ts';
import { endingNow, faceNow } from './call-scene.ts';
import type { PlayingState } from './call-state.ts';
import { Face } from './face.tsx';
import type { Phone } from './open-phone.ts';
import { focusHome } from './use-focus-home.ts';
import type { TurnStage } from './use-turn.ts';

interface CallHeadProps extends Pick<LipsProps, 'speaker'> {
  readonly state: PlayingState;
  readonly kind: CallKind;
  readonly stage: TurnStage;
  readonly faceOf: (face: FaceName) => string;
  /** Null before it is there; the mouth keeps still until then. */
  readonly phone: Phone | null;
  readonly tools: ReactNode;
}

/** Who one is talking to, or what is to be done, and what can be opened beside it. */
export function CallHead({ state, kind, faceOf, tools, ...rest }: CallHeadProps) {
  const { stage, phone, speaker } = rest;
  const { name, role, company } = state.call.scenario.customer;
  const face = faceNow(state, stage.step?.line ?? null);
  return (
    <header className={styles.head}>
      {isSeen(state, kind) && (
        <div className={styles.face}>
          <Face src={faceOf(face)} label={texts.portrait(name, face)} Fade={stage.Fade} />
          {phone && (
            <phone.Lips
              src={faceOf(`${face}-speaking`)}
              phrase={stage.isTalking ? stage.step : null}
              speaker={speaker}
            />
          )}
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
