import { afterEach, describe, expect, it } from 'vitest';
import { pageFacts } from '../../src/capture/reader/page-facts';

function factsOf(html: string) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  document.head.append(...[...parsed.head.children].map(marked));
  return pageFacts(document);
}

function marked(element: Element): Element {
  element.classList.add('of-test');
  return element;
}

const loaded = location.href;
afterEach(() => {
  history.replaceState(null, '', loaded);
  for (const element of document.querySelectorAll('.of-test')) element.remove();
});

describe('the heading', () => {
  it.each([
    ['<h1> A \n page </h1><h1>Not this</h1>', 'A page'],
    ['<h1><img src=x alt="Logo"></h1><h1>A page</h1>', 'A page'],
    [
      '<h1>A <em>page</em><br>of two<script>no</script><svg><title>no</title></svg></h1>',
      'A page of two',
    ],
    ['<h2>A page</h2>', undefined],
    [`${'<h1></h1>'.repeat(10)}<h1>too late</h1>`, undefined],
  ])('%s', (html, heading) => expect(factsOf(html).heading).toBe(heading));

  it('of a megabyte is cut', () => {
    const many = `<h1>${'<i>word </i>'.repeat(200_000)}</h1>`;
    expect(factsOf(many).heading?.length).toBeLessThan(4100);
    expect(factsOf(`<h1>${'x'.repeat(2_000_000)}</h1>`).heading?.length).toBe(4000);
  });
});

describe('the head', () => {
  it('says the shared title, the site and the address', () => {
    const head = `<meta property="og:title" content=" A  page "><meta name="og:site_name" content="${'s'.repeat(9000)}">
      <link rel="CANONICAL" href="/own">`;
    expect(factsOf(head)).toMatchObject({
      shareTitle: 'A page',
      siteName: 's'.repeat(4000),
      canonicalUrl: new URL('/own', loaded).href,
    });
  });

  it.each([
    ['the front page', '/'],
    ['no web page', 'data:text/html,x'],
    ['a giant', `/${'x'.repeat(8000)}`],
    ['nothing', 'https://'],
  ])('that names %s says no address', (_, href) => {
    expect(factsOf(`<link rel="canonical" href="${href}">`).canonicalUrl).toBeUndefined();
  });
});

describe('the address that was loaded', () => {
  it.each([
    ['is not told of a document as it was loaded', '', undefined],
    ['is told of one that went on', '/went-on', loaded],
  ])('%s', (_, address, from) => {
    history.replaceState(null, '', address);
    expect(factsOf('<meta property="og:url" content="/share">')).toMatchObject({
      loadedFrom: from,
      shareUrl: '/share',
    });
  });
});
