import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '../../../src/vietnamese/fold.ts';
import { decodeKeystrokes, decodeTelex, decodeVni } from '../../../src/vietnamese/telex.ts';
import { SYLLABLES, anyText, encode, syllable, vietnameseText } from './samples.ts';

test('every syllable comes back from its keystrokes, in both key orders and both methods', () => {
  for (const word of SYLLABLES) {
    for (const tone of ['inside', 'end'] as const) {
      const telex = encode(word, 'telex', tone);
      assert.match(telex, /^[a-z]+$/);
      if (telex !== word) assert.equal(decodeTelex(telex), word, telex);
      const vni = encode(word, 'vni', tone);
      // One letter and one digit is left alone: see the codes below.
      if (vni !== word && !/^[^y]\d$/.test(vni)) assert.equal(decodeVni(vni), word, vni);
    }
  }
});

test('a typed sentence is read whole, with its case and punctuation', () => {
  const typed = fc.array(fc.tuple(syllable, fc.constantFrom('inside', 'end'), fc.nat({ max: 2 })));
  fc.assert(
    fc.property(typed, (words) => {
      const inCase = (text: string, kind: number) =>
        kind === 0 || text.length < 2
          ? text
          : kind === 1
            ? text.charAt(0).toUpperCase() + text.slice(1)
            : text.toUpperCase();
      const keys = words.map(([w, tone, kind]) => inCase(encode(w, 'telex', tone), kind));
      // One capital letter alone cannot show whether all are capitals.
      const long = words.every(([w]) => w.length > 1);
      if (long) {
        const meant = words.map(([w, , kind]) => inCase(w, kind)).join(', ');
        assert.equal(decodeKeystrokes(keys.join(', ')).text, meant);
      }
    }),
  );
});

test('queries as readers type them', () => {
  for (const [typed, meant] of [
    ['ddieenr hinhf tieen tieens', 'điển hình tiên tiến'],
    ['traanf thij hoaf', 'trần thị hoà'],
    ['nguyeenx vawn dduwcs', 'nguyễn văn đức'],
    ['ddeenf own ddaps nghiax', 'đền ơn đáp nghĩa'],
    ['hoc5 bo6ng3 cha8p1 canh1 u7o7c1 mo7', 'học bổng chắp cánh ước mơ'],
    ['Nguyeenx Thuyj Uyeen', 'Nguyễn Thuỵ Uyên'],
    ['DDAWNGJ DDINHF DDATJ', 'ĐẶNG ĐÌNH ĐẠT'],
    ['thoong tin, coong nhaan.', 'thông tin, công nhân.'],
    ['"quys" (gieengs) gif', '"quý" (giếng) gì'],
  ] as const) {
    assert.deepEqual(decodeKeystrokes(typed), { text: meant, decoded: true });
  }
});

test('keys in every order people use', () => {
  for (const [meant, ...ways] of [
    ['trần', 'traanf', 'traafn', 'trafan', 'tranaf', 'tranfa'],
    ['đức', 'dduwcs', 'ddwucs', 'dducws', 'dduwsc', 'ducdws'],
    ['được', 'dduwocj', 'dduowcj', 'dduwowcj', 'ddwowcj', 'duocdwj'],
    ['đường', 'dduwowngf', 'dduongwf', 'duongdwf'],
    ['thuở', 'thuowr', 'thuorw'],
    ['những', 'nhuwngx', 'nhwngx'],
    ['lưu', 'luwu', 'lwu'],
    ['giữa', 'giuwax', 'giwax'],
    ['quăng', 'quawng', 'quangw'],
  ] as const) {
    for (const way of ways) assert.equal(decodeTelex(way), meant, way);
  }
  for (const way of ['d9uo7ng2', 'd9u7o72ng', 'duong972', 'dung9']) {
    assert.equal(decodeVni(way), way === 'dung9' ? 'đung' : 'đường', way);
  }
});

test('unfinished words are read as far as they go', () => {
  assert.equal(decodeTelex('trungw'), 'trưng');
  assert.equal(decodeKeystrokes('trung caap').text, 'trung câp');
  assert.equal(decodeKeystrokes('dduong').text, 'đuong');
});

test('numbers, codes and foreign words stay as typed', () => {
  for (const text of [
    ...['60/KH-UBND', '2023', 'm2', 'km2', '3.1', '78,49%', 'COVID-19', 'covid19', '12A1', 'A1'],
    ...['U23', 'U17', 'CO2', 'a1', 'mp3', 'h5n1', 'QL10', 'kg', 'expo', 'windows', 'UBND', 'OCOP'],
    ...[
      'test',
      'taxi',
      'TAXI',
      'xe bus',
      'xoong',
      'web',
      'wifi',
      'facebook',
      'traanf-thij',
      '',
      '  ',
    ],
    ...['hoass', 'nam2023', 'toi66', 'a678', 'duong0', 'tra6nf', 'pha7m', 'dd', 'ng1', 'ha9'],
  ]) {
    assert.deepEqual(decodeKeystrokes(text), { text, decoded: false });
  }
});

test('plain and marked Vietnamese stays as typed', () => {
  fc.assert(
    fc.property(vietnameseText, (text) => {
      assert.equal(decodeKeystrokes(text).decoded, false);
      assert.equal(decodeKeystrokes(fold(text)).decoded, false);
    }),
  );
});

test('an English word can still pass for Telex: the single word reader says so', () => {
  assert.equal(decodeTelex('test'), 'tét');
  assert.equal(decodeTelex('expo'), undefined);
  assert.equal(decodeTelex('windows'), undefined);
  assert.equal(decodeTelex('hoa'), undefined);
  assert.equal(decodeVni('hoa'), undefined);
});

test('any text gives a text with the same spacing, and the flag tells the truth', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string()), (text) => {
      const read = decodeKeystrokes(text);
      assert.equal(read.decoded, read.text !== text);
      assert.deepEqual(read.text.match(/\s/g), text.match(/\s/g));
    }),
    { numRuns: 500 },
  );
});
