/** The least that Astro and MDX need to show the same texts: one layout, a page a story, a list. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { GeneratedProfile } from './generate-profiles.ts';

const FILES: Record<string, string> = {
  'package.json': '{ "name": "bare", "type": "module", "private": true }\n',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()] };
`,
  'src/content.config.mjs': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  stories: defineCollection({ loader: glob({ base: './stories', pattern: '*.mdx' }) }),
};
`,
  'src/layouts/Page.astro': `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8" /><title>{title}</title></head>
  <body><main><slot /></main></body>
</html>
`,
  'src/components/Block.astro': `<div><slot /></div>
`,
  'src/pages/[slug].astro': `---
import { getCollection, render } from 'astro:content';
import Block from '../components/Block.astro';
import Page from '../layouts/Page.astro';
export async function getStaticPaths() {
  const stories = await getCollection('stories');
  return stories.map((story) => ({ params: { slug: story.id }, props: { story } }));
}
const { story } = Astro.props;
const { Content } = await render(story);
const components = Object.fromEntries(
  ['BarChart', 'PullQuote', 'SideNote', 'Steps', 'NotYet'].map((name) => [name, Block]),
);
---
<Page title={story.data.title}>
  <h1>{story.data.title}</h1>
  <p>{story.data.summary}</p>
  <Content {components} />
</Page>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Page from '../layouts/Page.astro';
const stories = await getCollection('stories');
---
<Page title="Stories">
  <ul>{stories.map((story) => <li><a href={\`/\${story.id}/\`}>{story.data.title}</a></li>)}</ul>
</Page>
`,
};

/**
 * Writes a bare Astro site of the same titles, summaries and bodies, every one of them MDX.
 * @param root Where to.
 * @param stories The stories.
 * @param modules The `node_modules` whose Astro builds it.
 */
export function writeBareSite(
  root: string,
  stories: readonly GeneratedProfile[],
  modules: string,
): void {
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  mkdirSync(path.join(root, 'stories'), { recursive: true });
  symlinkSync(path.resolve(modules), path.join(root, 'node_modules'));
  for (const { slug, data, body } of stories) {
    const { title, summary } = data;
    writeFileSync(
      path.join(root, 'stories', `${slug}.mdx`),
      `---\n${stringify({ title, summary }, { lineWidth: 0 })}---\n\n${body}\n`,
    );
  }
}
