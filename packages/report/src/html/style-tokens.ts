import { palette } from '../charts/palette.ts';

/** One colour of the pages, in both schemes, and what stands for it beside an editor. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
  /** A value of CSS; `$` is our own colour. Without it our own holds there too. */
  readonly editor?: string;
}

/** Mixed from the editor's own two colours, so that it can be read on any theme that they can be read in. */
function ink(share: number): string {
  return `color-mix(in srgb, var(--ink) ${share}%, var(--paper))`;
}

/** The colours of the pages by what they are for. */
export const colours: Readonly<Record<string, Colour>> = {
  paper: { light: '#fcfbf9', dark: '#11161c', editor: 'var(--vscode-editor-background, $)' },
  ink: { light: palette.ink, dark: '#e8ecf0', editor: 'var(--vscode-editor-foreground, $)' },
  raised: { light: '#f4f2ed', dark: '#1a2129', editor: ink(5) },
  quiet: { light: palette.quiet, dark: '#a6b1bc', editor: ink(78) },
  line: { light: '#d9d6cf', dark: '#2f3944', editor: ink(18) },
  'strong-line': { light: '#8b929a', dark: '#6c7884', editor: ink(50) },
  link: { light: '#0b4f8a', dark: '#8fc1f0', editor: 'var(--vscode-textLink-foreground, $)' },
  focus: { light: '#0b4f8a', dark: '#ffd54d', editor: 'var(--vscode-focusBorder, $)' },
  area: { light: palette.area, dark: '#84baec' },
  scotland: { light: palette.scotland, dark: '#b0bac4', editor: ink(72) },
  peers: { light: palette.peers, dark: '#e2b262' },
  target: { light: palette.target, dark: '#e39fca' },
  other: { light: palette.other, dark: '#93a0ac', editor: ink(66) },
  grid: { light: '#e4e2dd', dark: '#262f38', editor: ink(12) },
  axis: { light: palette.axis, dark: '#5a6672', editor: ink(42) },
  row: { light: '#e6eef5', dark: '#1b2b3a', editor: 'color-mix(in srgb, var(--area) 13%, var(--paper))' },
  green: { light: '#19663a', dark: '#74d19b' },
  amber: { light: '#8a5200', dark: '#f3bd58' },
  red: { light: '#b3261e', dark: '#ff8f85' },
  better: { light: '#14538c', dark: '#84baec' },
  worse: { light: '#9a4a00', dark: '#f0a868' },
};

/** The letters of the pages, and what stands for them beside an editor. */
export const letters: Readonly<
  Record<'sans' | 'serif' | 'mono', { readonly own: string; readonly editor: string }>
> = {
  sans: {
    own: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
    editor: 'var(--vscode-font-family, $)',
  },
  serif: {
    own: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", Georgia, serif',
    editor: 'var(--vscode-font-family, $)',
  },
  mono: {
    own: 'ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
    editor: 'var(--vscode-editor-font-family, $)',
  },
};
