import { proveScenario } from '#engine/prove.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';
import { parseScenario } from '#scenario/parse.ts';
import { readFileSync } from 'node:fs';
const show = (s: any) => {
  const t = performance.now();
  const proof = proveScenario(s, { hash: 'x' });
  console.log(
    JSON.stringify(proof, null, 1)
      .replace(/\n\s+(?=[\d"\]}])/g, ' ')
      .slice(0, 200000),
  );
  console.log('ms', performance.now() - t, process.cpuUsage(), process.memoryUsage().rss / 1e6);
};
const file = process.argv[2];
if (!file) show(tinyScenario);
else {
  const { parse } = await import('yaml');
  const { readScenario } = await import('#scenario/read.ts');
  const r: any = { findings: [], scenario: readScenario(parse(readFileSync(file, 'utf8'))) };
  const r2 = parseScenario(readFileSync(file, 'utf8'), file);
  console.log(r.findings.slice(0, 5), r.findings.length);
  if (r.scenario) show(r.scenario);
}
