import { checkWorkspace, createCalculator } from '@ninefold/core';
import type { PreviewRequest } from '../../../packages/report/src/preview/previewed.ts';
import { type Files, loadFiles, smallWorkspace } from '../../harness/small-workspace.ts';

/** Everything that a preview is drawn from, but for what it is of. */
export type AttackedFolder = Omit<PreviewRequest, 'subject'>;

export const attackedIndicator = 'made-up-rate';
export const attackedFramework = 'plan';

/** The file of an indicator that cannot be read, so that the page shows its name and its problems; a name holds no slash. */
export function unreadPath(attack: string): string {
  return `indicators/${attack.replaceAll('/', '∕').replaceAll('\0', '')}.indicator.yaml`;
}

/** The small made-up partnership with the attack in every text that a person can write, and in every address. */
export async function attackedFolder(
  attack: string,
  addresses: readonly string[] = [attack],
): Promise<AttackedFolder> {
  const workspace = await loadFiles(filesWith(attack, addresses));
  const calculator = createCalculator(workspace);
  return { workspace, calculator, problems: checkWorkspace(workspace, calculator) };
}

function filesWith(attack: string, addresses: readonly string[]): Files {
  const text = JSON.stringify(attack);
  const sourceAt = (address = attack) =>
    `{ title: ${text}, publisher: ${text}, licence: ${text}, copyright: ${text}, reuse: ${text}, url: ${JSON.stringify(address)}, vintage: ${text}, note: ${text} }`;
  const source = sourceAt(addresses[0]);
  const rate = smallWorkspace['indicators/made-up-rate.indicator.yaml'] ?? '';
  return {
    'indicators/made-up-rate.indicator.yaml': `${rate
      .replace(/^title: .*/m, `title: ${text}\nshortTitle: ${text}\ndescription: ${text}\nrationale: ${text}`)
      .replace(/^unit: .*/m, `unit: ${text}`)
      .replace(/title: Days/, `title: ${text}\n    description: ${text}\n    unit: ${text}`)
      .replace(/title: People aged 75 and over/, `title: ${text}\n    unit: ${text}`)}aliases: [${text}]
outcomes: [2, plan/made-up, ${text}]
targets:
  - { period: 2023/24, atMost: 400, source: ${source} }
breaks:
  - { at: 2020/21, reason: ${text} }
caveats: [${text}]
notes: [${text}]
sources:
${addresses.map((address) => `  - ${sourceAt(address)}\n`).join('')}expect:
  - { area: Clackmannanshire council, period: 2022/23, value: 1, within: 0.5, source: ${text} }
  - { area: ${text}, period: ${text}, value: 1 }
${JSON.stringify(`${attack} key`)}: ${text}
`,
    'frameworks/plan.framework.yaml': `id: plan
title: ${text}
description: ${text}
authority: ${text}
items:
  made-up: { title: ${text}, shortTitle: ${text}, description: ${text}, source: ${source} }
  gap: { title: ${text} }
`,
    'partnership.yaml': `name: ${text}
area: S12000029
uses: [national]
reportingYear: 2023/24
${JSON.stringify(attack)}: ${text}
`,
    'datasets/made-up-bed-days.dataset.yaml': `${smallWorkspace['datasets/made-up-bed-days.dataset.yaml']}title: ${text}
caveats: [${text}]
source: ${source}
`,
    'data/made-up-bed-days.csv': `${smallWorkspace['data/made-up-bed-days.csv']}${csvCell(attack)},2023-04,75plus,${csvCell(attack)},${csvCell(attack)}\n`,
    [unreadPath(attack)]:
      `id: [${text}]\n${JSON.stringify(attack)}: 1\nmeasures:\n  m: sum(${attack.replace(/\s/g, '')}) from "${attack}`,
  };
}

function csvCell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
