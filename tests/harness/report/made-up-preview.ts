import { createCalculator } from '../../../packages/core/src/calculation/create-calculator.ts';
import { checkWorkspace } from '../../../packages/core/src/check/check-workspace.ts';
import type { Position } from '../../../packages/report/src/core.ts';
import { buildPreview, type PreviewPage } from '../../../packages/report/src/preview/build-preview.ts';
import type { PreviewRequest } from '../../../packages/report/src/preview/previewed.ts';
import type { PreviewedSubject } from '../../../packages/report/src/preview/subject.ts';
import { type Files, loadFiles, smallWorkspace } from '../small-workspace.ts';

/** The indicator that is previewed, with much to show. */
export const rate = 'indicators/made-up-rate.indicator.yaml';
export const rateText = `${smallWorkspace[rate]}outcomes: [2, plan/made-up]
targets:
  - { period: 2023/24, atMost: 400, source: illustrative }
breaks:
  - { at: 2020/21, reason: An illustration of a break }
sources:
  - { title: A made-up source, url: https://example.org/a }
expect:
  - { area: Clackmannanshire council, period: 2022/23, value: 1, within: 0.5, source: made up }
`;
/** A framework with an outcome that it is about, and one that nothing is about. */
export const plan = 'frameworks/plan.framework.yaml';
export const planText = `id: plan
title: A made-up plan
items:
  made-up:
    title: A made-up priority in its own words.
    shortTitle: Made-up priority
  gap:
    title: A priority that nothing measures.
`;
const files: Files = { [rate]: rateText, [plan]: planText };

/** What a preview is asked with, after some files are changed. */
export async function requestOf(subject: PreviewedSubject, changed: Files = {}): Promise<PreviewRequest> {
  const workspace = await loadFiles({ ...files, ...changed });
  const calculator = createCalculator(workspace);
  return { workspace, calculator, problems: checkWorkspace(workspace, calculator), subject };
}

/** The preview, which the test knows to be there. */
export async function previewOf(subject: PreviewedSubject, changed: Files = {}): Promise<PreviewPage> {
  const page = buildPreview(await requestOf(subject, changed));
  if (page === undefined) throw new Error('nothing to show');
  return page;
}

/** Where some words first stand. */
export function positionOf(text: string, words: string): Position {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return { line: before.length - 1, character: (before.at(-1) ?? '').length };
}

/** The subject of most tests. */
export const indicator = { kind: 'indicator', id: 'made-up-rate' } as const;
