import type { Finding } from '../../schemas/rules/context.ts';
import { nearest } from '../../schemas/rules/nearest.ts';
import { bodyTree, placeOf } from '../body-tree.ts';
import type { RawEntry } from '../read.ts';
import type { Place } from '../yaml.ts';
import { pageOf, type Routes } from './routes.ts';

/** A link as an author wrote it. */
interface Link {
  url: string;
  path: readonly PropertyKey[];
  at: () => Place;
}

/** Sites that have answered over https for years; http to them is an old habit. */
const HTTPS_HOSTS =
  /(?:^|\.)(?:chinhphu\.vn|gov\.vn|quochoi\.vn|dangcongsan\.vn|nhandan\.vn|qdnd\.vn|vnexpress\.net|tuoitre\.vn|thanhnien\.vn|vietnamplus\.vn|thuvienphapluat\.vn|luatvietnam\.vn|vtv\.vn|vov\.vn|moet\.gov\.vn|wikipedia\.org|youtube\.com|youtu\.be|facebook\.com|zalo\.me|google\.com|github\.com|who\.int|unicef\.org)$/;

/** Links of the fields: everything called `url`. */
function fieldLinks(raw: RawEntry): Link[] {
  const links: Link[] = [];
  const visit = (value: unknown, path: PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (key === 'url' && typeof child === 'string')
        links.push({ url: child, path: at, at: () => raw.locate(at) });
      else visit(child, at);
    }
  };
  visit(raw.data, []);
  return links;
}

/** Links of the body. */
function bodyLinks(raw: RawEntry): Link[] {
  const tree = bodyTree(raw);
  if ('error' in tree) return [];
  return tree.nodes
    .filter((node) => node.type === 'link' || node.type === 'definition')
    .map((node) => ({ url: (node.url ?? '').trim(), path: [], at: () => placeOf(raw, node) }));
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/** Why an external address cannot be right, if so. */
function malformed(url: string): string | undefined {
  if (/\s/.test(url)) return 'có khoảng trắng';
  if (/^https?:\/\/https?:/i.test(url)) return 'ghi “http” hai lần';
  if (!/^https?:\/\/[^/]/i.test(url) || !URL.canParse(url)) return 'viết sai dạng';
  const { hostname, username } = new URL(url);
  if (username !== '') return 'có tên đăng nhập ở trong';
  if (
    /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.)|\.(?:local|lan|internal)$/.test(
      hostname,
    )
  )
    return 'trỏ tới máy trong mạng nội bộ';
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(hostname) || hostname.includes('..'))
    return 'có tên trang không đúng';
  return /[.,;:!)\]”"’]$/.test(url) && !url.includes('(') ? 'dính dấu câu ở cuối' : undefined;
}

/** What is wrong with an address outside the site. */
function external(url: string, secure: ReadonlySet<string>): Omit<Finding, 'path'>[] {
  const why = malformed(url);
  if (why !== undefined)
    return [
      {
        code: 'HS702',
        found: `có địa chỉ “${url}” ${why}`,
        fix: 'Mở địa chỉ bằng trình duyệt rồi chép lại cả dòng, bắt đầu từ https://.',
      },
    ];
  const host = hostOf(url);
  return url.startsWith('http:') && (secure.has(host) || HTTPS_HOSTS.test(host))
    ? [
        {
          code: 'HS703',
          severity: 'warning',
          found: `có địa chỉ “${url}” dùng http, trong khi ${host} có https`,
          fix: 'Đổi http:// thành https:// và mở thử.',
        },
      ]
    : [];
}

/** What is wrong with an address inside the site. */
function internal(url: string, page: string, routes: Routes): Omit<Finding, 'path'>[] {
  const target = new URL(url, `http://site${page}`);
  const path = target.pathname;
  const isFile = /\.[a-z0-9]{2,5}$/i.test(path);
  const withSlash = path.endsWith('/') || isFile ? path : `${path}/`;
  if (!routes.has(withSlash)) {
    const guess = nearest(withSlash, routes.known);
    return [
      {
        code: 'HS701',
        found: `có liên kết tới “${url}”, trang không có hoặc chưa đăng`,
        fix: guess === undefined ? 'Sửa địa chỉ, hoặc bỏ liên kết.' : `Có phải “${guess}”?`,
      },
    ];
  }
  if (withSlash !== path)
    return [
      {
        code: 'HS701',
        found: `có liên kết tới “${url}” thiếu dấu / ở cuối`,
        fix: `Viết “${url.replace(/([^/#?]+)(?=[#?]|$)/, '$1/')}”.`,
      },
    ];
  const anchors = routes.anchors(path);
  const anchor = decodeURIComponent(target.hash.slice(1));
  return anchor.startsWith('muc-') && anchors && !anchors.has(anchor)
    ? [
        {
          code: 'HS704',
          found: `có liên kết tới “${url}”, trang ấy không có mục “${anchor}”`,
          fix: `Xem lại số mục; có phải “#${nearest(anchor, [...anchors]) ?? 'muc-…'}”?`,
        },
      ]
    : [];
}

/** What is wrong with a mail address. */
const mail = (url: string): Omit<Finding, 'path'>[] =>
  /^mailto:[^@\s]+@[^@\s]+\.[a-z]{2,}(?:\?.*)?$/i.test(url)
    ? []
    : [
        {
          code: 'HS702',
          found: `có địa chỉ thư “${url}” viết sai`,
          fix: 'Viết mailto:hop-thu@co-quan.gov.vn.',
        },
      ];

/**
 * The hosts that some content links to over https: proof enough that they have it.
 * @param raws All entries.
 * @returns Host names.
 */
export function secureHosts(raws: readonly RawEntry[]): Set<string> {
  return new Set(
    raws
      .flatMap((raw) => [...raw.source.text.matchAll(/https:\/\/[^\s"'<>)\]]+/g)])
      .map((match) => hostOf(match[0])),
  );
}

/**
 * Judges the links of an entry by rule, without a network: dead inside the site, malformed or
 * needlessly insecure outside.
 * @param raw An entry as read from disk.
 * @param routes Addresses of the site.
 * @param secure Hosts known to have https.
 * @returns Findings with their place in the file.
 */
export function linkFindings(
  raw: RawEntry,
  routes: Routes,
  secure: ReadonlySet<string>,
): (Finding & Place)[] {
  const page = pageOf(raw.collection, raw.id) ?? '/';
  return [...fieldLinks(raw), ...bodyLinks(raw)].flatMap(({ url, path, at }) => {
    const findings = /^mailto:/i.test(url)
      ? mail(url)
      : /^(?:https?:|www\.)/i.test(url)
        ? external(url, secure)
        : path.length > 0 || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)
          ? []
          : url.startsWith('#') && !url.startsWith('#muc-')
            ? []
            : internal(url, page, routes);
    return findings.map((finding) => ({ ...finding, path, ...at() }));
  });
}
