import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Rig } from './drivers';

/** As Firefox for Android shows the popup: a page, on a small screen that is touched. */
const PHONE = { width: 360, height: 740, hasTouch: true };
const SMALLEST = 44;

describe('the popup as a page on a phone', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await launch('chromium');
  });
  afterAll(() => rig.close());

  it('has nothing too small to be touched, and scrolls down only', async () => {
    const page = await rig.openPage('about:blank');
    await page.setViewport(PHONE);
    await page.goto(`${rig.base}/popup/index.html`);
    await page.waitForSelector('[data-ready]');
    const isTouched = () => matchMedia('(hover: none) and (pointer: coarse)').matches;
    await expect.poll(() => page.evaluate(isTouched)).toBe(true);
    await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    const small = await page.evaluate((smallest) => {
      const controls =
        'button, input:not([type=checkbox]), textarea, summary, footer a, label.check';
      return [...document.querySelectorAll(controls)]
        .map((control) => ({ name: control.id || control.textContent, ...size(control) }))
        .filter(({ height, width }) => height > 0 && (height < smallest || width < smallest));
      function size(control: Element) {
        const { height, width } = control.getBoundingClientRect();
        return { height, width };
      }
    }, SMALLEST);
    expect(small).toEqual([]);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBe(PHONE.width);
  });
});
