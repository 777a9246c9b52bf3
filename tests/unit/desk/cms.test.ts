import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { cmsBackend, editorSources } from '../../../src/desk/cms/backend.ts';
import { BLOCK_NAMES, cmsBlocks } from '../../../src/desk/cms/blocks.ts';
import { cmsConfig } from '../../../src/desk/cms/config.ts';
import type { CmsField } from '../../../src/desk/cms/fields.ts';
import { bodyFindings } from '../../../src/desk/mdx-safety.ts';
import { profileFromText } from '../../../src/desk/read.ts';
import { fieldTree, type FieldNode } from '../../../src/desk/shared/field-tree.ts';
import { VOCABULARY } from '../../../src/desk/vocabulary.ts';
import type { CollectionName } from '../../../src/schemas/collections.ts';

interface Collection {
  name: string;
  fields?: CmsField[];
  files?: { name: string; fields: CmsField[] }[];
}

const config = cmsConfig({ entries: { movements: [{ id: 'phu-nu', name: 'Phụ nữ' }] }, local: {} });
const collections = config.collections as unknown as Collection[];

/** Fields below one of the editor's fields. */
const below = (field: CmsField): CmsField[] => (field['fields'] as CmsField[] | undefined) ?? [];

/** Says of each field of the schema whether the editor has it, as the schema has it. */
function compare(nodes: readonly FieldNode[], fields: readonly CmsField[], where: string): void {
  for (const node of nodes) {
    const field = fields.find((f) => f.name === node.key);
    assert.ok(field, `${where}.${node.key} không có trong bàn viết`);
    assert.equal(field.label, node.label, `${where}.${node.key}`);
    assert.equal(field.hint ?? '', node.description, `${where}.${node.key}`);
    assert.equal(field.required, node.required, `${where}.${node.key}`);
    const children = node.fields ?? node.item?.fields ?? [];
    compare(children, below(field), `${where}.${node.key}`);
  }
}

test('bàn viết có mọi trường của bộ quy tắc, cùng tên, cùng lời dặn', () => {
  const found = collections.flatMap((c) =>
    c.files
      ? c.files.map((f) => [f.name, below(f.fields[0] as CmsField)] as const)
      : [[c.name, c.fields ?? []] as const],
  );
  assert.ok(found.length >= 9);
  for (const [name, fields] of found)
    compare(fieldTree(name as CollectionName).fields ?? [], fields, name);
});

test('cấu hình đúng lược đồ mà bàn viết công bố', () => {
  const schema = JSON.parse(
    readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
  ) as object;
  // The schema carries editors' own keywords, which say nothing of validity.
  const validate = new Ajv({ strict: false }).compile(schema);
  assert.ok(validate(config), JSON.stringify(validate.errors?.slice(0, 3)));
});

test('mọi khối dùng được đều thêm được, trừ khối nằm trong câu', () => {
  assert.deepEqual(
    Object.keys(VOCABULARY).filter((name) => !BLOCK_NAMES.includes(name)),
    ['Term'],
  );
});

for (const block of cmsBlocks())
  test(`khối ${block.id}: ghi ra rồi đọc lại như cũ, và qua được vòng an toàn`, () => {
    const SAMPLES: Record<string, string> = {
      src: './loi-ke.mp3',
      poster: './can.jpg',
      captions: './can.vtt',
      place: 'phuong-cua-bac',
      id: 'III.2',
      content: '| Năm | Số |\n| --- | --- |\n| 2022 | 1.310 |',
    };
    const props = Object.fromEntries(
      block.fields.map(({ name }) => [name, SAMPLES[name] ?? `Chữ ${name}`]),
    );
    const text = block.toBlock(props);
    const match = block.pattern.exec(`Đoạn trước.\n\n${text}\n\nĐoạn sau.`);
    assert.ok(match);
    assert.deepEqual(block.fromBlock(match), props);
    assert.deepEqual(bodyFindings(profileFromText(`---\ntitle: x\n---\n\n${text}\n`)), []);
  });

test('dấu nháy trong một ô không thoát ra khỏi thuộc tính', () => {
  const quote = cmsBlocks().find((b) => b.id === 'PullQuote');
  const text = quote?.toBlock({ speaker: 'x" onclick="alert(1)', content: 'Lời.' }) ?? '';
  const findings = bodyFindings(profileFromText(`---\ntitle: x\n---\n\n${text}\n`));
  assert.deepEqual(findings, []);
  assert.ok(!text.includes('" onclick'));
});

test('không cài kho chung thì không mở đường ra máy nào khác', () => {
  assert.equal(cmsBackend({}), undefined);
  const sources = Object.values(editorSources(undefined)).flat();
  assert.ok(!sources.some((source) => source.startsWith('http')));
  const own = cmsBackend({
    CMS_BACKEND: 'gitea',
    CMS_REPO: 'a/b',
    CMS_API: 'https://kho.example/api/v1',
  });
  assert.deepEqual(editorSources(own)['connect-src']?.slice(2), ['https://kho.example']);
  assert.throws(() => cmsBackend({ CMS_BACKEND: 'svn', CMS_REPO: 'a/b' }), /gitea/);
});
