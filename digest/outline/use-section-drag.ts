import { useState } from 'preact/hooks';
import type { SectionTarget } from '../../src/core/move-section';

/** What the pointer is over while a section is dragged by its heading. */
export interface SectionDrag {
  target: SectionTarget | undefined;
  start(event: DragEvent, section: string): void;
  over(event: DragEvent): void;
  drop(event: DragEvent): void;
  end(): void;
}

export function useSectionDrag(
  onDrop: (section: string, target: SectionTarget) => void,
): SectionDrag {
  const [section, setSection] = useState<string>();
  const [target, setTarget] = useState<SectionTarget>();
  const end = () => {
    setSection(undefined);
    setTarget(undefined);
  };
  return {
    target,
    start(event, dragged) {
      // Firefox drags nothing that carries nothing.
      event.dataTransfer?.setData('text/plain', dragged);
      if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
      setSection(dragged);
    },
    over(event) {
      const next = section === undefined ? undefined : targetAt(event, section);
      if (next) event.preventDefault();
      if (next?.section !== target?.section || next?.side !== target?.side) setTarget(next);
    },
    drop(event) {
      const at = section === undefined ? undefined : targetAt(event, section);
      event.preventDefault();
      if (section !== undefined && at) onDrop(section, at);
      end();
    },
    end,
  };
}

/** Undefined on the section itself, and where there is none. */
function targetAt({ target, clientY }: DragEvent, dragged: string): SectionTarget | undefined {
  const group =
    target instanceof Element ? target.closest<HTMLElement>('[data-section]') : undefined;
  const section = group?.dataset.section;
  if (!group || section === undefined || section === dragged) return undefined;
  const { top, height } = group.getBoundingClientRect();
  return { section, side: clientY < top + height / 2 ? 'before' : 'after' };
}
