import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CommandError, EXIT } from '../shared/command.ts';

/**
 * Keeps a second publisher out. The lock is the operating system's own on an open file, as the
 * database engine in Node takes it on every platform: it ends with the process, however that ends,
 * so that there is no stale lock to judge.
 * @param folder The folder that is published to.
 * @returns How to let go.
 * @throws CommandError where another process holds it.
 */
export function lock(folder: string): () => void {
  const held = new DatabaseSync(join(folder, '.lock'));
  try {
    // Nothing is written: a full disk must not keep a rollback from running.
    held.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    held.close();
    if (!(error instanceof Error && /locked/.test(error.message))) throw error;
    throw new CommandError(
      `Có một lần đăng khác đang chạy vào ${folder}. Chờ lần ấy xong rồi gọi lại.`,
      EXIT.refused,
    );
  }
  return () => {
    held.close();
  };
}
