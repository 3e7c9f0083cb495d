import type { DocumentKind } from '../model/document.ts';
import type { Definitions, PackDefinition } from './define.ts';
import type { PartnershipDefinition } from './definition.ts';
import { printDocument } from './print-document.ts';

/** Everything that makes a workspace, as values. */
export interface WorkspaceDefinition extends Definitions {
  readonly partnership?: PartnershipDefinition;
  readonly packs?: readonly PackDefinition[];
  /** Data files by their path from the root. A dataset names one from its own folder: `../data/file.csv`. */
  readonly data?: Readonly<Record<string, string | Uint8Array>>;
}

/**
 * The files that say the same as the values, by path: `partnership.yaml`, `indicators/ni-19.indicator.yaml`, `datasets/…`,
 * `frameworks/…`, `packs/<id>/…` and the data. A person can save them and go on in YAML.
 */
export function workspaceFiles(definition: WorkspaceDefinition): ReadonlyMap<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  const { data = {}, packs = [], partnership } = definition;
  if (partnership) files.set('partnership.yaml', printDocument('partnership', partnership));
  addDefinitions(files, '', definition);
  for (const pack of packs) {
    const folder = freePath(files, 'packs/', fileName(pack.manifest.id), '/pack.yaml');
    files.set(folder, printDocument('pack', pack.manifest));
    addDefinitions(files, folder.slice(0, -'pack.yaml'.length), pack);
  }
  for (const [path, content] of Object.entries(data)) files.set(path, content);
  return files;
}

function addDefinitions(
  files: Map<string, string | Uint8Array>,
  folder: string,
  { datasets = [], frameworks = [], indicators = [] }: Definitions,
): void {
  const add = (kind: DocumentKind, definitions: readonly { readonly id: string }[]) => {
    for (const each of definitions) {
      const path = freePath(files, `${folder}${kind}s/`, fileName(each.id), `.${kind}.yaml`);
      files.set(path, printDocument(kind, each));
    }
  };
  add('framework', frameworks);
  add('dataset', datasets);
  add('indicator', indicators);
}

/** Two definitions may have one id by mistake: both are kept, so that the mistake is reported. */
function freePath(files: ReadonlyMap<string, unknown>, folder: string, name: string, ending: string): string {
  for (let count = 1; ; count++) {
    const path = `${folder}${name}${count === 1 ? '' : `_${count}`}${ending}`;
    if (!files.has(path)) return path;
  }
}

/** The id in small letters; whatever no file name can hold is a hyphen. */
function fileName(id: unknown): string {
  return String(id)
    .toLowerCase()
    .replace(/[^a-z0-9._-]/g, '-');
}
