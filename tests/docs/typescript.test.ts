import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../harness/example.ts';
import { type Block, blocksOf, pages } from './pages.ts';

/** The signatures on these pages are taken from the code itself. */
const isFromCode = (text: string) =>
  text.startsWith('<!-- Written by scripts/generate.ts from the doc comment of the function;');

const blocks = pages
  .filter(({ text }) => !isFromCode(text))
  .flatMap(blocksOf)
  .filter(({ language }) => language === 'ts');

/** A block that imports nothing but Ninefold and prints something is a program. */
const programs = blocks.filter(({ text }) => {
  const imported = [...text.matchAll(/from '([^']+)'/g)].map(([, name = '']) => name);
  return text.includes('console.log(') && imported.every((name) => name.startsWith('@ninefold/'));
});

describe('TypeScript in the documentation', () => {
  it('compiles under the strict settings of this repository', () => {
    expect(blocks.length).toBeGreaterThan(4);
    expect(faultsIn(blocks)).toEqual([]);
  });

  it.each(programs)('runs to its end and prints something: $place', ({ text }) => {
    const said = execFileSync(
      process.execPath,
      ['--conditions=@ninefold/source', '--no-warnings', '--input-type=module-typescript', '--eval', text],
      { cwd: root, encoding: 'utf8' },
    );
    expect(said).not.toBe('');
    expect(said).not.toContain('NaN');
  });

  it('would not compile with a wrong id', () => {
    const wrong =
      "import { national } from '@ninefold/core/national';\nconsole.log(national.indicators['NI-99']);\n";
    const block: Block = { page: 'made-up.md', language: 'ts', text: wrong, place: 'made-up.md:1' };
    expect(faultsIn([block])).toEqual([expect.stringContaining('NI-99')]);
  });
});

/** What the compiler says of the blocks, each as a file of its own: where its first line says, or beside this test. */
function faultsIn(given: readonly Block[]): readonly string[] {
  const texts = new Map(
    given.map(({ text }, index) => {
      const named = /^\/\/ (\S+\.ts)\n/.exec(text)?.[1] ?? `tests/docs/block-${index}.ts`;
      return [join(root, named), text];
    }),
  );
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([...texts.keys()], options, {
    ...host,
    fileExists: (path) => texts.has(path) || host.fileExists(path),
    readFile: (path) => texts.get(path) ?? host.readFile(path),
    getSourceFile: (path, version) => {
      const text = texts.get(path);
      return text === undefined
        ? host.getSourceFile(path, version)
        : ts.createSourceFile(path, text, version, true);
    },
  });
  return [...texts.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}
