import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showToast } from '../../src/capture/toast/show-toast';
import type { ToastText } from '../../src/capture/toast/toast-text';

const WORDS: ToastText = {
  text: 'Clipped to March 2024',
  language: 'en',
  direction: 'ltr',
  dismiss: 'Dismiss',
  buttons: [
    { name: 'add-note', label: 'Add note', request: { type: 'addNote' } },
    { name: 'undo', label: 'Undo', request: { type: 'undo', clipId: 'a' } },
  ],
  noAnswer: 'No answer',
};

let root: ShadowRoot | undefined;
const sendMessage = vi.fn();

beforeEach(() => {
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  const attach = Element.prototype.attachShadow;
  // Closed to everybody but this test.
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  vi.useFakeTimers();
  showToast(WORDS);
  vi.advanceTimersByTime(100);
});

afterEach(() => {
  toast()?.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  sendMessage.mockReset();
});

const toast = () => document.querySelector('digest-clipper-toast');
const said = () => root?.querySelector('[role=status]')?.textContent;
const labels = () =>
  [...(root?.querySelectorAll('button') ?? [])].map(
    (button) => button.ariaLabel ?? button.textContent,
  );

async function press(name: string) {
  const button = root?.querySelector<HTMLButtonElement>(`.${name}`);
  button?.focus();
  button?.click();
  await vi.advanceTimersByTimeAsync(0);
}

/** Long after any toast has gone by itself, with nobody near it. */
async function wait() {
  (document.activeElement as HTMLElement | null)?.blur();
  await vi.advanceTimersByTimeAsync(60_000);
}

describe('a toast', () => {
  test('says what happened, with its buttons, and goes', async () => {
    expect(said()).toBe('Clipped to March 2024');
    expect(labels()).toEqual(['Add note', 'Undo', 'Dismiss']);
    await wait();
    expect(toast()).toBeNull();
  });

  test('says what became of a button, keeps the focus, and goes', async () => {
    sendMessage.mockResolvedValue({ text: 'Removed' });
    await press('undo');
    expect(sendMessage).toHaveBeenCalledWith({ type: 'undo', clipId: 'a' });
    expect(said()).toBe('Removed');
    expect(labels()).toEqual(['Dismiss']);
    expect(root?.activeElement?.className).toBe('dismiss');
    await wait();
    expect(toast()).toBeNull();
  });

  test('goes at once where there is nothing to say', async () => {
    sendMessage.mockResolvedValue({ text: '' });
    await press('add-note');
    expect(toast()).toBeNull();
  });

  const FAILURES: [what: string, answer: () => Promise<unknown>, text: string][] = [
    ['the worker is gone', () => Promise.reject(new Error('no receiver')), 'No answer'],
    ['nobody answers', () => Promise.resolve(undefined), 'No answer'],
    ['it fails', () => Promise.resolve({ text: 'Not done', isFailure: true }), 'Not done'],
  ];
  test.each(FAILURES)('says so and stays, to be tried again, where %s', async (_, answer, text) => {
    sendMessage.mockImplementation(answer);
    await press('undo');
    expect(said()).toBe(text);
    await wait();
    expect(labels()).toEqual(['Add note', 'Undo', 'Dismiss']);
    sendMessage.mockResolvedValue({ text: 'Removed' });
    await press('undo');
    expect(said()).toBe('Removed');
  });

  test('asks once while it waits', async () => {
    sendMessage.mockReturnValue(new Promise(() => undefined));
    await press('undo');
    await press('undo');
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('takes the place of one that stands', () => {
    showToast({ ...WORDS, text: 'Another' });
    expect(document.querySelectorAll('digest-clipper-toast')).toHaveLength(1);
  });
});
