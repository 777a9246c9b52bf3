import { bodyFindings } from './mdx-safety.ts';
import { profileFromText } from './read.ts';

/** A Vite plugin as far as this file needs one. */
interface Lock {
  name: string;
  enforce: 'pre';
  transform: (code: string, id: string) => undefined;
}

/**
 * Refuses to compile an MDX file of content that holds code. The check has stopped a build
 * before this is asked; the server for writing goes on in spite of errors, and a file may change
 * while it runs. This is the last door: what does not pass it never becomes a module.
 * @returns A Vite plugin; it must come before MDX's own.
 */
export function mdxLock(): Lock {
  return {
    name: 'mdx-lock',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.mdx')) return;
      const raw = profileFromText(code, id);
      const [first] = raw.broken
        ? [{ ...raw.broken, code: 'HS008', found: raw.broken.message, fix: 'Sửa phần đầu tệp.' }]
        : bodyFindings(raw);
      if (!first) return;
      throw new Error(
        `${id}, dòng ${String(first.line)}, cột ${String(first.column)}: ${first.code} ${first.found}. ${first.fix}`,
      );
    },
  };
}
