import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barePage } from '../../../scripts/bench/bare-page.ts';

test('keeps the text and drops what dresses it', () => {
  const bare = barePage(
    '<h1 class="x">A &lt; B</h1><style>p{}</style><p>Một <b>hai</b><svg><text>ba</text></svg></p><img src="x">',
  );
  assert.match(bare, /<h1>A &lt; B<\/h1>\n<p>Một hai<\/p>/);
  assert.doesNotMatch(bare, /<img|<svg|ba</);
});
