import { answerTime } from '#web/messages/answer-time.ts';
import type { AnswerTime } from '#web/messages/answer-times.ts';
import { callSettings as texts } from '#web/messages/call-settings.ts';
import { pace } from '#web/messages/pace.ts';
import type { Pace } from '#web/messages/paces.ts';
import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import type { SpokenCall } from '#web/voice/open-voice.ts';
import styles from './call-settings.module.css';

const onOff = [
  { value: 'on', label: texts.on },
  { value: 'off', label: texts.off },
] as const;

const sound = [
  { value: 'on', label: texts.on },
  { value: 'off', label: texts.muted },
] as const;

/** What a learner can set for every call. */
export interface CallPreferences {
  readonly pace: Pace;
  /** How long the customer waits for an answer before a silence counts. */
  readonly answerTime: AnswerTime;
  /** Single keys choose replies; some input tools press keys that nobody meant. */
  readonly hasKeys: boolean;
  /** The customer's lines are read aloud. */
  readonly hasVoice: boolean;
  /** The installed voice that reads them; null for the one that fits best. */
  readonly voiceId: string | null;
  /** One line of the learner's own comes before the replies. */
  readonly saysFirst: boolean;
  /** Nothing of a call is heard: no ring, no voice. */
  readonly isMuted: boolean;
}

export interface CallSettingsProps extends CallPreferences {
  /** Whether silences count in this call; the setting holds for later ones in any case. */
  readonly hasPressure: boolean;
  /** Whether the browser has speech at all. */
  readonly canSpeak: boolean;
  /** What speaks; null while it is off, or cannot be had. */
  readonly spoken: SpokenCall | null;
  readonly onChange: (changes: Partial<CallPreferences>) => void;
}

/** How fast lines arrive, how long an answer may take, what of a call is heard, and whether single keys work. */
export function CallSettings({
  pace: current,
  hasKeys,
  hasVoice: isAsked,
  isMuted,
  spoken,
  onChange,
  ...rest
}: CallSettingsProps) {
  const hasVoice = isAsked && !isMuted;
  return (
    <div className={styles.settings}>
      <ChoiceGroup
        legend={pace.legend}
        choices={pace.choices}
        value={current}
        onChange={(chosen) => onChange({ pace: chosen })}
      />
      <ChoiceGroup
        legend={texts.sound}
        choices={sound}
        value={isMuted ? 'off' : 'on'}
        onChange={(chosen) => onChange({ isMuted: chosen === 'off' })}
      />
      <div className={styles.withNote}>
        <ChoiceGroup
          legend={answerTime.legend}
          choices={answerTime.choices}
          value={rest.answerTime}
          onChange={(chosen) => onChange({ answerTime: chosen })}
        />
        {rest.answerTime !== 'off' && !rest.hasPressure && (
          <p className={styles.note}>{texts.timeFromNext}</p>
        )}
      </div>
      {rest.canSpeak && (
        <OnOff
          legend={texts.voice}
          isOn={hasVoice}
          // Who asks for a voice wants to hear it.
          onChange={(isOn) =>
            onChange(isOn ? { hasVoice: true, isMuted: false } : { hasVoice: false })
          }
        />
      )}
      {hasVoice && spoken !== null && (
        <spoken.VoiceChoice
          speaker={spoken.speaker}
          value={rest.voiceId}
          onChange={(voiceId) => onChange({ voiceId })}
        />
      )}
      <OnOff
        legend={texts.saysFirst}
        isOn={rest.saysFirst}
        onChange={(saysFirst) => onChange({ saysFirst })}
      />
      <OnOff legend={texts.keys} isOn={hasKeys} onChange={(isOn) => onChange({ hasKeys: isOn })} />
    </div>
  );
}

interface OnOffProps {
  readonly legend: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function OnOff({ legend, isOn, onChange }: OnOffProps) {
  return (
    <ChoiceGroup
      legend={legend}
      choices={onOff}
      value={isOn ? 'on' : 'off'}
      onChange={(chosen) => onChange(chosen === 'on')}
    />
  );
}
