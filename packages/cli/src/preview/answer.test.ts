import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type Asked, answer, type Site } from './answer.ts';
import { liveScript } from './live-script.ts';

const policy = "default-src 'none'; style-src 'self'";
const asked: unknown[] = [];
const site: Site = {
  overview: () => ({ html: '<main>all</main>', contentSecurityPolicy: policy }),
  indicator(id, choice) {
    asked.push([id, choice]);
    return id === 'NI-19'
      ? { html: '<main>one</main>', contentSecurityPolicy: policy }
      : { sentence: `There is no indicator "${id}" in this folder.` };
  },
};

function get(url: string, given: Partial<Asked> = {}) {
  const reply = answer({ method: 'GET', url, host: '127.0.0.1:4609', ...given }, 4609, site);
  if (reply.kind === 'events') throw new Error('a text was expected');
  return reply;
}

describe('answer', () => {
  it('shows the overview and the page of an indicator under their own policy', () => {
    expect(get('/')).toMatchObject({ status: 200, body: '<main>all</main>' });
    const reply = get('/indicator/NI-19?area=S12000029&period=financialYear+2019%2F20');
    expect(reply.body).toBe('<main>one</main>');
    expect(reply.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(asked.at(-1)).toEqual(['NI-19', { area: 'S12000029', period: 'financialYear 2019/20' }]);
  });

  it('says in a sentence what there is not', () => {
    expect(get('/indicator/NI-99')).toMatchObject({
      status: 404,
      body: 'There is no indicator "NI-99" in this folder.\n',
    });
  });

  it.each([
    '/../partnership.yaml',
    '/%2e%2e/partnership.yaml',
    '/partnership.yaml',
    '/indicator/..%2f..%2fx/y',
  ])('serves no file at %s', (url) => {
    expect(get(url).status).toBe(404);
  });

  it.each(['/%', '//evil', 'http://evil/', '', `/${'a'.repeat(3000)}`])(
    'copes with the address %.20j',
    (url) => {
      expect([400, 404]).toContain(get(url).status);
    },
  );

  it('answers to its own name only, so that no other site can read it', () => {
    for (const host of ['evil.example:4609', '127.0.0.1', '127.0.0.1:1', 'localhost.evil:4609', undefined]) {
      expect(get('/', { host }).status).toBe(421);
    }
    expect(get('/', { host: 'localhost:4609' }).status).toBe(200);
  });

  it('can only be read', () => {
    expect(get('/', { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    expect(get('/', { method: 'HEAD' }).status).toBe(200);
  });

  it('serves the one script, which parses', () => {
    expect(get('/live.js')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    });
    expect(() => new Script(liveScript)).not.toThrow();
  });

  it('leaves /events to the stream', () => {
    expect(answer({ method: 'GET', url: '/events', host: '127.0.0.1:4609' }, 4609, site)).toEqual({
      kind: 'events',
    });
  });
});
