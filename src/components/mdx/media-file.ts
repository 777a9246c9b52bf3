/** Sound, moving pictures and captions beside stories and pages, by path, as served. */
const files = import.meta.glob<string>(
  '/content/{profiles,pages}/*/*.{mp3,ogg,m4a,mp4,webm,vtt,jpg}',
  {
    query: '?url',
    import: 'default',
  },
);

/**
 * The address of a file that lies beside a story or a page.
 * @param path Path of the page being built, whose last part is the folder's name.
 * @param name The file as the author wrote it, e.g. `./loi-ke.mp3`.
 * @returns The built file's path.
 * @throws When there is no such file, in Vietnamese for the author.
 */
export async function mediaFile(path: string, name: string): Promise<string> {
  const slug = path.split('/').filter(Boolean).at(-1) ?? '';
  const file = name.replace(/^\.\//, '');
  const load =
    files[`/content/profiles/${slug}/${file}`] ?? files[`/content/pages/${slug}/${file}`];
  if (!load) throw new Error(`content/…/${slug}: không có tệp “${name}” cạnh bài.`);
  return load();
}
