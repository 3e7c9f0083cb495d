import { buildIndicatorView, type IndicatorView } from '@ninefold/report';
import { workspaceOf } from '../../packages/core/src/authoring/workspace-of.ts';
import { createCalculator } from '../../packages/core/src/calculation/create-calculator.ts';
import type { Workspace } from '../../packages/core/src/workspace/workspace.ts';
import { catalogueList } from './catalogue-list.ts';
import { indicatorPage } from './indicator-page.ts';
import { pagesThere } from './pages-there.ts';

const folder = 'docs/catalogue';

/** A page for each indicator of the national pack, as `ninefold explain` tells of it, and the list of all under the nine outcomes. */
export async function cataloguePages(root: string): Promise<ReadonlyMap<string, string | undefined>> {
  const workspace = await workspaceOf({
    partnership: { name: 'Anybody', area: 'Scotland', uses: ['national'] },
  });
  const views = viewsOf(workspace);
  const pageOf = new Map(views.map(({ identity: { id } }) => [id, `${id.toLowerCase()}.md`]));
  return new Map<string, string | undefined>([
    ...pagesThere(root, folder),
    [`${folder}/README.md`, catalogueList(workspace, views, pageOf)],
    ...views.map((view): [string, string] => [
      `${folder}/${pageOf.get(view.identity.id)}`,
      indicatorPage(view, pageOf),
    ]),
  ]);
}

function viewsOf(workspace: Workspace): readonly IndicatorView[] {
  const calculator = createCalculator(workspace);
  return [...workspace.packIndicators.keys()]
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((indicator) => buildIndicatorView({ workspace, calculator, problems: [], indicator }));
}
