import { useRef, useState } from 'preact/hooks';
import { message } from '../../browser/messages';
import { droppedFiles, importable } from '../dropped-files';

interface Props {
  hint: string;
  /** Several, whole folders too. */
  isFolderOffered: boolean;
  onFiles: (files: File[]) => void;
}

/** Files by the browser's own dialog, or dropped here. */
export function ChooseFiles({ hint, isFolderOffered, onFiles }: Props) {
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has its buttons beside it
    <div
      class={isOver ? 'past-drop past-drop-over' : 'past-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        if (event.dataTransfer) droppedFiles(event.dataTransfer).then(onFiles);
      }}
    >
      <p>{hint}</p>
      <div class="past-buttons">
        <FileButton label={message('pastChooseFiles')} isFolder={false} onFiles={onFiles} />
        {isFolderOffered && (
          <FileButton label={message('pastChooseFolder')} isFolder onFiles={onFiles} />
        )}
      </div>
    </div>
  );
}

interface ButtonProps {
  label: string;
  isFolder: boolean;
  onFiles: (files: File[]) => void;
}

function FileButton({ label, isFolder, onFiles }: ButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = () => {
    if (!input.current) return;
    input.current.webkitdirectory = isFolder;
    input.current.click();
  };
  return (
    <>
      <button type="button" onClick={choose}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = importable(currentTarget.files ?? []);
          // The same files again are a change too.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
