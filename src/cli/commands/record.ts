import { compile } from '#engine/compile.ts';
import { valuesOf } from '#engine/score.ts';
import type { Scenario } from '#scenario/schema.ts';
import { findScenarioFile } from '#cli/inspect/find-scenario-file.ts';
import { chooseVariant, type LoadedScenario, loadScenario } from '#cli/inspect/load-scenario.ts';
import { runsFolderOf } from '#cli/paths/runs-folder.ts';
import { type ShownKind, shownKinds } from '#cli/paths/path-test.ts';
import type { OpenCall } from '#cli/paths/play-path.ts';
import { finishBest, recordRun, startRecording } from '#cli/paths/record-run.ts';
import { saveRun } from '#cli/paths/save-run.ts';
import { standardSet } from '#cli/paths/standard-set.ts';
import { playAtTerminal } from '#cli/play/at-terminal.ts';
import { needPressure, readSteps } from '#cli/play/steps.ts';
import { takeSteps } from '#cli/play/terminal-call.ts';
import { readOneTarget, readOptions, WrongUseError } from '#cli/terminal/read-options.ts';
import { complain, say } from '#cli/terminal/say.ts';

const options = {
  all: { type: 'boolean' },
  name: { type: 'string' },
  variant: { type: 'string' },
  moves: { type: 'string' },
  finish: { type: 'boolean' },
  shows: { type: 'string' },
  title: { type: 'string' },
  note: { type: 'string' },
  replace: { type: 'boolean' },
} as const;

type Asked = ReturnType<typeof readOptions<typeof options>>['values'];

/** `record FILE|ID`: writes a played run, or with `--all` the standard set, beside the scenario; 1 when it cannot. */
export async function record(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, options);
  const target = readOneTarget('record', positionals);
  const file = findScenarioFile(target);
  const folder = runsFolderOf(file);
  if (folder === null) {
    throw new WrongUseError(
      `Runs are recorded beside a file that is named scenario.yaml, and ${JSON.stringify(file)} is not.`,
    );
  }
  const single = values.all ? null : readSingle(values);
  if (values.all) refuseWithAll(values);
  const loaded = await loadScenario(target, 'prove');
  if (loaded === null) return 1;
  return single === null
    ? recordAll(loaded, folder, values.replace === true)
    : recordOne(loaded, folder, single);
}

interface Single {
  readonly name: string;
  readonly shows: ShownKind;
  readonly title: string;
  readonly asked: Asked;
}

function readSingle(asked: Asked): Single {
  const { name, shows = 'other', title } = asked;
  if (name === undefined) {
    throw new WrongUseError(
      '"record" takes --name NAME for one run, or --all for the standard set.',
    );
  }
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.length > 60) {
    throw new WrongUseError(
      `--name takes small letters, digits and single hyphens, such as "a-hasty-start", and ${JSON.stringify(name)} is none.`,
    );
  }
  const kind = shownKinds.find((one) => one === shows && one !== 'tension');
  if (kind === undefined) {
    throw new WrongUseError(
      `--shows takes model, ending, beginner, recovery or other (a tension is recorded by --all), and ${JSON.stringify(shows)} is none.`,
    );
  }
  const spoken = name.replaceAll('-', ' ');
  const written = title ?? spoken.charAt(0).toUpperCase() + spoken.slice(1);
  return { name, shows: kind, title: readText('--title', written, 120), asked };
}

function readText(option: string, written: string, most: number): string {
  const text = written.normalize('NFC').trim();
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  if (text !== '' && text.length <= most && !/[\u0000-\u001f\u007f-\u009f]/.test(text)) return text;
  throw new WrongUseError(`${option} takes one line of 1 to ${most} characters.`);
}

function refuseWithAll(asked: Asked): void {
  const others = (['name', 'variant', 'moves', 'finish', 'shows', 'title', 'note'] as const).filter(
    (option) => asked[option] !== undefined,
  );
  if (others.length === 0) return;
  throw new WrongUseError(
    `"record --all" takes no --${others[0]}: the standard set is found by the proof.`,
  );
}

const openCall = (scenario: Scenario, hash: string, variant: string): OpenCall => {
  const call = compile(scenario, variant, hash);
  return { call, values: valuesOf(call) };
};

async function recordOne(
  { scenario, hash }: LoadedScenario,
  folder: string,
  { name, shows, title, asked }: Single,
): Promise<number> {
  const steps = asked.moves === undefined ? null : readSteps(asked.moves);
  const note = asked.note === undefined ? undefined : readText('--note', asked.note, 600);
  const open = openCall(scenario, hash, chooseVariant(scenario, asked.variant));
  const call = startRecording(open, needPressure(steps));
  if (steps !== null) takeSteps(call, steps);
  else if (!(await playAtTerminal(call, scenario.customer.name))) say('The input has ended.');
  if (asked.finish && call.view().status !== 'over') finishBest(open, call);
  if (call.view().status !== 'over') {
    complain(
      `The run is not over, so it was not recorded: it stops at "${call.view().beat ?? 'the wrap-up'}". Give more moves, or --finish to go on as well as can be.`,
    );
    return 1;
  }
  const pathTest = recordRun(open, call.log, {
    title,
    shows,
    ...(note === undefined ? {} : { note }),
  });
  const { file, outcome } = saveRun(folder, { name, pathTest }, asked.replace === true);
  if (outcome === 'kept') {
    complain(`${file} is there already, so nothing was written. --replace writes over it.`);
    return 1;
  }
  const { ending, score } = pathTest.result ?? { ending: '', score: 0 };
  say(`${file}: ${ending}, score ${score}.`);
  return 0;
}

function recordAll({ scenario, hash }: LoadedScenario, folder: string, replaces: boolean): number {
  const first = chooseVariant(scenario, undefined);
  const variants = [first, ...scenario.variants.map(({ id }) => id).filter((id) => id !== first)];
  const set = standardSet(
    scenario,
    variants.map((variant) => openCall(scenario, hash, variant)),
  );
  const saved = set.map((one) => saveRun(folder, one, replaces));
  for (const { file, outcome } of saved) if (outcome === 'written') say(`Written: ${file}.`);
  const count = (outcome: string) => saved.filter((one) => one.outcome === outcome).length;
  const stand = count('kept') + count('same');
  say(
    `${count('written')} of ${saved.length} runs were written${stand === 0 ? '' : `; ${stand} stand as they were${count('kept') > 0 ? ' (--replace writes over them)' : ''}`}.`,
  );
  return 0;
}
