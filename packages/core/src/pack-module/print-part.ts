import type { CompiledPack } from './compiled-pack.ts';
import type { ModuleNames } from './module-names.ts';
import { docComment, printType, printValue } from './print-literal.ts';

/** A module of its own: an outcome, an item of another framework, an indicator or a dataset. */
export interface Part extends ModuleNames {
  readonly id: string;
  readonly title: string;
  readonly value: object;
}

/** Whether a module was compiled from the pack of this id, in whatever version. */
export function isCompiledFrom(text: string, packId: string): boolean {
  return text.startsWith(`${madeFrom} ${packId} `);
}

const madeFrom = '// Made by `ninefold build` from the definition pack';

/** The first line of every module. */
export function headerOf({ id, version }: CompiledPack): string {
  return `${madeFrom} ${id} ${version}; do not edit.\n`;
}

/** One definition as a module and its declarations. */
export function printPart(part: Part, header: string): readonly (readonly [string, string])[] {
  const { file, identifier, value } = part;
  const up = '../'.repeat(file.split('/').length - 1);
  return [
    [
      `${file}.js`,
      `${header}import { freeze } from '${up}freeze.js';\n\nexport const ${identifier} = /* @__PURE__ */ freeze(${printValue(value)});\n`,
    ],
    [
      `${file}.d.ts`,
      `${header}\n${docComment(describePart(part))}export declare const ${identifier}: ${printType(value)};\n`,
    ],
  ];
}

/** The helper that all modules of a pack share. */
export function printFreeze(header: string): string {
  return `${header}
/** Makes a value unchangeable, with all that is in it. */
export function freeze(value) {
  for (const inner of Object.values(value)) {
    if (typeof inner === 'object' && inner !== null) freeze(inner);
  }
  return Object.freeze(value);
}
`;
}

/** What an editor says of a part. */
export function describePart({ id, title }: Part): string {
  return title === '' ? id : `${id}: ${title}`;
}
