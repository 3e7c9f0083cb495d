import type { LinkedIndicator, Workspace } from '../core.ts';
import { certaintyWords } from '../format/definition-words.ts';
import { asSentence } from '../format/words.ts';
import type { LookalikeView } from './indicator-view.ts';
import { citationNotes } from './source-words.ts';
import type { ViewContext } from './view-context.ts';

/** The indicators that look like this one: those never to be compared with it, then its twin. */
export function lookalikesOf({ indicator, workspace }: ViewContext): readonly LookalikeView[] {
  const { notComparableWith = [], twin } = indicator.effective;
  const written = [
    ...notComparableWith.map((other) => ({ ...other, kind: 'notComparable', text: other.reason }) as const),
    ...(twin ? [{ ...twin, kind: 'twin', text: twin.differs } as const] : []),
  ];
  return written.map(({ kind, indicator: id, text, source, confidence }) => ({
    kind,
    id,
    title: find(workspace, id)?.effective.shortTitle ?? find(workspace, id)?.effective.title,
    text: asSentence(text),
    notes: [...citationNotes(source), ...(confidence ? [certaintyWords[confidence]] : [])],
  }));
}

function find({ indicators, packIndicators }: Workspace, id: string): LinkedIndicator | undefined {
  return indicators.get(id) ?? packIndicators.get(id);
}
