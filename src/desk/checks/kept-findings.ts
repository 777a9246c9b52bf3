import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RawEntry } from '../read.ts';
import type { PlacedFinding } from './words.ts';

/** Findings by a hash of the file that they are about. */
type Known = Record<string, PlacedFinding[]>;

/**
 * What the reading of words found, kept from check to check. Of all the checks these alone look at
 * nothing but the entry itself, and they take longest.
 */
export class KeptFindings {
  readonly #file: string;
  readonly #code: string;
  readonly #known: Known;
  readonly #used: Known = {};

  /**
   * Takes up what an earlier check kept; nothing where there is no such file, where it cannot be
   * read or where other code wrote it.
   * @param file The file that keeps them.
   * @param code Hash of the code that finds: other code may find otherwise.
   */
  constructor(file: string, code: string) {
    this.#file = file;
    this.#code = code;
    this.#known = readKnown(file, code);
  }

  /**
   * The findings about an entry, from what was kept where its file is the same.
   * @param raw The entry.
   * @param find Finds them anew.
   * @returns What `find` gives.
   */
  of(raw: RawEntry, find: (raw: RawEntry) => PlacedFinding[]): PlacedFinding[] {
    const key = createHash('sha256')
      .update(`${raw.collection} ${String(raw.index)}\n${raw.source.text}`)
      .digest('base64url');
    return (this.#used[key] ??= this.#known[key] ?? find(raw));
  }

  /** Keeps what this check found, and no more of what nothing asked for. */
  save(): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    // Whole or not at all: a build that is cut off leaves no half file behind.
    writeFileSync(`${this.#file}.tmp`, JSON.stringify({ code: this.#code, known: this.#used }));
    renameSync(`${this.#file}.tmp`, this.#file);
  }
}

function readKnown(file: string, code: string): Known {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { code: string; known: Known };
    return kept.code === code ? kept.known : {};
  } catch {
    return {};
  }
}
