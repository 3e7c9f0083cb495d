import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { installPacked } from './install-extension.ts';

/** What the stand-in says of every YAML file that it takes for its own. */
export const standInComplaint = 'A made-up complaint of a made-up YAML extension';

/**
 * A folder of extensions with ours and a made-up one, which stands in for an extension that checks every YAML file, such as Red Hat's:
 * that one cannot be had without a marketplace. Like it, the stand-in gives `*.yaml` the language `yaml` and checks what has that language.
 */
export async function extensionsWithStandIn(extensions: string): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'ninefold-e2e-stand-in-'));
  const [source, packed, both] = [
    mkdtempSync(join(home, 'source-')),
    join(home, 'stand-in.vsix'),
    join(home, 'both'),
  ];
  writeFileSync(join(source, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(source, 'extension.js'), program);
  writeFileSync(join(source, 'README.md'), 'Made up for a test.\n');
  await createVSIX({
    cwd: source,
    packagePath: packed,
    dependencies: false,
    allowMissingRepository: true,
    skipLicense: true,
  });
  cpSync(extensions, both, { recursive: true });
  installPacked(packed, both);
  return both;
}

const manifest = {
  name: 'made-up-yaml',
  displayName: 'Made-up YAML',
  description: 'Stands in for an extension that checks every YAML file.',
  publisher: 'made-up',
  version: '0.0.1',
  main: './extension.js',
  engines: { vscode: '^1.105.0' },
  activationEvents: ['onLanguage:yaml'],
  contributes: { languages: [{ id: 'yaml', aliases: ['YAML'], extensions: ['.yaml', '.yml'] }] },
};

const program = `
const { Diagnostic, languages, Range, workspace } = require('vscode');
exports.activate = ({ subscriptions }) => {
  const problems = languages.createDiagnosticCollection('made-up-yaml');
  const check = (document) => {
    if (document.languageId === 'yaml')
      problems.set(document.uri, [new Diagnostic(new Range(0, 0, 0, 1), ${JSON.stringify(standInComplaint)})]);
  };
  workspace.textDocuments.forEach(check);
  subscriptions.push(
    problems,
    workspace.onDidOpenTextDocument(check),
    workspace.onDidCloseTextDocument(({ uri }) => problems.delete(uri)),
  );
};
`;
