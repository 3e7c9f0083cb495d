import type { LinkedIndicator } from '../../core.ts';
import { asSentence } from '../../format/words.ts';
import type { DefinitionSectionView } from '../definition-view.ts';
import { entriesOf, plainSection } from './entry.ts';

/** The survey question, and which answers are on which side of the line. */
export function surveySection(indicator: LinkedIndicator): readonly DefinitionSectionView[] {
  const { survey } = indicator.effective;
  if (survey === undefined) return [];
  const { name, question, asked, positive = [], neutral = [], negative = [], leftOut = [] } = survey;
  const answers = (of: readonly string[]) => [of.length === 0 ? undefined : `${of.join('; ')}.`];
  const isGrouped = positive.length + negative.length > 0;
  return plainSection(
    'survey',
    'The survey',
    entriesOf(indicator, [
      { term: 'Survey', texts: [asSentence(name)], path: ['survey', 'name'] },
      { term: 'Question', texts: [question && `“${question}”`], path: ['survey', 'question'] },
      { term: 'Asked in these words', texts: [asked && asSentence(asked)], path: ['survey', 'asked'] },
      { term: 'Positive, counted by the value', texts: answers(positive), path: ['survey', 'positive'] },
      {
        term: 'Neutral, in the denominator only',
        texts: isGrouped && neutral.length === 0 ? ['None is named.'] : answers(neutral),
        path: ['survey', 'neutral'],
      },
      { term: 'Negative, in the denominator only', texts: answers(negative), path: ['survey', 'negative'] },
      { term: 'Left out altogether', texts: answers(leftOut), path: ['survey', 'leftOut'] },
    ]),
  );
}
