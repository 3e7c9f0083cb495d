import { describe, expect, it } from 'vitest';
import { statusWords } from './status-words.ts';

const state = { activity: 'ready', files: 27, problems: { errors: 0, warnings: 0 } } as const;

describe('the status bar', () => {
  it('says whether the server runs', () => {
    expect(statusWords('starting', undefined).label).toBe('Ninefold: starting');
    expect(statusWords('running', undefined).label).toBe('Ninefold: reading files');
    expect(statusWords('stopped', state)).toEqual({
      text: '$(warning) Ninefold',
      label: 'Ninefold: the language server is not running',
      isStopped: true,
    });
  });

  it('counts the problems, in sight and in words', () => {
    expect(statusWords('running', state)).toMatchObject({
      text: '$(pass) Ninefold',
      label: 'Ninefold: 27 files checked, no errors or warnings',
    });
    const problems = { errors: 2, warnings: 3 };
    expect(statusWords('running', { ...state, problems })).toMatchObject({
      text: '$(issues) Ninefold 5',
      label: 'Ninefold: 27 files checked, errors: 2, warnings: 3',
    });
    expect(statusWords('running', { ...state, problems, activity: 'checking' }).text).toBe(
      '$(sync~spin) Ninefold 5',
    );
  });
});
