import type { Choice } from '../view-request.ts';
import { liveScript } from './live-script.ts';

/** A request as far as the preview looks at it. */
export interface Asked {
  readonly method: string | undefined;
  /** Path and query, as the browser sent them. */
  readonly url: string | undefined;
  readonly host: string | undefined;
}

/** What is sent back. `events` is answered by the stream that says when the files have changed. */
export type Answer =
  | { readonly kind: 'events' }
  | {
      readonly kind: 'text';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    };

/** A page with the policy that it needs to be shown as it was made. */
export interface Page {
  readonly html: string;
  readonly contentSecurityPolicy: string;
}

/** The pages of the preview. */
export interface Site {
  overview(): Page;
  /** A sentence instead of a page for an indicator, area or period that there is not. */
  indicator(id: string, choice: Choice): Page | { readonly sentence: string };
}

/**
 * Answers one request. Only pages are served, never files, so no path can lead anywhere else; and only to who asks for this very
 * address, so that no other site can read the pages through the person's browser.
 */
export function answer(asked: Asked, port: number, site: Site): Answer {
  if (asked.host !== `127.0.0.1:${port}` && asked.host !== `localhost:${port}`) {
    return plain(421, 'This preview answers only at its own address.');
  }
  if (asked.method !== 'GET' && asked.method !== 'HEAD') {
    return plain(405, 'This preview can only be read.', { allow: 'GET, HEAD' });
  }
  const address = parse(asked.url);
  if (address === undefined) return plain(400, 'This address cannot be read.');
  const { path, query } = address;
  if (path === '/events') return { kind: 'events' };
  if (path === '/live.js') return text(200, 'text/javascript', liveScript, {});
  if (path === '/') return page(site.overview());
  const id = /^\/indicator\/([^/]+)$/.exec(path)?.[1];
  if (id === undefined) return plain(404, 'There is no such page; the overview is at /');
  const found = site.indicator(id, {
    area: query.get('area') || undefined,
    period: query.get('period') || undefined,
  });
  return 'sentence' in found ? plain(404, found.sentence) : page(found);
}

function parse(url: string | undefined): { path: string; query: URLSearchParams } | undefined {
  if (url === undefined || !url.startsWith('/') || url.length > 2000) return undefined;
  const [path = '', query = ''] = url.split('?', 2);
  try {
    return { path: decodeURIComponent(path), query: new URLSearchParams(query) };
  } catch {
    return undefined;
  }
}

function page({ html, contentSecurityPolicy }: Page): Answer {
  return text(200, 'text/html', html, { 'content-security-policy': contentSecurityPolicy });
}

/** A sentence for whoever asked. */
export function plain(
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return text(status, 'text/plain', `${sentence}\n`, headers);
}

function text(status: number, type: string, body: string, headers: Readonly<Record<string, string>>): Answer {
  return {
    kind: 'text',
    status,
    body,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': "default-src 'none'",
      ...headers,
      ...guards,
    },
  };
}

/** Sent with everything. */
export const guards: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
