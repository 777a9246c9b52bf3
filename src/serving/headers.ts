import { paths } from '../paths.ts';

/** A response header, and where on the site it says something else. */
export interface HeaderRule {
  name: string;
  /** What it says; undefined where it is not sent. */
  value: string | undefined;
  /** Folders, which end in a slash, and files with a value of their own. No two overlap. */
  except?: readonly { under: readonly string[]; value: string | undefined }[];
}

const directives = (list: Record<string, string>): string =>
  Object.entries(list)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/**
 * What stands in the header's policy and not in the page's own (`src/media/csp.ts`), which names
 * the hashes of its styles and scripts: a browser applies both, so a page may do only what both
 * allow. `frame-ancestors` counts in a header alone.
 */
const POLICY = { 'base-uri': "'none'", 'form-action': "'self'", 'object-src': "'none'" };

/** Powers of a browser that no page of the site uses, so that nothing in one can ask for them. */
const UNUSED = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'publickey-credentials-get', 'serial'],
  ...['usb', 'xr-spatial-tracking'],
];

const YEAR = 365 * 24 * 60 * 60;
const search = (folder: string): string => `${paths.searchIndex}${folder}/`;

/** Files made to be shown or read by other sites. */
const SHARED = [paths.embeds, paths.cards, paths.openData, paths.feed, paths.atom, paths.jsonFeed];

/**
 * Every header the site is served with. The nginx configuration, the `_headers` file and the
 * checks are all made from this list.
 */
export const HEADERS: readonly HeaderRule[] = [
  {
    name: 'Cache-Control',
    // Asked again each time and answered with "not changed": a correction is seen at once.
    value: 'public, max-age=0, must-revalidate',
    except: [
      {
        // The name of a file here changes with its content.
        under: [paths.assets, search('fragment'), search('index'), search('filter')],
        value: `public, max-age=${String(YEAR)}, immutable`,
      },
    ],
  },
  {
    name: 'Content-Security-Policy',
    value: directives({ ...POLICY, 'frame-ancestors': "'none'" }),
    except: [{ under: [paths.embeds], value: directives(POLICY) }],
  },
  {
    // For browsers that do not know frame-ancestors.
    name: 'X-Frame-Options',
    value: 'DENY',
    except: [{ under: [paths.embeds], value: undefined }],
  },
  {
    name: 'Cross-Origin-Resource-Policy',
    value: 'same-origin',
    // An embedded card lives in a sandbox, whose origin is nobody's: its fonts come from outside.
    except: [{ under: [paths.assets, ...SHARED], value: 'cross-origin' }],
  },
  {
    name: 'Access-Control-Allow-Origin',
    value: undefined,
    except: [{ under: [paths.assets, ...SHARED], value: '*' }],
  },
  {
    name: 'Cross-Origin-Opener-Policy',
    value: 'same-origin',
    // The writing desk signs in through a window of the Git server, which answers its opener.
    except: [{ under: [paths.editor], value: 'same-origin-allow-popups' }],
  },
  { name: 'Strict-Transport-Security', value: `max-age=${String(YEAR)}` },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  // Which story someone came from is nobody else's business.
  { name: 'Referrer-Policy', value: 'same-origin' },
  { name: 'Permissions-Policy', value: UNUSED.map((name) => `${name}=()`).join(', ') },
];

/** Whether a path is the file, or lies in the folder. */
const isUnder = (path: string, place: string): boolean =>
  place.endsWith('/') ? path.startsWith(place) : path === place;

/**
 * What one header says at a path.
 * @param rule The header.
 * @param path Path from the host's root, such as `/guong/`.
 * @returns Its value, or undefined where it is not sent.
 */
export function valueAt(rule: HeaderRule, path: string): string | undefined {
  const own = rule.except?.find(({ under }) => under.some((place) => isUnder(path, place)));
  return own ? own.value : rule.value;
}

/**
 * The headers that a path is served with.
 * @param path Path from the host's root, such as `/guong/`.
 * @returns Values by name, without those that are not sent there.
 */
export function headersAt(path: string): Record<string, string> {
  return Object.fromEntries(
    HEADERS.flatMap((rule): [string, string][] => {
      const value = valueAt(rule, path);
      return value === undefined ? [] : [[rule.name, value]];
    }),
  );
}
