import { render } from 'preact';
import { expect, it } from 'vitest';
import { EMPTY_BOXES } from '../../popup/boxes';
import { ClipForm } from '../../popup/ClipForm';
import html from '../../popup/index.html?raw';
import css from '../../popup/popup.css?inline';
import { dropBlankTexts } from '../../popup/read-early';
import { message } from '../../src/browser/messages';

const nothing = () => undefined;

/** Element by element: what the popup's HTML holds, with its tooltips filled in as popup/labels.ts does. */
function staticForm(): Element {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const form = page.getElementById('app');
  if (!form) throw new TypeError('popup/index.html has no #app');
  dropBlankTexts(form);
  for (const element of form.querySelectorAll<HTMLElement>('[data-message]')) {
    // The English stands in the HTML: it needs no message before the first paint.
    expect(element.textContent).toBe(message(element.dataset.message ?? ''));
    element.removeAttribute('data-message');
  }
  for (const element of form.querySelectorAll<HTMLElement>('[data-message-keys]')) {
    element.title = message(element.dataset.messageKeys ?? '', 'Ctrl+K');
    element.removeAttribute('data-message-keys');
  }
  return form;
}

function drawnForm(): Element {
  const root = document.createElement('form');
  const first = (
    <ClipForm
      boxes={EMPTY_BOXES}
      type={nothing}
      loaded={undefined}
      reading={undefined}
      style={undefined}
      used={undefined}
      recent={{ recent: undefined, want: nothing }}
      last={{ choose: nothing, isOffered: false }}
      status=""
      failure={undefined}
      isDone={false}
      isUndoOffered={false}
      isBusy={false}
      onRemove={nothing}
      onUndo={nothing}
      onPutBack={nothing}
      onSwitch={nothing}
    />
  );
  render(first, root);
  return root;
}

function outline(element: Element, indent = ''): string[] {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  const own = element.children.length === 0 ? (element.textContent ?? '') : '';
  return [
    `${indent}${element.localName} ${attributes.join(' ')} ${own}`.trimEnd(),
    ...[...element.children].flatMap((child) => outline(child, `${indent}  `)),
  ];
}

it('stands in the HTML as Preact draws it first, so that taking it over moves nothing', () => {
  expect(outline(staticForm()).slice(1)).toEqual(outline(drawnForm()).slice(1));
});

/** The page by itself, with its stylesheet and without its script. */
async function staticPage(): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 360px; height: 600px';
  const page = html
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${css}</style>`)
    .replace(/<script[^>]*><\/script>/, '');
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.srcdoc = page;
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new TypeError('the frame has no document');
  return frame.contentDocument;
}

it('draws title and note first, and moves nothing when the rest comes', async () => {
  const page = await staticPage();
  const boxOf = (selector: string) =>
    page.querySelector(selector)?.getBoundingClientRect().toJSON();
  const isSeen = (selector: string) => page.querySelector(selector)?.checkVisibility();
  const before = ['body', '#title', '#note'].map(boxOf);
  expect(['#title', '#note', 'figure', 'footer'].map(isSeen)).toEqual([true, true, false, false]);
  page.documentElement.dataset.shown = '';
  expect(['#title', '#note', 'figure', 'footer'].map(isSeen)).toEqual([true, true, true, true]);
  expect(['body', '#title', '#note'].map(boxOf)).toEqual(before);
  expect(page.documentElement.scrollHeight).toBe(600);
});
