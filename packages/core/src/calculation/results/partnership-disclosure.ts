import { type DisclosurePolicy, disclosurePolicy } from '../../disclosure/disclosure-policy.ts';
import type { Document } from '../../workspace/document.ts';

/**
 * What a partnership says of small counts: its policy; `unreadable` where it says something that cannot be used, so that nobody knows
 * what is to be hidden; undefined where it says nothing.
 */
export function partnershipDisclosure(
  partnership: Document<'partnership'> | undefined,
): DisclosurePolicy | 'unreadable' | undefined {
  if (partnership === undefined) return undefined;
  if (!known.has(partnership)) known.set(partnership, read(partnership));
  return known.get(partnership);
}

/** A test of shares asks for it with every result. */
const known = new WeakMap<Document<'partnership'>, ReturnType<typeof read>>();

function read(partnership: Document<'partnership'>): DisclosurePolicy | 'unreadable' | undefined {
  const { disclosure } = partnership.model;
  if (hasFault(partnership)) return 'unreadable';
  return disclosure && disclosurePolicy(disclosure);
}

/** A fault of shape below the key, or the key itself written wrongly. */
function hasFault({ root, problems, source, model }: Document<'partnership'>): boolean {
  const ofShape = problems.filter(({ code }) => code.startsWith('schema/'));
  if (ofShape.some(({ params }) => params.suggestion === 'disclosure')) return true;
  const entry = root?.kind === 'map' ? root.entries.find(({ key }) => key.text === 'disclosure') : undefined;
  if (entry === undefined || (entry.value.kind === 'scalar' && entry.value.value === null)) return false;
  const isWithin = (offset: number) => entry.key.span.start <= offset && offset <= entry.value.span.end;
  return (
    model.disclosure === undefined || ofShape.some(({ range }) => isWithin(source.offsetAt(range.start)))
  );
}
