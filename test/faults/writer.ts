import { type Popup, type Rig, sleep, until } from '../e2e/drivers';
import { type Allowed, isShown } from './allowed';
import type { Random } from './random';

export const PAGES = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type PageName = (typeof PAGES)[number];

export const addressOf = (name: PageName) => `https://faults.example.org/${name}`;
const html = (name: PageName) => `<!doctype html><title>Page ${name}</title><p>Text.</p>`;
export const SITE = {
  pages: Object.fromEntries(PAGES.map((each) => [addressOf(each), html(each)])),
};

export type Pages = Map<PageName, Allowed[]>;

export function newPages(): Pages {
  return new Map(PAGES.map((name) => [name, [{ clip: undefined }]]));
}

/** Faster than any hand, and slow enough that a key's commit isn't overtaken by the next but one. */
const KEY_MS = 30;

/** The moments that a fault is aimed at. */
export type Step = 'open' | 'key' | 'save' | 'remove' | 'undo' | 'quick';

/** Someone at the real popup, and what that person may rely on: everything the popup has said is done. */
export class Writer {
  /** What a popup should have shown and didn't. */
  readonly losses: string[] = [];
  /** Nothing that comes to be known later counts: the browser was killed. */
  isOver = false;
  #said = 0;

  constructor(
    private readonly rig: Rig,
    /** What may be true of each page; more than one thing only while it isn't known. */
    private readonly pages: Pages,
    private readonly random: Random,
    private readonly onStep: (step: Step) => void,
  ) {}

  /** One thing that a writer does, from opening the popup to closing it. */
  async act(): Promise<void> {
    const name = this.random.pick(PAGES);
    const allowed = this.pages.get(name) ?? [];
    const isFresh = allowed.every(({ clip, draft }) => clip === undefined && !draft);
    const tab = await this.rig.openPage(addressOf(name));
    if (isFresh && this.rig.name === 'firefox' && this.random.next() < 0.3)
      await this.#quickClip(name);
    else await this.#atPopup(name);
    await tab.close();
  }

  async #atPopup(name: PageName): Promise<void> {
    this.#step('open');
    const popup = await this.rig.openPopup();
    const from = await shownNote(popup);
    this.#see(name, from);
    const choice = this.random.next();
    const [there] = this.pages.get(name) ?? [];
    if (there?.clip !== undefined && !there.draft && choice < 0.3) {
      await this.#remove(name, popup);
    } else {
      const text = await this.#type(name, popup, from);
      if (choice < 0.75) await this.#save(name, popup, text);
    }
    await popup.close();
  }

  /** What is shown must be one of the things that may be; from then on it is the one. */
  #see(name: PageName, note: string): void {
    const allowed = this.pages.get(name) ?? [];
    const shown = allowed.find((each) => isShown(each, note));
    if (!shown && !this.isOver)
      this.losses.push(`the popup on ${name} shows ${said(note)}, not ${said(allowed)}`);
    const clip = (shown ?? allowed[0])?.clip;
    const isClip = note === (clip ?? '');
    this.#allow(name, isClip ? { clip } : { clip, draft: { text: note, atLeast: note.length } });
  }

  async #type(name: PageName, popup: Popup, from: string): Promise<string> {
    this.#said += 1;
    const text = `${from}${from ? ' ' : ''}${this.random.pick(WORDS)} ${name}${this.#said}`;
    const before = this.pages.get(name) ?? [];
    const hadDraft = before.some(({ draft }) => draft && !draft.isOptional);
    const clip = before[0]?.clip;
    await popup.focusRole('textbox', 'Note');
    await popup.press('End', ['Control']);
    for (let at = from.length; at < text.length; at++) {
      // The key that is being pressed and the one before it may be on their way.
      const atLeast = Math.max(from.length, at - 1);
      const isOptional = !hadDraft && atLeast === from.length;
      this.#allow(name, { clip, draft: { text, atLeast, isOptional } });
      this.#step('key');
      await popup.type(text[at] ?? '');
      await sleep(KEY_MS);
    }
    this.#allow(name, { clip, draft: { text, atLeast: text.length - 1 } });
    return text;
  }

  async #save(name: PageName, popup: Popup, text: string): Promise<void> {
    const [unsaved = { clip: undefined }] = this.pages.get(name) ?? [];
    this.#allow(name, unsaved, { clip: text });
    this.#step('save');
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus(/Clipped to|clipped to|Updated in/);
    this.#allow(name, { clip: text });
    if (this.random.next() > 0.3) return;
    await this.#undo(name, popup, {
      clip: unsaved.clip,
      draft: { text, atLeast: 0, isOptional: true },
    });
  }

  async #remove(name: PageName, popup: Popup): Promise<void> {
    const [there = { clip: undefined }] = this.pages.get(name) ?? [];
    this.#allow(name, there, { clip: undefined });
    this.#step('remove');
    await popup.clickRole('button', 'Remove');
    await popup.waitForStatus('Removed');
    this.#allow(name, { clip: undefined });
    if (this.random.next() < 0.5) await this.#undo(name, popup, there);
  }

  async #undo(name: PageName, popup: Popup, undone: Allowed): Promise<void> {
    const done = this.pages.get(name) ?? [];
    this.#allow(name, ...done, undone);
    this.#step('undo');
    await popup.clickRole('button', 'Undo');
    await popup.waitForStatus('Undone');
    this.#allow(name, undone);
  }

  async #quickClip(name: PageName): Promise<void> {
    this.#allow(name, { clip: undefined }, { clip: '' });
    this.#step('quick');
    await this.rig.pressShortcut('Alt+Q');
    const isTold = async () => (await this.rig.badge()) === '✓';
    await until(isTold, { what: 'the badge says that it is clipped' });
    this.#allow(name, { clip: '' });
  }

  #step(step: Step): void {
    if (!this.isOver) this.onStep(step);
  }

  #allow(name: PageName, ...allowed: Allowed[]): void {
    if (!this.isOver) this.pages.set(name, allowed);
  }
}

const WORDS = ['worth it', 'a find', 'see the end', 'long', 'to be read'] as const;

async function shownNote(popup: Popup): Promise<string> {
  // The title comes with what is stored of the page.
  await popup.waitFor(
    () => (document.querySelector<HTMLInputElement>('#title')?.value ?? '') !== '',
  );
  return popup.value('textbox', 'Note');
}

function said(value: unknown): string {
  return JSON.stringify(value);
}
