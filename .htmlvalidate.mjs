import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Minified output leaves out the white space that these rules are about.
    'no-trailing-whitespace': 'off',
    // Scripts come from the site itself; integrity is for other hosts, and there are none.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Astro prints `<meta … />` and `<meta …>` alike; both are valid HTML.
    'void-style': 'off',
    // Astro prints `<!DOCTYPE html>`; its case means nothing.
    'doctype-style': 'off',
    // Anchors are made from headings, and a heading may begin with a number, as HTML allows.
    'valid-id': ['error', { relaxed: true }],
    // Titles follow the content, and the limit of 70 characters is a search engine's habit.
    'long-title': 'off',
  },
});
