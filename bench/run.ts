/**
 * `pnpm bench [part ...]`: what Ninefold costs beside the plainest way to do the same, or beside the tool that people use today, measured
 * in turn in one run. Ratios are what counts; the times are of this machine. Each part is written to its place in `bench/RESULTS.md`.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

const parts = [
  { script: 'check', title: 'A check beside bare yaml + ajv' },
  { script: 'server/editing', title: 'The language server beside yaml-language-server' },
  { script: 'server/many-files', title: 'The language server in 6,200 files' },
  { script: 'bombs/bombs', title: 'The language server and files made to keep it from answering' },
  { script: 'preview', title: 'The preview' },
  { script: 'engines', title: 'The engines beside plain DuckDB' },
  { script: 'statistics', title: 'The statistics beside a plain loop, and beside R' },
  { script: 'starts-and-sizes', title: 'Starts and sizes' },
] as const;

const results = new URL('RESULTS.md', import.meta.url);
const wanted = process.argv.slice(2);
const sections = new Map(
  readFileSync(results, 'utf8')
    .split(/^(?=## )/m)
    .slice(1)
    .map((section) => [section.slice(3, section.indexOf('\n')), section.trimEnd()] as const),
);
for (const { script, title } of parts.filter((part) => wanted.length === 0 || isWanted(part.script))) {
  console.log(`\n${title}`);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const { said, code } = await run(fileURLToPath(new URL(`${script}.ts`, import.meta.url)));
  sections.set(
    title,
    `## ${title}\n\nThe load of the machine was ${load} when this began.\n\n\`\`\`text\n${said.trimEnd()}\n\`\`\``,
  );
  writeFileSync(results, page());
  if (code !== 0) process.exitCode = 1;
}

/** A part is asked for by its path or by the last part of it. */
function isWanted(script: string): boolean {
  return wanted.some((each) => `/${script}`.endsWith(`/${each}`));
}

function page(): string {
  const [{ model } = { model: 'unknown' }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `<!-- Written by \`pnpm bench\`; run it again to change it. -->

# What Ninefold costs

Measured on ${availableParallelism()} cores (${model.trim()}) with ${memory} GiB, ${platform()} ${release()}, Node ${process.version}. A figure of a busy
machine is worse than its own. Every part measures both sides in turn in one run, so the ratios travel and the times do not. Lines with
\`!!!\` could not be measured, or found a fault.

${parts.flatMap(({ title }) => sections.get(title) ?? []).join('\n\n')}
`;
}

function run(script: string): Promise<{ said: string; code: number | null }> {
  return new Promise((resolve) => {
    const parameters = ['--conditions=@ninefold/source', '--expose-gc', '--no-warnings', script];
    const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      process.stdout.write(text);
    });
    child.on('close', (code) => resolve({ said, code }));
  });
}
