import { call } from '#web/messages/call.ts';
import { type Pace, pace } from '#web/messages/pace.ts';
import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import styles from './call-settings.module.css';

const texts = call.settings;

const keys = [
  { value: 'on', label: texts.keysOn },
  { value: 'off', label: texts.keysOff },
] as const;

/** What a learner can set for every call. */
export interface CallPreferences {
  readonly pace: Pace;
  /** Single keys choose replies; some input tools press keys that nobody meant. */
  readonly hasKeys: boolean;
}

interface CallSettingsProps extends CallPreferences {
  readonly onChange: (changes: Partial<CallPreferences>) => void;
}

/** How fast lines arrive, and whether single keys do something. */
export function CallSettings({ pace: current, hasKeys, onChange }: CallSettingsProps) {
  return (
    <div className={styles.settings}>
      <ChoiceGroup
        legend={pace.legend}
        choices={pace.choices}
        value={current}
        onChange={(chosen) => onChange({ pace: chosen })}
      />
      <ChoiceGroup
        legend={texts.keys}
        choices={keys}
        value={hasKeys ? 'on' : 'off'}
        onChange={(chosen) => onChange({ hasKeys: chosen === 'on' })}
      />
    </div>
  );
}
