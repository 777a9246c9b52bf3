/**
 * Serves the built site through nginx with the configuration in deploy/nginx/ and puts it to the
 * tests of Mozilla's HTTP Observatory, and to those of how files travel. Prints a table; ends with
 * exit code 1 when one fails. Needs a built site: run "npm run build" first.
 */
import { startNginx } from '../tests/serve-nginx.ts';
import { checkServed } from '../tests/served/check-served.ts';

const root = process.argv[2] ?? 'dist';
const server = await startNginx(root);
try {
  const rows = await checkServed(server.origin, root);
  console.table(rows);
  const failed = rows.filter(({ passed }) => !passed);
  console.log(`${String(rows.length - failed.length)} passed, ${String(failed.length)} failed`);
  if (failed.length > 0) process.exitCode = 1;
} finally {
  await server.close();
}
