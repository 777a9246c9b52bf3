import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../schemas/problem.ts';
import { CODES } from './codes.ts';
import { formatProblem } from './format.ts';
import { writeWhole } from './shared/files.ts';

/** Where an editor's own copies of the exercises lie; git does not see them. */
export const PRACTICE_FOLDER = 'luyen-tap';

/** The exercises as they come: whole stories with faults of one kind each. */
export const EXERCISES = fileURLToPath(new URL('./exercises/', import.meta.url));

/**
 * Copies the exercises that are not there yet; what somebody has begun is left alone.
 * @param folder Where to.
 * @returns The exercises' files, in order.
 * @throws When the folder cannot be written.
 */
export function preparePractice(folder: string): string[] {
  return readdirSync(EXERCISES)
    .sort()
    .map((name) => {
      const path = join(folder, name);
      if (!existsSync(path)) writeWhole(path, readFileSync(join(EXERCISES, name), 'utf8'));
      return path;
    });
}

const indent = (text: string): string => text.split('\n').join('\n           ');

/** A problem with the lesson behind it. */
function lesson(problem: Problem): string {
  const entry = CODES[problem.code];
  if (!entry) return formatProblem(problem);
  return `${formatProblem(problem)}
      Vì sao: ${entry.why}
      Không viết: ${indent(entry.bad)}
      Nên viết:   ${indent(entry.good)}`;
}

/**
 * Says how far each exercise is, and teaches what is left.
 * @param files The exercises.
 * @param problems What the check found in them.
 * @returns Vietnamese text for a terminal.
 */
export function practiceReport(files: readonly string[], problems: readonly Problem[]): string {
  const parts = files.map((file) => {
    const left = problems.filter((p) => p.file === file);
    if (left.length === 0) return `✔ ${file}: sạch lỗi. Tốt lắm, sang bài tiếp theo.`;
    return `${file}: còn ${String(left.length)} chỗ\n${left.map(lesson).join('\n\n')}`;
  });
  const done = files.filter((file) => !problems.some((p) => p.file === file)).length;
  return `${parts.join('\n\n')}

Xong ${String(done)} trên ${String(files.length)} bài. Sửa tệp trong thư mục ${PRACTICE_FOLDER}/ rồi chạy lại; muốn làm lại từ đầu thì xoá thư mục ấy.
`;
}
