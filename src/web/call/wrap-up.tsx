import { call } from '#web/messages/call.ts';
import { callEnd } from '#web/messages/call-end.ts';
import { Button } from '#web/ui/button.tsx';
import type { NotedFact } from './call-state.ts';
import { isFirstClick } from './first-click.ts';
import { FactToggles } from './fact-toggles.tsx';
import styles from './wrap-up.module.css';

const texts = callEnd.wrapUp;

export interface WrapUpProps {
  readonly name: string;
  /** What was kept on the call. */
  readonly kept: readonly NotedFact[];
  readonly isReady: boolean;
  readonly isSaving: boolean;
  readonly onBegin: () => void;
}

/** After the call: what the notepad holds, and on to the recap. */
export function WrapUp({ name, kept, onBegin, isReady, isSaving }: WrapUpProps) {
  const isDisabled = !isReady || isSaving;
  return (
    <div className={styles.wrapUp}>
      <p className={styles.lead}>{texts.lead(name)}</p>
      <section className={styles.facts}>
        <h2 className={styles.heading}>{texts.facts}</h2>
        {kept.length === 0 ? (
          <p className={styles.none}>{texts.nothingKept}</p>
        ) : (
          <FactToggles label={texts.facts} facts={kept} onToggle={null} />
        )}
      </section>
      <div>
        <Button
          tone="primary"
          size="large"
          aria-disabled={isDisabled}
          onClick={(event) => {
            if (!isDisabled && isFirstClick(event)) onBegin();
          }}
        >
          {isSaving ? call.saving : texts.begin}
        </Button>
      </div>
    </div>
  );
}
