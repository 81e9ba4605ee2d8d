import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listScenarioIds, scenariosFolder } from '#cli/inspect/find-scenario-file.ts';
import { proveScenario } from '#engine/prove.ts';
import { parseScenario } from '#scenario/parse.ts';
import type { Scenario } from '#scenario/schema.ts';
import { computeFloor } from './floor.ts';
import { layeredGraph, layeredScenario } from './layered-scenario.ts';
import { median } from './median.ts';

/** How often each case is measured, in a process of its own, turn by turn with the others. */
const rounds = 3;
/** How often the work is done again in the process that did it once: then the engine has been compiled. */
const repeats = 3;

/** What one process measured. Times are the processor's, user and system, in milliseconds: the clock tells of others. */
interface Measured {
  /** The first time in its process. */
  readonly cold: number;
  /** The median of the times after that. */
  readonly warm: number;
  /** The most memory that the process had, in MB: Node itself, with everything it loaded. */
  readonly peak: number;
}

type Work = () => void;

/** What is measured, by name: the generated scenarios against the floor, and every variant that is shipped. */
function caseOf(name: string): Work {
  const [kind = '', what = '', variant] = name.split(' ');
  if (kind === 'floor') {
    const graph = layeredGraph(Number(what));
    return () => computeFloor(graph);
  }
  if (kind === 'proof') return prove(layeredScenario(layeredGraph(Number(what))));
  const file = path.join(scenariosFolder, what, 'scenario.yaml');
  const { scenario } = parseScenario(readFileSync(file), file);
  if (scenario === null) throw new Error(`${file} has errors.`);
  const { variants } = scenario;
  return prove({
    ...scenario,
    variants: variant === undefined ? variants : variants.filter(({ id }) => id === variant),
  });
}

const prove =
  (scenario: Scenario): Work =>
  () => {
    proveScenario(scenario, { hash: '', work: Number.MAX_SAFE_INTEGER });
  };

const spent = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

function measure(work: Work): Measured {
  const times = Array.from({ length: repeats + 1 }, () => {
    const start = process.cpuUsage();
    work();
    return spent(start);
  });
  const [cold = 0, ...warm] = times;
  return { cold, warm: median(warm), peak: process.resourceUsage().maxRSS / 1024 };
}

/** Measures one case in a process of its own. */
function measureApart(name: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [name], {
      execArgv: ['--import', import.meta.resolve('tsx')],
    });
    child.once('message', (message) => {
      resolve(message as Measured);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0)
        reject(new Error(`"${name}" was not measured: its process ended with ${code}.`));
    });
  });
}

async function measureAll(names: readonly string[]): Promise<ReadonlyMap<string, Measured>> {
  const found = new Map<string, Measured[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      // oxlint-disable-next-line no-await-in-loop -- two at a time would measure each other
      found.get(name)?.push(await measureApart(name));
    }
  }
  const medianOf = (all: readonly Measured[], of: keyof Measured) =>
    median(all.map((one) => one[of]));
  return new Map(
    [...found].map(([name, all]) => [
      name,
      { cold: medianOf(all, 'cold'), warm: medianOf(all, 'warm'), peak: medianOf(all, 'peak') },
    ]),
  );
}

function say(name: string, { cold, warm, peak }: Measured, floor?: Measured): void {
  const figures = `cold ${cold.toFixed(0)} ms, warm ${warm.toFixed(0)} ms, peak ${peak.toFixed(0)} MB`;
  const ratios =
    floor === undefined
      ? ''
      : `; over the floor: cold ${(cold / floor.cold).toFixed(1)}, warm ${(warm / floor.warm).toFixed(1)}, peak ${(peak / floor.peak).toFixed(1)}`;
  process.stdout.write(`${name.padEnd(44)} ${figures}${ratios}\n`);
}

function shippedCases(): readonly string[] {
  return listScenarioIds(scenariosFolder).flatMap((id) => {
    const file = path.join(scenariosFolder, id, 'scenario.yaml');
    const { scenario } = parseScenario(readFileSync(file), file);
    const whole = `shipped ${id}`;
    return [whole, ...(scenario?.variants ?? []).map((variant) => `${whole} ${variant.id}`)];
  });
}

async function main(): Promise<void> {
  const sizes = ['1000', '10000'];
  const shipped = shippedCases();
  const found = await measureAll([
    ...sizes.flatMap((size) => [`floor ${size}`, `proof ${size}`]),
    ...shipped,
  ]);
  const of = (name: string): Measured => found.get(name) ?? { cold: 0, warm: 0, peak: 0 };
  process.stdout.write(
    `Medians of ${rounds} processes; processor time (user and system), warm: median of ${repeats} more times in the same process.\n`,
  );
  for (const size of sizes) {
    say(`floor, ${size} beats`, of(`floor ${size}`));
    say(`proof, ${size} beats`, of(`proof ${size}`), of(`floor ${size}`));
  }
  for (const name of shipped) say(name.replace('shipped ', ''), of(name));
}

const [asked] = process.argv.slice(2);
if (asked !== undefined && process.send !== undefined) process.send(measure(caseOf(asked)));
else await main();
