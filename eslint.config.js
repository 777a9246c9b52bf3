import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'dist',
    '.astro',
    '.cache',
    'node_modules',
    'tests/fixtures',
    'test-results',
    'playwright-report',
  ]),
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  // Accessibility is judged on the built pages, by axe and html-validate, and not on their sources.
  astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'astro:content',
              importNames: ['getCollection', 'getEntry', 'getEntries'],
              message: 'Only src/queries/ reads collections.',
            },
          ],
        },
      ],
    },
  },
  { files: ['src/queries/**', 'src/content.config.ts'], rules: { 'no-restricted-imports': 'off' } },
);
