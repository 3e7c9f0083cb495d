/** Stands in a plain value for one that another module holds. */
export class Reference {
  readonly identifier: string;
  /** What an editor says of it. */
  readonly about: string;

  constructor(identifier: string, about: string) {
    this.identifier = identifier;
    this.about = about;
  }
}

/** A plain value as JavaScript. */
export function printValue(value: unknown): string {
  return print(value, javaScript, '');
}

/** The type that has a plain value and no other. */
export function printType(value: unknown): string {
  return print(value, typeScript, '');
}

/** A name as the key of an object literal or type: bare where it may be. */
export function printKey(key: string): string {
  return /^(?:[A-Za-z_$][\w$]*|0|[1-9]\d{0,8})$/.test(key) ? key : JSON.stringify(key);
}

/** A comment that an editor shows on hover. */
export function docComment(about: string, indent = ''): string {
  return `${indent}/** ${about.replace(/\s+/g, ' ').trim().replaceAll('*/', '*\\/')} */\n`;
}

interface Notation {
  readonly listPrefix: string;
  readonly fieldEnd: string;
  key(key: string): string;
  reference(identifier: string): string;
  comment(about: string, indent: string): string;
}

const javaScript: Notation = {
  listPrefix: '',
  fieldEnd: ',',
  // A bare `__proto__` in a literal would set the prototype in place of a key.
  key: (key) => (key === '__proto__' ? '["__proto__"]' : printKey(key)),
  reference: (identifier) => identifier,
  comment: () => '',
};
const typeScript: Notation = {
  listPrefix: 'readonly ',
  fieldEnd: ';',
  key: (key) => `readonly ${printKey(key)}`,
  reference: (identifier) => `typeof ${identifier}`,
  comment: docComment,
};

function print(value: unknown, notation: Notation, indent: string): string {
  if (value instanceof Reference) return notation.reference(value.identifier);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${print(item, notation, inner)},\n`).join('');
    return `${notation.listPrefix}${items === '' ? '[]' : `[\n${items}${indent}]`}`;
  }
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) => {
      const comment = field instanceof Reference ? notation.comment(field.about, inner) : '';
      return `${comment}${inner}${notation.key(key)}: ${print(field, notation, inner)}${notation.fieldEnd}\n`;
    })
    .join('');
  return fields === '' ? '{}' : `{\n${fields}${indent}}`;
}
