import { decodeText, encodeText } from './decode-text.ts';

/** Longer runs of filled slots do not happen by chance, only in a file made to cause them. */
const longestSearch = 128;

/** Numbers the different texts of a column in order of first appearance, looking them up by their bytes. */
export class Dictionary {
  readonly members: string[] = [];
  /** Member + 1 at the slot of its hash or one of the next; 0 where free. */
  #slots = new Int32Array(64);
  #hashes = new Int32Array(32);
  /** The bytes of member n end at `#ends[n + 1]` of the pool and begin at `#ends[n]`. */
  #ends = new Int32Array(33);
  #pool = new Uint8Array(256);
  /** Members whose search would be too long, by text: keeps the time linear for any file. */
  readonly #crowded = new Map<string, number>();

  /** The number of a text; a text not seen before becomes the next member. */
  codeOf(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashBytes(bytes, start, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let tried = 0; tried < longestSearch; tried++) {
      const member = (this.#slots[slot] as number) - 1;
      if (member < 0) break;
      if (this.#hashes[member] === hash && this.#equals(member, bytes, start, end)) return member;
      slot = (slot + 1) & mask;
    }
    const text = this.#crowded.size > 0 ? decodeText(bytes, start, end) : '';
    return this.#crowded.get(text) ?? this.#add(hash, bytes, start, end);
  }

  /** The number of a text that is not at hand as bytes. */
  codeOfText(text: string): number {
    const bytes = encodeText(text);
    return this.codeOf(bytes, 0, bytes.length);
  }

  #equals(member: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#ends[member] as number;
    if ((this.#ends[member + 1] as number) - from !== end - start) return false;
    const pool = this.#pool;
    for (let at = start, kept = from; at < end; at++, kept++) {
      if (bytes[at] !== pool[kept]) return false;
    }
    return true;
  }

  #add(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const member = this.members.length;
    const from = this.#ends[member] as number;
    const to = from + end - start;
    if (member === this.#hashes.length) this.#growMembers();
    if (to > this.#pool.length) this.#growPool(to);
    this.members.push(decodeText(bytes, start, end));
    this.#hashes[member] = hash;
    this.#pool.set(bytes.subarray(start, end), from);
    this.#ends[member + 1] = to;
    this.#place(member);
    return member;
  }

  #place(member: number): void {
    const mask = this.#slots.length - 1;
    let slot = (this.#hashes[member] as number) & mask;
    for (let tried = 0; tried < longestSearch; tried++) {
      if (this.#slots[slot] === 0) {
        this.#slots[slot] = member + 1;
        return;
      }
      slot = (slot + 1) & mask;
    }
    this.#crowded.set(this.members[member] ?? '', member);
  }

  /** Keeps at least half of the slots free. */
  #growMembers(): void {
    const count = this.members.length;
    const hashes = this.#hashes;
    const ends = this.#ends;
    this.#hashes = new Int32Array(count * 2);
    this.#hashes.set(hashes);
    this.#ends = new Int32Array(count * 2 + 1);
    this.#ends.set(ends);
    this.#slots = new Int32Array(count * 4);
    this.#crowded.clear();
    for (let member = 0; member < count; member++) this.#place(member);
  }

  #growPool(needed: number): void {
    const pool = this.#pool;
    this.#pool = new Uint8Array(Math.max(needed, pool.length * 2));
    this.#pool.set(pool);
  }
}

/** FNV-1a, with the upper bits folded in because only the lower ones choose the slot. */
function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}
