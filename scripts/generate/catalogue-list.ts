import type { IndicatorView } from '@ninefold/report';
import type { Framework } from '../../packages/core/src/model/framework.ts';
import type { Workspace } from '../../packages/core/src/workspace/workspace.ts';
import { markdownText } from '../../packages/report/src/markdown/markdown-text.ts';
import { citation, sourceWords } from '../../packages/report/src/view/source-words.ts';
import { written } from './indicator-page.ts';

type Item = NonNullable<Framework['items']>[string];

const suites = [
  { prefix: 'NI-', title: 'Core Suite of Integration Indicators' },
  { prefix: 'MSG-', title: 'Indicators of the Ministerial Strategic Group' },
  { prefix: 'LGBF-', title: 'Local Government Benchmarking Framework, adult social care' },
] as const;

/** The nine outcomes in their words with the indicators about each, the suites, and what the law asks of a report. */
export function catalogueList(
  workspace: Workspace,
  views: readonly IndicatorView[],
  pageOf: ReadonlyMap<string, string>,
): string {
  const linkOf = ({ identity: { id } }: IndicatorView) => `[${id}](${pageOf.get(id)})`;
  return `${written}

# National outcomes and indicators

What a partnership names by \`uses: [national]\`: the nine National Health and Wellbeing Outcomes, the indicators of three national
suites, and what the law asks of an annual performance report. Every fact says where it comes from and how far it can be trusted:
*read* in a source, *read in the code* that makes the figure, *worked out* from such facts, or *remembered* and not yet found in a
source. The bodies named do not endorse these pages.

${outcomesPart(workspace, views, linkOf)}
${suites.map((suite) => suitePart(suite, views, linkOf)).join('\n')}
${dutiesPart(workspace)}`;
}

function outcomesPart(
  workspace: Workspace,
  views: readonly IndicatorView[],
  linkOf: (view: IndicatorView) => string,
): string {
  const { effective } = frameworkOf(workspace, 'national-outcomes');
  const parts = Object.entries(effective.items ?? {}).map(([key, item]) => {
    const lines = views.flatMap((view) =>
      view.identity.alignments
        .filter(({ reference }) => reference === key)
        .map(({ authority, certainty }) => {
          const notes = [authority, certainty].filter((note) => note !== undefined).join(' ');
          return `- ${linkOf(view)} ${markdownText(view.identity.shortTitle)}${notes === '' ? '' : `. *${markdownText(notes)}*`}\n`;
        }),
    );
    const list = lines.length === 0 ? 'No national indicator names it.\n' : lines.join('');
    return `### Outcome ${key}\n\n> ${markdownText(item.title)}\n\n${readingOf(item)}\n\n${list}`;
  });
  return `## The nine outcomes\n\n${markdownText(citation(effective.source) ?? '')}\n\n${parts.join('\n')}`;
}

function suitePart(
  { prefix, title }: (typeof suites)[number],
  views: readonly IndicatorView[],
  linkOf: (view: IndicatorView) => string,
): string {
  const rows = views
    .filter(({ identity }) => identity.id.startsWith(prefix))
    .map((view) => {
      const unit = factOf(view, 'method', 'Unit');
      const period = factOf(view, 'periods', 'Kind');
      const better = view.definition.sections.find(({ id }) => id === 'judging')?.groups[0]?.entries[0]
        ?.texts[0];
      const cells = [linkOf(view), ...[view.identity.shortTitle, unit, period, better].map(inCell)];
      return `| ${cells.join(' | ')} |\n`;
    });
  return `## ${title}\n\n| | what it measures | unit | period | which way |\n|---|---|---|---|---|\n${rows.join('')}`;
}

function dutiesPart(workspace: Workspace): string {
  const { effective } = frameworkOf(workspace, 'annual-performance-report');
  const inOrder = Object.entries(effective.items ?? {}).sort(([a], [b]) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  const lines = inOrder.map(([, item]) => {
    const where = sourceWords(item.source) ?? '';
    const more = item.description === undefined ? '' : ` ${markdownText(item.description.trim())}`;
    return `- **${markdownText(item.title.trim())}.**${more} ${markdownText(where)}. *${summaryOf(item)}*\n`;
  });
  return `## Duties of the annual performance report\n\n${markdownText(effective.description?.trim() ?? '')} ${markdownText(citation(effective.source) ?? '')}\n\n${lines.join('')}`;
}

/** The outcomes stand in the words of the law, as somebody prints them. */
function readingOf({ source, verified }: Item): string {
  const where = sourceWords(source);
  if (verified !== true) return 'Not yet read word for word.';
  return where === undefined ? 'Read in its source.' : `Read where it is printed: ${linked(where)}`;
}

/** The duties stand as summaries. */
function summaryOf({ verified }: Item): string {
  return verified === true
    ? 'A summary; the provision was read.'
    : 'A summary from memory; the provision was not yet read.';
}

function linked(text: string): string {
  return /^https?:/.test(text) ? `<${text}>` : markdownText(text);
}

function frameworkOf(workspace: Workspace, id: string) {
  const framework = workspace.frameworks.get(id);
  if (framework === undefined) throw new Error(`The national pack has no framework "${id}".`);
  return framework;
}

/** One fact of a definition, found by its section and its term. */
function factOf(view: IndicatorView, section: string, term: string): string | undefined {
  const found = view.definition.sections.find(({ id }) => id === section);
  return found?.groups[0]?.entries.find((entry) => entry.term === term)?.texts[0];
}

function inCell(text = ''): string {
  return markdownText(text).replace(/\.$/, '');
}
