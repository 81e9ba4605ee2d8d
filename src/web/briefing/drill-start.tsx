import { type ReactNode, Suspense, use, useState } from 'react';
import type { Phase } from '#scenario/schema.ts';
import { modes } from '#web/messages/modes.ts';
import { ChoiceGroup } from '#web/ui/choice-group.tsx';

const texts = modes.drill;

export interface DrillStartProps {
  /** What can be drilled; worked out when it is first asked for. */
  readonly loadPhases: () => Promise<readonly Phase[]>;
  /** The way into the drill of a phase. */
  readonly children: (phase: Phase) => ReactNode;
}

/** Which stretch of a call to drill, and the start of it. Keyed by variant. */
export function DrillStart({ loadPhases, children }: DrillStartProps) {
  const [loading] = useState(loadPhases);
  const [chosen, setChosen] = useState<Phase>('open');
  return (
    <Suspense fallback={<p>{texts.finding}</p>}>
      <Phases loading={loading} chosen={chosen} onChange={setChosen}>
        {children}
      </Phases>
    </Suspense>
  );
}

interface PhasesProps {
  readonly loading: Promise<readonly Phase[]>;
  readonly chosen: Phase;
  readonly onChange: (phase: Phase) => void;
  readonly children: (phase: Phase) => ReactNode;
}

function Phases({ loading, chosen, onChange, children }: PhasesProps) {
  const phases = use(loading);
  const phase = phases.includes(chosen) ? chosen : phases[0];
  if (phase === undefined) return null;
  return (
    <>
      <ChoiceGroup
        legend={texts.legend}
        choices={phases.map((value) => ({ value, label: texts.phases[value] }))}
        value={phase}
        onChange={onChange}
      />
      {children(phase)}
    </>
  );
}
