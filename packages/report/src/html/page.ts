import { html, type SafeHtml, trusted } from '../format/html.ts';
import type { RenderOptions } from './render-options.ts';
import { sha256Base64 } from './sha256.ts';
import { styleSheet } from './style.ts';

/** A whole HTML document around the content: title, style, and a policy that lets nothing else in. */
export function renderPage(
  page: { readonly title: string; readonly body: SafeHtml },
  { live, nonce }: RenderOptions,
): string {
  const script = live
    ? html`<script src="/live.js" defer${nonce === undefined ? undefined : html` nonce="${nonce}"`}></script>
<noscript><p class="live frame small quiet">Without JavaScript this page does not follow the files: reload it to see what has changed.</p></noscript>`
    : undefined;
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy({ live, nonce })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${page.title}</title>
<style${nonce === undefined ? undefined : html` nonce="${nonce}"`}>${trusted(styleSheet)}</style>
</head>
<body>
${page.body}
${script}
</body>
</html>
`.text;
}

/** What a page may load: its own style, pictures written into it, and for a live page the one script and its server. */
export function contentPolicy({ live, nonce }: Pick<RenderOptions, 'live' | 'nonce'>): string {
  const style = nonce === undefined ? `'sha256-${sha256Base64(styleSheet)}'` : `'nonce-${nonce}'`;
  const rules = [
    "default-src 'none'",
    `style-src ${style}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  if (live) {
    rules.push(
      nonce === undefined ? "script-src 'self'" : `script-src 'nonce-${nonce}'`,
      "connect-src 'self'",
    );
  }
  return rules.join('; ');
}
