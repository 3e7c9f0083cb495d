import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chosenSeverities, defaultSettings } from '../../lsp/src/protocol/settings.ts';
import { commands } from './commands/index.generated.ts';

const extension = fileURLToPath(new URL('../', import.meta.url));
const text = readFileSync(join(extension, 'package.json'), 'utf8');
const manifest = JSON.parse(text);
const words: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(extension, 'package.nls.json'), 'utf8'),
);
const contributed: readonly string[] = manifest.contributes.commands.map(
  ({ command }: { readonly command: string }) => command,
);

describe('the manifest', () => {
  it('names every command that is registered, and no other', () => {
    const own = commands.map(({ id }) => `ninefold.${id}`);
    expect([...contributed].sort()).toEqual([...own, ...previewCommands()].sort());
  });

  it('leads to commands that there are', () => {
    const named = [
      ...`${text}${JSON.stringify(words)}`.matchAll(/(?:command:|onCommand:|")(ninefold\.[\w.]+)/g),
    ];
    const contexts = ['hasPartnership', 'isFiltered', 'isReading', 'isStopped'].map(
      (key) => `ninefold.${key}`,
    );
    const known = new Set([...contributed, ...contexts, 'ninefold.outcomes', 'ninefold.preview']);
    const settings = Object.keys(manifest.contributes.configuration.properties);
    const strange = named
      .map(([, name = '']) => name)
      .filter((name) => !known.has(name) && !settings.includes(name));
    expect(strange).toEqual([]);
  });

  it('has words for every place that asks for some, and none that nobody asks for', () => {
    const asked = [...text.matchAll(/"%([\w.]+)%"/g)].map(([, key = '']) => key);
    expect([...new Set(asked)].sort()).toEqual(Object.keys(words).sort());
    expect(Object.values(words).filter((each) => each.trim() === '')).toEqual([]);
  });

  it('offers the settings that the server reads, with its defaults', () => {
    const properties: Readonly<
      Record<string, { readonly default: unknown; readonly markdownDescription: string }>
    > = manifest.contributes.configuration.properties;
    const defaults = Object.entries(defaultSettings).flatMap(([group, values]) =>
      Object.entries(values).map(([key, value]) => [`ninefold.${group}.${key}`, value]),
    );
    const offered = Object.entries(properties).map(([key, { default: value }]) => [key, value]);
    expect(new Map(offered as [string, unknown][])).toEqual(new Map(defaults as [string, unknown][]));
    expect(
      manifest.contributes.configuration.properties['ninefold.problems.severity'].additionalProperties.enum,
    ).toEqual([...chosenSeverities]);
  });

  it('names files that are there', () => {
    const paths = [
      ...text.matchAll(
        /"((?:\.\/)?(?:media|syntaxes|snippets|walkthrough|l10n)(?:\/[\w./-]+)?|\.\/language-[\w.-]+)"/g,
      ),
    ];
    const missing = paths.map(([, path = '']) => path).filter((path) => !existsSync(join(extension, path)));
    expect(paths.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });

  it('wakes the extension only for files of ours, and for what it has left open', () => {
    for (const event of manifest.activationEvents) {
      expect(event).toMatch(
        /^(?:workspaceContains:(?:\*\*\/)?(?:partnership|\*\.\w+)\.yaml|onFileSystem:|onWebviewPanel:)/,
      );
    }
  });

  it('says that it works in restricted and in virtual workspaces, and in a browser', () => {
    expect(manifest.capabilities).toEqual({
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true,
    });
    expect(manifest.browser).toMatch(/^\.\/dist\/web\//);
  });

  it('colours the words of queries as keywords of control: the default themes give operators no colour', () => {
    const [{ scopes }] = manifest.contributes.semanticTokenScopes;
    for (const scope of scopes.keyword) expect(scope).toMatch(/^keyword\.control\./);
    expect(readFileSync(join(extension, 'syntaxes/ninefold.tmLanguage.json'), 'utf8')).toContain(
      scopes.keyword[0],
    );
  });

  it('gives every command an icon and its category', () => {
    for (const { command, icon, category, title } of manifest.contributes.commands) {
      expect([command, category, title], command).toEqual([
        command,
        '%category%',
        `%command.${command.slice(9)}%`,
      ]);
      expect(icon, command).toMatch(/^\$\([a-z-]+\)$/);
    }
  });
});

describe('what the code shows', () => {
  it('can be translated: no sentence stands in a call that shows it', () => {
    const shows =
      /\bshow(?:Information|Warning|Error)Message\(\s*['"`]|\b(?:placeHolder|prompt|title|detail): ['"`][A-Z]/;
    const sources = readdirSync(join(extension, 'src'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !/generated|^testing/.test(name),
    );
    expect(sources.filter((name) => shows.test(readFileSync(join(extension, 'src', name), 'utf8')))).toEqual(
      [],
    );
  });
});

/** The preview registers its own: by their whole names, and those of its panel behind `ninefold.preview.`. */
function previewCommands(): readonly string[] {
  const source = readFileSync(join(extension, 'src/preview/register-preview.ts'), 'utf8');
  const whole = [...source.matchAll(/registerCommand\(\s*'(ninefold\.\w+)'/g)].map(([, id = '']) => id);
  const ofPanel = [...source.matchAll(/onCurrent\('(\w+)'/g)].map(([, id = '']) => `ninefold.preview.${id}`);
  return [...whole, ...ofPanel];
}
