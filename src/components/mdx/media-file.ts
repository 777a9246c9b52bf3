/** Sound, moving pictures and captions beside the stories, by path, as served. */
const files = import.meta.glob<string>(
  '/content/profiles/*/*.{mp3,ogg,m4a,mp4,webm,vtt,jpg,webp,png}',
  {
    query: '?url',
    import: 'default',
    eager: true,
  },
);

/**
 * The address of a file that lies beside a story.
 * @param slug The story's slug.
 * @param name The file as the author wrote it, e.g. `./loi-ke.mp3`.
 * @returns The built file's path.
 * @throws When there is no such file, in Vietnamese for the author.
 */
export function mediaFile(slug: string, name: string): string {
  const path = `/content/profiles/${slug}/${name.replace(/^\.\//, '')}`;
  const url = files[path];
  if (url === undefined)
    throw new Error(`content/profiles/${slug}: không có tệp “${name}” cạnh bài.`);
  return url;
}
