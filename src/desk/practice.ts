import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../schemas/problem.ts';
import { CODES } from './codes.ts';
import { formatProblem } from './format.ts';

/** Where the exercises lie: whole stories with faults of one kind each, never part of the site. */
const PRACTICE_FOLDER = 'content-training';

const exerciseSchema = z.object({
  slug: z.string(),
  title: z.string(),
  goal: z.string(),
  /** The page of the handbook to read with it. */
  read: z.string(),
  faults: z.array(z.object({ code: z.string(), path: z.string(), teach: z.string() })),
});

/** One exercise and what its faults teach. */
export type Exercise = z.infer<typeof exerciseSchema>;

/**
 * Reads the list of exercises.
 * @returns The exercises in order.
 * @throws When the list cannot be read.
 */
export function readExercises(): Exercise[] {
  const text = readFileSync(join(PRACTICE_FOLDER, 'bai-tap.json'), 'utf8');
  return z.array(exerciseSchema).parse(JSON.parse(text));
}

/**
 * The file of an exercise.
 * @param exercise An exercise.
 * @returns Its path from the project's root.
 */
export const exerciseFile = ({ slug }: Exercise): string =>
  `${PRACTICE_FOLDER}/profiles/${slug}/index.mdx`;

const indent = (text: string): string => text.split('\n').join('\n                  ');

/** A problem with the lesson behind it: the exercise's own words, then the code's. */
function lesson(problem: Problem, { faults }: Exercise): string {
  const entry = CODES[problem.code];
  const path = problem.path.join('.');
  const same = faults.filter((f) => f.code === problem.code);
  const fault = same.find((f) => f.path === path) ?? same[0];
  const lines = [
    ...(fault ? [`Giảng:      ${fault.teach}`] : []),
    ...(entry
      ? [
          `Vì sao:     ${entry.why}`,
          `Không viết: ${indent(entry.bad)}`,
          `Nên viết:   ${indent(entry.good)}`,
        ]
      : []),
  ];
  return [formatProblem(problem), ...lines.map((line) => `      ${line}`)].join('\n');
}

/**
 * Says how far each exercise is, and teaches what is left.
 * @param exercises The exercises that were checked.
 * @param problems What the check found in them.
 * @returns Vietnamese text for a terminal.
 */
export function practiceReport(
  exercises: readonly Exercise[],
  problems: readonly Problem[],
): string {
  const leftIn = (exercise: Exercise) => problems.filter((p) => p.file === exerciseFile(exercise));
  const parts = exercises.map((exercise) => {
    const left = leftIn(exercise);
    const file = exerciseFile(exercise);
    if (left.length === 0)
      return `✔ ${exercise.title}: sạch lỗi. Tốt lắm, sang bài tiếp theo.\n  ${file}`;
    return [
      `${exercise.title}: còn ${String(left.length)} chỗ`,
      `  ${file}`,
      `  Mục đích: ${exercise.goal} Đọc thêm: ${exercise.read}`,
      '',
      left.map((problem) => lesson(problem, exercise)).join('\n\n'),
    ].join('\n');
  });
  const done = exercises.filter((exercise) => leftIn(exercise).length === 0).length;
  return `${parts.join('\n\n')}\n\nXong ${String(done)} trên ${String(exercises.length)} bài. Sửa tệp rồi chạy lại; muốn làm lại từ đầu: git checkout ${PRACTICE_FOLDER}\n`;
}
