import { useEffect, useState } from 'preact/hooks';
import { message } from '../src/browser/messages';
import type { SaverState } from './style-saver';

/** A write this slow is worth a word; the usual one is over before it could be read. */
const SLOW_MS = 400;

/** Says "Saved" once and stays: a status that changed with each keystroke would be read out with each. */
export function SaveStatus({ status }: { status: SaverState['status'] }) {
  const [text, setText] = useState('');
  useEffect(() => {
    if (status === 'saved') setText(message('optionsSaved'));
    if (status === 'failed') setText('');
    if (status !== 'saving') return undefined;
    const timer = setTimeout(() => setText(message('optionsSaving')), SLOW_MS);
    return () => clearTimeout(timer);
  }, [status]);
  return (
    <p class="save-status" role="status">
      {text}
    </p>
  );
}
