import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldTree, flatten } from '../../../src/desk/shared/field-tree.ts';
import { fieldPages } from '../../../src/desk/shared/field-pages.ts';
import { COLLECTIONS, type CollectionName } from '../../../src/schemas/collections.ts';
import { SLUG } from '../../../src/schemas/values.ts';

const names = Object.keys(COLLECTIONS) as CollectionName[];

/** Ids that lead to something within the same file or to a part of an entry, not to an entry. */
const LOCAL =
  /(^|\.)(id|source|criterion|campaign|grade|weave)$|^formerSlugs\.\*$|lead\.\*$|clause$/;

for (const name of names)
  test(`${name}: trường nào cũng có tên tiếng Việt và lời dặn`, () => {
    for (const field of flatten(fieldTree(name))) {
      if (field.path.endsWith('.*')) continue;
      assert.match(field.label, /\p{Lu}/u, `${name} ${field.path}: thiếu tên`);
      assert.notEqual(field.description, '', `${name} ${field.path}: thiếu lời dặn`);
    }
  });

test('trường nào nhận mã của mục khác đều có trong bảng tham chiếu', () => {
  for (const name of names)
    for (const field of flatten(fieldTree(name)))
      if (field.pattern === SLUG.source && !LOCAL.test(field.path))
        assert.ok(
          field.collection,
          `${name} ${field.path} nhận mã nhưng không biết của danh mục nào`,
        );
});

test('số, ngày và danh sách được nhận đúng loại', () => {
  const types = new Map(flatten(fieldTree('profiles')).map((f) => [f.path, f.type]));
  assert.equal(types.get('year'), 'number');
  assert.equal(types.get('verification.verifiedOn'), 'day');
  assert.equal(types.get('stage.*.on'), 'date');
  assert.equal(types.get('sources.*.date'), 'date');
  assert.equal(types.get('honoree.kind'), 'choice');
  assert.equal(types.get('place.then'), 'reference');
  assert.equal(types.get('replicate.steps'), 'list');
});

test('trang tra cứu trường có đủ những tệp mà văn phòng điền hoặc đọc', () => {
  const shown = new Set(fieldPages().map((p) => p.collection));
  // A page of the handbook has the fields of a page.
  for (const name of names) if (name !== 'handbook') assert.ok(shown.has(name), name);
});
