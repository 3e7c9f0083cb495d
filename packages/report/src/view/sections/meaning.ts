import type { LinkedIndicator } from '../../core.ts';
import { certaintyWords } from '../../format/definition-words.ts';
import { asSentence } from '../../format/words.ts';
import type { DefinitionSectionView } from '../definition-view.ts';
import { certaintyOf, entriesOf, plainSection } from './entry.ts';

/** What the indicator is: its names, what it says and why it is measured. */
export function meaningSection(indicator: LinkedIndicator): readonly DefinitionSectionView[] {
  const { title, shortTitle, aliases = [], description, rationale, topics = [] } = indicator.effective;
  return plainSection(
    'meaning',
    'What it is',
    entriesOf(indicator, [
      { texts: [description && asSentence(description)], path: ['description'] },
      { term: 'Why it is measured', texts: [rationale && asSentence(rationale)], path: ['rationale'] },
      { term: 'Short title', texts: [shortTitle === title ? undefined : shortTitle], path: ['shortTitle'] },
      { term: 'Also called', texts: aliasLines(aliases), path: ['aliases'] },
      { term: 'Topics', texts: topics, path: ['topics'] },
      { term: 'Wording of the title', texts: [titleCertainty(indicator)] },
    ]),
  );
}

/** `verified` speaks of the title unless the definition says more of the title itself. */
function titleCertainty(indicator: LinkedIndicator): string | undefined {
  const { title, verified } = indicator.effective;
  if (title === undefined) return undefined;
  const certainty = certaintyOf(indicator, 'title');
  if (certainty !== undefined || verified === undefined) return certainty;
  return verified ? certaintyWords.read : 'Not yet read in its source.';
}

/** Other titles need a line each; codes share one. */
function aliasLines(aliases: readonly string[]): readonly string[] {
  const isCode = (alias: string) => alias.length <= 20;
  const codes = aliases.filter(isCode).join('; ');
  return [...aliases.filter((alias) => !isCode(alias)), ...(codes === '' ? [] : [`${codes}.`])];
}
