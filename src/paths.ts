import { site } from './site.ts';

/** Every address of the site, as a path from the host's root. Pages are folders. */
const at = (path: string): string => `${site.base}${path}`;
/** A page of a list; the first has the list's own address. */
const paged = (path: string, page: number): string =>
  at(page === 1 ? path : `${path}trang/${String(page)}/`);

/** The paths of the site: a constant for a page of its own, a function for one of many. */
export const paths = {
  home: at('/'),
  movements: at('/phong-trao/'),
  movement: (slug: string, page = 1) => paged(`/phong-trao/${slug}/`, page),
  movementFeed: (slug: string) => at(`/phong-trao/${slug}/rss.xml`),
  stories: (page = 1) => paged('/guong/', page),
  story: (slug: string) => at(`/guong/${slug}/`),
  storyText: (slug: string) => at(`/guong/${slug}.txt`),
  storyQr: (slug: string) => at(`/guong/${slug}.qr.svg`),
  press: (slug: string) => at(`/guong/${slug}/bao-chi/`),
  radioScript: (slug: string) => at(`/guong/${slug}/truyen-thanh.txt`),
  poster: (slug: string) => at(`/guong/${slug}/ap-phich/`),
  embed: (slug: string) => at(`/nhung/${slug}/`),
  byKind: (kind: string, page = 1) => paged(`/guong/doi-tuong/${kind}/`, page),
  byPlace: (place: string, page = 1) => paged(`/guong/noi/${place}/`, page),
  byLevel: (level: string, page = 1) => paged(`/guong/cap/${level}/`, page),
  byYear: (year: number, page = 1) => paged(`/guong/nam/${String(year)}/`, page),
  timeline: at('/dong-thoi-gian/'),
  map: at('/ban-do/'),
  patternBook: at('/bang-mau/'),
  models: at('/nhan-rong/'),
  modelsFor: (problem: string) => at(`/nhan-rong/#${problem}`),
  modelsOf: (problem: string, page = 1) => paged(`/nhan-rong/viec/${problem}/`, page),
  findModels: at('/tim-kiem/?loai=mo-hinh'),
  compareModels: at('/nhan-rong/so-sanh/'),
  compareColumn: (slug: string) => at(`/nhan-rong/so-sanh/${slug}.json`),
  followers: (page = 1) => paged('/nhan-rong/da-lam-theo/', page),
  actionSheet: (slug: string) => at(`/nhan-rong/${slug}/`),
  statistics: at('/so-lieu/'),
  figureStories: (key: string, page = 1) => paged(`/so-lieu/cau-chuyen/${figureSlug(key)}/`, page),
  agencies: at('/co-quan/'),
  agency: (id: string, page = 1) => paged(`/co-quan/${id}/`, page),
  plans: at('/ke-hoach/'),
  plan: (slug: string) => at(`/ke-hoach/${slug}/`),
  clause: (slug: string, clause: string) => at(`/ke-hoach/${slug}/#${clauseId(clause)}`),
  planText: (slug: string) => at(`/ke-hoach/${slug}.txt`),
  search: at('/tim-kiem/'),
  searchIndex: at('/pagefind/'),
  mediaFile: (owner: string, slug: string, file: string) => at(`/tep/${owner}/${slug}/${file}`),
  page: (slug: string) => at(`/${slug}/`),
  about: at('/gioi-thieu/'),
  nominate: at('/de-cu/'),
  suggest: at('/de-cu/phieu/'),
  report: at('/bao-sai-sot/'),
  reportStory: (slug: string) => at(`/bao-sai-sot/?cau-chuyen=${slug}`),
  contact: at('/lien-he/'),
  privacy: at('/quyen-rieng-tu/'),
  accessibility: at('/tiep-can/'),
  corrections: at('/cai-chinh/'),
  handbook: at('/so-tay/'),
  handbookPage: (slug: string) => at(`/so-tay/${slug}/`),
  handbookCodes: at('/so-tay/ma-loi/'),
  handbookFields: at('/so-tay/truong/'),
  handbookFieldsOf: (slug: string) => at(`/so-tay/truong/${slug}/`),
  editor: at('/bien-tap/'),
  english: at('/en/'),
  kits: at('/giao-luu/'),
  kit: (slug: string) => at(`/giao-luu/${slug}/`),
  kitPaper: (slug: string, paper: string) => at(`/giao-luu/${slug}/${paper}/`),
  kitFile: (slug: string, ending: string) => at(`/giao-luu/${slug}/${slug}.${ending}`),
  kitManifest: (slug: string) => at(`/giao-luu/${slug}/goi.json`),
  compose: at('/giao-luu/tu-soan/'),
  composeSlides: at('/giao-luu/tu-soan/trinh-chieu/'),
  composeIndex: at('/giao-luu/chuyen.json'),
  composeStory: (slug: string) => at(`/giao-luu/chuyen/${slug}.json`),
  invite: at('/giao-luu/moi-va-tham/'),
  sheets: (page = 1) => paged('/giao-luu/trien-lam/', page),
  sheet: (slug: string) => at(`/giao-luu/trien-lam/${slug}/`),
  offline: at('/giao-luu/khi-mat-mang/'),
  worker: at('/sw.js'),
  notFound: at('/404.html'),
  /** Folders that headers and redirects name as a whole. */
  assets: at('/_astro/'),
  embeds: at('/nhung/'),
  cards: at('/anh-chia-se/'),
  calendar: at('/lich/'),
  calendarFile: (id: string) => at(`/lich/${id}.ics`),
  feed: at('/rss.xml'),
  atom: at('/atom.xml'),
  jsonFeed: at('/feed.json'),
  openData: at('/du-lieu/'),
  openJson: at('/du-lieu/cau-chuyen.json'),
  openCsv: at('/du-lieu/cau-chuyen.csv'),
  openSchema: at('/du-lieu/cau-chuyen.schema.json'),
  channel: (by: string, id: string, file: string) => at(`/du-lieu/tin/${by}/${id}/${file}`),
  sitemap: at('/sitemap-index.xml'),
  favicon: at('/favicon.svg'),
  storyCard: (slug: string) => at(`/anh-chia-se/guong/${slug}.png`),
  movementCard: (slug: string) => at(`/anh-chia-se/phong-trao/${slug}.png`),
  siteCard: at('/anh-chia-se/trang-chu.png'),
} as const;

/**
 * The anchor of a clause on its plan's page.
 * @param clause Number of the clause, e.g. `III.3.10`.
 * @returns An id such as `muc-iii-3-10`.
 */
export function clauseId(clause: string): string {
  return `muc-${clause.toLowerCase().replaceAll('.', '-')}`;
}

/**
 * The name in an address of a figure of the statistics.
 * @param key Key of the figure, e.g. `agency-year:hoi-nong-dan:2024`.
 * @returns A slug such as `agency-year-hoi-nong-dan-2024`.
 */
export function figureSlug(key: string): string {
  return key.replaceAll(':', '-');
}

/**
 * The anchor of a source in a story's list of sources.
 * @param id Id of the source.
 * @returns An id such as `nguon-bao-nam-dinh-2022`.
 */
export function sourceAnchor(id: string): string {
  return `nguon-${id}`;
}

/**
 * The full address of a path, for feeds, canonical links and cards.
 * @param path A path of {@link paths}.
 * @returns An absolute URL.
 */
export function absolute(path: string): string {
  return new URL(path, site.url).href;
}
