import { parseYaml } from '../../packages/core/src/syntax/parse-yaml.ts';
import { toPlain } from '../../packages/core/src/syntax/tree-access.ts';

/** Each problem as `code [what is underlined] -> text after the fix`. */
export function problemsOf(text: string): string[] {
  return parseYaml(text).problems.map(({ code, span, fix }) => {
    const place = `${code} [${text.slice(span.start, span.end)}]`;
    if (fix === undefined) return place;
    return `${place} -> ${text.slice(0, fix.span.start)}${fix.newText}${text.slice(fix.span.end)}`;
  });
}

/** What a text says. */
export function plainOf(text: string): unknown {
  const { root } = parseYaml(text);
  return root && toPlain(root);
}
