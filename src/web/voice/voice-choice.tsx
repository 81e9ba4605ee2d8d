import { useSyncExternalStore } from 'react';
import { voice as texts } from '#web/messages/voice.ts';
import { Select } from '#web/ui/select.tsx';
import type { Speaker } from './speaker.ts';
import styles from './voice-choice.module.css';

/** Stands for the voice that fits best; no installed one has an empty id. */
const any = '';

export interface VoiceChoiceProps {
  readonly speaker: Pick<Speaker, 'voices' | 'watchVoices'>;
  /** Null for the one that fits best. */
  readonly value: string | null;
  readonly onChange: (voiceId: string | null) => void;
}

/** In which of the device's voices lines are read; says so where it has none. */
export function VoiceChoice({ speaker, value, onChange }: VoiceChoiceProps) {
  const voices = useSyncExternalStore(speaker.watchVoices, speaker.voices, speaker.voices);
  return (
    <div className={styles.choice}>
      {voices.length > 0 && (
        <Select
          label={texts.label}
          options={[
            { value: any, label: texts.any },
            ...voices.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={voices.find(({ id }) => id === value)?.id ?? any}
          onChange={(chosen) => onChange(chosen === any ? null : chosen)}
        />
      )}
      <p className={styles.note} role="status">
        {voices.length > 0 ? texts.note : texts.none}
      </p>
    </div>
  );
}
