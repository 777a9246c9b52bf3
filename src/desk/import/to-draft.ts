import { fold } from '../../vietnamese/fold.ts';
import { slugify } from '../../vietnamese/words.ts';
import type { Content } from '../../schemas/collections.ts';
import { writeDraft, type Draft } from '../shared/draft.ts';
import type { Block } from './blocks.ts';
import { writeBody } from './body.ts';
import { proposeResults } from './figures.ts';
import { guessAgency, guessMovement, guessPlace } from './guess.ts';
import { matchAwards } from './match-awards.ts';
import type { PreparedPicture } from './pictures.ts';
import { redact } from './redact.ts';
import type { Report } from './report.ts';
import { fitSentences, sentences, withoutNumber } from './text.ts';

/** What the author said before the import, or answered when asked. */
export interface ImportChoices {
  /** The day of the import, `YYYY-MM-DD`. */
  today: string;
  /** Name of the Word file, for the list of sources. */
  fileName: string;
  slug?: string;
  movement?: string;
}

/** A story's first state, and what a person should know of how it came to be. */
export interface ImportedStory extends Draft {
  slug: string;
  /** Movement chosen or proposed. */
  movement: string | undefined;
  /** The whole file. */
  text: string;
  /** Lines about awards that the vocabulary does not know. */
  unknownAwards: string[];
  /** Kinds of personal facts taken out of the prose. */
  removed: string[];
  /** Paths of values that are proposals. */
  proposed: string[];
}

const SOURCE = 'bao-cao';
const PROPOSED = 'đề xuất từ báo cáo, xem lại';
/** Longest part of the arc (profile schema). */
const ARC_LIMIT = 600;
/** Words of how it was before; "hội viên khó khăn" is a person, not a difficulty. */
const DIFFICULT =
  /(?<!\p{L})(trước (đây|khi|năm|đó)|ban đầu|lúc đầu|khi nhận|bất cập|vướng mắc|xuống cấp|chật hẹp|thiếu|(?<!(hội viên|hộ|hoàn cảnh|gia đình|học sinh|người|nơi) )khó khăn)(?!\p{L})/iu;
/** Words of what is not done; "chữa" and "chưa" fold alike, so nothing is folded here. */
const LIMIT = /(?<!\p{L})(còn (một số |nhiều )?(hạn chế|tồn tại)|chưa|vẫn (phải|còn))(?!\p{L})/iu;
/** Limits that a story needs at most, where the report has no section of them. */
const MOST_LIMITS = 3;
const LIMIT_HEADING =
  /^(nhung |mot so )?(ton tai|han che|kho khan|dieu chua lam duoc|viec chua lam duoc)/;

/** Divides the achievements into what was done and what was not. */
function divideLimits(blocks: readonly Block[]): { done: Block[]; limits: string[] } {
  const done: Block[] = [];
  const limits: string[] = [];
  let within = false;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') {
      done.push(block);
      continue;
    }
    const title = fold(withoutNumber(block.text));
    if (block.bold || block.heading !== undefined || block.text.length < 60) {
      const opens = LIMIT_HEADING.test(title) && block.text.length < 100;
      if (opens || block.bold || block.heading !== undefined) within = opens;
      if (opens) continue;
    }
    if (within) limits.push(withoutNumber(block.text).slice(0, 400));
    else done.push(block);
  }
  return { done, limits };
}

const paragraphsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' && !block.bold && block.heading === undefined
      ? [withoutNumber(block.text)]
      : [],
  );

/** Problem, action and result, in the report's own sentences. */
function arcOf(background: readonly string[], done: readonly string[]) {
  const all = done.flatMap(sentences);
  // How it was before stands early; a difficulty told later is a limit.
  const early = [...background.flatMap(sentences), ...all.slice(0, 3)];
  const problem = early.filter((s) => DIFFICULT.test(s));
  const rest = all.filter((s) => !problem.includes(s) && !LIMIT.test(s));
  const result = rest.filter(
    (s) => /\d/.test(s) && !/^(căn cứ|thực hiện (chỉ thị|nghị quyết|kế hoạch))/iu.test(s),
  );
  const action = rest.filter((s) => !result.includes(s));
  return {
    problem: fitSentences(problem.length > 0 ? problem : background.flatMap(sentences), ARC_LIMIT),
    action: fitSentences(action.length > 0 ? action : rest, ARC_LIMIT),
    result: fitSentences(result, ARC_LIMIT),
  };
}

/** The blocks without sentences that a field tells already; what is left empty goes. */
function withoutSentences(blocks: readonly Block[], told: readonly string[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || !told.some((sentence) => block.text.includes(sentence)))
      return [block];
    const text = told.reduce((rest, sentence) => rest.replace(sentence, ''), block.text);
    const left = text.replaceAll(/\s+/gu, ' ').trim();
    return /\p{L}/u.test(left) ? [{ ...block, text: left }] : [];
  });
}

/** Removes keys that hold undefined, so that they read as not known. */
function known(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** The record of one picture, as far as the report tells. */
const pictureValues = (picture: PreparedPicture, unit: string) =>
  known({
    image: `./${picture.file}`,
    alt: picture.alt === '' ? undefined : picture.alt,
    credit: `${unit} cung cấp`,
    licence: 'Đơn vị gửi kèm báo cáo; chưa có giấy cho phép',
  });

/**
 * Turns a report into the first state of a story: everything the report tells, in place; what it
 * does not tell, left empty; what was guessed, marked as a proposal.
 * @param report The report by its parts.
 * @param pictures Pictures that may be shown.
 * @param content The vocabularies.
 * @param choices What the author decided.
 * @returns The file and what is missing from it.
 */
export function toStory(
  report: Report,
  pictures: readonly PreparedPicture[],
  content: Content,
  choices: ImportChoices,
): ImportedStory {
  const removed = new Set<string>();
  const background = redact(report.background, removed);
  const { done, limits } = divideLimits(redact(report.achievements, removed));
  const paragraphs = paragraphsOf(done);
  const awards = matchAwards(
    report.awards,
    content.awards.map((a) => a.data),
    report.kind,
  );
  const year = report.year !== undefined && report.year >= 2015 ? report.year : undefined;
  const movementId =
    choices.movement ??
    guessMovement(report.text, `${report.name ?? ''} ${report.unit ?? ''}`, content.movements);
  const movement = content.movements.find((m) => m.id === movementId)?.data;
  const criteria = movement?.criteria.filter((c) => c.kind === report.kind) ?? [];
  const told = paragraphs.map((p) =>
    sentences(p)
      .filter((s) => !LIMIT.test(s))
      .join(' '),
  );
  const results = proposeResults(told, report.period);
  const scattered = paragraphs
    .flatMap(sentences)
    .filter((s) => LIMIT.test(s) && !DIFFICULT.test(s))
    .slice(-Math.max(0, MOST_LIMITS - limits.length));
  // All of the report's own section; of other sentences a few.
  const limitSentences = limits.length >= MOST_LIMITS ? limits : [...limits, ...scattered];
  const owner = report.unit ?? report.issuer ?? report.name ?? 'Đơn vị';
  const arc = arcOf(paragraphsOf(background), paragraphs);
  const values = known({
    honoree: known({ name: report.name?.slice(0, 160), kind: report.kind, unit: report.unit }),
    movement: movementId,
    scope: 'partial',
    form: 'deed',
    place: known({ then: guessPlace(report.text, content.places, year ?? 2023) }),
    nominatedBy: movement?.leadAgency ?? guessAgency(report.text, content.agencies),
    year,
    arc: known(arc),
    results: results.length === 0 ? undefined : results.map((r) => ({ ...r, source: SOURCE })),
    limits: limitSentences.length === 0 ? undefined : limitSentences.map((s) => s.slice(0, 400)),
    criteria: [
      known({ criterion: criteria.length === 1 ? criteria[0]?.id : undefined, source: SOURCE }),
    ],
    sources: [
      known({
        id: SOURCE,
        title: `Báo cáo thành tích của ${report.name ?? 'đơn vị'}`.slice(0, 240),
        publisher: owner.slice(0, 120),
        date: report.date ?? 'khong-ro',
        document:
          report.number === undefined
            ? `Bản Word gửi ban biên tập: ${choices.fileName}`.slice(0, 240)
            : `Báo cáo số ${report.number}`,
      }),
    ],
    stage: [known({ stage: 'discovered', level: 'unit', on: report.date })],
    consent:
      report.kind === 'collective'
        ? { status: 'not-needed', covers: ['text'] }
        : { covers: ['text'] },
    publication: { status: 'draft', on: choices.today },
    awards:
      awards.matched.length === 0
        ? undefined
        : awards.matched.map((a) => ({ ...a, source: SOURCE })),
    gallery: pictures.length === 0 ? undefined : pictures.map((p) => pictureValues(p, owner)),
  });
  const proposed = [
    ...(choices.movement === undefined && movementId !== undefined ? ['movement'] : []),
    'scope',
    'form',
    'place.then',
    'nominatedBy',
    'arc.problem',
    'arc.action',
    'arc.result',
    ...results.map((_, i) => `results.${String(i)}.what`),
    ...awards.matched.map((_, i) => `awards.${String(i)}.award`),
    'stage.0.stage',
  ];
  const include = [
    ...(movement && movement.campaigns.length > 1 ? ['campaign'] : []),
    ...(report.kind === 'individual' ? ['leader'] : []),
    ...(report.kind === 'collective' ? [] : ['consent.on', 'consent.record']),
    ...(results.length === 0 ? ['results.*.value'] : []),
  ];
  const draft = writeDraft('profiles', {
    values,
    include,
    notes: Object.fromEntries(proposed.map((path) => [path, PROPOSED])),
    hints: movement
      ? {
          campaign: `Chọn: ${movement.campaigns.map((c) => c.id).join(', ')}.`,
          'criteria.*.criterion': `Chọn: ${criteria.map((c) => c.id).join(', ')}.`,
        }
      : { movement: `Chọn: ${content.movements.map((m) => m.id).join(', ')}.` },
  });
  const achievements = withoutSentences(done, limitSentences);
  const body = writeBody({ background, achievements, source: SOURCE });
  return {
    ...draft,
    movement: movementId,
    slug: choices.slug ?? slugOf(report.name ?? choices.fileName),
    text: `---\n${draft.yaml}---\n\n${body}`,
    unknownAwards: awards.unknown,
    removed: [...removed],
    proposed,
  };
}

/** A slug of a name, short enough for an address. */
function slugOf(name: string): string {
  const slug = slugify(name);
  return slug.length <= 60 ? slug : slug.slice(0, 61).replace(/-[^-]*$/u, '');
}
