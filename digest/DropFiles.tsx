import { useEffect, useState } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { droppedFiles, hasFiles } from '../src/past/dropped-files';
import { Past } from '../src/past/Past';

/** Files dropped anywhere on the page are imported, once that was looked at. */
export function DropFiles() {
  const [isOver, setOver] = useState(false);
  const [files, setFiles] = useState<File[]>();
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    // Out of the window: there is nothing that it goes to.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer || !hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      droppedFiles(event.dataTransfer).then(setFiles);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  if (files) return <Past task="import" files={files} onClose={() => setFiles(undefined)} />;
  return isOver ? <p class="past-over">{message('digestDropFiles')}</p> : null;
}
