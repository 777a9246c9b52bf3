/**
 * Fetches the site's fonts once the page stands, for the pages that follow: `preferences.ts` then
 * finds the note left here. The first page keeps the phone's own letters, so that no font competes
 * with its words and nothing shifts under a reader's eye.
 */
import serif from '../styles/fonts/serif-400.woff2?url';

const FACES = ['1em "Source Serif"', '600 1em "Source Serif"', '500 1em "Be Vietnam"'];

async function fetchFonts(): Promise<void> {
  await Promise.all(FACES.map((face) => document.fonts.load(face)));
  // Paper has no eye to disturb, and its sheets are measured in these letters.
  addEventListener('beforeprint', () => {
    document.documentElement.dataset['fonts'] = '';
  });
  localStorage.setItem('fonts', serif);
}

fetchFonts().catch(() => {
  // No network or no store: this phone's own letters stay.
});
