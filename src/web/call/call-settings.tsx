import { call } from '#web/messages/call.ts';
import { type Pace, pace } from '#web/messages/pace.ts';
import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import type { SpokenCall } from '#web/voice/open-voice.ts';
import styles from './call-settings.module.css';

const texts = call.settings;

const voice = [
  { value: 'on', label: texts.voiceOn },
  { value: 'off', label: texts.voiceOff },
] as const;

const keys = [
  { value: 'on', label: texts.keysOn },
  { value: 'off', label: texts.keysOff },
] as const;

/** What a learner can set for every call. */
export interface CallPreferences {
  readonly pace: Pace;
  /** Single keys choose replies; some input tools press keys that nobody meant. */
  readonly hasKeys: boolean;
  /** The customer's lines are read aloud. */
  readonly hasVoice: boolean;
  /** The installed voice that reads them; null for the one that fits best. */
  readonly voiceId: string | null;
}

export interface CallSettingsProps extends CallPreferences {
  /** Whether the browser has speech at all. */
  readonly canSpeak: boolean;
  /** What speaks; null while it is off, or cannot be had. */
  readonly spoken: SpokenCall | null;
  readonly onChange: (changes: Partial<CallPreferences>) => void;
}

/** How fast lines arrive, whether they are read aloud, and whether single keys do something. */
export function CallSettings({
  pace: current,
  hasKeys,
  hasVoice,
  spoken,
  onChange,
  ...rest
}: CallSettingsProps) {
  return (
    <div className={styles.settings}>
      <ChoiceGroup
        legend={pace.legend}
        choices={pace.choices}
        value={current}
        onChange={(chosen) => onChange({ pace: chosen })}
      />
      {rest.canSpeak && (
        <ChoiceGroup
          legend={texts.voice}
          choices={voice}
          value={hasVoice ? 'on' : 'off'}
          onChange={(chosen) => onChange({ hasVoice: chosen === 'on' })}
        />
      )}
      {hasVoice && spoken !== null && (
        <spoken.VoiceChoice
          speaker={spoken.speaker}
          value={rest.voiceId}
          onChange={(voiceId) => onChange({ voiceId })}
        />
      )}
      <ChoiceGroup
        legend={texts.keys}
        choices={keys}
        value={hasKeys ? 'on' : 'off'}
        onChange={(chosen) => onChange({ hasKeys: chosen === 'on' })}
      />
    </div>
  );
}
