import type { ChangeKind } from '@ninefold/core';
import type { Appearance } from '../terminal/appearance.ts';
import { plural } from '../text/plural.ts';
import { safeText } from '../text/safe-text.ts';
import { wrap } from '../text/wrap.ts';
import type { Compared } from './diff-format.ts';

type Change = Compared['changes'][number];

/** How definitions differ from those they adapt, in sentences: what every partnership adds in one line each, then what is different. */
export function diffText(compared: readonly Compared[], appearance: Appearance): string {
  const adapted = compared.filter(({ pack }) => pack !== undefined);
  const own = compared.filter(({ pack }) => pack === undefined).map(({ id }) => id);
  const blocks = [
    ...adapted.map((each) => block(each, appearance)),
    ...(own.length === 0 ? [] : [safeText(wrap(`Adapts no pack: ${own.join(', ')}.`, appearance.width))]),
    ...(compared.length === 0 ? ['There are no indicators here.'] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const headings: readonly (readonly [ChangeKind, string])[] = [
  ['valueChanging', 'Values are not those of the pack'],
  ['judgement', 'Judged in another way'],
  ['additive', 'More, or less, than the pack has'],
  ['label', 'In other words'],
];

function block({ id, title, file, pack, changes }: Compared, { colours, width }: Appearance): string {
  const different = changes.filter((change) => !isOrdinary(change));
  const line = (text: string, indent: string) => indent + wrap(safeText(text), width - indent.length, indent);
  const version = pack?.version === undefined ? '' : `, version ${pack.version}`;
  const sections = headings.flatMap(([kind, heading]) => {
    const ofKind = different.filter((change) => change.kind === kind);
    return ofKind.length === 0
      ? []
      : [line(`${heading}:`, '  '), ...ofKind.map((change) => line(told(change), '    '))];
  });
  return [
    colours.bold(safeText([id, title].filter(Boolean).join('  '))),
    line(`Adapts the pack "${pack?.id}"${version}, in ${file}.`, '  '),
    ...ordinaryLines(changes).map((text) => line(text, '  ')),
    ...sections,
    ...(different.length === 0 ? ['  All else is as the pack has it.'] : []),
  ].join('\n');
}

/** Queries and expected figures are what a partnership is meant to add. */
function isOrdinary({ path, before }: Change): boolean {
  return before === undefined && (path[0] === 'expect' || path[2] === 'query');
}

function ordinaryLines(changes: readonly Change[]): readonly string[] {
  const bound = changes.filter((change) => isOrdinary(change) && change.path[2] === 'query');
  const expected = changes.filter((change) => isOrdinary(change) && change.path[0] === 'expect');
  return [
    ...(bound.length === 0 ? [] : [`Queries for ${bound.map(({ path }) => path[1]).join(', ')}.`]),
    ...(expected.length === 0 ? [] : [`${plural(expected.length, 'expected figure')} of its own.`]),
  ];
}

function told({ sentence, place }: Change): string {
  return place === undefined ? sentence : `${sentence} (${place.file}:${place.line})`;
}
