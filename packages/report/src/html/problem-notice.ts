import { html, type SafeHtml } from '../format/html.ts';
import { sentenceCase } from '../format/words.ts';
import type { ProblemView } from '../view/evidence-view.ts';
import { marked, placeLink } from './common.ts';
import type { RenderOptions } from './render-options.ts';

/**
 * What must be mended before a number is used: how many problems there are, and the first of them in their own words. A report warns of
 * errors alone; beside an editor warnings count too.
 */
export function problemNotice(
  problems: readonly ProblemView[],
  where: string,
  options: RenderOptions,
): SafeHtml | undefined {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = options.marks ? problems.filter(({ severity }) => severity === 'warning') : [];
  const grave = [...errors, ...warnings];
  if (grave.length === 0) return undefined;
  const counts = [counted(errors.length, 'error'), counted(warnings.length, 'warning')];
  const shown = grave.slice(0, mostShown);
  return html`<div class="notice${errors.length === 0 && ' mild'}">
<p class="words">${marked(errors.length === 0 ? '▲' : '■', `${sentenceCase(counts.filter(Boolean).join(' and '))} in ${where}`)}</p>
<ul>${shown.map((problem) => html`<li>${problem.message}${options.marks && html` ${placeLink(problem.place, options)}`}</li>`)}</ul>
${grave.length > shown.length || errors.length > 0 ? html`<p class="small"><a href="#problems">${grave.length > shown.length ? `See all ${grave.length} problems` : 'See the problems'}</a> before you use the number.</p>` : undefined}
</div>`;
}

const mostShown = 3;

function counted(count: number, word: string): string {
  if (count === 0) return '';
  return count === 1 ? `one ${word}` : `${count} ${word}s`;
}
