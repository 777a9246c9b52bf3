/** `npm run withdraw`: takes a story back, or marks an honour as revoked, after showing what changes. */
import { parseArgs } from 'node:util';
import { site } from '../site.ts';
import { checkContent } from './check.ts';
import { formatProblems } from './format.ts';
import { readContent } from './read.ts';
import { confirm } from './shared/prompts.ts';
import { canAsk, CommandError, dayOf, EXIT, runCommand } from './shared/command.ts';
import { applyRevocation, applyWithdrawal } from './withdraw/apply.ts';
import { describeWithdrawal, planWithdrawal } from './withdraw/plan.ts';

const HELP = `Gỡ một câu chuyện khỏi mọi nơi, để lại thông báo ở địa chỉ cũ; hoặc ghi một danh hiệu đã bị thu hồi.
Lệnh cho xem trước mọi thay đổi rồi mới hỏi.

Cách dùng
  npm run withdraw -- to-may-xuan-phong
  npm run withdraw -- to-may-xuan-phong --revoke giay-khen-cap-huyen --on 2026-05-30

Tham số
  --on NGAY           ngày gỡ hoặc ngày thu hồi (mặc định: hôm nay)
  --revoke MA         ghi danh hiệu đã thu hồi thay vì xóa hồ sơ; câu chuyện cũng rời khỏi trang
  --dry-run           chỉ cho xem
  --yes               không hỏi
  --content THU_MUC   thư mục nội dung (mặc định: content)

Mã kết thúc: 0 xong, 1 không làm được, 2 gọi sai, 3 chưa ai đồng ý.
`;

/** Asks, where somebody is there; otherwise only `--yes` agrees. */
async function agreed(yes: boolean): Promise<boolean> {
  if (yes) return true;
  return canAsk() && (await confirm({ message: 'Làm như trên?', default: false }));
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      on: { type: 'string', default: site.today },
      revoke: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) {
    process.stdout.write(HELP);
    return EXIT.done;
  }
  const [slug, ...more] = positionals;
  if (slug === undefined || more.length > 0)
    throw new CommandError('Cho biết mã của đúng một câu chuyện.', EXIT.usage);
  const on = dayOf('--on', values.on);
  const root = values.content;
  const raws = readContent(root);
  const plan = planWithdrawal(root, raws, slug, on);
  const file = raws.find((raw) => raw.collection === 'profiles' && raw.id === slug)?.file;
  if (!plan || file === undefined)
    throw new CommandError(`Không có câu chuyện “${slug}” trong ${root}/profiles.`, EXIT.refused);
  const revoke = values.revoke;
  process.stdout.write(
    revoke === undefined
      ? describeWithdrawal(plan)
      : `Ghi danh hiệu “${revoke}” của “${slug}” đã thu hồi ngày ${on}. Hồ sơ giữ trong content/; câu chuyện rời khỏi trang, địa chỉ cũ giữ một thông báo.\n`,
  );
  if (values['dry-run']) return EXIT.done;
  if (!(await agreed(values.yes)))
    throw new CommandError('Chưa gỡ gì. Thêm --yes nếu chạy không có người.', EXIT.exists);
  if (revoke === undefined) applyWithdrawal(root, plan);
  else if (!applyRevocation(root, file, revoke, on))
    throw new CommandError(`“${slug}” không có danh hiệu “${revoke}”.`, EXIT.refused);
  const errors = checkContent(root).problems.filter((p) => p.severity === 'error');
  process.stdout.write(
    errors.length === 0
      ? 'Đã ghi. Dựng và đăng lại trang (npm run build) để thay đổi có hiệu lực.\n'
      : `Đã ghi. Còn phải sửa tay trước khi dựng:\n\n${formatProblems(errors)}\n`,
  );
  return EXIT.done;
}

await runCommand(main, false);
