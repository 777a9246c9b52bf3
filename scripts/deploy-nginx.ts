/**
 * Writes the part of the nginx configuration that is made from src/serving/ into deploy/nginx/, or
 * into the folder named on the command line. BASE_PATH counts.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { serverConf } from '../src/serving/nginx.ts';

writeFileSync(path.join(process.argv[2] ?? 'deploy/nginx', 'server.conf'), serverConf());
