import { type Choices, choicesRequest, newIndicatorRequest } from '@ninefold/lsp/protocol';
import { l10n } from 'vscode';
import { askPartnership } from '../asking/ask-partnership.ts';
import { isNode } from '../asking/asked-place.ts';
import { askChoice, askSteps, askText, type Step, type StepAnswer } from '../asking/steps.ts';
import { writeProposal } from '../asking/write-proposal.ts';
import { idOf, problemOfId } from '../text/indicator-id.ts';
import type { Command } from './command.ts';

interface Answers {
  readonly title: string;
  readonly id: string;
  readonly outcomes: readonly string[];
  readonly method: string;
  readonly dataset: string | undefined;
}

/** An indicator of one's own: title, id, outcomes, kind of calculation and dataset, asked one by one. */
export const newIndicator: Command = {
  id: 'newIndicator',
  async run({ client }, given) {
    const partnership = await askPartnership(client, isNode(given) ? given.folder : undefined);
    if (partnership === undefined) return;
    const { folder } = partnership;
    const outcome = isNode(given) && given.kind === 'item' ? given.item.id : undefined;
    const answers = await askSteps(steps(await client.request(choicesRequest, { folder }), outcome));
    if (answers === undefined) return;
    const { title = '', id = '', outcomes = [], method = '', dataset } = answers;
    const params = { folder, id, title, outcomes, method, ...(dataset === undefined ? {} : { dataset }) };
    await writeProposal(await client.request(newIndicatorRequest, params));
  },
};

function steps(choices: Choices, outcome: string | undefined): readonly Step<Answers>[] {
  const title = l10n.t('New Indicator');
  return [
    async (answers, at) => {
      const prompt = l10n.t('What is measured, of whom, and where? A sentence without a full stop');
      const problemOf = (text: string) => (text.trim() === '' ? l10n.t('Write a title.') : undefined);
      const answer = await askText({ title, prompt, ...at, value: answers.title ?? '', problemOf });
      return mapped(answer, (value) => ({ title: value }));
    },
    async (answers, at) => {
      const prompt = l10n.t('Its id: short, and the same for ever');
      const value = answers.id ?? idOf(answers.title ?? '');
      const answer = await askText({ title, prompt, ...at, value, problemOf: problemOfId });
      return mapped(answer, (id) => ({ id }));
    },
    async (answers, at) => {
      const items = choices.outcomes.map(outcomeItem).sort((a, b) => Number(a.isOwn) - Number(b.isOwn));
      const wanted = answers.outcomes ?? (outcome === undefined ? [] : [outcome]);
      const chosen = items.filter(({ id }) => wanted.some((each) => id === each || id.endsWith(`/${each}`)));
      const prompt = l10n.t('Which outcomes and priorities does it serve?');
      const answer = await askChoice({ title, prompt, ...at, items, chosen, isMany: true });
      return mapped(answer, (picked) => ({ outcomes: picked.map(({ id }) => id) }));
    },
    async (answers, at) => {
      const items = choices.methods.map(({ name, summary }) => ({ label: name, detail: summary }));
      const chosen = items.filter(({ label }) => label === answers.method);
      const prompt = l10n.t('How is it calculated?');
      const answer = await askChoice({ title, prompt, ...at, items, chosen, isMany: false });
      return mapped(answer, ([picked]) => ({ method: picked?.label ?? '' }));
    },
    async (answers, at) => {
      const none = { label: l10n.t('None yet'), description: '', id: undefined };
      const items = [
        ...choices.datasets.map(({ id, title: label }) => ({ label, description: id, id })),
        none,
      ];
      const chosen = items.filter(({ id }) => id === answers.dataset);
      const prompt = l10n.t('Which dataset are its figures in?');
      const answer = await askChoice({ title, prompt, ...at, items, chosen, isMany: false });
      return mapped(answer, ([picked]) => ({ dataset: picked?.id }));
    },
  ];
}

/** The national outcomes by their numbers; items of other frameworks come after them. */
function outcomeItem({ id, title }: Choices['outcomes'][number]) {
  const isOwn = id.includes('/');
  return { label: isOwn ? title : `${id}. ${title}`, description: isOwn ? id : '', id, isOwn };
}

function mapped<From, To>(answer: StepAnswer<From>, map: (value: From) => To): StepAnswer<To> {
  return answer.kind === 'next' ? { kind: 'next', value: map(answer.value) } : answer;
}
