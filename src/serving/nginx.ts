import { paths } from '../paths.ts';
import { HEADERS, type HeaderRule } from './headers.ts';
import { NAMED_TYPES, TYPES } from './types.ts';

const MADE = '# Made from src/serving/ by "npm run deploy:nginx"; a change here is lost.\n';

/** Files in the site's folder that are for its host alone. */
const FOR_THE_HOST = ['_headers', '_redirects', '_moved.map'];

const variable = ({ name }: HeaderRule): string =>
  `$site_${name.toLowerCase().replaceAll('-', '_')}`;

const quoted = (value = ''): string => `"${value}"`;

/** A pattern for a folder and all in it; a file stands as it is. */
const key = (place: string): string =>
  place.endsWith('/') ? `~^${place.replaceAll('.', String.raw`\.`)}` : place;

const lines = (rows: readonly string[], indent: string): string =>
  rows.map((row) => `${indent}${row}\n`).join('');

/** A map from the path to one header's value; an empty one is not sent. */
function headerMap(rule: HeaderRule): string {
  const rows = (rule.except ?? []).flatMap(({ under, value }) =>
    under.map((place) => `${key(place)} ${quoted(value)};`),
  );
  return `map $uri ${variable(rule)} {\n${lines([`default ${quoted(rule.value)};`, ...rows], '    ')}}\n`;
}

/**
 * The part of the configuration that stands outside the server: what headers say at which path.
 * Chosen by maps, because an `add_header` inside a location would silence all those outside it.
 * @returns The text of `http.conf`.
 */
export function httpConf(): string {
  const varying = HEADERS.filter((rule) => rule.except !== undefined);
  return `${MADE}\n${varying.map(headerMap).join('\n')}`;
}

/** Types of the files whose name says more than its ending. */
function namedTypes(): string {
  return Object.entries(NAMED_TYPES)
    .map(
      ([name, type]) =>
        `location ~ /${name.replace('.', String.raw`\.`)}$ {\n    types { }\n    default_type ${quoted(type)};\n}\n`,
    )
    .join('');
}

/**
 * The part that stands inside the server, whatever its name, port and certificate.
 * @returns The text of `server.conf`.
 */
export function serverConf(): string {
  const headers = HEADERS.map((rule) => {
    const value = rule.except ? variable(rule) : quoted(rule.value);
    return `add_header ${rule.name} ${value} always;`;
  });
  const types = Object.entries(TYPES).map(([ending, type]) => `${quoted(type)} ${ending};`);
  const hidden = FOR_THE_HOST.map((name) => name.replace('.', String.raw`\.`)).join('|');
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
index index.html;
absolute_redirect off;
error_page 403 404 =404 ${paths.notFound};

# Compressed when the site was built; nothing is compressed here.
gzip_static on;
gzip_vary on;
gzip_proxied any;

sendfile on;
tcp_nopush on;

types {
${lines(types, '    ')}}
default_type application/octet-stream;
charset off;

${lines(headers, '')}
# Not for readers: what is meant for the host, compressed copies, names that begin with a dot.
location ~ (?:/(?:${hidden})|\\.(?:br|gz))$|/\\.(?!well-known/) {
    return 404;
}

# Feeds have types of their own.
${namedTypes()}`;
}
