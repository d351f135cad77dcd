import { useEffect, useRef, useState } from 'preact/hooks';
import { lookAgain } from '../../src/capture/look-again';
import type { Period } from '../../src/core/issue';
import { linkIn } from '../../src/core/link-text';
import { fieldsToStandIn } from '../../src/core/stand-in';
import { type Kept, keepClip, newClipId } from '../../src/storage/clip-actions';
import { deleteDraft, putDraft } from '../../src/storage/drafts';
import { today } from '../../src/storage/stamp';
import { currentStyle } from '../../src/storage/styles';
import { linkFields, type ReadLink, readLink } from './read-link';
import type { LinkForm, LinkText } from './use-add-link';

export interface LinkFormState {
  text: LinkText;
  type(part: Partial<LinkText>): void;
  /** Undefined where what was typed is no address, and until it was looked up. */
  read: ReadLink | undefined;
  /** Why it wasn't added: a page is never clipped twice without a word. */
  refusal: 'noLink' | 'known' | undefined;
  error: unknown;
  add(): Promise<void>;
}

/** What is typed in the form; each keystroke is a draft. */
export function useLinkForm(
  { draftKey, start, rest }: LinkForm,
  period: Period,
  onAdded: (kept: Kept) => Promise<void>,
): LinkFormState {
  const [text, setText] = useState(start);
  const [refusal, setRefusal] = useState<LinkFormState['refusal']>();
  const [error, setError] = useState<unknown>();
  const [read, setRead] = useReadLink(text, setError);
  const clipId = useRef(newClipId());
  const isBusy = useRef(false);

  // A pasted address is typed already.
  useEffect(() => store(start), []);
  function store(next: LinkText) {
    const isEmpty = isEmptyLink(next) && Object.keys(rest).length === 0;
    const write = isEmpty ? deleteDraft(draftKey) : putDraft(draftKey, { ...rest, ...next });
    write.catch(setError);
  }
  const type = (part: Partial<LinkText>) => {
    const next = { ...text, ...part };
    setText(next);
    setRefusal(undefined);
    store(next);
  };

  async function add() {
    const url = linkIn(text.url);
    if (url === undefined) return setRefusal('noLink');
    if (isBusy.current) return;
    isBusy.current = true;
    setError(undefined);
    try {
      await lookAgain(() => addLink(url));
    } catch (error) {
      setError(error);
    } finally {
      isBusy.current = false;
    }
  }
  async function addLink(url: string): Promise<void> {
    const link = await readLink(url, text.putBack);
    // It may have been clipped since it was typed.
    setRead(link);
    if (link.known) setRefusal('known');
    else await onAdded(await keepLink(link));
  }
  async function keepLink(link: ReadLink): Promise<Kept> {
    const { cadence } = await currentStyle();
    const place = fieldsToStandIn(period, today(), cadence);
    const fields = { ...linkFields(link, text, rest), ...place };
    return keepClip(fields, { id: clipId.current, newBy: link.keys, draftKey });
  }
  return { text, type, read, refusal, error, add };
}

/** While it is typed, so that nobody writes a note for nothing. */
function useReadLink(
  { url: typed, putBack }: LinkText,
  onError: (error: unknown) => void,
): [ReadLink | undefined, (read: ReadLink) => void] {
  const [read, setRead] = useState<ReadLink>();
  const url = linkIn(typed);
  useEffect(() => {
    let isCurrent = true;
    if (!url) setRead(undefined);
    else
      readLink(url, putBack).then(
        (link) => isCurrent && setRead(link),
        (error) => isCurrent && onError(error),
      );
    return () => {
      isCurrent = false;
    };
  }, [url, putBack]);
  return [read, setRead];
}

export function isEmptyLink({ url, title, note }: LinkText): boolean {
  return [url, title, note].every((text) => text.trim() === '');
}
