import type { DefinitionSectionView, EntryView } from '../view/definition-view.ts';
import { markdownText } from './markdown-text.ts';

/** The sections of a definition as Markdown, a heading for each. */
export function definitionLines(sections: readonly DefinitionSectionView[]): readonly string[] {
  return sections.flatMap(({ heading, groups }) => [
    `### ${markdownText(heading)}`,
    '',
    ...groups.flatMap(({ title, entries }) => [
      ...(title === undefined ? [] : [`**${markdownText(title)}**`, '']),
      ...entries.flatMap(entryLines),
      '',
    ]),
  ]);
}

function entryLines({ term, texts, code, notes }: EntryView): readonly string[] {
  const lead = term === undefined ? '' : `**${markdownText(term)}:** `;
  const facts = [...texts, ...(code === undefined ? [] : [code])].map(markdownText);
  const below = notes.map((note) => `  - ${markdownText(note)}`);
  if (facts.length === 1) return [`- ${lead}${facts[0]}`, ...below];
  return term === undefined
    ? [...facts.map((fact) => `- ${fact}`), ...below]
    : [`- ${lead.trimEnd()}`, ...facts.map((fact) => `  - ${fact}`), ...below];
}
