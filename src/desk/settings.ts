import { existsSync } from 'node:fs';
import { day } from '../schemas/values.ts';

type Settings = Record<string, string | undefined>;

const SWITCHES = ['SHOW_SAMPLES', 'SHOW_DRAFTS', 'SHOW_EDITOR', 'KEEP_PAGES', 'KITS_PDF'] as const;
const SUB_PATH = /^(?:\/[a-z0-9._~-]+)*\/?$/i;

/** Whether a text is the address of a host, and nothing behind it. */
function isHost(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return (
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    `${url.origin}/` === url.href &&
    url.username === ''
  );
}

/**
 * What is wrong with the settings of a deployment (`src/site.ts` reads them). A site built with a
 * wrong one would be wrong silently: every link, or which stories are out.
 * @param settings The environment.
 * @returns Sentences, one a setting; none where all can be used.
 */
export function settingFaults(settings: Settings): string[] {
  const faults: string[] = [];
  const say = (name: string, want: string) => {
    faults.push(`${name}=“${settings[name] ?? ''}”: ${want}`);
  };
  const { SITE_URL, BASE_PATH, BUILD_DATE } = settings;
  if (SITE_URL !== undefined && !isHost(SITE_URL))
    say(
      'SITE_URL',
      'cần địa chỉ máy chủ, ví dụ https://guongsang.vn; thư mục con thì ghi ở BASE_PATH',
    );
  if (BASE_PATH !== undefined && !SUB_PATH.test(BASE_PATH))
    say('BASE_PATH', 'cần thư mục con bắt đầu bằng gạch chéo, ví dụ /guong-sang');
  if (BUILD_DATE !== undefined && !day().safeParse(BUILD_DATE).success)
    say('BUILD_DATE', 'cần một ngày có thật, năm-tháng-ngày, ví dụ 2026-05-30');
  if (settings['COMPRESS'] !== undefined && !/^(?:none|quick|best)$/.test(settings['COMPRESS']))
    say('COMPRESS', 'chỉ nhận none, quick hoặc best');
  if (settings['CONTENT_DIR'] !== undefined && !existsSync(settings['CONTENT_DIR']))
    say('CONTENT_DIR', 'không có thư mục này');
  for (const name of SWITCHES)
    if (settings[name] !== undefined && !/^(?:true|false)$/.test(settings[name]))
      say(name, 'chỉ nhận true hoặc false');
  return faults;
}

/**
 * Ends the build with a sentence for each setting that cannot be used.
 * @param settings The environment.
 */
export function refuseBadSettings(settings: Settings): void {
  const faults = settingFaults(settings);
  if (faults.length === 0) return;
  process.stderr.write(`\nThiết đặt sai:\n  ${faults.join('\n  ')}\nTrang chưa được dựng.\n`);
  process.exit(1);
}
