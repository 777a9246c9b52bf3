/**
 * What a deployment decides: who owns the site, where it lives, what it shows.
 * Everything here is configuration; nothing else in the code names an owner or an address.
 */

/** The environment, where there is one: a script in a browser has none. */
const env: Record<string, string | undefined> = typeof process === 'undefined' ? {} : process.env;

/** How hard the build compresses: see `src/serving/compress.ts`. */
type Compression = 'none' | 'quick' | 'best';

const COMPRESSIONS = ['none', 'quick', 'best'] as const;

/** The level that is set, or the usual one: a build refuses what is none (`desk/settings.ts`). */
const compressionLevel = (setting?: string): Compression =>
  COMPRESSIONS.find((known) => known === setting) ?? 'quick';

/** An office that answers for the site; what is not published stays undefined and is said so. */
interface Owner {
  name: string;
  address?: string;
  phone?: string;
  email?: string;
  /** Who answers for the content. */
  responsible?: string;
}

interface SiteConfig {
  name: string;
  tagline: string;
  description: string;
  url: string;
  /** Sub-path the site is served from, without a trailing slash; empty at the root. */
  base: string;
  owner: Owner;
  /** Set while nobody adds stories any more; shown in the footer and on the about page. */
  archive: { closed: boolean; note: string };
  /** Whether sample stories are built; when false no trace of one is in the output. */
  showSamples: boolean;
  /** Whether drafts and scheduled stories are built, with a banner; only for writing. */
  showDrafts: boolean;
  /** Whether a built site has the writing desk at /bien-tap/; `npm run dev` always has it. */
  showEditor: boolean;
  /** The day the site is built, `YYYY-MM-DD`: stories dated after it are not built. */
  today: string;
  /** Slug of the plan that the site serves. */
  plan: string;
  storiesPerPage: number;
  /** How hard the build compresses what it wrote; `none` leaves that to the host. */
  compression: Compression;
  /** Whether a build copies the pages that have not changed since the one before. */
  keepPages: boolean;
  /** Whether the build makes a PDF of every kit, which takes a browser (`npm run kits:pdf`). */
  kitPdfs: boolean;
}

/** The configuration of this site. */
export const site: SiteConfig = {
  name: 'Gương sáng Thành Nam',
  tagline: 'Điển hình tiên tiến thành phố Nam Định',
  description:
    'Chuyện của những tập thể, cá nhân, hộ gia đình được nêu gương ở thành phố Nam Định: đã làm gì, tốn bao nhiêu, điều gì chưa làm được, nguồn ở đâu.',
  url: env['SITE_URL'] ?? 'https://guongsang.example',
  base: (env['BASE_PATH'] ?? '').replace(/\/$/, ''),
  owner: {
    name: 'Ủy ban nhân dân thành phố Nam Định (đến ngày 30/6/2025)',
  },
  archive: {
    closed: true,
    note: 'Kế hoạch kết thúc năm 2025. Thành phố Nam Định không còn là đơn vị hành chính từ ngày 1/7/2025; cơ quan tiếp nhận trang này sẽ được ghi khi có quyết định.',
  },
  showSamples: env['SHOW_SAMPLES'] !== 'false',
  showDrafts: env['SHOW_DRAFTS'] === 'true',
  showEditor: env['SHOW_EDITOR'] === 'true',
  today: env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10),
  plan: 'ke-hoach-2022-2025',
  storiesPerPage: 24,
  compression: compressionLevel(env['COMPRESS']),
  keepPages: env['KEEP_PAGES'] === 'true',
  kitPdfs: env['KITS_PDF'] === 'true',
};
