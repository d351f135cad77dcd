import { message } from '../../src/browser/messages';
import type { Clip } from '../../src/core/clip';
import { restoreClip } from '../../src/storage/trash';
import { Disclosure } from '../../src/ui/Disclosure';
import { dateLanguage } from '../../src/ui/date-language';
import { issueName } from '../../src/ui/issue-name';
import { useRowFocus } from '../use-row-focus';
import type { Status } from '../use-status';
import { EmptyTrash } from './EmptyTrash';
import { TrashRow } from './TrashRow';

interface Props {
  clips: Clip[];
  status: Status;
  /** Where the focus goes with the last one. */
  onEmpty(): void;
}

/** What was removed, with the way back; nothing where there is nothing. */
export function Trash({ clips, status, onEmpty }: Props) {
  const list = useRowFocus<HTMLUListElement>(clips.length, onEmpty);
  if (clips.length === 0) return null;

  async function restore(before: Clip) {
    try {
      const { clip: after, period } = await restoreClip(before.id);
      const text = message('digestTrashRestored', issueName(period, dateLanguage()));
      status.sayDone(text, [{ before, after }], { isQuiet: true });
    } catch (error) {
      status.sayFailed(error);
    }
  }

  return (
    <div class="trash">
      <Disclosure label={message('digestTrash', String(clips.length))}>
        <p class="field-hint">{message('digestTrashHint')}</p>
        <ul aria-label={message('digestTrashList')} ref={list}>
          {clips.map((clip) => (
            <TrashRow key={clip.id} clip={clip} onRestore={() => restore(clip)} />
          ))}
        </ul>
        <EmptyTrash clips={clips} status={status} onEmpty={onEmpty} />
      </Disclosure>
    </div>
  );
}
