import { paths } from '../paths.ts';
import { HEADERS, headersAt } from './headers.ts';
import { NAMED_TYPES, TYPES } from './types.ts';

const MADE = '# Made from src/serving/ by "npm run deploy:nginx"; a change here is lost.\n';

/** Files in the site's folder that are for its host alone. */
const FOR_THE_HOST = ['_headers', '_redirects', '_moved.map'];

/** Folders without a compressed copy: looking for compressed copies there is work for nothing. */
const PACKED = [paths.cards, `${paths.searchIndex}fragment/`];

/** Folders whose feeds lie deeper than the folder itself. */
const WITH_FEEDS = [paths.movements, paths.openData];

const quoted = (value: string): string => `"${value}"`;
const pattern = (name: string): string => name.replaceAll('.', String.raw`\.`);

/** A block of the configuration; what stands in it is set in. */
const block = (head: string, body: readonly string[]): string =>
  `${head} {\n${body.map((line) => `    ${line.replaceAll('\n', '\n    ')}\n`).join('')}}`;

const headerLines = (path: string): string[] =>
  Object.entries(headersAt(path)).map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
  );

/** The type of one file, in place of that of its ending. */
const typeLines = (type: string): string[] => ['types { }', `default_type ${quoted(type)};`];

/** A feed somewhere below a folder. */
const feedBlocks = Object.entries(NAMED_TYPES).map(([name, type]) =>
  block(`location ~ /${pattern(name)}$`, typeLines(type)),
);

/** A file or a folder with headers of its own; inside it all of them are said anew. */
function placeBlock(place: string): string {
  const type = NAMED_TYPES[place.slice(place.lastIndexOf('/') + 1)];
  return block(`location ${place.endsWith('/') ? '^~' : '='} ${place}`, [
    ...headerLines(place),
    ...(type === undefined ? [] : typeLines(type)),
    ...(PACKED.includes(place) ? ['brotli_static off;', 'gzip_static off;'] : []),
    ...(WITH_FEEDS.includes(place) ? feedBlocks : []),
  ]);
}

/**
 * The part of the configuration that stands inside the server, whatever its name, port and
 * certificate. Locations are prefixes with headers written out: patterns and variables, tried on
 * every request, were seen to cost a third of what nginx can serve.
 * @returns The text of `server.conf`.
 */
export function serverConf(): string {
  const own = HEADERS.flatMap(({ except = [] }) => except.flatMap(({ under }) => under));
  const places = [...new Set([...own, ...WITH_FEEDS])].sort();
  const types = Object.entries(TYPES).map(([ending, type]) => `${quoted(type)} ${ending};`);
  return `${MADE}
# Nothing but reading: no body is taken, and a slow or talkative client is let go.
server_tokens off;
client_max_body_size 1k;
client_header_timeout 10s;
client_body_timeout 10s;
send_timeout 30s;
keepalive_timeout 65s;
large_client_header_buffers 4 8k;
reset_timedout_connection on;

# Stories whose address has changed.
if ($moved_to) {
    return 301 $moved_to$is_args$args;
}

# Pages are folders. Addresses stay relative, whatever stands between this server and the reader.
rewrite /$ \${uri}index.html break;
absolute_redirect off;
error_page 403 404 =404 ${paths.notFound};

# Compressed when the site was built; nothing is compressed here.
brotli_static on;
gzip_static on;
gzip_vary on;
gzip_proxied any;

${block('types', types)}
default_type application/octet-stream;
charset off;

# Every page and file, but those below.
${headerLines(paths.home).join('\n')}

# A header said in one of these silences all those above, so each says all of its own.
${places.map(placeBlock).join('\n')}

# Not for readers.
${FOR_THE_HOST.map((name) => block(`location = ${paths.home}${name}`, ['return 404;'])).join('\n')}
${block(`location ^~ ${paths.home}.`, ['return 404;'])}
# Where a certificate is asked for.
${block('location ^~ /.well-known/', ['default_type text/plain;'])}
`;
}
