import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useReadBack } from '../../digest/check/use-read-back';
import { clipOn } from '../storage/library';

const CLIPS = [clipOn('2024-03-04', { title: 'Gulls' })];
const STYLE = { engine: 'commonmark' as const };

let place: HTMLElement;

function Verified({ markdown }: { markdown: string }) {
  const back = useReadBack({ issueId: 'month:2024-03', markdown, clips: CLIPS, style: STYLE });
  return <>{back ? `${back.verified} verified` : 'unknown'}</>;
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
  await said().toBe('unknown');
  draw(`Read again.\n\n${text}`);
  await said().toBe('1 verified');
});
