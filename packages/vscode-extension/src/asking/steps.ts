import { type Disposable, type InputBox, QuickInputButtons, type QuickPickItem, window } from 'vscode';

/** How one step of several was left. */
export type StepAnswer<Value> =
  | { readonly kind: 'next'; readonly value: Value }
  | { readonly kind: 'back' }
  | { readonly kind: 'left' };

/** One question of several, asked again with what was answered so far. */
export type Step<Answers> = (
  answers: Partial<Answers>,
  at: { readonly step: number; readonly totalSteps: number },
) => Promise<StepAnswer<Partial<Answers>>>;

/** Asks one question after another, with a way back; undefined when the person leaves. */
export async function askSteps<Answers>(
  steps: readonly Step<Answers>[],
): Promise<Partial<Answers> | undefined> {
  let answers: Partial<Answers> = {};
  for (let index = 0; index < steps.length; ) {
    const answer = await steps[index]?.(answers, { step: index + 1, totalSteps: steps.length });
    if (answer === undefined || answer.kind === 'left') return undefined;
    if (answer.kind === 'back') index--;
    else {
      answers = { ...answers, ...answer.value };
      index++;
    }
  }
  return answers;
}

interface Question {
  readonly title: string;
  readonly prompt: string;
  readonly step: number;
  readonly totalSteps: number;
}

/** Asks for a text; `problemOf` says what is wrong with what is typed. */
export function askText(
  question: Question & { readonly value: string; problemOf(text: string): string | undefined },
): Promise<StepAnswer<string>> {
  const input = window.createInputBox();
  input.value = question.value;
  input.prompt = question.prompt;
  const check = () => {
    input.validationMessage = question.problemOf(input.value);
  };
  input.onDidChangeValue(check);
  return shown(input, question, (accept) =>
    input.onDidAccept(() => {
      check();
      if (input.validationMessage === undefined) accept(input.value.trim());
    }),
  );
}

/** Asks for one of a list, or for several of it. */
export function askChoice<Item extends QuickPickItem>(
  question: Question & {
    readonly items: readonly Item[];
    readonly chosen: readonly Item[];
    readonly isMany: boolean;
  },
): Promise<StepAnswer<readonly Item[]>> {
  const input = window.createQuickPick<Item>();
  input.items = question.items;
  input.placeholder = question.prompt;
  input.canSelectMany = question.isMany;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  if (question.isMany) input.selectedItems = question.chosen;
  // Without one, the first is.
  else if (question.chosen.length > 0) input.activeItems = question.chosen;
  return shown(input, question, (accept) =>
    input.onDidAccept(() => {
      if (question.isMany || input.selectedItems.length > 0) accept(input.selectedItems);
    }),
  );
}

/** What a question for a text and one for a choice have in common. */
type Asked = Pick<
  InputBox,
  | 'title'
  | 'step'
  | 'totalSteps'
  | 'ignoreFocusOut'
  | 'buttons'
  | 'onDidTriggerButton'
  | 'onDidHide'
  | 'show'
  | 'dispose'
>;

function shown<Value>(
  input: Asked,
  { title, step, totalSteps }: Question,
  onAccept: (accept: (value: Value) => void) => Disposable,
): Promise<StepAnswer<Value>> {
  return new Promise((resolve) => {
    input.title = title;
    input.step = step;
    input.totalSteps = totalSteps;
    input.ignoreFocusOut = true;
    if (step > 1) input.buttons = [QuickInputButtons.Back];
    const settle = (answer: StepAnswer<Value>) => {
      resolve(answer);
      input.dispose();
    };
    onAccept((value) => settle({ kind: 'next', value }));
    input.onDidTriggerButton(() => settle({ kind: 'back' }));
    input.onDidHide(() => settle({ kind: 'left' }));
    input.show();
  });
}
