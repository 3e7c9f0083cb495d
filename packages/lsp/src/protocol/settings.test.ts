import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings } from './settings.ts';

describe('settings', () => {
  it('are as by default where the editor says nothing, or nonsense', () => {
    for (const value of [
      undefined,
      null,
      'x',
      [],
      { problems: 3, show: null },
      { problems: { severity: [] } },
    ]) {
      expect(readSettings(value)).toEqual(defaultSettings);
    }
  });

  it('are taken one by one', () => {
    const severity = { 'rule/double-count': 'warning', rule: 'loud', syntax: 'off' };
    expect(readSettings({ problems: { unopenedFiles: false, severity }, show: { hints: false } })).toEqual({
      show: { ...defaultSettings.show, hints: false },
      problems: { unopenedFiles: false, severity: { 'rule/double-count': 'warning', syntax: 'off' } },
    });
  });

  it('are the same where the editor gives them under the name of the server', () => {
    const show = { periods: false };
    expect(readSettings({ ninefold: { show } })).toEqual(readSettings({ show }));
    expect(readSettings({ show })).not.toEqual(defaultSettings);
  });
});
