/** `npm run publish:site`: builds aside, verifies, and serves the new release as one step. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { folders } from '../folders.ts';
import { listText, rollback, servedSince } from './publish/history.ts';
import { lock } from './publish/lock.ts';
import { DEFAULT_LOSS, type Loss } from './publish/loss.ts';
import { publish } from './publish/publish.ts';
import { Store } from './publish/store.ts';
import { canAsk, CommandError, EXIT, runCommand } from './shared/command.ts';

const HELP = `Đăng trang: dựng ở một chỗ riêng, kiểm, rồi đổi sang bản mới trong một bước.
Máy chủ web phục vụ thư mục THU_MUC/current. Lệnh dừng ở bất cứ lúc nào, kể cả mất điện hay đầy đĩa,
thì bản cũ vẫn nguyên và vẫn chạy.

Cách dùng
  npm run publish:site -- --to /srv/guong-sang
  npm run publish:site -- --to /srv/guong-sang --from dist    đăng bản đã dựng sẵn, vẫn kiểm đủ
  npm run publish:site -- --to /srv/guong-sang --list
  npm run publish:site -- --to /srv/guong-sang --rollback     trở lại bản trước

Tham số
  --to THU_MUC        nơi giữ các bản; cùng một ổ đĩa, máy chủ Linux hoặc macOS
  --from THU_MUC      bản đã dựng, không dựng lại
  --content THU_MUC   thư mục nội dung (mặc định: content)
  --keep SO           giữ bao nhiêu bản, kể cả bản đang chạy (mặc định: 5)
  --max-loss SO       số phần trăm câu chuyện được phép mất trong một lần (mặc định: ${String(DEFAULT_LOSS)});
                      mất một câu chuyện thì luôn được, mất hết thì không bao giờ
  --yes               đồng ý dù mất nhiều câu chuyện hơn mức ấy
  --rollback [MA]     trở lại bản trước, hoặc bản có mã ấy
  --list              liệt kê các bản
  --json              in kết quả cho máy đọc
  --help              xem hướng dẫn này

Kiểm trước khi đổi: liên kết, trang thiếu hoặc cụt, bản nén, cân nặng của trang, dữ liệu cá nhân,
phiếu đồng ý, bản nháp, chuyện hẹn ngày, chuyện đã gỡ, hồ sơ mẫu khi đã tắt, và số câu chuyện so với bản đang chạy.

Mã kết thúc
  0  xong;  1  không đăng, bản cũ giữ nguyên;  2  gọi sai cách;  3  mất nhiều câu chuyện, chưa ai đồng ý
`;

const options = {
  to: { type: 'string' },
  from: { type: 'string' },
  content: { type: 'string', default: folders.content },
  keep: { type: 'string', default: '5' },
  'max-loss': { type: 'string', default: String(DEFAULT_LOSS) },
  yes: { type: 'boolean', default: false },
  rollback: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** A whole number within bounds. */
function count(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new CommandError(
      `--${name} cần một số nguyên từ ${String(least)} đến ${String(most)}.`,
      EXIT.usage,
    );
  return value;
}

/** Asks whether stories may go, where somebody is there. */
async function agreed({ lost, allowed }: Loss, yes: boolean): Promise<boolean> {
  if (lost.length <= allowed || yes) return true;
  const message = `Bản mới mất ${String(lost.length)} câu chuyện (${lost.slice(0, 8).join(', ')}${lost.length > 8 ? ' …' : ''}). Vẫn đăng?`;
  if (!canAsk()) return false;
  // Loaded only where somebody is asked: a machine that publishes every hour does not wait for it.
  const { confirm } = await import('./shared/prompts.ts');
  return confirm({ message, default: false });
}

const json = process.argv.includes('--json');

await runCommand(async () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) {
    process.stdout.write(HELP);
    return EXIT.done;
  }
  if (values.to === undefined)
    throw new CommandError('Cho biết nơi đăng: --to THU_MUC.', EXIT.usage);
  if (positionals.length > (values.rollback ? 1 : 0))
    throw new CommandError('Thừa tham số. Thêm --help để xem cách dùng.', EXIT.usage);
  const keep = count('keep', values.keep, 1, 100);
  const percent = count('max-loss', values['max-loss'], 0, 100);
  if (values.from !== undefined && !existsSync(values.from))
    throw new CommandError(`Không có thư mục “${values.from}”.`, EXIT.usage);
  const store = new Store(values.to);
  const say = (text: string, data: unknown): void => {
    process.stdout.write(values.json ? `${JSON.stringify(data, null, 2)}\n` : `${text}\n`);
  };
  if (values.list) {
    say(listText(store), { served: store.served()?.id, releases: store.list() });
    return EXIT.done;
  }
  const unlock = lock(values.to);
  try {
    if (values.rollback) {
      const from = store.served();
      const release = rollback(store, positionals[0], values.content);
      say(
        `Đã trở lại bản ${release.id}${from ? `, thay bản ${from.id}` : ''}. ${servedSince(release)}`,
        release,
      );
      return EXIT.done;
    }
    const { release, removed, warnings } = await publish(store, {
      content: values.content,
      keep,
      percent,
      agree: (loss) => agreed(loss, values.yes),
      ...(values.from !== undefined && { from: values.from }),
    });
    if (warnings !== '') process.stderr.write(`${warnings}\n\n`);
    say(
      `Đã đăng bản ${release.id}: ${String(release.stories.length)} câu chuyện, ${String(release.files)} tệp.${removed.length > 0 ? ` Đã xoá ${String(removed.length)} bản cũ.` : ''}`,
      { ...release, removed },
    );
    return EXIT.done;
  } finally {
    unlock();
  }
}, json);
