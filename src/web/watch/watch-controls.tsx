import type { Expression } from '#scenario/expressions.ts';
import { faces } from '#web/messages/faces.ts';
import { watch } from '#web/messages/watch.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Portrait } from '#web/ui/portrait.tsx';
import type { FaceOf } from './parts.ts';
import styles from './watch-controls.module.css';

interface WatchControlsProps {
  /** The newest step that is shown; the first is 1. */
  readonly step: number;
  readonly count: number;
  readonly name: string;
  readonly feels: Expression;
  readonly faceOf: FaceOf;
  readonly onChange: (step: number) => void;
}

/** Where one is in the call, one step on or back; with the customer's face where there is room beside the steps. */
export function WatchControls(props: WatchControlsProps) {
  const { step, count, name, feels, faceOf, onChange } = props;
  return (
    <section className={styles.controls} aria-label={watch.controls}>
      <div className={styles.face}>
        <Portrait src={faceOf(feels)} label={watch.looks(name, faces[feels])} size="large" />
        <p aria-hidden="true">
          <span className={styles.name}>{name}</span>
          <span className={styles.look}>{faces[feels]}</span>
        </p>
      </div>
      <p className={styles.position}>{watch.position(step, count)}</p>
      <div className={styles.buttons}>
        {step > 1 && (
          <Button onClick={() => onChange(step - 1)}>
            <Icon name="back" />
            {watch.back}
          </Button>
        )}
        {step < count && (
          <Button tone="primary" onClick={() => onChange(step + 1)}>
            {watch.next}
            <Icon name="arrow" />
          </Button>
        )}
      </div>
    </section>
  );
}
