import { confirm, input, search, select } from '../shared/prompts.ts';
import { fold } from '../../vietnamese/fold.ts';
import { slugify } from '../../vietnamese/words.ts';
import { KINDS, SLUG, type Kind } from '../../schemas/values.ts';
import type { Content } from '../../schemas/collections.ts';
import { KIND_NAMES, TARGET_NAMES, TARGETS, type Answers, type Target } from './targets.ts';

/**
 * Asks what to begin.
 * @returns One of the targets.
 */
export const askTarget = (): Promise<Target> =>
  select({
    message: 'Tạo mới',
    choices: TARGETS.map((value) => ({ value, name: TARGET_NAMES[value] })),
  });

/**
 * Asks for one of many, searching as the author types, with or without marks.
 * @param message The question.
 * @param choices Ids and their names.
 * @returns The id chosen.
 */
const askOne = (
  message: string,
  choices: readonly { value: string; name: string }[],
): Promise<string> =>
  search({
    message: `${message} (gõ để tìm, có dấu hay không dấu đều được)`,
    source: (term) => choices.filter(({ name }) => fold(name).includes(fold(term ?? ''))),
  });

/**
 * Asks a profile's author what its fields depend on; what was given by flags is not asked.
 * @param given What is known already.
 * @param content The vocabularies.
 * @returns All answers.
 */
export async function askProfile(given: Answers, content: Content): Promise<Answers> {
  const kind: Kind =
    given.kind ??
    (await select({
      message: 'Ai được nêu gương?',
      choices: KINDS.map((value) => ({ value, name: KIND_NAMES[value] })),
    }));
  const under16 =
    given.under16 ??
    (kind === 'individual' &&
      (await confirm({ message: 'Người ấy dưới 16 tuổi?', default: false })));
  const form =
    given.form ??
    (await select({
      message: 'Kể về',
      choices: [
        { value: 'deed' as const, name: 'Một việc làm' },
        { value: 'model' as const, name: 'Một mô hình, cách làm mà nơi khác làm theo được' },
      ],
    }));
  const movement =
    given.movement ??
    (await askOne(
      'Phong trào',
      content.movements.map(({ id, data }) => ({
        value: id,
        name: `${data.shortName} (mục ${data.clause})`,
      })),
    ));
  const campaigns = content.movements.find((m) => m.id === movement)?.data.campaigns ?? [];
  const campaign =
    given.campaign ??
    (campaigns.length > 1
      ? await askOne(
          'Phong trào, cuộc vận động cụ thể',
          campaigns.map(({ id, name }) => ({ value: id, name })),
        )
      : undefined);
  return { ...given, kind, under16, form, movement, ...(campaign !== undefined && { campaign }) };
}

/**
 * Asks for the name of a folder or file.
 * @param about What it is proposed from.
 * @returns A slug.
 */
export const askSlug = async (): Promise<string> => {
  const about = await input({ message: 'Gọi tắt câu chuyện, ví dụ “Tổ may Xuân Phong”' });
  return input({
    message: 'Tên thư mục (thành địa chỉ trang)',
    default: slugify(about),
    validate: (text) => SLUG.test(text) || 'Chỉ dùng chữ thường không dấu, chữ số và gạch nối.',
  });
};
