import { cp, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { run } from '../run.ts';
import { type MemoryIo, memoryIo } from '../testing/memory-io.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const example = fileURLToPath(new URL('../../../../examples/south-lanarkshire', import.meta.url));

function startPreview(folder: string): { readonly io: MemoryIo; readonly ended: Promise<number> } {
  const io = memoryIo({ cwd: folder });
  return { io, ended: run(['preview'], io) };
}

function addressOf(io: MemoryIo): Promise<string> {
  return vi.waitUntil(() => /http:\S+/.exec(io.written.stdout)?.[0], 10_000);
}

describe('preview', () => {
  it('serves pages, tells them when a file has changed, and ends on Ctrl-C', async () => {
    const folder = await temporaryFolder();
    await cp(example, folder, { recursive: true });
    const { io, ended } = startPreview(folder);
    const address = await addressOf(io);
    expect(await (await fetch(address)).text()).toContain('<main');
    const page = `${address}indicator/NI-19?area=S12000029&period=2019%2F20`;
    expect(await (await fetch(page)).text()).toContain('1,155.7');
    expect((await fetch(`${address}indicator/NI-19?area=nowhere`)).status).toBe(404);

    const events = await fetch(`${address}events`);
    expect(events.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    let heard = '';
    events.body
      ?.pipeThrough(new TextDecoderStream())
      .pipeTo(
        new WritableStream({
          write(text) {
            heard += text;
          },
        }),
      )
      .catch(() => {});
    await vi.waitUntil(() => heard.includes('data: 1\n'), 10_000);
    const file = `${folder}/indicators/ni-19.indicator.yaml`;
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('reason = "All Delay Reasons"', 'reason = "Code 9 AWI"'));
    await vi.waitUntil(() => heard.includes('data: 2\n'), 10_000);
    expect(await (await fetch(page)).text()).not.toContain('31,905 bed days');

    io.interrupt();
    expect(await ended).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });

  it('finds a free port when the first one is taken', async () => {
    const folder = await temporaryFolder({ 'partnership.yaml': 'name: A' });
    const [one, two] = [startPreview(folder), startPreview(folder)];
    expect(await addressOf(one.io)).not.toBe(await addressOf(two.io));
    one.io.interrupt();
    two.io.interrupt();
    expect(await Promise.all([one.ended, two.ended])).toEqual([0, 0]);
  });

  it('writes one page that needs nothing else', async () => {
    const folder = await temporaryFolder();
    const io = memoryIo({ cwd: folder });
    const argv = ['preview', example, '--out', 'a.html', '-i', 'NI-19', '-a', 'Fife', '-p', '2019/20'];
    expect(await run(argv, io)).toBe(0);
    expect(io.written.stdout).toBe('Wrote a.html.\n');
    const html = await readFile(`${folder}/a.html`, 'utf8');
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).not.toMatch(/<script|<link(?! rel="icon" href="data:,")|src="(?!data:)/);
  });

  it('says that a page cannot be written where there is no folder', async () => {
    const io = memoryIo({ cwd: example });
    expect(await run(['preview', '--out', 'none/such/a.html'], io)).toBe(2);
    expect(io.written.stderr).toBe('none/such/a.html cannot be written: it is not there.\n');
  });
});
