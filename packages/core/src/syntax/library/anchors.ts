import type { Span } from '../../text/span.ts';
import { yamlLimits } from '../limits.ts';
import type { TextProblem } from '../text-problem.ts';
import { tooManyAliases } from '../too-many-values.ts';
import type { TreeNode } from '../tree.ts';

/** The values named with `&name` so far, and what `*name` stands for. */
export interface Anchors {
  /** The value of `name` begins. */
  open(name: string): void;
  /** The value of `name` is complete. */
  close(name: string, node: TreeNode): void;
  /** The value that `*name` stands for; undefined, with a problem, where there is none or it would grow out of bounds. */
  follow(name: string, span: Span, depth: number): TreeNode | undefined;
}

export function createAnchors(problems: TextProblem[]): Anchors {
  const named = new Map<string, Measured>();
  const unfinished = new Map<string, number>();
  let repeated = 0;
  const report = (code: string, span: Span, name: string, message: string): undefined => {
    problems.push({ code, params: { name }, message, span });
  };
  return {
    open: (name) => unfinished.set(name, (unfinished.get(name) ?? 0) + 1),
    close: (name, node) => {
      unfinished.set(name, (unfinished.get(name) ?? 1) - 1);
      named.set(name, measure(node));
    },
    follow: (name, span, depth) => {
      // Once over the limit, one problem says so; the other aliases stay empty.
      if (repeated > yamlLimits.aliasValues || name === '') return undefined;
      if ((unfinished.get(name) ?? 0) > 0) {
        return report('syntax/alias-cycle', span, name, `"*${name}" stands inside the value it stands for.`);
      }
      const target = named.get(name);
      if (target === undefined) {
        const mend = 'Put quotes around text that starts with "*".';
        return report('syntax/unknown-alias', span, name, `Nothing above is named "&${name}". ${mend}`);
      }
      repeated += target.size;
      if (repeated > yamlLimits.aliasValues || depth + target.height > yamlLimits.depth) {
        repeated = Number.POSITIVE_INFINITY;
        problems.push(tooManyAliases(name, span));
        return undefined;
      }
      return target.node;
    },
  };
}

interface Measured {
  readonly node: TreeNode;
  readonly size: number;
  readonly height: number;
}

function measure(node: TreeNode): Measured {
  if (node.kind === 'scalar') return { node, size: 1, height: 0 };
  const children = node.kind === 'map' ? node.entries.map((entry) => entry.value) : node.items;
  let size = 1;
  let height = 0;
  for (const child of children) {
    const inner = measure(child);
    size += inner.size;
    height = Math.max(height, inner.height);
  }
  return { node, size, height: height + 1 };
}
