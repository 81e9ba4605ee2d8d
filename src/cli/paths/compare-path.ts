import type { Finding } from '#scenario/finding.ts';
import type { ReadPathTest } from './parse-path-test.ts';
import { type PathCode, pathFinding } from './path-codes.ts';
import type { MoveResult, PathMove, PathTest, RunResult } from './path-test.ts';
import { describeMove } from './path-refusals.ts';
import type { PlayedPath } from './play-path.ts';

const acceptHint = 'If the change is meant, accept it: check ... --accept.';

/** Every difference between what was recorded and what came out (PT101 to PT105). */
export function comparePath(
  { file, opened }: ReadPathTest,
  { result, moves }: PathTest,
  played: PlayedPath,
): Finding[] {
  const add: Add = (code, path, message) =>
    pathFinding(code, { file, ...opened.positionOf(path) }, { message, hint: acceptHint });
  return [
    ...compareResult(add, result, played.result),
    ...moves.flatMap((move, place) => {
      const seen = played.moves[place]?.result;
      return seen === undefined ? [] : compareMove(add, { move, place, seen });
    }),
  ];
}

type Add = (code: PathCode, path: string, message: string) => Finding;

function compareResult(add: Add, wanted: RunResult | undefined, seen: RunResult): Finding[] {
  if (wanted === undefined) {
    return [add('PT101', '', `The result was not recorded; the run ends with ${seen.ending}.`)];
  }
  const found: Finding[] = [];
  if (seen.ending !== wanted.ending) {
    const message = `The run ends with "${seen.ending}", and "${wanted.ending}" is recorded.`;
    found.push(add('PT102', '/result/ending', message));
  }
  const scores = [seen, wanted].map(({ score, earned, best }) => `${score} (${earned} of ${best})`);
  if (scores[0] !== scores[1]) {
    const message = `The run scores ${scores[0]}, and ${scores[1]} is recorded.`;
    found.push(add('PT103', '/result/score', message));
  }
  return found;
}

function compareMove(
  add: Add,
  {
    move,
    place,
    seen,
  }: { readonly move: PathMove; readonly place: number; readonly seen: MoveResult },
): Finding[] {
  const number = `${place + 1} (${describeMove(move)})`;
  const at = `/moves/${place}`;
  const wanted = move.result;
  if (wanted === undefined) return [add('PT101', at, `Move ${number} has no recorded result.`)];
  const found: Finding[] = [];
  if (seen.points !== wanted.points || seen.cost !== wanted.cost) {
    const message = `Move ${number} earns ${sayPoints(seen)}, and ${sayPoints(wanted)} is recorded.`;
    found.push(add('PT104', `${at}/result`, message));
  }
  if (seen.anger !== wanted.anger || seen.trust !== wanted.trust) {
    const message = `After move ${number} the customer has ${sayMood(seen)}, and ${sayMood(wanted)} is recorded.`;
    found.push(add('PT105', `${at}/result`, message));
  }
  return found;
}

const sayPoints = ({ points, cost }: MoveResult) => `${points} at a cost of ${cost}`;
const sayMood = ({ anger, trust }: MoveResult) => `anger ${anger} and trust ${trust}`;
