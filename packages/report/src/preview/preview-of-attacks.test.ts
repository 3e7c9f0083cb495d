import { describe, expect, it } from 'vitest';
import {
  indicator,
  plan,
  planText,
  rate,
  rateText,
  requestOf,
} from '../../../../tests/harness/report/made-up-preview.ts';
import { smallWorkspace } from '../../../../tests/harness/small-workspace.ts';
import { buildPreview } from './build-preview.ts';
import { exportPreview } from './export-preview.ts';

describe('what others write', () => {
  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</a><svg onload=alert(1)>',
    '</style><style>*{display:none}</style>',
    '<a href="javascript:alert(1)">x</a>',
    'javascript:alert(1)',
  ])('is text wherever it stands: %j', async (attack) => {
    const yaml = JSON.stringify(attack);
    const changed = {
      [rate]: rateText
        .replace(
          /title: Made-up days.*/,
          `title: ${yaml}\nshortTitle: ${yaml}\ncaveats: [${yaml}]\naliases: [${yaml}]`,
        )
        .replace('unit: days per 1,000 population aged 75+', `unit: ${yaml}`)
        .replace('title: Days', `title: ${yaml}`)
        .replace('An illustration of a break', yaml)
        .replace('source: illustrative', `source: ${yaml}`)
        .replace('title: A made-up source, url: https://example.org/a', `title: ${yaml}, url: ${yaml}`)
        .replace('"75plus"', `"75plus" or age_group = ${yaml.replaceAll('\\"', "'")}`),
      [plan]: planText.replace('A made-up priority in its own words.', yaml),
      'partnership.yaml': `${smallWorkspace['partnership.yaml']}`.replace('Made-up Partnership', yaml),
    };
    for (const subject of [
      indicator,
      { kind: 'outcome', framework: 'plan', id: 'made-up' },
      { kind: 'partnership' },
    ] as const) {
      const request = await requestOf(subject, changed);
      const exported = exportPreview(request, 'svg')?.text ?? '';
      for (const html of [buildPreview(request)?.html ?? '', exported]) {
        expect(html).not.toMatch(/<(script|style|img|iframe)\b|<svg(?! role="img"| xmlns=)/i);
        expect(html).not.toMatch(/<[^>"]*(?:"[^"]*"[^>"]*)*\son[a-z]+\s*=/i);
        expect(html).not.toMatch(/(href|src)\s*=\s*"?\s*javascript:/i);
      }
    }
  });
});
