import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, launch, type PageSurface, type Rig, roles } from './drivers';

describe.each(browserNames)('the first start in %s', (name) => {
  let rig: Rig;
  let welcome: PageSurface;
  beforeAll(async () => {
    rig = await launch(name, {
      keepWelcome: true,
      site: { pages: { 'https://a.example.org/one': '<title>One page</title>' } },
    });
    welcome = roles(await rig.waitForPage('digest/index.html#welcome', 10_000));
    await welcome.page.bringToFront();
  });
  afterAll(() => rig.close());

  it('opens the welcome once, with the shortcuts as the browser has them', async () => {
    await welcome.waitForRole('button', 'Start');
    const text = () => welcome.page.evaluate(() => document.body.textContent);
    await expect.poll(text).toMatch(/Alt\s*\+?\s*K[\s\S]*Alt\s*\+?\s*Q/);
    const tabs = await rig.evaluateInExtension<[], { url?: string }[]>(
      '(globalThis.browser ?? chrome).tabs.query({})',
    );
    expect(tabs.filter(({ url }) => url?.includes('/digest/'))).toHaveLength(1);
  });

  it('takes the chosen style, and says what to do next in an empty month', async () => {
    await welcome.waitForRole('radio', /Sections/);
    await expect.poll(() => welcome.checked('radio', /Sections/)).toBe(true);
    await welcome.clickRole('radio', /Day log/);
    await welcome.clickRole('button', 'Start');
    await welcome.waitForRole('combobox', 'Issue');
    await expect
      .poll(() => welcome.page.evaluate(() => document.body.textContent))
      .toContain('Nothing clipped');
    const popup = await rig.openPopup(await rig.openPage('https://a.example.org/one'));
    await popup.clickRole('checkbox', 'Highlight');
    await popup.waitFor(() => document.querySelector('figure')?.textContent?.startsWith('<mark>'));
    await popup.press('Enter', ['Control']);
    await popup.waitForStatus('Clipped to');
    await popup.close();
    await welcome.page.bringToFront();
    await expect
      .poll(() => welcome.value('textbox', 'Markdown'))
      .toContain('  - <mark>[One page](https://a.example.org/one)</mark>');
  });
});
