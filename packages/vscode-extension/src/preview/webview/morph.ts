/**
 * Makes one element's content equal to another's by changing only what differs, so that scroll, focus, selection and what a reader
 * has unfolded stay as they are. Nodes are never moved: a moved node would lose the focus.
 */
export function morph(before: Element, after: Element): void {
  if (after.hasAttribute(kept)) return;
  morphAttributes(before, after);
  morphChildren(before, after);
}

/** Marks an element that stands for the one that is there already, which stays as it is. */
export const kept = 'data-kept';

/** Marks what the cursor lights up, for the eye and for a screen reader. */
export const lit = 'aria-current';

/** What belongs to the reader and not to the text: whether details are unfolded, and what the cursor lights up. */
function isReaders(element: Element, attribute: string): boolean {
  return attribute === 'open' ? element.nodeName === 'DETAILS' : attribute === lit;
}

function morphAttributes(before: Element, after: Element): void {
  for (const { name } of [...before.attributes]) {
    if (!after.hasAttribute(name) && !isReaders(before, name)) before.removeAttribute(name);
  }
  for (const { name, value } of after.attributes) {
    if (before.getAttribute(name) !== value && !isReaders(before, name)) before.setAttribute(name, value);
  }
}

function morphChildren(before: Element, after: Element): void {
  let at: ChildNode | null = before.firstChild;
  for (const next of [...after.childNodes]) {
    const match = matchFor(next, at);
    if (match === undefined) {
      before.insertBefore(next, at);
      continue;
    }
    while (at !== null && at !== match) at = removed(at);
    morphNode(match, next);
    at = match.nextSibling;
  }
  while (at !== null) at = removed(at);
}

function morphNode(before: ChildNode, after: ChildNode): void {
  if (before instanceof Element && after instanceof Element) morph(before, after);
  else if (before.nodeValue !== after.nodeValue) before.nodeValue = after.nodeValue;
}

/** The node that becomes the next one: from `at` on, one that is the same; else `at` itself where it may be rewritten. */
function matchFor(next: ChildNode, at: ChildNode | null): ChildNode | undefined {
  if (at === null) return undefined;
  const id = idOf(next);
  if (id !== '') return withId(id, at);
  if (at.isEqualNode(next)) return at;
  const isMadeAnew = at.nodeName !== next.nodeName || idOf(at) !== '';
  if (!isMadeAnew && !isStillToCome(at, next)) {
    return nearby(at).find((node) => node.isEqualNode(next)) ?? at;
  }
  return nearby(at).find((node) => node.nodeName === next.nodeName && node.isEqualNode(next));
}

/** Whether a node is wanted further on as it is, so that what comes now is an insertion before it. */
function isStillToCome(at: ChildNode, next: ChildNode): boolean {
  return at instanceof Element && nearby(next).some((later) => later.isEqualNode(at));
}

/** Elements a little further on; texts are too alike to tell one from another. */
function nearby(node: ChildNode): readonly ChildNode[] {
  const nodes: ChildNode[] = [];
  let at = node.nextSibling;
  for (let steps = 0; at !== null && steps < farthest; steps += 1) {
    if (at instanceof Element) nodes.push(at);
    at = at.nextSibling;
  }
  return nodes;
}

/** How far to look for the same node, so that a long list that is all new costs no more than its length. */
const farthest = 16;

function withId(id: string, from: ChildNode): ChildNode | undefined {
  for (let at: ChildNode | null = from; at !== null; at = at.nextSibling) {
    if (idOf(at) === id) return at;
  }
  return undefined;
}

function idOf(node: ChildNode): string {
  return node instanceof Element ? node.id : '';
}

function removed(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.remove();
  return next;
}
