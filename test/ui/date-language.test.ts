import { expect, test, vi } from 'vitest';
import { dateLanguage } from '../../src/ui/date-language';

const told = vi.hoisted(() => ({ messages: 'en', browser: 'en-US' }));
vi.mock('../../src/browser/messages', () => ({
  message: () => told.messages,
  uiLanguage: () => told.browser,
}));

test.each([
  ['en', 'en-GB', 'en-GB'],
  ['en', 'nl', 'en'],
  ['fr', 'fr-CA', 'fr-CA'],
  ['es', 'es-419', 'es-419'],
  ['ja', 'ja-JP-macos', 'ja-JP-macos'],
  ['zh-CN', 'zh-CN', 'zh-CN'],
  ['zh-CN', 'zh-TW', 'zh-CN'],
])('with messages in %s a browser in %s writes dates as %s', (messages, browser, language) => {
  Object.assign(told, { messages, browser });
  expect(dateLanguage()).toBe(language);
  expect(Intl.DateTimeFormat.supportedLocalesOf(language)).toHaveLength(1);
});
