/** `npm run dev`: the site while it is written, drafts and scheduled stories included. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Set here and not in the npm script: Windows shells do not read `NAME=value command`.
const child = spawn(
  process.execPath,
  [
    fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url)),
    'dev',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, SHOW_DRAFTS: 'true' } },
);
child.on('close', (code) => {
  process.exitCode = code ?? 0;
});
