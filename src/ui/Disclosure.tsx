import type { ComponentChildren } from 'preact';

interface DisclosureProps {
  label: string;
  /** Called each time it is opened. */
  onOpen?: () => void;
  children: ComponentChildren;
}

/** What is wanted less often, behind one line. */
export function Disclosure({ label, onOpen, children }: DisclosureProps) {
  return (
    <details
      class="disclosure"
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary>{label}</summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
