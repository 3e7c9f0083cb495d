/** The command cannot do what was asked, and its one sentence says why and what would work. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}
