import { readChoice } from '../../src/classroom/choice.ts';
import { checkLinks } from '../../src/desk/built/check-links.ts';
import { checkAll } from '../../src/desk/check.ts';
import { readBlocks } from '../../src/desk/import/blocks.ts';
import { openDocx } from '../../src/desk/import/open-docx.ts';
import { settingFaults } from '../../src/desk/settings.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { readState } from '../../src/search/ui/state.ts';
import { readQuery } from '../../src/vietnamese/query.ts';
import { brokenFiles, expectedLine, makeBrokenContent } from '../broken-content.ts';
import { REFUSED } from '../docx/refused.ts';
import { makeHostileContent } from '../hostile-content.ts';
import { BAD_PICTURES } from '../pictures/bad.ts';
import { GOOD_PICTURES } from '../pictures/good.ts';
import { faultsOfMade } from '../pictures/seen.ts';
import { BAD_STORY, makePictureContent } from '../pictures/story.ts';
import { BAD_CALLS, endedWell, makeCall } from './calls.ts';
import { convertPicture } from './convert.ts';
import {
  BAD_ADDRESSES,
  BAD_SETTINGS,
  HOSTILE_QUERIES,
  ODD_CHOICES,
  ODD_SEARCH_ADDRESSES,
} from './inputs.ts';
import type { Row } from './row.ts';

const TODAY = '2026-11-23';
const ORIGIN = 'https://site.example';

/** A problem as the check says it, in short. */
const shortly = (p: Problem | undefined): string =>
  p ? `${p.code} ${String(p.line ?? '')}:${String(p.column ?? '')} ${p.found}` : 'nothing said';

/** Bad files of content: the code and the place that the manifest names. */
async function contentRows(): Promise<Row[]> {
  const { problems } = await checkAll(makeBrokenContent(), { today: TODAY });
  return brokenFiles.map((broken) => {
    const line = expectedLine(broken);
    const own = problems.filter((p) => p.file === broken.file);
    const hit = own.find(
      (p) => p.code === broken.code && p.line === line && p.column === broken.column,
    );
    return {
      area: 'content',
      given: broken.rule === undefined ? broken.file : `${broken.file} (${broken.rule})`,
      expected: `${broken.code} ${String(line ?? '')}:${String(broken.column ?? '')}`,
      seen: shortly(hit ?? own[0]),
      ok: hit !== undefined,
    };
  });
}

/** Stories that would run code or reach another host. */
async function hostileRows(): Promise<Row[]> {
  const { contentDir, names } = makeHostileContent();
  const { problems } = await checkAll(contentDir, { today: TODAY });
  return names.map((name) => {
    const own = problems.filter((p) => p.file.startsWith(`profiles/${name}/`));
    const hit = own.find((p) => p.severity === 'error' && /^HS(?:2\d\d|001|003|008)$/.test(p.code));
    return {
      area: 'hostile MDX',
      given: name,
      expected: 'an error HS2xx, HS001, HS003 or HS008',
      seen: shortly(hit ?? own[0]),
      ok: hit !== undefined,
    };
  });
}

/** Pictures that must be refused or warned of. */
async function badPictureRows(): Promise<Row[]> {
  const { problems } = await checkAll(await makePictureContent([BAD_STORY]), { today: TODAY });
  return BAD_PICTURES.map(({ file, what, code }) => {
    const own = problems.filter((p) => p.found.includes(`“./${file}”`));
    return {
      area: 'pictures refused',
      given: `${file}: ${what}`,
      expected: code,
      seen: shortly(own[0]),
      ok: own.length === 1 && own[0]?.code === code,
    };
  });
}

/** Odd pictures that must come out right. */
function goodPictureRows(): Promise<Row[]> {
  return Promise.all(
    GOOD_PICTURES.map(async (picture) => {
      const input = await picture.make();
      const made = await convertPicture(input, picture.file, 'avif');
      const faults = await faultsOfMade(made, picture);
      return {
        area: 'pictures shown',
        given: `${picture.file}: ${picture.what}`,
        expected: 'AVIF, upright, in its colours, without metadata',
        seen: faults.length === 0 ? `right, ${String(made.length)} bytes` : faults.join('; '),
        ok: faults.length === 0,
      };
    }),
  );
}

/** Word reports that cannot be read. */
function docxRows(): Promise<Row[]> {
  return Promise.all(
    REFUSED.map(async ([name, build, sentence]) => {
      const bytes = await build();
      const seen = await Promise.resolve()
        .then(() => readBlocks(openDocx(bytes)))
        .then(
          () => 'read',
          (error: unknown) => (error instanceof Error ? error.message : String(error)),
        );
      return {
        area: 'Word report',
        given: name,
        expected: String(sentence),
        seen,
        ok: sentence.test(seen),
      };
    }),
  );
}

/** Wrong calls of the office's commands. */
const callRows = (): Row[] =>
  BAD_CALLS.map((bad) => {
    const end = makeCall(bad);
    return {
      area: 'command',
      given: `npm run ${bad.command} -- ${bad.args.join(' ')}`,
      expected: `exit ${String(bad.exit)}, ${String(bad.sentence)}`,
      seen: `exit ${String(end.exit)}, ${end.said}`,
      ok: endedWell(bad, end),
    };
  });

/** Addresses at fault in a built page. */
const addressRows = (): Row[] =>
  BAD_ADDRESSES(ORIGIN).map(([element, problem]) => {
    const pages = new Map([
      ['index.html', `<p>\n${element}`],
      ['xa/index.html', '<h2 id="muc-1">Mục 1</h2>'],
    ]);
    const found = checkLinks({
      origin: ORIGIN,
      files: new Set([...pages.keys(), 'anh.jpg']),
      pages,
    });
    const seen = found.map((f) => f.problem).join('; ');
    return { area: 'built page', given: element, expected: problem, seen, ok: seen === problem };
  });

/** Settings of a deployment. */
const settingRows = (): Row[] =>
  BAD_SETTINGS.map(([settings, name]) => {
    const faults = settingFaults(settings);
    return {
      area: 'setting',
      given: JSON.stringify(settings),
      expected: `a sentence that names ${name}`,
      seen: faults.join('; '),
      ok: faults.length === 1 && faults[0]?.startsWith(name) === true,
    };
  });

/** What a reader's browser is given: queries and addresses. */
function readerRows(): Row[] {
  const queries = HOSTILE_QUERIES.map(([typed, count]): Row => {
    const { words } = readQuery(typed).first;
    return {
      area: 'search',
      given: typed === '' ? 'nothing typed' : JSON.stringify(typed.slice(0, 60)),
      expected: `${String(count)} words`,
      seen: `${String(words.length)} words`,
      ok: words.length === count,
    };
  });
  const addresses = ODD_SEARCH_ADDRESSES.map((given): Row => {
    const { filters, newest, query } = readState(given, { nam: ['2024'], noi: ['xa-my-tan'] });
    const seen = JSON.stringify({ query, filters, newest });
    const expected = JSON.stringify({ query: '', filters: {}, newest: false });
    return { area: 'search', given, expected, seen, ok: seen === expected };
  });
  const choices = ODD_CHOICES.map(([given, usual]): Row => {
    const { slugs, audience, minutes } = readChoice(new URLSearchParams(given));
    const seen = JSON.stringify([slugs, audience, minutes]);
    const expected = JSON.stringify(usual);
    return { area: 'composed kit', given, expected, seen, ok: seen === expected };
  });
  return [...queries, ...addresses, ...choices];
}

/**
 * Gives every bad input to the project.
 * @returns Rows, area by area.
 */
export async function badInputRows(): Promise<Row[]> {
  const rows = [
    await contentRows(),
    await hostileRows(),
    await badPictureRows(),
    await goodPictureRows(),
    await docxRows(),
  ];
  return [...rows.flat(), ...callRows(), ...settingRows(), ...addressRows(), ...readerRows()];
}
