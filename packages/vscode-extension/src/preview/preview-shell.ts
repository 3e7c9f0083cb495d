import type { PageWords } from './messages.ts';

/** What a preview's page is loaded from. */
export interface ShellParts {
  /** The address of the page's one script. */
  readonly script: string;
  readonly nonce: string;
  readonly language: string;
  readonly words: PageWords;
}

/**
 * The page that a preview is shown in: empty but for one script, which is allowed by its nonce. Its styles are made by that script as
 * style sheet objects, so that nothing inline and nothing from elsewhere need be allowed.
 */
export function previewShell({ script, nonce, language, words }: ShellParts): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(nonce)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ninefold</title>
</head>
<body data-words="${escaped(JSON.stringify(words))}">
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

/** Pictures may only be such as are written into the page: charts that are being drawn as PNG. */
function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A nonce that nobody can guess. */
export function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
