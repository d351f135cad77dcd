import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { App } from '../../digest/App';
import { useReadBack } from '../../digest/check/use-read-back';
import { clipOn, emptyLibrary, putClips } from '../storage/library';

const CLIPS = [clipOn('2024-03-04', { title: 'Gulls' })];
const STYLE = { engine: 'commonmark' as const };

let place: HTMLElement;

function Verified({ markdown }: { markdown: string }) {
  const back = useReadBack({ issueId: 'month:2024-03', markdown, clips: CLIPS, style: STYLE });
  return <>{typeof back === 'object' ? `${back.verified} verified` : (back ?? 'unknown')}</>;
}

const draw = (markdown: string) => render(<Verified markdown={markdown} />, place);
const said = () => expect.poll(() => place.textContent);
const [gulls] = CLIPS;
const text = `- [Gulls](${gulls?.url})\n`;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});

afterEach(() => {
  vi.restoreAllMocks();
  render(null, place);
  place.remove();
});

it('says nothing of a text that its worker failed on, and reads the next one', async () => {
  draw(text);
  await said().toBe('1 verified');
  vi.spyOn(Worker.prototype, 'postMessage').mockImplementationOnce(function (this: Worker) {
    this.dispatchEvent(new ErrorEvent('error'));
  });
  draw(`Not read.\n\n${text}`);
  await said().toBe('failed');
  draw(`Read again.\n\n${text}`);
  await said().toBe('1 verified');
});

it('leaves no empty room where the issue before had something to say', async () => {
  await emptyLibrary();
  await putClips(
    clipOn('2024-03-04', { title: 'Gulls', note: ', seen from the pier' }),
    clipOn('2024-04-05', { title: 'Terns', note: '' }),
  );
  location.hash = '#issue=month:2024-04';
  render(<App />, place);
  await expect.poll(() => place.querySelector('.problems')?.textContent).toContain('Terns');
  let isAsked = false;
  const post = Worker.prototype.postMessage;
  vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (this: Worker, asked) {
    if (!('engine' in asked)) return post.call(this, asked);
    this.dispatchEvent(new ErrorEvent('error'));
    isAsked = true;
  });
  location.hash = '#issue=month:2024-03';
  await expect.poll(() => isAsked).toBe(true);
  await expect.poll(() => place.querySelector('.problems')).toBeNull();
  location.hash = '';
});
