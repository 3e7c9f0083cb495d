import { afterEach, describe, expect, it } from 'vitest';
import { run } from '../../packages/cli/src/run.ts';
import { memoryIo } from '../../packages/cli/src/testing/memory-io.ts';
import {
  type CustomRequest,
  type Exported,
  exportRequest,
  overviewRequest,
  type PartnershipOverview,
  type Preview,
  previewRequest,
  type TextRange,
} from '../../packages/lsp/src/protocol/custom/index.ts';
import { type Editor, memorySessionHost, startEditor } from '../../packages/lsp/src/testing/editor.ts';
import { exampleFolder, readFolder } from '../harness/example.ts';
import { smallWorkspace } from '../harness/small-workspace.ts';

const root = 'file:///made%20up';
const rate = `${root}/indicators/made-up-rate.indicator.yaml`;
const rateText = smallWorkspace['indicators/made-up-rate.indicator.yaml'] ?? '';
const start = { line: 0, character: 0 };

let editor: Editor | undefined;
afterEach(async () => {
  await editor?.close();
  editor = undefined;
});

async function open(changed: Readonly<Record<string, string>> = {}, roots = [root]): Promise<void> {
  const files = new Map(
    roots.flatMap((folder) =>
      Object.entries({ ...smallWorkspace, ...changed }).map(([path, text]) => [`${folder}/${path}`, text]),
    ) as [string, string][],
  );
  editor = await startEditor(memorySessionHost(files), { roots });
}

async function ask<P extends object, R>({ method }: CustomRequest<P, R>, params: P): Promise<R> {
  if (editor === undefined) throw new Error('no editor');
  return editor.request<R>(method, params);
}

function at(uri: string, text: string, words: string) {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return { uri, position: { line: before.length - 1, character: (before.at(-1) ?? '').length } };
}

function rangeOf(text: string, words: string): TextRange {
  const { position } = at('', text, words);
  return { start: position, end: { line: position.line, character: position.character + words.length } };
}

describe('a preview', () => {
  it('is announced, and has the page of what stands at the cursor', async () => {
    await open();
    expect(editor?.server.capabilities.experimental).toMatchObject({
      ninefold: { preview: true, export: true, overview: true },
    });
    editor?.open(rate, rateText);
    const page = await ask(previewRequest, { at: { uri: rate, position: start } });
    expect(page).toMatchObject({
      folder: root,
      subject: { kind: 'indicator', id: 'made-up-rate' },
      title:
        'made-up-rate Made-up days in hospital per 1,000 people aged 75 and over: South Lanarkshire, 2023/24',
      period: '2023/24',
      versions: { [rate]: 1 },
    });
    // 60 days in each of 12 months, of 3,000 people.
    expect(page?.html).toContain('240.0');
    expect(page?.places.every(({ uri }) => uri.startsWith(root) || uri.startsWith('ninefold:'))).toBe(true);
  });

  it('comes without the view for who needs the page alone', async () => {
    await open();
    const params = { at: { uri: rate, position: start } };
    const { view, ...page } = (await ask(previewRequest, params)) ?? {};
    expect(view).toMatchObject({ identity: { id: 'made-up-rate' } });
    expect(await ask(previewRequest, { ...params, view: false })).toEqual(page);
  });

  it('asked for at once after an edit, is of the text after it', async () => {
    await open();
    editor?.open(rate, rateText);
    await ask(previewRequest, { at: { uri: rate, position: start } });
    const range = rangeOf(rateText, 'per: 1000');
    editor?.change(rate, 2, [{ range, text: 'per: 10' }]);
    const second = ask(previewRequest, { at: { uri: rate, position: start } });
    editor?.change(rate, 3, [{ range: rangeOf(rateText, 'per: 10'), text: 'per: 500' }]);
    const third = ask(previewRequest, { at: { uri: rate, position: start } });
    const [older, newer] = await Promise.all([second, third]);
    expect(older?.versions[rate]).toBeGreaterThanOrEqual(2);
    expect(newer?.versions).toEqual({ [rate]: 3 });
    expect(newer?.revision).toBeGreaterThanOrEqual(older?.revision ?? 0);
    // 720 ÷ 3,000 × 500.
    expect(newer?.html).toContain('120.0');
    expect(newer?.html).not.toContain('240.0');
  });

  it('never lags behind the text in a burst of edits', async () => {
    await open();
    editor?.open(rate, rateText);
    const answers: Promise<Preview | null>[] = [];
    for (let version = 2; version < 30; version++) {
      editor?.change(rate, version, [{ range: { start, end: start }, text: `# ${version}\n` }]);
      answers.push(ask(previewRequest, { at: { uri: rate, position: start } }));
    }
    const pages = await Promise.all(answers);
    pages.forEach((page, index) => {
      expect(page?.versions[rate]).toBeGreaterThanOrEqual(index + 2);
      const id = page?.places.find(({ uri }) => uri === rate)?.range.start.line ?? 0;
      expect(id).toBeGreaterThan((page?.versions[rate] ?? 0) - 2);
    });
  });

  it('of a built-in definition has places in its read-only text', async () => {
    await open();
    const page = await ask(previewRequest, { folder: root, subject: { kind: 'indicator', id: 'NI-12' } });
    const place = page?.places.find(({ uri }) => uri.startsWith('ninefold:'));
    expect(place).toBeDefined();
    const text = await editor?.request<{ text: string }>('workspace/textDocumentContent', {
      uri: place?.uri ?? '',
    });
    expect(text?.text).toContain('NI-12');
    const again = await ask(previewRequest, { at: { uri: place?.uri ?? '', position: start } });
    expect(again?.subject).toEqual({ kind: 'indicator', id: 'NI-12' });
  });

  it('of partnership.yaml is the partnership, of data nothing, of a broken file its problems', async () => {
    await open({ 'indicators/broken.indicator.yaml': 'title: [\n' });
    const of = (path: string) => ask(previewRequest, { at: { uri: `${root}/${path}`, position: start } });
    expect((await of('partnership.yaml'))?.subject).toEqual({ kind: 'partnership' });
    expect(await of('data/made-up-falls.csv')).toBeNull();
    expect(await of('datasets/made-up-falls.dataset.yaml')).toBeNull();
    expect(await of('nowhere.indicator.yaml')).toBeNull();
    const broken = await of('indicators/broken.indicator.yaml');
    const subject = { kind: 'file', uri: `${root}/indicators/broken.indicator.yaml` } as const;
    expect(broken?.subject).toEqual(subject);
    expect(broken?.html).toContain('cannot be shown as an indicator');
    expect((await ask(previewRequest, { folder: root, subject }))?.html).toBe(broken?.html);
  });

  it('of several folders is of the one that is named', async () => {
    const roots = [`${root}/a`, `${root}/b`];
    await open({}, roots);
    const named = await ask(previewRequest, { folder: `${root}/b/`, subject: { kind: 'partnership' } });
    expect(named?.folder).toBe(`${root}/b`);
    expect(await ask(previewRequest, { folder: `${root}/c`, subject: { kind: 'partnership' } })).toBeNull();
  });
});

describe('an export', () => {
  it('of the figures is what `ninefold calculate --format csv` prints', async () => {
    const folder = exampleFolder('south-lanarkshire');
    const files = new Map([...readFolder(folder)].map(([path, bytes]) => [`${root}/${path}`, bytes]));
    editor = await startEditor(memorySessionHost(files), { roots: [root] });
    const subject = { kind: 'indicator', id: 'NI-19' } as const;
    const exported = await ask(exportRequest, { folder: root, subject, format: 'csv' });
    const io = memoryIo({ cwd: folder });
    await run(['calculate', '--indicator', 'NI-19', '--format', 'csv'], io);
    expect(exported).toEqual<Exported>({
      name: 'NI-19-South-Lanarkshire-2023-24.csv',
      text: io.written.stdout,
    });
  });

  it('has a page, Markdown and a picture, and nothing where there is none', async () => {
    await open();
    const subject = { kind: 'indicator', id: 'made-up-rate' } as const;
    for (const [format, beginning] of [
      ['html', '<!doctype html>'],
      ['markdown', '## made-up-rate'],
      ['svg', '<svg xmlns='],
    ] as const) {
      const exported = await ask(exportRequest, { folder: root, subject, format });
      expect(exported?.text.slice(0, beginning.length)).toBe(beginning);
    }
    const partnership = { kind: 'partnership' } as const;
    expect(await ask(exportRequest, { folder: root, subject: partnership, format: 'svg' })).toBeNull();
  });
});

describe('the overview', () => {
  it('has every outcome, the gaps among them, and how each indicator does', async () => {
    await open({
      'indicators/made-up-rate.indicator.yaml': `${rateText}outcomes: [2]
rag: { scheme: percentOfTarget, green: 0, amber: 5 }
targets: [{ period: 2023/24, atMost: 100, source: made up }]
expect: [{ area: South Lanarkshire, period: 2023/24, value: 1, source: made up }]
`,
    });
    const [overview] = await ask<object, readonly PartnershipOverview[]>(overviewRequest, {});
    expect(overview).toMatchObject({
      folder: root,
      name: 'Made-up Partnership',
      area: 'South Lanarkshire',
      period: '2023/24',
    });
    const national = overview?.frameworks.find(({ id }) => id === 'national-outcomes');
    expect(national?.items).toHaveLength(9);
    expect(national?.items.find(({ number }) => number === '1')?.indicators).toEqual([]);
    expect(national?.items.find(({ number }) => number === '2')?.indicators).toMatchObject([
      {
        id: 'made-up-rate',
        uri: rate,
        value: '240.0 days per 1,000 population aged 75+',
        hasValue: true,
        period: '2023/24',
        rag: { colour: 'red', label: 'Red: missed' },
        failing: 1,
      },
    ]);
    expect(overview?.elsewhere.map(({ id }) => id)).toEqual(['made-up-estimate', 'made-up-share']);
    expect(overview?.elsewhere[1]?.change).toBe('better');
  });

  it('is of every folder that is open, or the one that is named', async () => {
    await open({}, [`${root}/a`, `${root}/b`]);
    const all = await ask<object, readonly PartnershipOverview[]>(overviewRequest, {});
    expect(all.map(({ folder }) => folder).toSorted()).toEqual([`${root}/a`, `${root}/b`]);
    const one = await ask(overviewRequest, { folder: `${root}/b` });
    expect(one.map(({ folder }) => folder)).toEqual([`${root}/b`]);
  });
});
