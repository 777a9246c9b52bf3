/**
 * `npm run bench:pictures`: how much memory the heaviest pictures take, each in a process of its own:
 * read by the check, converted as the build does, and four converted at once. Shown beside the size
 * of the unfolded pixels, which a reader that keeps a whole picture would need at least.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { readPicture } from '../src/desk/picture-file.ts';
import { convertPicture } from '../tests/bad-input/convert.ts';
import { BAD_PICTURES } from '../tests/pictures/bad.ts';

const SIZE = { width: 9_400, height: 6_300 };
const AT_ONCE = 4;

type Task = 'nothing' | 'check' | 'convert' | 'convert at once';

/** The largest pictures that the check lets through, and two that it stops. */
async function makePictures(folder: string): Promise<Map<string, number>> {
  const flat = (channels: 3 | 4) =>
    sharp({ create: { ...SIZE, channels, background: { r: 60, g: 160, b: 90, alpha: 0.8 } } });
  const bad = (file: string) =>
    BAD_PICTURES.find((p) => p.file === file)?.make?.() ?? Buffer.alloc(0);
  const made: [string, Promise<Buffer> | Buffer, number][] = [
    ['lien.jpg', flat(3).jpeg().toBuffer(), SIZE.width * SIZE.height * 3],
    ['luy-tien.jpg', flat(3).jpeg({ progressive: true }).toBuffer(), SIZE.width * SIZE.height * 3],
    [
      'xoay.jpg',
      flat(3).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
      SIZE.width * SIZE.height * 3,
    ],
    ['dan-xen.png', flat(4).png({ progressive: true }).toBuffer(), SIZE.width * SIZE.height * 4],
    ['tram-trieu.jpg', bad('tram-trieu.jpg'), 11_600 * 8_700 * 3],
    ['bom-khai.png', bad('bom-khai.png'), 65_000 * 65_000],
  ];
  for (const [file, bytes] of made) writeFileSync(path.join(folder, file), await bytes);
  return new Map(made.map(([file, , pixels]) => [file, pixels]));
}

/** The most memory that this process held, in megabytes. */
function peakMemory(): number {
  const status = '/proc/self/status';
  // Linux counts what the parent held into `maxRSS`; the kernel's own file begins at the program.
  const line = existsSync(status) ? /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8')) : null;
  return Math.round(Number(line?.[1] ?? process.resourceUsage().maxRSS) / 1024);
}

/** Does one task in this process and prints the most memory that it took, and how it ended. */
async function runTask(task: Task, file: string): Promise<void> {
  const convert = () =>
    convertPicture(readFileSync(file), file, 'avif').then(
      () => '',
      () => ' (refused)',
    );
  const end: Record<Task, () => Promise<string>> = {
    nothing: () => Promise.resolve(''),
    check: () => readPicture(file).then(() => ''),
    convert,
    'convert at once': () =>
      Promise.all(Array.from({ length: AT_ONCE }, convert)).then((ends) => ends[0] ?? ''),
  };
  const said = await end[task]();
  console.log(`${String(peakMemory())}${said}`);
}

/** Has another process do a task. */
function peakOf(task: Task, file: string, cache: string): string {
  const { stdout } = spawnSync(process.execPath, [import.meta.filename, task, file], {
    encoding: 'utf8',
    env: { ...process.env, CACHE_DIR: cache },
  });
  return stdout.trim();
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
  try {
    const pictures = await makePictures(folder);
    const none = peakOf('nothing', '', folder);
    console.log(`megabytes at most; a process that does nothing takes ${none}\n`);
    for (const [file, pixels] of pictures) {
      const peaks = (['check', 'convert', 'convert at once'] as const).map(
        (task) => `${task} ${peakOf(task, path.join(folder, file), folder)}`,
      );
      console.log(`${file}: unfolded ${String(Math.round(pixels / 2 ** 20))}; ${peaks.join(', ')}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [task, file] = process.argv.slice(2);
await (task === undefined ? compare() : runTask(task as Task, file ?? ''));
