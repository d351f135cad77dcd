import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LivePreview } from '../../src/ui/preview/LivePreview';

/** As one whose script can't be loaded, or that a text breaks. */
class BrokenWorker extends EventTarget {
  onerror: ((event: Event) => void) | undefined;
  postMessage() {
    setTimeout(() => this.onerror?.(new ErrorEvent('error')));
  }
  terminate() {}
}

let paper: HTMLElement;

const draw = (markdown: string) => render(<LivePreview markdown={markdown} title="" />, paper);
const alert = () => paper.querySelector('[role=alert]')?.textContent ?? '';
const shown = () => paper.querySelector('.preview')?.textContent ?? '';

beforeEach(() => {
  paper = document.createElement('div');
  paper.tabIndex = 0;
  document.body.append(paper);
  vi.stubGlobal('Worker', BrokenWorker);
});

afterEach(() => {
  vi.unstubAllGlobals();
  render(null, paper);
  paper.remove();
});

it('says that it isn’t up to date, and draws it again when asked to', async () => {
  draw('One.');
  await expect.poll(alert).toContain('The markdown is, and nothing is lost');
  vi.unstubAllGlobals();
  const button = paper.querySelector('button');
  button?.focus();
  button?.click();
  await expect.poll(shown).toContain('One.');
  expect(alert()).toBe('');
  expect(document.activeElement).toBe(paper);
});

it('tries again with the next text by itself', async () => {
  draw('One.');
  await expect.poll(alert).not.toBe('');
  vi.unstubAllGlobals();
  draw('Two.');
  await expect.poll(shown).toContain('Two.');
  expect(alert()).toBe('');
});
