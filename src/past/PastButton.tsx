import { useState } from 'preact/hooks';
import { Past } from './Past';

interface Props {
  label: string;
  task: 'learn' | 'import';
  isPrimary?: boolean;
}

export function PastButton({ label, task, isPrimary = false }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        {...(isPrimary ? { class: 'primary' } : {})}
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {isOpen && <Past task={task} onClose={() => setOpen(false)} />}
    </>
  );
}
