import { CannotWriteError } from '#cli/paths/write-whole.ts';
import { WrongUseError } from '#cli/terminal/read-options.ts';
import { complain, say } from '#cli/terminal/say.ts';

const help = `Usage: npm run -s scenario -- COMMAND ...

  check FILE|ID...              list what is wrong with scenarios, and replay their recorded runs;
                                ends with 1 if there is an error
        --accept                records what comes out now, when nothing else is wrong
  prove FILE|ID                 what was proved of a scenario: best, worst, chances, witnesses
        --json                  as one object, for programs
        --write                 records it beside the scenario, as proof.json
  play FILE|ID                  take the call in this terminal
        --variant V             another variant than the default one
        --seed N                the order of the replies (0 to 4294967295)
        --moves 0,2,1           plays these replies (their places in the file, from 0) and stops;
                                c cuts in, s says nothing (with pressure on), w opens the wrap-up
                                with every fact kept, w5 with some
        --json                  the run and its debrief as one object (with --moves)
  record FILE|ID --name NAME    play a run and record it beside the scenario, as runs/NAME.yaml
        --variant V, --moves M  as in "play"; without --moves in this terminal
        --finish                goes on from the last move as well as can be
        --shows KIND            model, ending, beginner, recovery or other
        --title T, --note N     what the run is, and what there is to see in it
        --replace               writes over a run that is there
  record FILE|ID --all          record the standard set: model paths, endings, tensions
        --replace               writes those over that are there
  machine FILE|ID --variant V   the state machine, as JSON for Stately's tools
  graph FILE|ID --variant V     the conversation as a Mermaid flow chart
  schema --write                the JSON Schema for editors (docs/scenario.schema.json)
  coverage                      which advice the shipped scenarios train, beat by beat
        --write                 keeps it as scenarios/COVERAGE.md
  help                          this text

"check --json" prints the findings for programs. A scenario is named by its id (a folder in
scenarios/) or by its file. Exit codes: 0 done, 1 the scenario has errors, or a file cannot be
written, 2 wrong use.`;

type Command = (words: readonly string[]) => Promise<number>;

/** Each command is loaded when it is called, so that none waits for what another one needs. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['check', async () => (await import('./check.ts')).check],
  ['prove', async () => (await import('./prove.ts')).prove],
  ['play', async () => (await import('./play.ts')).play],
  ['record', async () => (await import('./record.ts')).record],
  ['machine', async () => (await import('./machine.ts')).machine],
  ['graph', async () => (await import('./graph.ts')).graph],
  ['schema', async () => (await import('./schema.ts')).schema],
  ['coverage', async () => (await import('./coverage.ts')).coverage],
]);

/**
 * Does what a command line says.
 *
 * @param words What stands after `npm run -s scenario --`.
 * @returns The exit code: 0 done, 1 the scenario has errors or a file cannot be written, 2 wrong use (said in a sentence).
 */
export async function runCommand(words: readonly string[]): Promise<number> {
  try {
    return await dispatch(words);
  } catch (error) {
    if (error instanceof CannotWriteError) {
      complain(error.message);
      return 1;
    }
    if (!(error instanceof WrongUseError)) throw error;
    complain(error.message);
    complain('"npm run -s scenario -- help" lists the commands.');
    return 2;
  }
}

async function dispatch([name, ...words]: readonly string[]): Promise<number> {
  if (name === 'help' || name === '--help' || name === '-h') {
    for (const line of help.split('\n')) say(line);
    return 0;
  }
  const load = commands.get(name ?? '');
  if (load !== undefined) return (await load())(words);
  const named = name === undefined ? 'No command was given' : `There is no command "${name}"`;
  throw new WrongUseError(`${named}. The commands are: ${[...commands.keys()].join(', ')}, help.`);
}
