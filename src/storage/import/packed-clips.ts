import type { Clip } from '../../core/clip';
import { ExpectedError } from '../../core/errors';
import type { Issue } from '../../core/issue';

/** Clips on their way in: of a long list they would fill the memory, while the browser keeps blobs elsewhere. */
export interface PackedClips {
  count: number;
  text: Blob;
}

/** What a file gives. Ids and revisions hold within a piece, and a post is a single one. */
export interface PackedFile {
  pieces: readonly PackedClips[];
  issues: Issue[];
}

export function packClips(clips: readonly Clip[]): PackedClips {
  return { count: clips.length, text: new Blob([JSON.stringify(clips)]) };
}

/** Throws an ExpectedError 'importUnreadable' where the browser had no room to keep them. */
export async function unpackClips({ text }: PackedClips): Promise<Clip[]> {
  const json = await text.text().catch((cause) => {
    throw new ExpectedError('importUnreadable', '', { cause });
  });
  return JSON.parse(json);
}

export function countPacked(pieces: readonly PackedClips[]): number {
  return pieces.reduce((sum, { count }) => sum + count, 0);
}
