import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../../src/vietnamese/fold.ts';
import { isVietnameseSyllable, splitSyllable } from '../../../src/vietnamese/syllable.ts';
import { traditionalTone } from '../../../src/vietnamese/tone.ts';
import { SYLLABLES } from './samples.ts';

test('real syllables pass in every form', () => {
  for (const syllable of SYLLABLES) {
    for (const form of [
      syllable,
      syllable.toUpperCase(),
      syllable.normalize('NFD'),
      traditionalTone(syllable),
      fold(syllable),
    ]) {
      assert.ok(isVietnameseSyllable(form), form);
    }
  }
});

test('borrowed and place-name syllables pass', () => {
  for (const word of ['xoong', 'goòng', 'moóc', 'Kạn', 'pin', 'Pác', 'Thy', 'Vy', 'séc', 'kẻng']) {
    assert.ok(isVietnameseSyllable(word), word);
  }
});

test('what cannot be Vietnamese fails', () => {
  for (const word of [
    ...['', 'test', 'expo', 'windows', 'COVID', 'COVID-19', 'kg', 'km2', 'UBND', 'traanf', 'zalo'],
    ...['nghành', 'cế', 'gế', 'ngiêng', 'ghà', 'ngha', 'try', 'thyên', 'quu', 'b', 'ng', 'nghi a'],
  ]) {
    assert.ok(!isVietnameseSyllable(word), word);
  }
});

test('a toned rhyme carries all its vowel marks', () => {
  for (const word of ['hiẹn', 'duọng', 'nguyẽn', 'tièn'])
    assert.ok(!isVietnameseSyllable(word), word);
  assert.ok(isVietnameseSyllable('đuong'));
});

test('stops take sắc or nặng, or no tone yet', () => {
  for (const word of ['cấp', 'cập', 'câp', 'sách', 'một'])
    assert.ok(isVietnameseSyllable(word), word);
  for (const word of ['cầp', 'sảch', 'mỗt', 'các\u0300'])
    assert.ok(!isVietnameseSyllable(word), word);
});

test('initial and rhyme', () => {
  const split = (letters: string) => Object.values(splitSyllable(letters)).join('+');
  assert.equal(split('nghiêng'), 'ngh+iêng');
  assert.equal(split('quyên'), 'qu+yên');
  assert.equal(split('gia'), 'gi+a');
  assert.equal(split('gi'), 'g+i');
  assert.equal(split('gin'), 'g+in');
  assert.equal(split('uy'), '+uy');
});
