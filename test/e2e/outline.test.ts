import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clip } from '../../src/core/clip';
import { clipNamed, putRecords } from './clips-in-store';
import { axeViolations, browserNames, launch, type PageSurface, type Rig, roles } from './drivers';

const CLIPS = [
  clipNamed('Anchors', 0),
  clipNamed('Buoys', 1),
  clipNamed('Compasses', 2),
  clipNamed('Dinghies', 3, { section: 'Small craft' }),
  clipNamed('Echoes', 4, { section: 'Small craft' }),
];
const MARCH = 'digest/index.html#issue=month:2024-03';

const cases = browserNames.map((browser, at) => ({ browser, dark: at === 1 }));

describe.each(cases)('the outline by keyboard in $browser, dark: $dark', ({ browser, dark }) => {
  let rig: Rig;
  let digest: PageSurface;
  beforeAll(async () => {
    rig = await launch(browser, { dark });
    // Its first opening makes the database.
    await roles(await rig.extensionPage(MARCH)).waitForRole('button', 'Add link');
    await rig.evaluateInExtension(putRecords, CLIPS);
    digest = roles(await rig.extensionPage(MARCH));
    await digest.waitForRole('treeitem', 'Anchors');
  });
  afterAll(() => rig.close());

  const shown = (text: string) =>
    expect.poll(async () => drawn(await digest.value('textbox', 'Markdown'))).toBe(text);
  const onRow = (name: string | RegExp) =>
    expect
      .poll(() => digest.focused())
      .toEqual({
        role: 'treeitem',
        name: name instanceof RegExp ? expect.stringMatching(name) : name,
      });
  const stored = (title: string) =>
    rig
      .idb<Clip & Record<string, unknown>>('clips')
      .then((clips) => clips.find((clip) => clip.title === title));

  it('moves, nests and lifts out, and says where to', async () => {
    await shown('Anchors Buoys Compasses # Dinghies Echoes');
    await digest.focusRole('treeitem', 'Anchors');
    await digest.press('ArrowDown', ['Alt']);
    await shown('Buoys Anchors Compasses # Dinghies Echoes');
    await digest.waitForStatus(/“Anchors” now stands in .*: 2 of 3/);
    await onRow('Anchors');
    await digest.press('ArrowRight', ['Alt']);
    await shown('Buoys >Anchors Compasses # Dinghies Echoes');
    await onRow('Anchors');
    await digest.press('ArrowLeft', ['Alt']);
    await shown('Buoys Anchors Compasses # Dinghies Echoes');
    await onRow('Anchors');
    await digest.press('ArrowDown', ['Alt']);
    await digest.press('ArrowDown', ['Alt']);
    await shown('Buoys Compasses # Anchors Dinghies Echoes');
    await expect.poll(() => stored('Anchors')).toMatchObject({ section: 'Small craft' });
  });

  it('undoes and does again, back to the start', async () => {
    for (let step = 0; step < 5; step++) {
      await digest.press('z', ['Control']);
      await digest.waitForStatus(/^Undone/);
    }
    await shown('Anchors Buoys Compasses # Dinghies Echoes');
    await digest.waitForRole('button', 'Nothing to undo');
    await digest.clickRole('button', /^Redo: /);
    await shown('Buoys Anchors Compasses # Dinghies Echoes');
    await digest.clickRole('button', /^Undo: /);
    await shown('Anchors Buoys Compasses # Dinghies Echoes');
  });

  it('sets aside, brings back, highlights and moves on with a key each', async () => {
    await digest.focusRole('treeitem', 'Buoys');
    await digest.press('h');
    await expect.poll(() => stored('Buoys')).toMatchObject({ highlight: true });
    await digest.waitForStatus('“Buoys” highlighted');
    await digest.press('x');
    await shown('Anchors Compasses # Dinghies Echoes');
    await onRow('Compasses');
    await digest.press('End');
    await onRow('Not in this issue (1)');
    await digest.press('ArrowRight');
    await digest.waitForRole('treeitem', 'Buoys');
    await expect.poll(() => axeViolations(digest.page)).toEqual([]);
    await digest.press('ArrowDown');
    await onRow('Buoys');
    await digest.press('x');
    await shown('Anchors Buoys Compasses # Dinghies Echoes');
    await digest.focusRole('treeitem', 'Echoes');
    await digest.press('n');
    await shown('Anchors Buoys Compasses # Dinghies');
    await expect.poll(() => stored('Echoes')).toMatchObject({ issue: 'month:2024-04' });
    await digest.clickRole('button', 'Undo');
    await shown('Anchors Buoys Compasses # Dinghies Echoes');
  });

  it('changes several together, with one undo', async () => {
    await digest.focusRole('treeitem', 'Anchors');
    await digest.press('ArrowDown', ['Shift']);
    await digest.waitForText('region', '2 selected');
    await expect.poll(() => axeViolations(digest.page)).toEqual([]);
    await digest.clickRole('button', 'Section…');
    const box = { role: 'combobox', name: 'Section for the selected clips' };
    await expect.poll(() => digest.focused()).toEqual(box);
    await digest.type('Gear');
    await digest.press('Enter');
    await shown('Compasses # Dinghies Echoes # Anchors Buoys');
    await digest.clickRole('button', 'Remove');
    await shown('Compasses # Dinghies Echoes');
    await digest.clickRole('button', 'Undo');
    await shown('Compasses # Dinghies Echoes # Anchors Buoys');
    await digest.focusRole('treeitem', 'Anchors');
    await digest.press('z', ['Control']);
    await shown('Anchors Buoys Compasses # Dinghies Echoes');
  });

  it('drags a row with the pointer', async () => {
    await digest.evaluate(dragRow, 'Echoes', 'Anchors', 0.1);
    await shown('Echoes Anchors Buoys Compasses # Dinghies');
    await digest.evaluate(dragRow, 'Echoes', 'Compasses', 0.5);
    await shown('Anchors Buoys Compasses >Echoes # Dinghies');
  });

  it('moves a whole section by key and by pointer, with one undo each', async () => {
    await digest.focusRole('treeitem', 'Buoys');
    await digest.press(' ');
    await digest.waitForText('region', '1 selected');
    await digest.clickRole('button', 'Section…');
    const box = { role: 'combobox', name: 'Section for the selected clips' };
    await expect.poll(() => digest.focused()).toEqual(box);
    await digest.type('Gear');
    await digest.press('Enter');
    await shown('Anchors Compasses >Echoes # Dinghies # Buoys');
    await onRow('Buoys');
    await digest.press('Escape');
    await expect.poll(() => digest.has('region', 'Selected clips')).toBe(false);
    await digest.focusRole('treeitem', 'Gear');
    await digest.press('ArrowUp', ['Alt']);
    await digest.waitForStatus('“Gear” is now section 1 of 2');
    await shown('Anchors Compasses >Echoes # Buoys # Dinghies');
    await onRow('Gear');
    await expect.poll(() => axeViolations(digest.page)).toEqual([]);
    await digest.press('z', ['Control']);
    await digest.waitForStatus(/^Undone: “Gear”/);
    await shown('Anchors Compasses >Echoes # Dinghies # Buoys');
    await digest.evaluate(dragRow, 'Gear', 'Small craft', 0.1);
    await digest.waitForStatus('“Gear” is now section 1 of 2');
    await shown('Anchors Compasses >Echoes # Buoys # Dinghies');
    await onRow('Gear');
  });

  it('has prose written between two links, moved and removed', async () => {
    await digest.focusRole('treeitem', 'Anchors');
    await digest.press('t');
    await expect.poll(() => digest.focused()).toEqual({ role: 'textbox', name: 'Text' });
    await digest.type('And now *for* something else.');
    await expect.poll(() => axeViolations(digest.page)).toEqual([]);
    await digest.press('Enter', ['Control']);
    const row = 'Text: And now *for* something else.';
    await digest.waitForRole('treeitem', row);
    await expect
      .poll(() => digest.value('textbox', 'Markdown'))
      .toMatch(/Anchors\][^\n]*\n\nAnd now \*for\* something else\.\n\n- \[Compasses/);
    await digest.focusRole('treeitem', row);
    await digest.press('ArrowDown', ['Alt']);
    await digest.waitForStatus(/now stands in .*: 3 of 3/);
    await onRow(row);
    await digest.press('Delete');
    await digest.waitForStatus(`Removed “${row}”`);
    await onRow('Buoys');
    await shown('Anchors Compasses >Echoes # Buoys # Dinghies');
  });

  it('undoes what was typed into the issue, but nothing that was changed elsewhere', async () => {
    await digest.fill('textbox', 'Issue title', 'Harbour');
    await expect.poll(() => rig.idb('issues')).toMatchObject([{ title: 'Harbour' }]);
    await digest.waitForRole('button', 'Undo: Edited the issue');
    await digest.focusRole('treeitem', 'Anchors');
    await digest.press('z', ['Control']);
    await expect.poll(() => digest.value('textbox', 'Issue title')).toBe('Links for March 2024');
    await digest.focusRole('treeitem', 'Anchors');
    await digest.press('h');
    await expect.poll(() => stored('Anchors')).toMatchObject({ highlight: true });
    await digest.waitForRole('button', 'Undo: “Anchors” highlighted');
    const other = roles(await rig.extensionPage(MARCH));
    await other.clickRole('button', 'Edit Anchors');
    await other.fill('textbox', 'Note', ', theirs');
    await other.clickRole('button', 'Save');
    await other.waitForStatus('Saved');
    await other.page.close();
    await digest.page.bringToFront();
    await digest.clickRole('button', 'Undo: “Anchors” highlighted');
    await digest.waitForStatus(/not undone/);
    await expect.poll(() => stored('Anchors')).toMatchObject({ note: ', theirs', highlight: true });
  });

  it('makes the note bold and italic by key; continues a list; undo in it is its own', async () => {
    await digest.clickRole('button', 'Edit Compasses');
    await digest.waitFor(() => document.querySelector('.note-editor .cm-content') !== null);
    await digest.fill('textbox', 'Note', 'fine');
    await expect.poll(() => digest.value('textbox', 'Note')).toBe('fine');
    await digest.press('a', ['Control']);
    await digest.press('b', ['Control']);
    await digest.press('i', ['Control']);
    await expect.poll(() => digest.value('textbox', 'Note')).toBe('***fine***');
    await digest.press('z', ['Control']);
    await expect.poll(() => digest.value('textbox', 'Note')).toBe('**fine**');
    await digest.fill('textbox', 'Note', 'See:\n- one');
    await digest.press('End', ['Control']);
    await digest.type('\ntwo');
    await expect.poll(() => digest.value('textbox', 'Note')).toBe('See:\n- one\n- two');
    // Our pages allow no style element, and its library adopts sheets instead.
    expect(await digest.evaluate(() => document.querySelectorAll('style').length)).toBe(0);
    expect(await axeViolations(digest.page)).toEqual([]);
    await digest.clickRole('button', 'Cancel');
    await digest.waitForRole('treeitem', 'Compasses');
  });

  it('shows both texts where two windows edit one clip, and merges the rest', async () => {
    await digest.clickRole('button', 'Edit Dinghies');
    await digest.fill('textbox', 'Note', ', mine');
    const other = roles(await rig.extensionPage(MARCH));
    await other.clickRole('button', 'Edit Dinghies');
    await other.fill('textbox', 'Note', ', theirs');
    await other.fill('combobox', 'Kind', 'Talk');
    await other.clickRole('button', 'Save');
    await other.waitForStatus('Saved');
    await other.page.close();
    await digest.page.bringToFront();
    // The draft of this window is what the other one began with: only what was typed last counts.
    await digest.fill('textbox', 'Note', ', mine again');
    await digest.clickRole('button', 'Save');
    await digest.waitForText('alert', /, mine again.*, theirs/s);
    await expect.poll(() => stored('Dinghies')).toMatchObject({ note: ', theirs', kind: 'Talk' });
    await expect.poll(() => axeViolations(digest.page)).toEqual([]);
    await digest.clickRole('button', 'Keep this text');
    await expect
      .poll(() => stored('Dinghies'))
      .toMatchObject({ note: ', mine again', kind: 'Talk' });
    await digest.waitForRole('treeitem', 'Dinghies');
  });

  it('finds clips of all issues, and brings some into this one', async () => {
    const [first, second] = [
      clipNamed('Lanterns', 40, { issue: 'none', tags: ['light'] }),
      clipNamed('Lighthouses', 41, { day: '2024-01-09', issue: 'none', tags: ['light'] }),
    ];
    await rig.evaluateInExtension(
      putRecords,
      [first, second].filter((clip) => clip !== undefined),
    );
    await digest.fill('searchbox', 'Search clips', 'LIGHT example');
    await digest.waitForStatus('2 found');
    await digest.fill('combobox', 'Tag', 'light');
    await digest.clickRole('checkbox', 'In no issue');
    await expect.poll(() => axeViolations(digest.page)).toEqual([]);
    await digest.clickRole('button', 'Select all 2');
    await digest.clickRole('button', 'Bring into this issue');
    await digest.waitForStatus('2 clips brought into March 2024');
    await expect
      .poll(() => stored('Lighthouses'))
      .toMatchObject({ issue: 'month:2024-03', day: '2024-01-09' });
    await digest.clickRole('button', 'Back to the issue');
    await digest.waitForRole('treeitem', 'Lighthouses');
    await digest.press('z', ['Control']);
    await expect.poll(() => stored('Lighthouses')).toMatchObject({ issue: 'none' });
  });
});

/** `Buoys >Anchors # Dinghies`: titles from top to bottom, nested ones with `>`, sections with `#`. */
function drawn(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => /^( *)- .*?\[(\w+)\]/.exec(line) ?? /^(#)/.exec(line))
    .flatMap((found) =>
      found ? [`${found[1] ? (found[2] ? '>' : '#') : ''}${found[2] ?? ''}`] : [],
    )
    .join(' ');
}

/** Runs in the page: the events of a drag, at that part of the row's height. */
function dragRow(from: string, to: string, part: number): void {
  const row = (name: string) =>
    document.querySelector(`[role="treeitem"][aria-label="${name}"]`) as HTMLElement;
  const dataTransfer = new DataTransfer();
  const { top, left, height } = row(to).getBoundingClientRect();
  const [clientX, clientY] = [left + 20, top + height * part];
  const fire = (target: HTMLElement, type: string) =>
    target.dispatchEvent(
      new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer, clientX, clientY }),
    );
  fire(row(from), 'dragstart');
  // A frame for the page to take each in.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      fire(row(to), 'dragover');
      requestAnimationFrame(() => fire(row(to), 'drop'));
    }),
  );
}
