/** Starts the writing desk in the browser. */
import CMS from '@sveltia/cms';
import { cmsBlocks } from './blocks.ts';

const data = document.querySelector('#cms-config')?.textContent ?? '{}';
for (const block of cmsBlocks()) CMS.registerEditorComponent(block);
type Options = NonNullable<Parameters<typeof CMS.init>[0]>;
CMS.init({ config: JSON.parse(data) as NonNullable<Options['config']> });
