import mammoth from 'mammoth';
import { normalise } from '../../vietnamese/normalise.ts';
import { styleFonts, type StyleFonts } from './fonts.ts';
import type { LegacyEncoding } from '../../vietnamese/legacy.ts';
import { encodingOf, fromLegacy } from './legacy.ts';
import { RefusedFile, type OpenedDocx } from './open-docx.ts';

/** A paragraph of the report. */
export interface Paragraph {
  kind: 'paragraph';
  text: string;
  /** Whether every word of it is bold. */
  bold: boolean;
  /** Level of its heading style, from 1. */
  heading?: number;
  /** Whether it is an item of a list. */
  list?: 'ordered' | 'bullet';
}

/** A table, its cells as text. */
export interface Table {
  kind: 'table';
  rows: string[][];
}

/** A picture within the text. */
export interface Picture {
  kind: 'picture';
  alt: string;
  contentType: string;
  bytes: Uint8Array;
}

/** One part of the report, in reading order. */
export type Block = Paragraph | Table | Picture;

/** The report as blocks, and how much of it was in an old encoding. */
export interface ReadReport {
  blocks: Block[];
  /** Characters converted, by encoding. */
  converted: Partial<Record<LegacyEncoding, number>>;
}

/** The parts of mammoth's document tree that are read here. */
interface Element {
  type: string;
  children?: Element[];
  value?: string;
  styleId?: string | null;
  styleName?: string | null;
  font?: string | null;
  isBold?: boolean;
  isAllCaps?: boolean;
  numbering?: { isOrdered: boolean } | null;
  altText?: string | null;
  contentType?: string;
  readAsBuffer?: () => Promise<Buffer>;
}

/** Text of one encoding; neighbours are joined, for a letter may be split between runs. */
interface Piece {
  text: string;
  encoding?: LegacyEncoding | undefined;
  capitals: boolean;
  bold: boolean;
}

/** Reads mammoth's tree and counts what it converts. */
class BlockReader {
  readonly blocks: Block[] = [];
  readonly converted: ReadReport['converted'] = {};
  readonly #fonts: StyleFonts;

  constructor(fonts: StyleFonts) {
    this.#fonts = fonts;
  }

  /** Pieces of a paragraph in order; pictures met on the way are put aside. */
  #pieces(element: Element, paragraph: Element, pictures: Element[]): Piece[] {
    if (element.type === 'image') pictures.push(element);
    if (element.type !== 'run')
      return (element.children ?? []).flatMap((c) => this.#pieces(c, paragraph, pictures));
    const own = element.font ?? this.#fonts.of(element.styleId ?? null);
    const font = own ?? this.#fonts.of(paragraph.styleId ?? null) ?? this.#fonts.fallback;
    const encoding = encodingOf(font);
    const text = (element.children ?? []).map((child) => {
      if (child.type === 'text') return child.value ?? '';
      if (child.type === 'image') pictures.push(child);
      return child.type === 'tab' || child.type === 'break' ? ' ' : '';
    });
    const capitals = (encoding?.capitals ?? false) || element.isAllCaps === true;
    return [{ text: text.join(''), encoding: encoding?.name, capitals, bold: !!element.isBold }];
  }

  /** Joins neighbours of one encoding and converts them. */
  #textOf(pieces: readonly Piece[]): string {
    const joined: Piece[] = [];
    for (const piece of pieces) {
      const last = joined.at(-1);
      if (last?.encoding === piece.encoding && last?.capitals === piece.capitals)
        last.text += piece.text;
      else joined.push({ ...piece });
    }
    const text = joined.map(({ text: raw, encoding, capitals }) => {
      if (encoding) this.converted[encoding] = (this.converted[encoding] ?? 0) + raw.length;
      const plain = encoding ? fromLegacy(raw, encoding) : normalise(raw);
      return capitals ? plain.toUpperCase() : plain;
    });
    return normalise(text.join('')).replaceAll(/\s+/gu, ' ').trim();
  }

  async #paragraph(element: Element): Promise<void> {
    const pictures: Element[] = [];
    const pieces = this.#pieces(element, element, pictures);
    const text = this.#textOf(pieces);
    if (text !== '') {
      const level = /^heading (\d)$/i.exec(element.styleName ?? '')?.[1];
      this.blocks.push({
        kind: 'paragraph',
        text,
        bold: pieces.every((p) => p.bold || p.text.trim() === ''),
        ...(level !== undefined && { heading: Number(level) }),
        ...(element.numbering && { list: element.numbering.isOrdered ? 'ordered' : 'bullet' }),
      });
    }
    for (const picture of pictures) await this.#picture(picture);
  }

  async #picture({ readAsBuffer, contentType, altText }: Element): Promise<void> {
    if (!readAsBuffer) return;
    this.blocks.push({
      kind: 'picture',
      alt: normalise(altText ?? '').trim(),
      contentType: contentType ?? '',
      bytes: await readAsBuffer(),
    });
  }

  /** A table; one without borders that only sets text side by side comes out the same. */
  async #table(element: Element): Promise<void> {
    const pictures: Element[] = [];
    const rows = (element.children ?? []).map((row) =>
      (row.children ?? []).map((cell) =>
        (cell.children ?? [])
          .map((part) => this.#textOf(this.#pieces(part, part, pictures)))
          .filter((text) => text !== '')
          .join('\n'),
      ),
    );
    if (rows.some((row) => row.some((cell) => cell !== '')))
      this.blocks.push({ kind: 'table', rows });
    for (const picture of pictures) await this.#picture(picture);
  }

  async read(element: Element): Promise<void> {
    if (element.type === 'paragraph') return this.#paragraph(element);
    if (element.type === 'table') return this.#table(element);
    for (const child of element.children ?? []) await this.read(child);
  }
}

/**
 * Reads a report into paragraphs, tables and pictures, all text in precomposed Unicode.
 * @param docx A package that passed the safety checks.
 * @returns Its blocks in reading order.
 * @throws RefusedFile where Word's own structure is broken.
 */
export async function readBlocks(docx: OpenedDocx): Promise<ReadReport> {
  let tree: Element | undefined;
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(docx.package) },
      {
        externalFileAccess: false,
        // The pictures are taken from the tree; written into HTML they would only cost memory.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        transformDocument: (document: Element) => (tree = document),
      },
    );
  } catch {
    tree = undefined;
  }
  if (!tree)
    throw new RefusedFile(
      'Tệp Word bị hỏng bên trong nên không đọc được. Mở bằng Word, lưu lại thành .docx rồi nhập tệp mới.',
    );
  const reader = new BlockReader(styleFonts(docx.stylesXml));
  await reader.read(tree);
  return { blocks: reader.blocks, converted: reader.converted };
}
