/**
 * Writes the two parts of the nginx configuration that are made from src/serving/ into
 * deploy/nginx/, or into the folder named on the command line. BASE_PATH counts.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { httpConf, serverConf } from '../src/serving/nginx.ts';

const folder = process.argv[2] ?? 'deploy/nginx';
writeFileSync(path.join(folder, 'http.conf'), httpConf());
writeFileSync(path.join(folder, 'server.conf'), serverConf());
