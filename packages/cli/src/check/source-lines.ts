import type { Problem } from '@ninefold/core';
import type { OpenFolder } from '../open-folder.ts';

/** The first line of each problem, by file and line number; a file too large to read again for this has none. */
export async function collectSourceLines(
  problems: readonly Problem[],
  { workspace, host }: OpenFolder,
): Promise<(file: string, line: number) => string | undefined> {
  const lines = new Map<string, string>();
  for (const [file, wanted] of wantedLines(problems)) {
    const text = workspace.documents.get(file)?.source.text ?? (await readText(file, host));
    if (text === undefined) continue;
    for (const [number, line] of pickLines(text, wanted)) lines.set(`${number}:${file}`, line);
  }
  return (file, line) => lines.get(`${line}:${file}`);
}

const largestToShow = 64 * 1024 * 1024;

async function readText(file: string, host: OpenFolder['host']): Promise<string | undefined> {
  const content = await host.read(file, largestToShow);
  return content.kind === 'content' ? new TextDecoder().decode(content.bytes) : undefined;
}

function wantedLines(problems: readonly Problem[]): ReadonlyMap<string, ReadonlySet<number>> {
  const wanted = new Map<string, Set<number>>();
  for (const { file, range } of problems) {
    const lines = wanted.get(file) ?? new Set();
    wanted.set(file, lines.add(range.start.line));
  }
  return wanted;
}

/** Walks a text once; a line ends at a line feed, a carriage return or both. */
function* pickLines(text: string, wanted: ReadonlySet<number>): Generator<[number, string]> {
  const last = Math.max(...wanted);
  const lineEnd = /\r\n|\n|\r/g;
  let start = 0;
  for (let number = 0; number <= last; number++) {
    const end = lineEnd.exec(text);
    if (wanted.has(number)) yield [number, text.slice(start, end?.index ?? text.length)];
    if (end === null) return;
    start = lineEnd.lastIndex;
  }
}
