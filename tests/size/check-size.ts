// `npm run size`: builds the app into a folder of its own and compares it with the size budget.
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { type Chunk, measureBundle } from './bundle-size.ts';

const root = path.resolve(import.meta.dirname, '..', '..');

function nameModule(id: string): string {
  return path.isAbsolute(id) ? path.relative(root, id).replaceAll('\\', '/') : id;
}

function toChunk(built: Rolldown.OutputChunk): Chunk {
  const code = Buffer.from(built.code);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: code.length,
  };
  return {
    file: built.fileName,
    isEntry: built.isEntry,
    modules: built.moduleIds.map(nameModule),
    imports: built.imports,
    dynamicImports: built.dynamicImports,
    brotliBytes: brotliCompressSync(code, { params }).length,
  };
}

const result = await build({
  root,
  logLevel: 'warn',
  build: { outDir: path.join(root, 'node_modules', '.cache', 'size'), emptyOutDir: true },
});
if (!Array.isArray(result) && !('output' in result)) {
  throw new Error('Vite answered with a watcher instead of a finished build; "watch" must be off.');
}
const outputs = Array.isArray(result) ? result : [result];
const chunks = outputs
  .flatMap(({ output }) => output)
  .filter((file) => file.type === 'chunk')
  .map(toChunk);
const { lines, problems } = measureBundle(chunks);
for (const { name, kb, limitKb } of lines) {
  console.log(`${kb.toFixed(1).padStart(7)} KB of ${String(limitKb).padStart(3)}  ${name}`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
