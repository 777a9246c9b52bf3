import type { Finding } from '../schemas/rules/context.ts';
import { bodyTree, placeOf, type BodyNode } from './body-tree.ts';
import type { RawEntry } from './read.ts';
import { VOCABULARY } from './vocabulary.ts';
import type { Place } from './yaml.ts';

/** A finding with its place in the file. */
type PlacedFinding = Finding & Place;

/** Plain markdown; what is not here (raw HTML, expressions, import, export) is refused. */
const PLAIN = new Set(
  'root paragraph heading text emphasis strong delete list listItem blockquote link image break thematicBreak table tableRow tableCell inlineCode code definition linkReference'.split(
    ' ',
  ),
);

/** Addresses that an author may write: pages of the site, the web, mail. */
const SAFE_URL =
  /^(https?:\/\/|mailto:|\/(?![/\\])|#|\.{1,2}\/|[a-z0-9_-]+\.(avif|webp|jpe?g|png)$)/i;

/** Deeper than any writer nests lists and quotations. */
const TOO_DEEP = 40;

/** A file beside the story. */
const BESIDE = /^(?:\.\/)?[\w-][\w.-]*$/;

const NO_CODE = 'Trong bài chỉ dùng markdown và các khối có trong sổ tay; xóa phần này.';

/** What is wrong with one component. */
function componentFindings(node: BodyNode): Omit<Finding, 'path'>[] {
  const name = node.name ?? '';
  const rule = Object.hasOwn(VOCABULARY, name) ? VOCABULARY[name] : undefined;
  if (!rule)
    return [
      {
        code: 'HS201',
        found:
          name === ''
            ? 'có khối không tên “<>”'
            : `có thẻ “<${name}>”, không thuộc các khối được dùng`,
        fix: `Dùng một trong: ${Object.keys(VOCABULARY).join(', ')}. Không dùng thẻ HTML.`,
      },
    ];
  const findings: Omit<Finding, 'path'>[] = [];
  for (const attribute of node.attributes ?? []) {
    const key = attribute.name ?? '…';
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object')
      findings.push({
        code: 'HS202',
        found: `“<${name}>” có thuộc tính viết bằng mã {…}`,
        fix: 'Viết giá trị trong dấu nháy kép, ví dụ title="Số giờ chờ".',
      });
    else if (!rule.attributes.includes(key))
      findings.push({
        code: 'HS203',
        found: `“<${name}>” có thuộc tính lạ “${key}”`,
        fix:
          rule.attributes.length === 0
            ? 'Khối này không có thuộc tính.'
            : `Dùng: ${rule.attributes.join(', ')}.`,
      });
    else if (['src', 'poster', 'captions'].includes(key) && !BESIDE.test(String(attribute.value)))
      findings.push({
        code: 'HS204',
        found: `“<${name}>” trỏ tới “${String(attribute.value)}”`,
        fix: 'Chỉ dùng tệp đặt cạnh bài, ví dụ ./loi-ke.mp3.',
      });
  }
  const set = (node.attributes ?? []).map((a) => a.name);
  for (const key of rule.required ?? [])
    if (!set.includes(key))
      findings.push({
        code: 'HS205',
        found: `“<${name}>” thiếu thuộc tính “${key}”`,
        fix: `Thêm ${key}="…" vào thẻ mở.`,
      });
  return findings;
}

/** What is wrong with one node, its children apart. */
function nodeFindings(node: BodyNode): Omit<Finding, 'path'>[] {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentFindings(node);
    case 'mdxjsEsm':
      return [
        { code: 'HS206', found: `có lệnh “${String(node.value).slice(0, 40)}”`, fix: NO_CODE },
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        {
          code: 'HS207',
          found: `có biểu thức “{${String(node.value).slice(0, 40)}}”`,
          fix: `${NO_CODE} Muốn in dấu ngoặc nhọn thì viết \\{.`,
        },
      ];
    case 'html':
      return [
        { code: 'HS208', found: `có mã HTML “${String(node.value).slice(0, 40)}”`, fix: NO_CODE },
      ];
    case 'imageReference':
      return [
        {
          code: 'HS204',
          found: 'có ảnh gọi qua mã “![…][…]”',
          fix: 'Ghi thẳng tên tệp đặt cạnh bài, ví dụ ![mô tả](./bia.jpg).',
        },
      ];
    case 'image':
      return BESIDE.test(node.url ?? '')
        ? []
        : [
            {
              code: 'HS204',
              found: `có ảnh ở “${node.url ?? ''}”`,
              fix: 'Chỉ dùng ảnh đặt cạnh bài, ví dụ ./bia.jpg.',
            },
          ];
    case 'link':
    case 'definition':
      return SAFE_URL.test((node.url ?? '').trim()) && !/^\s|[\u0000-\u001f]/u.test(node.url ?? '')
        ? []
        : [
            {
              code: 'HS209',
              found: `có liên kết tới “${node.url ?? ''}”`,
              fix: 'Liên kết phải bắt đầu bằng https://, http://, mailto:, / hoặc #.',
            },
          ];
    case 'heading':
      return [];
    default:
      return PLAIN.has(node.type)
        ? []
        : [{ code: 'HS208', found: `có phần “${node.type}” không được dùng`, fix: NO_CODE }];
  }
}

/** What the parser complains of, in words for an author. */
const COMPLAINTS: readonly [RegExp, string][] = [
  [
    /closing tag|unclosed|end tag|to be closed/i,
    'có thẻ mở mà không đóng, hoặc đóng không đúng thẻ',
  ],
  [/expression|acorn|\{|brace/i, 'có dấu { mở mà không đóng, hoặc mã viết sai'],
  [/import|export|esm/i, 'có lệnh import hoặc export'],
  [/attribute/i, 'có thuộc tính viết sai trong một thẻ'],
  [/tag|name|</i, 'có dấu < không mở thẻ nào'],
];

/**
 * Refuses what could run code or reach another host from a body: the tree comes from the
 * same parser as the build's, so that both see the same thing.
 * @param raw An entry as read from disk.
 * @returns Findings with their place in the file.
 */
export function bodyFindings(raw: RawEntry): PlacedFinding[] {
  const tree = bodyTree(raw);
  if ('error' in tree) {
    const what = COMPLAINTS.find(([pattern]) => pattern.test(tree.error))?.[1] ?? 'sai cách viết';
    return [
      {
        code: 'HS210',
        path: [],
        found: `phần bài viết không đọc được: ${what}`,
        fix: 'Xem lại thẻ mở, thẻ đóng và dấu < { ở dòng này; muốn in dấu < thì viết \\<.',
        line: tree.line,
        column: tree.column,
      },
    ];
  }
  const deep = tree.nodes.find(({ depth = 0 }) => depth > TOO_DEEP);
  if (deep)
    return [
      {
        code: 'HS210',
        path: [],
        found: `phần bài viết lồng nhau quá ${String(TOO_DEEP)} lớp`,
        fix: 'Bỏ bớt dấu > hoặc độ thụt dòng ở đầu dòng này.',
        ...placeOf(raw, deep),
      },
    ];
  return tree.nodes.flatMap((node) =>
    nodeFindings(node).map((finding) => ({ ...finding, path: [], ...placeOf(raw, node) })),
  );
}
