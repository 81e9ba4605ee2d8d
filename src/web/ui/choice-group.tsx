import { useId } from 'react';
import styles from './choice-group.module.css';
import { Icon, type IconName } from './icon.tsx';
import { joinClasses } from './join-classes.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

/** One of the things to choose from. */
export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  /** Cards only: a sentence under the label. */
  readonly description?: string;
  readonly icon?: IconName;
}

interface ChoiceGroupProps<V extends string> {
  readonly legend: string;
  readonly isLegendHidden?: boolean;
  readonly choices: readonly Choice<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  /** `segments`: short words in a row; `icons`: the same without the words; `cards`: a sheet each. */
  readonly look?: 'segments' | 'icons' | 'cards';
}

/** One of several, on native radio buttons: arrow keys, forms and screen readers just work. */
export function ChoiceGroup<V extends string>({
  legend,
  isLegendHidden = false,
  choices,
  value,
  onChange,
  look = 'segments',
}: ChoiceGroupProps<V>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {isLegendHidden ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}
      </legend>
      <div className={joinClasses(styles[look], look !== 'cards' && styles.row)}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              className={styles.radio}
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span className={styles.text}>
              <span className={styles.label}>
                {choice.icon && <Icon name={choice.icon} />}
                {look === 'icons' ? <VisuallyHidden>{choice.label}</VisuallyHidden> : choice.label}
              </span>
              {choice.description && (
                <span className={styles.description}>{choice.description}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
