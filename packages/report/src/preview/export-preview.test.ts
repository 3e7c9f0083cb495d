import { describe, expect, it } from 'vitest';
import { indicator, rate, requestOf } from '../../../../tests/harness/report/made-up-preview.ts';
import { exportPreview } from './export-preview.ts';

describe('an export', () => {
  it('is the page that the command line writes, which stands alone', async () => {
    const request = await requestOf(indicator);
    const { name, text } = exportPreview(request, 'html') ?? { name: '', text: '' };
    expect(name).toBe('made-up-rate-South-Lanarkshire-2023-24.html');
    expect(text).toMatch(/^<!doctype html>/);
    expect(text).not.toContain('data-place=');
    expect(text).not.toContain('--vscode');
  });

  it('is Markdown with the same figure', async () => {
    for (const subject of [
      indicator,
      { kind: 'outcome', framework: 'plan', id: 'made-up' },
      { kind: 'partnership' },
      { kind: 'file', path: rate },
    ] as const) {
      const file = exportPreview(await requestOf(subject), 'markdown');
      expect(file?.name).toMatch(/\.md$/);
      expect(file?.text).toMatch(/^## /);
      expect(file?.text).not.toContain('undefined');
    }
  });

  it('is the trend as a picture on its own; there is none without a value, or of an outcome', async () => {
    const request = await requestOf(indicator);
    const svg = exportPreview(request, 'svg')?.text ?? '';
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img"/);
    expect(svg).not.toMatch(/style=|<style|<script/);
    expect(exportPreview({ ...request, subject: { kind: 'partnership' } }, 'svg')).toBeUndefined();
    const unbound = { kind: 'indicator', id: 'NI-12' } as const;
    expect(exportPreview({ ...request, subject: unbound }, 'svg')).toBeUndefined();
  });

  it('is the figures as CSV, those asked for or all, each indicator once', async () => {
    const request = await requestOf({ kind: 'partnership' });
    const all = exportPreview(request, 'csv')?.text.split('\r\n') ?? [];
    expect(all[0]).toContain('indicator,area,areaName,period,value,lower,upper');
    expect(new Set(all).size).toBe(all.length);
    const one = exportPreview(
      { ...request, subject: indicator, area: 'S12000005', period: '2022/23' },
      'csv',
    );
    expect(one?.text.split('\r\n')).toHaveLength(3);
    expect(exportPreview({ ...request, subject: { kind: 'file', path: rate } }, 'csv')).toBeUndefined();
  });
});
