import type { Profile } from './profile.ts';

/** The fields that say whether a story was taken back. */
interface Standing {
  publication: Pick<Profile['publication'], 'status' | 'on' | 'updated'>;
  awards?: { revoked?: string | undefined }[] | undefined;
}

/**
 * The day a story was taken back: withdrawn, or an honour of it revoked (Luật Thi đua, khen thưởng
 * 06/2022, Điều 93). Either removes it from every format and leaves a notice.
 * @param data The profile's fields.
 * @param today `YYYY-MM-DD`; a revocation dated later has no effect yet.
 * @returns The day, or undefined for a story that stands.
 */
export function takenBackOn(data: Standing, today: string): string | undefined {
  if (data.publication.status === 'withdrawn')
    return data.publication.updated ?? data.publication.on;
  const revoked = (data.awards ?? []).flatMap((a) =>
    a.revoked !== undefined && a.revoked <= today ? [a.revoked] : [],
  );
  return revoked.sort()[0];
}
