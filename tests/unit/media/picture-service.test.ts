import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertPicture } from '../../bad-input/convert.ts';
import { BAD_PICTURES } from '../../pictures/bad.ts';
import { GOOD_PICTURES } from '../../pictures/good.ts';
import { faultsOfMade } from '../../pictures/seen.ts';

for (const picture of GOOD_PICTURES)
  test(`${picture.file}, ${picture.what}: upright, in its colours, telling nothing else`, async () => {
    const input = await picture.make();
    for (const format of ['avif', 'webp', 'jpeg', 'png']) {
      const data = await convertPicture(input, picture.file, format);
      assert.deepEqual(await faultsOfMade(data, picture), [], format);
    }
  });

test('the author’s own bytes never pass, whatever is wrong with them', async () => {
  for (const { file, make } of BAD_PICTURES) {
    const input = await make?.();
    if (!input) continue;
    const made = await convertPicture(input, file, 'webp').catch(() => undefined);
    assert.notEqual(made, input, file);
  }
});

test('a picture that cannot be converted stops the build by its name', async () => {
  const bomb = await BAD_PICTURES.find((p) => p.file === 'bom-khai.png')?.make?.();
  assert.ok(bomb);
  await assert.rejects(
    convertPicture(bomb, './bom-khai.png', 'webp'),
    /“\.\/bom-khai\.png”.*npm run check/,
  );
});
