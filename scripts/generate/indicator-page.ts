import type { IndicatorView } from '@ninefold/report';
import { definitionLines } from '../../packages/report/src/markdown/definition-lines.ts';
import { markdownText } from '../../packages/report/src/markdown/markdown-text.ts';
import { wholeDefinition } from '../../packages/report/src/view/whole-definition.ts';

/** A page about one national indicator: the renderer that `ninefold explain --format markdown` uses, with links between the pages. */
export function indicatorPage(view: IndicatorView, pageOf: ReadonlyMap<string, string>): string {
  const { id, title, shortTitle } = view.identity;
  const sections = wholeDefinition(view).filter((section) => section.id !== 'files');
  const lines = definitionLines(sections)
    .map((line) => line.replace(/^###/, '##'))
    .map(withLinks(id, pageOf));
  return `${written}

# ${id} ${markdownText(shortTitle)}

**${markdownText(title)}**

${lines.join('\n').trim()}

## In your own folder

\`\`\`sh
ninefold adopt ${id}
\`\`\`

It writes the few lines that adapt this definition; you say where its numbers are. Where an annual performance report uses the
indicator, the law asks for it [in relation to the outcomes and beside the five preceding years](README.md#duties-of-the-annual-performance-report).
`;
}

/** What opens each page of the catalogue. */
export const written =
  '<!-- Written by scripts/generate.ts from packages/core/national; change the definition and run `pnpm generate`. -->';

/** An outcome leads to its place in the list, another indicator to its page, an address to where it points. */
function withLinks(own: string, pageOf: ReadonlyMap<string, string>): (line: string) => string {
  return (line) => {
    const address = /^(\s*- )(https?:\S+)$/.exec(line);
    if (address) return `${address[1]}<${address[2]?.replaceAll('\\', '')}>`;
    return line
      .replace(/^- \*\*Outcome (\d):\*\*/, '- **[Outcome $1](README.md#outcome-$1):**')
      .replace(/(?<![\w/-])(?:NI|MSG|LGBF)-\w+(?:-\w+)*/g, (id) => {
        const page = id === own ? undefined : pageOf.get(id);
        return page === undefined ? id : `[${id}](${page})`;
      });
  };
}
