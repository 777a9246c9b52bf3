/**
 * Makes any number of stories for measuring at scale. They are valid profiles with prose of about
 * the length of real ones; nobody in them exists and they are never part of the site.
 */
import type { Profile } from '../../src/schemas/profile.ts';
import type { Place } from '../../src/schemas/place.ts';
import { slugify } from '../../src/vietnamese/words.ts';
import { seededRandom, type Random } from './random.ts';
import * as w from './story-words.ts';

/** A generated story: what stands above and below the line of dashes in its file. */
export interface GeneratedStory {
  slug: string;
  data: Profile;
  /** Markdown with headings of the second level. */
  body: string;
}

/** Movements that need no campaign to be chosen, with the agency that leads each. */
const MOVEMENTS = [
  ['nong-dan-gioi', 'hoi-nong-dan'],
  ['chuyen-doi-so', 'phong-van-hoa-thong-tin'],
  ['giao-duc-va-dao-tao', 'phong-giao-duc-dao-tao'],
  ['nong-thon-moi', 'phong-kinh-te'],
  ['phu-nu', 'hoi-lien-hiep-phu-nu'],
  ['thanh-nien-khoi-nghiep', 'doan-thanh-nien'],
  ['toan-dan-doan-ket', 'uy-ban-mttq'],
  ['vi-nguoi-ngheo', 'phong-lao-dong-thuong-binh-xa-hoi'],
] as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function person(random: Random): { title: string; name: string } {
  const woman = random.next() < 0.5;
  const middle = random.pick(woman ? w.MIDDLES_F : w.MIDDLES_M);
  const given = random.pick(woman ? w.GIVEN_F : w.GIVEN_M);
  const name = `${random.pick(w.FAMILIES)} ${middle} ${given}`;
  return { title: woman ? 'Bà' : 'Ông', name };
}

/**
 * A sentence as stories of this kind have them.
 * @param random The source of choices.
 * @returns The sentence with its full stop.
 */
export function sentence(random: Random): string {
  if (random.next() < 0.3) return `${random.pick(w.REMARKS)}.`;
  const head = random.next() < 0.5 ? `${capital(random.pick(w.SETTINGS))}, ` : '';
  const actor = random.pick(w.ACTORS);
  const text = `${head}${head === '' ? capital(actor) : actor} ${random.pick(w.DEEDS)}`;
  return `${text} ${random.pick(random.next() < 0.5 ? w.OUTCOMES : w.SETTINGS)}.`;
}

function paragraph(random: Random, extra: string): string {
  const sentences = Array.from({ length: random.whole(3, 6) }, () => sentence(random));
  sentences.splice(random.whole(0, sentences.length), 0, extra);
  return sentences.join(' ');
}

function bodyOf(random: Random, subject: string, name: string, place: string): string {
  const other = person(random);
  const mentions = [
    `Việc ${subject} ở ${place} bắt đầu từ năm ${String(random.whole(2017, 2022))}.`,
    `${name} kể về ${subject} bằng giọng chậm.`,
    `Người đến xem ${subject} có ${other.title.toLowerCase()} ${other.name}, từ ${random.pick(['phường bên', 'xã bên', 'huyện khác'])} sang.`,
    `Công văn số ${String(random.whole(10, 990))}/${random.pick(['UBND-NV', 'CV-HND', 'QĐ-UBND', 'KH-UBND'])} có nhắc việc này.`,
    `Từ ${String(random.whole(3, 40))} hộ, nay có ${String(random.whole(41, 400))} hộ cùng làm.`,
    `Gần đó, nhóm làm ${random.pick(w.SUBJECTS)} cũng hỏi mượn cách ghi sổ.`,
  ];
  const parts = mentions.map((mention, i) =>
    i > 0 && i % 2 === 0
      ? `## ${random.pick(w.HEADINGS)}\n\n${paragraph(random, mention)}`
      : paragraph(random, mention),
  );
  return parts.join('\n\n');
}

function dataOf(random: Random, number: number, subject: string, place: Place): Profile {
  const [movement, agency] = random.pick(MOVEMENTS);
  const who = person(random);
  const kind = random.pick(['individual', 'individual', 'household', 'collective'] as const);
  const name = {
    individual: `${who.title} ${who.name}`,
    household: `Hộ ${who.title.toLowerCase()} ${who.name}`,
    collective: `${random.pick(['Chi hội', 'Tổ dân phố', 'Hợp tác xã', 'Câu lạc bộ'])} số ${String(number)} ${place.name}`,
  }[kind];
  const year = random.whole(2022, 2023);
  const decision = `${String(random.whole(100, 2900))}/QĐ-UBND`;
  const given = kind === 'collective' ? 'not-needed' : 'given';
  return {
    title: `${capital(subject)}: ${random.pick(w.DEEDS)} ${random.pick(w.OUTCOMES)}`,
    summary: `${name} ${random.pick(w.DEEDS)}, ${random.pick(w.DEEDS)} ${random.pick(w.OUTCOMES)}. ${sentence(random)}`,
    honoree: { name, kind },
    movement,
    scope: 'partial',
    form: 'deed',
    ...(kind === 'individual' && { leader: false }),
    place: { then: place.id },
    nominatedBy: agency,
    year,
    arc: { problem: sentence(random), action: sentence(random), result: sentence(random) },
    results: [
      {
        what: random.pick(w.DEEDS),
        value: random.whole(5, 900),
        unit: 'hộ',
        period: `năm ${String(year)}`,
        source: 'so-ghi',
      },
    ],
    limits: [sentence(random)],
    criteria: [{ criterion: 'chung-3', evidence: sentence(random), source: 'so-ghi' }],
    sources: [
      {
        id: 'so-ghi',
        title: `Sổ ghi chép việc ${subject}`,
        publisher: name,
        date: String(year),
        document: `Quyết định số ${decision}`,
      },
    ],
    verification: {
      author: 'Bộ sinh dữ liệu đo',
      verifiedBy: 'Không ai: dữ liệu để đo',
      verifiedOn: `${String(year + 1)}-02-01`,
      reviewBy: '2030-01-01',
    },
    stage: [{ stage: 'recognised', level: 'city', on: String(year) }],
    consent: {
      status: given,
      covers: ['text'],
      ...(given === 'given' && { on: `${String(year)}-12-01` }),
    },
    publication: {
      status: 'published',
      on: `${String(random.whole(2024, 2025))}-${String(random.whole(1, 12)).padStart(2, '0')}-15`,
    },
  };
}

/**
 * Generates stories, the same ones for the same seed.
 * @param count How many.
 * @param places Places to choose from, those of the years 2022 and 2023.
 * @param seed Any whole number.
 * @returns Stories one by one.
 */
export function* generateStories(
  count: number,
  places: readonly Place[],
  seed = 1,
): Generator<GeneratedStory> {
  const random = seededRandom(seed);
  for (let number = 1; number <= count; number++) {
    const subject = random.pick(w.SUBJECTS);
    const place = random.pick(places);
    const data = dataOf(random, number, subject, place);
    const body = bodyOf(random, subject, data.honoree.name, `${place.name}`);
    yield { slug: `${slugify(data.title)}-${String(number)}`, data, body };
  }
}
