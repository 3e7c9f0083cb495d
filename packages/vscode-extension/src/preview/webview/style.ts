/** How the page's own controls look, in the colours of the editor; the style of the content comes with the content. */
export const ownStyle = `
html { scroll-padding-top: 4rem; }
html, body { padding: 0; margin: 0; }
.bar {
  position: sticky; top: 0; z-index: 3; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; padding: 5px 12px;
  background: var(--vscode-editor-background); color: var(--vscode-foreground);
  border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-panel-border, var(--vscode-widget-border, transparent)));
  font: 13px/1.4 var(--vscode-font-family, sans-serif);
}
.bar > div { display: flex; align-items: center; gap: 2px; }
.bar .pickers { flex: 1 1 12rem; flex-wrap: wrap; gap: 4px 12px; min-width: 0; }
.bar .pickers > span { display: flex; align-items: center; gap: 6px; min-width: 0; }
.bar .pickers > [hidden] { display: none; }
.bar select {
  min-width: 0; max-width: 18rem; height: 24px; padding: 0 4px; font: inherit; text-overflow: ellipsis;
  color: var(--vscode-dropdown-foreground); background: var(--vscode-dropdown-background);
  border: 1px solid var(--vscode-dropdown-border, var(--vscode-contrastBorder, transparent)); border-radius: 4px;
}
.bar button {
  display: inline-flex; align-items: center; justify-content: center; min-width: 26px; height: 26px; padding: 0 4px; cursor: pointer;
  font: inherit; color: inherit; background: none; border: 1px solid transparent; border-radius: 5px;
}
.bar button.size { min-width: 44px; font-variant-numeric: tabular-nums; }
.bar button:hover { background: var(--vscode-toolbar-hoverBackground); outline: 1px dashed var(--vscode-contrastActiveBorder, transparent); outline-offset: -1px; }
.bar button[aria-pressed="true"] {
  color: var(--vscode-inputOption-activeForeground); background: var(--vscode-inputOption-activeBackground);
  border-color: var(--vscode-inputOption-activeBorder);
}
.bar button[aria-pressed="true"] path { fill: currentColor; }
.bar svg { width: 16px; height: 16px; }
.bar path { fill: none; stroke: currentColor; stroke-width: 1.2; stroke-linejoin: round; stroke-linecap: round; }
.bar :focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 1px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.message { padding: 2rem; max-width: 40em; font: 14px/1.5 var(--vscode-font-family, sans-serif); color: var(--vscode-descriptionForeground); }
#preview .skip { display: none; }
#preview code { padding: 0; color: inherit; background: none; border-radius: 0; }
@media print { .bar { display: none; } }
`;
