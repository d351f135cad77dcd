import type { Post, Receipt, Standing } from '../../src/publishers/publisher';
import { readFolder } from '../../src/storage/publishing/folder';
import { noteLastPut, placeOf, readLastPut } from '../../src/storage/publishing/last-put';
import type { PublishSetup } from '../../src/storage/publishing/setup';
import type { OpenIssue } from '../issue-session';
import { markPublished } from '../mark-published';
import type { Rendered } from '../use-rendered';
import { postOf } from './post-of';

/** What is there, beside what is to go there. */
export interface Seen {
  standing: Standing;
  post: Post;
  /** It is there, and the issue isn't marked as published. */
  isUnmarked: boolean;
  /** Someone else's text is there, or a change that isn't from here. */
  isForeign: boolean;
}

/** What publishing takes of the page; the dialog itself comes later. */
export interface Delivery {
  look(): Promise<Seen>;
  /** Keeps that it is there. Rejects with why that couldn't be kept. */
  onPut(seen: Seen, receipt: Receipt): Promise<void>;
}

/** `onRequested`: a pull request was opened, so whether the issue is out is for the writer to say. */
export function deliveryOf(
  open: OpenIssue,
  rendered: Rendered,
  setup: PublishSetup,
  onRequested: () => void,
): Delivery {
  const { id, published } = open.issue;
  const place = placeOf(setup);

  async function look(): Promise<Seen> {
    const post = postOf(open, rendered, setup);
    const stored = await readLastPut(id);
    const last = stored?.place === place ? stored : undefined;
    // With another title it may be called otherwise, but it has its address by now.
    const again = last && last.path !== post.path ? { ...post, path: last.path } : undefined;
    const found = again && (await standingOf(again, setup));
    const isThere = again && found?.before !== undefined;
    const standing = isThere ? found : await standingOf(post, setup);
    const { before, version, isDone } = standing;
    const isOwn = before === published?.markdown || version === last?.version;
    const isForeign = before !== undefined && !isDone && !isOwn;
    const isUnmarked = isDone && !standing.isPull && !published;
    return { standing, post: isThere ? again : post, isForeign, isUnmarked };
  }

  async function onPut({ standing, post }: Seen, { version }: Receipt): Promise<void> {
    await noteLastPut(id, { place, path: post.path, version });
    if (standing.isPull) onRequested();
    else if (!published) await markPublished(open, rendered);
  }

  return { look, onPut };
}

async function standingOf(post: Post, setup: PublishSetup): Promise<Standing> {
  const [{ publishers }, folder] = await Promise.all([
    import('../../src/publishers'),
    setup.target === 'folder' ? readFolder() : undefined,
  ]);
  const publisher = publishers.find(({ id }) => id === setup.target);
  if (!publisher) throw new TypeError(`no publisher ${setup.target}`);
  return publisher.look(post, { setup, folder });
}
