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

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const lines = (text: string): string => text.split('\n').map(escape).join('<br>');

const STYLE = `
@page { size: A4 landscape; margin: 20mm 15mm 20mm 30mm; }
body { font: 13pt/1.4 "Times New Roman", "Liberation Serif", serif; color: #000; max-width: 252mm; margin: 0 auto; }
.head { display: grid; grid-template-columns: 1fr 1.3fr; gap: 10mm; text-align: center; }
.head p, .title p { margin: 0; }
.head .motto, .head .office { font-weight: bold; text-decoration: underline; text-underline-offset: 4px; }
.title { text-align: center; margin: 8mm 0 5mm; font-weight: bold; font-size: 14pt; }
.internal { font-weight: bold; }
p.body { text-indent: 10mm; text-align: justify; margin: 2mm 0; }
h2 { font-size: 14pt; margin: 6mm 0 2mm; break-after: avoid; }
table { border-collapse: collapse; width: 100%; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #000; padding: 1mm 2mm; vertical-align: top; text-align: left; }
th { text-align: center; }
.center { text-align: center; } .right { text-align: right; }
tfoot { display: table-row-group; font-weight: bold; }
.sign { display: flex; margin-top: 10mm; min-height: 35mm; break-inside: avoid; }
.sign p { flex: 42; margin: 0; font-size: 11pt; }
.sign p:first-line { font-size: 12pt; font-weight: bold; font-style: italic; }
.sign b { flex: 58; text-align: center; }
`;

function tableHtml(table: ReportTable): string {
  const cell = (text: string, i: number, tag: 'td' | 'th') => {
    const align = table.columns[i]?.align;
    return `<${tag}${align && align !== 'left' && tag === 'td' ? ` class="${align}"` : ''}>${lines(text)}</${tag}>`;
  };
  const row = (cells: readonly string[]) =>
    `<tr>${cells.map((text, i) => cell(text, i, 'td')).join('')}</tr>`;
  const head = table.columns.map((c) => `<th scope="col">${escape(c.label)}</th>`).join('');
  const empty = `<tr><td colspan="${String(table.columns.length)}">Không có.</td></tr>`;
  return [
    `<h2>${escape(table.title)}</h2>`,
    '<table>',
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>${table.rows.length === 0 ? empty : table.rows.map(row).join('')}</tbody>`,
    table.total ? `<tfoot>${row(table.total)}</tfoot>` : '',
    '</table>',
  ].join('\n');
}

/**
 * A report as one HTML file to print, which needs nothing else.
 * @param report The report.
 * @param head Who signs.
 * @param year The year of the document.
 * @returns HTML.
 */
export function toHtml(report: Report, head: Letterhead, year: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(report.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<div class="head">
<div><p>${escape(head.issuer)}</p><p class="office">${escape(head.office)}</p><p>${escape(NUMBER)}</p></div>
<div><p><b>${NATION}</b></p><p class="motto">${MOTTO}</p><p><i>${escape(placeAndDate(head.place, year))}</i></p></div>
</div>
<div class="title"><h1 style="font-size:14pt;margin:0">${escape(report.kind)}</h1><p>${escape(report.title)}</p></div>
${report.internal ? '<p class="internal">LƯU HÀNH NỘI BỘ</p>' : ''}
${report.paragraphs.map((p) => `<p class="body">${escape(p)}</p>`).join('\n')}
${report.tables.map(tableHtml).join('\n')}
<div class="sign"><p>${RECIPIENTS.map(escape).join('<br>')}</p><b>${SIGNATORY}</b></div>
</body>
</html>
`.normalize('NFC');
}
