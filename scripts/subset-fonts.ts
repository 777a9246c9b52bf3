/**
 * Makes the site's fonts: Source Serif 4 and Be Vietnam Pro (both under the SIL Open Font
 * License), cut to the letters that Vietnamese text uses, without hinting, with kerning and
 * the figures we set. Run only when a font or the letters change:
 *
 *   npm i --no-save @expo-google-fonts/source-serif-4 @expo-google-fonts/be-vietnam-pro
 *   node scripts/subset-fonts.ts
 *
 * The results are committed, so that a build needs neither the sources nor this script.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const VIETNAMESE = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const SIGNS = '“”‘’–—…·•→←↑↓×≤≥≈°²³½€₫«»‹›\u00a0\u2009\u202f−✓';
const LETTERS = ASCII + VIETNAMESE + VIETNAMESE.toUpperCase() + SIGNS;

const FACES = [
  ['@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf', 'serif-400'],
  ['@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf', 'serif-600'],
  [
    '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
    'serif-400-italic',
  ],
  ['@expo-google-fonts/be-vietnam-pro/500Medium/BeVietnamPro_500Medium.ttf', 'sans-500'],
] as const;
/** Faces that the social cards set; satori reads sfnt, not woff2. */
const CARD_FACES = new Set(['serif-600', 'sans-500']);

const resolve = createRequire(import.meta.url).resolve;
for (const [source, name] of FACES) {
  const font = readFileSync(resolve(source));
  const options = { noHinting: true, keepFeatures: ['kern', 'liga', 'ccmp', 'locl', 'mark'] };
  const web = await subsetFont(font, LETTERS, { ...options, targetFormat: 'woff2' });
  writeFileSync(new URL(`../src/styles/fonts/${name}.woff2`, import.meta.url), web);
  console.log(`${name}.woff2`, web.length);
  if (!CARD_FACES.has(name)) continue;
  const card = await subsetFont(font, LETTERS, { ...options, targetFormat: 'sfnt' });
  writeFileSync(new URL(`../src/media/fonts/${name}.ttf`, import.meta.url), card);
  console.log(`${name}.ttf`, card.length);
}
