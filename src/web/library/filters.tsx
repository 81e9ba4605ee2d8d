import { guidelinesById } from '#guidelines/catalogue.ts';
import type { GuidelineId } from '#guidelines/ids.ts';
import type { ScenarioCard } from '#scenario/scenario-card.ts';
import { library } from '#web/messages/library.ts';
import { Select } from '#web/ui/select.tsx';
import { type Filter, lengthOf } from './filter.ts';
import styles from './filters.module.css';

const texts = library.filters;
const any = 'any';

interface FiltersProps {
  /** All of them: only what occurs can be asked for. */
  readonly scenarios: readonly ScenarioCard[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Three questions to narrow the list down. */
export function Filters({ scenarios, filter, onChange }: FiltersProps) {
  return (
    <fieldset className={styles.filters}>
      <legend className={styles.legend}>{texts.legend}</legend>
      <Select
        label={texts.trouble}
        value={filter.trouble ?? any}
        options={optionsOf<ScenarioCard['trouble']>(
          scenarios.map(({ trouble }) => trouble),
          (trouble) => library.trouble[trouble],
        )}
        onChange={(trouble) => onChange({ ...filter, trouble: trouble === any ? null : trouble })}
      />
      <Select
        label={texts.length}
        value={filter.length ?? any}
        options={optionsOf<'short' | 'long'>(scenarios.map(lengthOf), (length) => texts[length])}
        onChange={(length) => onChange({ ...filter, length: length === any ? null : length })}
      />
      <Select
        label={texts.guideline}
        value={filter.guideline ?? any}
        options={optionsOf<GuidelineId>(
          scenarios.flatMap(({ trains }) => trains),
          (id) => guidelinesById[id].title,
        )}
        onChange={(id) => onChange({ ...filter, guideline: id === any ? null : id })}
      />
    </fieldset>
  );
}

function optionsOf<V extends string>(values: readonly V[], labelOf: (value: V) => string) {
  const options: { value: V | typeof any; label: string }[] = [...new Set(values)]
    .map((value) => ({ value, label: labelOf(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  return [{ value: any, label: texts.any } as const, ...options];
}
