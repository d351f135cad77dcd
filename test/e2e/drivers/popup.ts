import type { Surface } from './surface';

/** The toolbar button's real popup. */
export interface Popup extends Surface {
  /** As a user does it, by turning away from it. */
  close(): Promise<void>;
  isOpen(): Promise<boolean>;
  waitClosed(timeout?: number): Promise<void>;
}
