import { call } from '#web/messages/call.ts';
import { Button } from '#web/ui/button.tsx';
import type { NotedFact } from './call-state.ts';
import { isFirstClick } from './first-click.ts';
import { FactToggles } from './fact-toggles.tsx';
import styles from './wrap-up.module.css';

const texts = call.wrapUp;

interface WrapUpProps {
  readonly name: string;
  readonly facts: readonly NotedFact[];
  readonly isReady: boolean;
  readonly isSaving: boolean;
  readonly onToggle: (fact: NotedFact) => void;
  readonly onBegin: () => void;
}

/** After the call: what the notepad holds, the last chance to keep something, and on to the recap. */
export function WrapUp({ name, facts, onToggle, onBegin, isReady, isSaving }: WrapUpProps) {
  const hasKept = facts.some(({ isKept }) => isKept);
  const isDisabled = !isReady || isSaving;
  return (
    <div className={styles.wrapUp}>
      <p className={styles.lead}>{texts.lead(name)}</p>
      <section className={styles.facts}>
        <h2 className={styles.heading}>{texts.facts}</h2>
        {!hasKept && (
          <p className={styles.none}>
            {facts.length === 0 ? texts.nothingStated : texts.nothingKept}
          </p>
        )}
        {facts.length > 0 && <FactToggles label={texts.facts} facts={facts} onToggle={onToggle} />}
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
