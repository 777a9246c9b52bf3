import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  PageNumber,
  PageOrientation,
  Header,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx';
import {
  MOTTO,
  NATION,
  NUMBER,
  RECIPIENTS,
  SIGNATORY,
  placeAndDate,
  type Letterhead,
} from './letterhead.ts';
import type { Report, ReportTable } from './table.ts';

/** Half points, as Word counts: the form asks for 13 to 14. */
const SIZE = 26;
const HEAD = 28;
/** The list of recipients: 12 for its head, 11 for its lines. */
const RECIPIENT = { head: 24, line: 22 };
/** Twentieths of a point: 1 mm is 56.7. */
const mm = (n: number): number => Math.round(n * 56.7);
/** A4, lying: the tables of reports are wide. Margins of the form. */
const PAGE = { width: mm(210), height: mm(297) };
const MARGIN = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) };
const TEXT_WIDTH = PAGE.height - MARGIN.left - MARGIN.right;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

interface Style {
  bold?: boolean;
  italics?: boolean;
  underline?: boolean;
  size?: number;
}

function run(text: string, { underline, size = SIZE, ...style }: Style = {}): TextRun {
  return new TextRun({
    text,
    size,
    ...style,
    ...(underline && { underline: { type: UnderlineType.SINGLE } }),
  });
}

const centred = (text: string, style?: Style): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, style)] });

/** Two columns without lines, as above and below an administrative document. */
function twoColumns(left: Paragraph[], right: Paragraph[]): Table {
  const cell = (share: number, children: Paragraph[]) =>
    new TableCell({ width: { size: TEXT_WIDTH * share, type: WidthType.DXA }, children });
  return new Table({
    borders: NO_BORDERS,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [TEXT_WIDTH * 0.42, TEXT_WIDTH * 0.58],
    rows: [new TableRow({ cantSplit: true, children: [cell(0.42, left), cell(0.58, right)] })],
  });
}

/** Who issues the document, and the nation's name and motto. */
const letterhead = (head: Letterhead, year: string): Table =>
  twoColumns(
    [centred(head.issuer), centred(head.office, { bold: true, underline: true }), centred(NUMBER)],
    [
      centred(NATION, { bold: true }),
      centred(MOTTO, { bold: true, underline: true, size: HEAD }),
      centred(placeAndDate(head.place, year), { italics: true }),
    ],
  );

/** Who gets the document, and who signs it. */
function signature(): Table {
  const [title, ...lines] = RECIPIENTS;
  return twoColumns(
    [
      new Paragraph({
        children: [run(title, { bold: true, italics: true, size: RECIPIENT.head })],
      }),
      ...lines.map((line) => new Paragraph({ children: [run(line, { size: RECIPIENT.line })] })),
    ],
    [centred(SIGNATORY, { bold: true, size: HEAD })],
  );
}

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** Rows that stay with the signature, which must not stand on a page of its own. */
const KEPT_ROWS = 2;

/**
 * A report's table; its head row is repeated on every page, and no row is torn. The last rows of
 * the last table stay with what follows.
 */
function wordTable({ columns, rows, total }: ReportTable, last: boolean): Table {
  const whole = columns.reduce((sum, c) => sum + c.width, 0);
  const widths = columns.map((c) => Math.floor((TEXT_WIDTH * c.width) / whole));
  const cell = (
    text: string,
    i: number,
    style: Style,
    align: keyof typeof ALIGN,
    keepNext = false,
  ) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      margins: { left: mm(1.5), right: mm(1.5), top: mm(0.5), bottom: mm(0.5) },
      children: text
        .split('\n')
        .map(
          (line) =>
            new Paragraph({ keepNext, alignment: ALIGN[align], children: [run(line, style)] }),
        ),
    });
  const row = (cells: readonly string[], style: Style = {}, kept = false) =>
    new TableRow({
      cantSplit: true,
      children: cells.map((text, i) => cell(text, i, style, columns[i]?.align ?? 'left', kept)),
    });
  const kept = (i: number) => last && i >= rows.length - KEPT_ROWS;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((c, i) => cell(c.label, i, { bold: true }, 'center')),
      }),
      ...(rows.length === 0
        ? [
            row(
              columns.map((_, i) => (i === 1 ? 'Không có.' : '')),
              {},
              last,
            ),
          ]
        : rows.map((cells, i) => row(cells, {}, kept(i)))),
      ...(total ? [row(total, { bold: true }, last)] : []),
    ],
  });
}

/**
 * A report as a Word document in the administrative form: A4, Times New Roman 13 and 14, the
 * nation's name and motto, table heads repeated.
 * @param report The report.
 * @param head Who signs.
 * @param year The year of the document.
 * @returns The file's bytes.
 */
export async function toWord(report: Report, head: Letterhead, year: string): Promise<Buffer> {
  const space = (text: string, before = 120) =>
    new Paragraph({
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: mm(10) },
      spacing: { before, after: 60 },
      children: [run(text)],
    });
  const children = [
    letterhead(head, year),
    new Paragraph({ children: [] }),
    centred(report.kind, { bold: true, size: HEAD }),
    centred(report.title, { bold: true, size: HEAD }),
    ...(report.internal ? [centred('LƯU HÀNH NỘI BỘ', { bold: true })] : []),
    ...report.paragraphs.map((text) => space(text)),
    ...report.tables.flatMap((table, i) => [
      new Paragraph({
        keepNext: true,
        spacing: { before: 240, after: 120 },
        children: [run(table.title, { bold: true, size: HEAD })],
      }),
      wordTable(table, i === report.tables.length - 1),
    ]),
    new Paragraph({ keepNext: true, children: [] }),
    signature(),
  ];
  const document = new Document({
    title: report.title,
    creator: head.office,
    styles: { default: { document: { run: { font: 'Times New Roman', size: SIZE } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { ...PAGE, orientation: PageOrientation.LANDSCAPE }, margin: MARGIN },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE })],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}
