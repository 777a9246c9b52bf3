import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cropPosition } from '../../../src/media/focus.ts';

test('a focus point becomes one of the nine places the picture library cuts towards', () => {
  assert.equal(cropPosition(undefined), 'centre');
  assert.equal(cropPosition({ x: 50, y: 50 }), 'centre');
  assert.equal(cropPosition({ x: 10, y: 50 }), 'left');
  assert.equal(cropPosition({ x: 50, y: 90 }), 'bottom');
  assert.equal(cropPosition({ x: 100, y: 0 }), 'right top');
  assert.equal(cropPosition({ x: 0, y: 100 }), 'left bottom');
});
