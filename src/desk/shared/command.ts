import { day } from '../../schemas/values.ts';

/** What the desk's commands tell the shell; each command's `--help` says so too. */
export const EXIT = {
  done: 0,
  /** The content or the file given is not acceptable; nothing was written. */
  refused: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** Something exists already and nobody agreed to replace it. */
  exists: 3,
  interrupted: 130,
} as const;

/** An end that an author can act on: a sentence and an exit code. */
export class CommandError extends Error {
  readonly exitCode: number;
  /**
   * @param message A Vietnamese sentence: what happened and what to do.
   * @param exitCode One of {@link EXIT}.
   */
  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Whether someone is there to answer a question. */
export const canAsk = (): boolean => process.stdin.isTTY && process.stdout.isTTY;

/**
 * A day given as a parameter.
 * @param flag The parameter, e.g. `--today`.
 * @param value What was given.
 * @returns The day, `YYYY-MM-DD`.
 * @throws CommandError where the calendar has no such day.
 */
export function dayOf(flag: string, value: string): string {
  if (day().safeParse(value).success) return value;
  throw new CommandError(
    `${flag} “${value}” không phải một ngày có thật. Viết năm-tháng-ngày, ví dụ 2026-05-30.`,
    EXIT.usage,
  );
}

/** What the disk refuses, by the code that the system gives it. */
const DISK_FAULTS: Record<string, string> = {
  ENOENT: 'Không có tệp hoặc thư mục này. Xem lại đường dẫn',
  ENOTDIR: 'Giữa đường dẫn có một tệp ở chỗ của thư mục. Xem lại đường dẫn',
  EISDIR: 'Đây là một thư mục; cần một tệp',
  EACCES: 'Không có quyền đọc hoặc ghi ở đây',
  EPERM: 'Không có quyền đọc hoặc ghi ở đây',
  EROFS: 'Ổ đĩa này chỉ cho đọc',
  ENOSPC: 'Ổ đĩa đã đầy; chưa ghi xong',
};

/** Words a refusal of the disk for an author; undefined where the error is something else. */
function diskMessage(error: unknown): string | undefined {
  const { code, path } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  const words = code === undefined ? undefined : DISK_FAULTS[code];
  return words && `${words}${path === undefined ? '' : `: ${path}`}.`;
}

/** Words node:util's own complaint about an argument for an author. */
function usageMessage(error: Error): string {
  const name = /['‘](-{1,2}[^'’]+)['’]/.exec(error.message)?.[1] ?? '';
  return `Không hiểu tham số ${name === '' ? 'đã nhập' : `“${name}”`}. Thêm --help để xem cách dùng.`;
}

/**
 * Runs a command: whatever goes wrong comes out as a sentence and an exit code.
 * @param main The command; gives its exit code.
 * @param json Whether errors are to be written for a machine.
 */
export async function runCommand(main: () => Promise<number>, json: boolean): Promise<void> {
  // Ending through `exit` lets what is half-written be removed.
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  try {
    process.exitCode = await main();
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') {
      process.stderr.write('\nĐã dừng; chưa ghi gì.\n');
      process.exitCode = EXIT.interrupted;
      return;
    }
    const isUsage =
      error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE');
    const known = error instanceof CommandError;
    const disk = diskMessage(error);
    if (!known && !isUsage && disk === undefined) throw error;
    const message = known ? error.message : (disk ?? usageMessage(error as Error));
    process.exitCode = known ? error.exitCode : EXIT.usage;
    process.stderr.write(json ? `${JSON.stringify({ error: message })}\n` : `${message}\n`);
  }
}
