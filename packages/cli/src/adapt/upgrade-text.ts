import type { DefinitionDifference, PackVersions, UpgradeAction, UpgradeAdvice } from '@ninefold/core';
import type { Appearance } from '../terminal/appearance.ts';
import { plural } from '../text/plural.ts';
import { safeText } from '../text/safe-text.ts';
import { wrap } from '../text/wrap.ts';

/** What changed between two versions of a pack and what each indicator must do, the most pressing first. */
export function upgradeText(
  versions: PackVersions,
  advice: readonly UpgradeAdvice[],
  shownPath: (file: string) => string,
  { colours, width }: Appearance,
): string {
  const line = (text: string, indent = '') => indent + wrap(safeText(text), width - indent.length, indent);
  const sections = headings.flatMap(([action, heading]) => {
    const asked = advice.flatMap((each) => {
      const items = each.items.filter((item) => item.action === action);
      return items.length === 0
        ? []
        : [
            line(`${each.indicator} (${placeOf(each, items[0]?.origin, shownPath)})`, '  '),
            ...items.map(({ sentence }) => line(sentence, '    ')),
          ];
    });
    return asked.length === 0 ? [] : [[colours.bold(`${heading}:`), ...asked].join('\n')];
  });
  const quiet = advice.filter(({ action }) => action === 'nothing').map(({ indicator }) => indicator);
  return `${[
    [line(summary(versions)), ...versions.problems.map(({ message }) => line(message))].join('\n'),
    ...sections,
    ...(quiet.length === 0
      ? []
      : [line(`Nothing to do: ${quiet.join(', ')}. What you did not write yourself follows the pack.`)]),
    ...listed('New in the pack', 'added', versions).map((text) => line(text)),
    ...listed('Gone from the pack', 'removed', versions).map((text) => line(text)),
  ].join('\n\n')}\n`;
}

const headings: readonly (readonly [UpgradeAction, string])[] = [
  ['conflict', 'Yours and the pack do not agree'],
  ['decide', 'Values change, and you decide'],
  ['look', 'To look at'],
];

function placeOf(
  { document }: UpgradeAdvice,
  origin: UpgradeAdvice['items'][number]['origin'],
  shownPath: (file: string) => string,
): string {
  if (origin === undefined) return shownPath(document.path);
  return `${shownPath(origin.document.path)}:${origin.document.rangeOfKey(origin.path).start.line + 1}`;
}

function summary({ id, before, after, differences, demanded }: PackVersions): string {
  const from = `The pack "${id}", from version ${before ?? '(none)'} to ${after ?? '(none)'}`;
  if (differences.length === 0) return `${from}: nothing changed.`;
  const count = differences.filter(({ what }) => what === 'changed').length;
  return `${from}: ${plural(count, 'definition')} changed. ${consequences[demanded]}`;
}

const consequences: Readonly<Record<PackVersions['demanded'], string>> = {
  none: '',
  patch: 'Only words differ.',
  minor: 'Values stand as they are.',
  major: 'Values change their meaning, or something is gone.',
};

function listed(
  heading: string,
  what: DefinitionDifference['what'],
  { differences }: PackVersions,
): readonly string[] {
  const ids = differences.filter((each) => each.what === what).map(({ id }) => id);
  return ids.length === 0 ? [] : [`${heading}: ${ids.join(', ')}.`];
}
