import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface DisclosureProps {
  label: string;
  isOpenAtFirst?: boolean;
  /** Called each time it is opened. */
  onOpen?: () => void;
  children: ComponentChildren;
}

/** What is wanted less often, behind one line. */
export function Disclosure({ label, isOpenAtFirst = false, onOpen, children }: DisclosureProps) {
  // What it hangs on may change while the reader is inside.
  const [isOpen] = useState(isOpenAtFirst);
  return (
    <details
      class="disclosure"
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary>{label}</summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
