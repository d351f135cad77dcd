import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';
import { message } from '../../src/browser/messages';

interface Props {
  button: Ref<HTMLButtonElement>;
  isBusy: boolean;
  onFile: (file: File) => void;
}

export function BackupFileButton({ button, isBusy, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        ref={button}
        aria-disabled={isBusy}
        onClick={() => !isBusy && input.current?.click()}
      >
        {message('optionsRestore')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={message('optionsBackupFile')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file again is a change too.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
