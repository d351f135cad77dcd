import type { Browser } from 'puppeteer-core';
import { callExpression } from './call-expression';
import type { KeyPress } from './key-press';
import type { Modifier } from './scripted-document';

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface Tree {
  contexts: { context: string }[];
}
interface Evaluation {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}
interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}
declare const Cc: Record<string, { createInstance(type: unknown): TextInputProcessor }>;
declare const Ci: { nsITextInputProcessor: unknown };

/** One of Firefox's own windows, where its toolbar, its shortcuts and its popups are; the first as a rule. */
export class ChromeScope {
  readonly #connection: BidiConnection;

  constructor(
    browser: Browser,
    private readonly at = 0,
  ) {
    // puppeteer has no API for it; the connection is there, but not in its types.
    this.#connection = (browser as unknown as { connection: BidiConnection }).connection;
  }

  async run<Args extends unknown[], Result>(
    call: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const tree = await this.#send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const evaluation = await this.#send<Evaluation>('script.evaluate', {
      expression: `(async () => JSON.stringify({ value: await ${callExpression(call, args)} }))()`,
      target: { context: tree.contexts.at(this.at)?.context },
      awaitPromise: true,
    });
    if (evaluation.type === 'exception') throw new Error(evaluation.exceptionDetails?.text);
    return JSON.parse(evaluation.result?.value ?? '{}').value;
  }

  /** Key events as from the keyboard: to the browser first, then to whatever has its focus. */
  press(presses: KeyPress[], modifiers: Modifier[] = []): Promise<void> {
    return this.run(pressKeys, presses, modifiers);
  }

  async #send<T>(method: string, params: object): Promise<T> {
    return (await this.#connection.send(method, params)).result as T;
  }
}

function pressKeys(presses: KeyPress[], modifiers: Modifier[]): void {
  const codes = { Control: 17, Shift: 16, Alt: 18, Meta: 224 };
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(
    Ci.nsITextInputProcessor,
  );
  if (!processor?.beginInputTransactionForTests(window)) throw new Error('no text input processor');
  const event = (press: KeyPress) => new KeyboardEvent('', press);
  const held = modifiers.map((key) => ({ key, code: `${key}Left`, keyCode: codes[key] }));
  for (const modifier of held) processor.keydown(event(modifier));
  for (const press of presses) {
    processor.keydown(event(press));
    processor.keyup(event(press));
  }
  for (const modifier of held.reverse()) processor.keyup(event(modifier));
}
