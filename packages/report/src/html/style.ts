import { styleRules } from './style-rules.ts';
import { colours, letters } from './style-tokens.ts';

/** The one style sheet of every page. It is a fixed text, so that a Content-Security-Policy can name it by its hash. */
export const styleSheet = `
:root {
  color-scheme: light dark;
  ${declared('light')}
  ${Object.entries(letters)
    .map(([name, { own }]) => `--${name}: ${own};`)
    .join('\n  ')}
}
@media (prefers-color-scheme: dark) {
  :root {
    ${declared('dark')}
  }
}
@media (prefers-contrast: more) {
  :root { --quiet: var(--ink); --line: var(--ink); --strong-line: var(--ink); --grid: var(--strong-line); --axis: var(--ink); --other: var(--ink); --scotland: var(--ink); }
}
${styleRules}`;

/**
 * The same style for a page beside an editor: its colours and letters are those of VS Code where they are there, and our own where not.
 * The theme is read from the class that VS Code gives the body.
 */
export const editorStyleSheet = `
:root {
  color-scheme: light dark;
  font-size: calc(var(--vscode-font-size, 13px) * 1.077);
  ${Object.entries(colours)
    .map(
      ([name, { light, dark, editor = '' }]) =>
        `--${name}: ${within(editor, `light-dark(${light}, ${dark})`)};`,
    )
    .join('\n  ')}
  ${Object.entries(letters)
    .map(([name, { own, editor }]) => `--${name}: ${within(editor, own)};`)
    .join('\n  ')}
}
:root:has(> .vscode-light, > .vscode-high-contrast-light) { color-scheme: light; }
:root:has(> .vscode-dark, > .vscode-high-contrast:not(.vscode-high-contrast-light)) { color-scheme: dark; }
:root:has(> .vscode-high-contrast, > .vscode-high-contrast-light) { --quiet: var(--ink); --line: var(--vscode-contrastBorder, var(--ink)); --strong-line: var(--line); --axis: var(--ink); --other: var(--ink); --scotland: var(--ink); --row: var(--paper); }
${styleRules}`;

function declared(scheme: 'light' | 'dark'): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}: ${colour[scheme]};`)
    .join(' ');
}

/** A value of the editor with ours as what holds without it; `$` stands for ours. */
function within(editor: string, own: string): string {
  return editor === '' ? own : editor.replace('$', () => own);
}
