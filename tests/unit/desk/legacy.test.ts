import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createConverter } from 'vietnamese-conversion';
import { encodingOf, fromLegacy } from '../../../src/desk/import/legacy.ts';

test('VNI: câu thật, kể cả ươ, ợ, ỹ, ỷ mà thư viện tự đổi thì sai', () => {
  assert.equal(
    fromLegacy('Xin chaøo caùc baïn, ñöôïc möôøi ngöôøi giöõ kyõ luaät, tyû leä', 'vni'),
    'Xin chào các bạn, được mười người giữ kỹ luật, tỷ lệ',
  );
  assert.equal(fromLegacy('TIEÂN TIEÁN', 'vni'), 'TIÊN TIẾN');
});

test('TCVN3: câu thật, chữ ư là dấu nối mềm', () => {
  assert.equal(
    fromLegacy('§¬n vÞ ®\u00b9t thµnh tÝch xuÊt s¾c, m\u00ad\u00eai ng\u00ad\u00eai', 'tcvn3'),
    'Đơn vị đạt thành tích xuất sắc, mười người',
  );
});

test('mọi chữ cái đi một vòng mà không đổi', () => {
  const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
  const letters = [...'aăâeêioôơuưy'].flatMap((v) => tones.map((t) => (v + t).normalize('NFC')));
  const all = [...letters, 'đ'];
  const toTcvn3 = createConverter('tcvn3');
  for (const letter of [...all, ...all.map((l) => l.toUpperCase())])
    assert.equal(fromLegacy(toTcvn3(letter, 'unicode'), 'tcvn3'), letter);
  const toVni = createConverter('vni');
  // The library writes ỹ as ì and ỷ as ë; real VNI text is in the first test.
  for (const letter of all.filter((l) => !/[ỹỷ]/.test(l)))
    assert.equal(fromLegacy(toVni(letter, 'unicode'), 'vni'), letter);
});

test('phông chữ nói bảng mã; phông Unicode thì không đụng tới', () => {
  assert.deepEqual(encodingOf('.VnTime'), { name: 'tcvn3', capitals: false });
  assert.deepEqual(encodingOf('.VnArialH'), { name: 'tcvn3', capitals: true });
  assert.deepEqual(encodingOf('VNI-Times'), { name: 'vni', capitals: false });
  for (const font of ['Times New Roman', 'Arial', 'Vni', undefined])
    assert.equal(encodingOf(font), undefined, font);
});
