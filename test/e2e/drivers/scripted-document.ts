import { callExpression, type InDocument } from './call-expression';
import { centreOf, type Point } from './centre-of';
import { PATIENCE_MS, until } from './until';

export type Modifier = 'Alt' | 'Control' | 'Meta' | 'Shift';

/** A document in a real browser that takes scripts, keys and clicks. */
export abstract class ScriptedDocument {
  /** Evaluates source text and gives back its value. */
  protected abstract run<T>(expression: string): Promise<T>;
  protected abstract clickAt(point: Point): Promise<void>;
  /** Real key events to whatever has the focus; `\n` is Enter. */
  abstract type(text: string): Promise<void>;
  abstract press(key: string, modifiers?: Modifier[]): Promise<void>;
  abstract screenshot(path: string): Promise<void>;

  evaluate<Args extends unknown[], Result>(
    call: InDocument<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return this.run(callExpression(call, args));
  }

  /** Waits until the call gives something truthy, and gives that. */
  waitFor<Args extends unknown[], Result>(
    call: InDocument<Args, Result>,
    ...args: Args
  ): Promise<NonNullable<Awaited<Result>>> {
    return this.waitUpTo(PATIENCE_MS, call, ...args);
  }

  waitUpTo<Args extends unknown[], Result>(
    timeout: number,
    call: InDocument<Args, Result>,
    ...args: Args
  ): Promise<NonNullable<Awaited<Result>>> {
    const expression = callExpression(call, args);
    return until(() => this.run<Awaited<Result>>(expression), { what: String(call), timeout });
  }

  /** A mouse click in the middle of the element, wherever that lands. */
  async click(selector: string): Promise<void> {
    await this.clickAt(await this.evaluate(centreOf, selector));
  }
}
