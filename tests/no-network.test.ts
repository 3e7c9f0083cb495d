import { execFileSync } from 'node:child_process';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';

/** An address that is set aside for examples; nobody has it. */
const elsewhere = '192.0.2.1';

describe('while the tests run, the network is denied', () => {
  it('to the tests themselves', () => {
    expect(() => connect(443, elsewhere)).toThrow('asks no network');
    expect(() => connect({ port: 443, host: 'example.org' })).toThrow('asks no network');
  });

  it('to a request', async () => {
    await expect(fetch(`http://${elsewhere}/`)).rejects.toThrow();
  });

  it('to every program that a test starts', () => {
    const code = `require('node:net').connect(443, '${elsewhere}')`;
    expect(() => execFileSync(process.execPath, ['--eval', code], { stdio: 'pipe' })).toThrow(
      'asks no network',
    );
  });
});
