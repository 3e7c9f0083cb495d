import { describe, expect, it } from 'vitest';
import { describeFileError, isAbsent } from './file-error.ts';

const errorOf = (code: string) => Object.assign(new Error('x'), { code });

describe('describeFileError', () => {
  it('says that permission is missing', () => {
    expect(describeFileError(errorOf('EACCES'))).toBe('you do not have permission');
  });

  it('passes on what it does not know', () => {
    expect(describeFileError(errorOf('EWEIRD'))).toBe('the system says EWEIRD');
    expect(describeFileError('odd')).toBe('the system says odd');
  });

  it('knows a file that is not there from one that may not be read', () => {
    expect([errorOf('ENOENT'), errorOf('ENOTDIR'), errorOf('EACCES')].map(isAbsent)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
