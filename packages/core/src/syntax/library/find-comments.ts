import { CST } from 'yaml';
import { createSourceText } from '../../text/source-text.ts';
import { cleanText } from '../clean-characters.ts';
import type { Comment } from '../parsed-yaml.ts';
import { lexYaml } from './lex-yaml.ts';

/** Every comment of a YAML text, by the library. */
export function findComments(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  let isScalar = false;
  for (const lexeme of lexYaml(cleanText(createSourceText(text)), 0).lexemes) {
    if (!isScalar && marks.includes(lexeme)) {
      isScalar = lexeme === CST.SCALAR;
      continue;
    }
    if (!isScalar && lexeme.startsWith('#'))
      comments.push({ start: offset, text: text.slice(offset, offset + lexeme.length).trimEnd() });
    offset += lexeme.length;
    isScalar = false;
  }
  return comments;
}

/** Pieces that stand for no letters of the text. */
const marks: readonly string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];
