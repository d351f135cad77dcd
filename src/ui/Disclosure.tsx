import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface DisclosureProps {
  label: string;
  /** From the start; the reader closes it as any other. */
  isOpen?: boolean;
  /** Called each time it is opened. */
  onOpen?: () => void;
  children: ComponentChildren;
}

/** What is wanted less often, behind one line. */
export function Disclosure({ label, isOpen = false, onOpen, children }: DisclosureProps) {
  const [isOpenAtFirst] = useState(isOpen);
  return (
    <details
      class="disclosure"
      open={isOpenAtFirst}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary>{label}</summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
