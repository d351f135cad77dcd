import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { message } from '../src/browser/messages';

/** The outputs that few want, below one word; closed by Escape, by a choice and by leaving it. */
export function MoreOutputs({ children }: { children: ComponentChildren }) {
  const box = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (box.current) box.current.open = false;
  };
  useEffect(() => {
    const onPointer = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) close();
    };
    addEventListener('pointerdown', onPointer);
    return () => removeEventListener('pointerdown', onPointer);
  }, []);
  return (
    <details
      class="more-outputs"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !box.current?.open) return;
        close();
        box.current.querySelector('summary')?.focus();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !box.current?.contains(relatedTarget)) close();
      }}
    >
      <summary>{message('digestMoreOutputs')}</summary>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a button's Enter is a click */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears its buttons */}
      <div class="more-outputs-list" onClick={close}>
        {children}
      </div>
    </details>
  );
}
