import { describe, expect, it } from 'vitest';
import type { PageWords } from './messages.ts';
import { newNonce, previewShell } from './preview-shell.ts';

describe('the shell of a preview', () => {
  const words = { pin: 'Keep "NI-19" <here>' } as PageWords;
  const page = previewShell({ script: 'https://host/preview.js', nonce: 'abc', language: 'en', words });
  const policy = /content="([^"]*)"/.exec(page)?.[1];

  it('allows one script by its nonce, pictures written into the page, and nothing else', () => {
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'nonce-abc'",
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('holds no script and no style of its own', () => {
    expect(page.match(/<script[^>]*>[^<]*<\/script>/g)).toEqual([
      '<script nonce="abc" src="https://host/preview.js"></script>',
    ]);
    expect(page).not.toMatch(/<style|style=|\son[a-z]+=/);
  });

  it('writes words so that they cannot end their attribute', () => {
    expect(page).toContain('data-words="{&quot;pin&quot;:&quot;Keep \\&quot;NI-19\\&quot; &lt;here>&quot;}"');
  });

  it('has another nonce every time', () => {
    expect(newNonce()).toMatch(/^[0-9a-f]{32}$/);
    expect(newNonce()).not.toBe(newNonce());
  });
});
