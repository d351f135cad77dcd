import { callExpression, type InDocument } from './call-expression';
import type { Point } from './centre-of';
import { inDocument, type NameMatch } from './in-document';
import { ScriptedDocument } from './scripted-document';
import { PATIENCE_MS, until } from './until';

export type Name = string | RegExp;

// What in-document.ts puts before every query.
declare function byRole(role: string, name?: NameMatch): HTMLElement;
declare function allByRole(role: string, name?: NameMatch): HTMLElement[];
declare function nameOf(element: Element): string;
declare function roleOf(element: Element): string;
declare function shownText(element: HTMLElement): string;
declare function typedText(editor: HTMLElement): string;
declare function centreOf(target: Element): Point;
declare function editControl(control: HTMLElement, value: string): void;

/**
 * What a person sees, by role and accessible name: a page in a tab or the popup, in either browser.
 * The ones that read or act wait for the element.
 */
export abstract class Surface extends ScriptedDocument {
  async fill(role: string, name: Name, text: string): Promise<void> {
    await this.waitForRole(role, name);
    // A list may be filled later than it is there.
    const takes = (role: string, name?: NameMatch, text = '') => {
      const control = byRole(role, name);
      if (!(control instanceof HTMLSelectElement)) return true;
      return [...control.options].some(
        (option) => option.label.trim() === text || option.value === text,
      );
    };
    await until(() => this.#query(takes, role, match(name), text), {
      what: `${role} ${name} offers ${text}`,
    });
    const edit = (role: string, name?: NameMatch, text = '') =>
      editControl(byRole(role, name), text);
    await this.#query(edit, role, match(name), text);
  }

  /** Waits, as a person would, until it takes clicks and stands still. */
  async clickRole(role: string, name?: Name): Promise<void> {
    await this.waitForRole(role, name);
    const find = (role: string, name?: NameMatch) => {
      const control = byRole(role, name);
      return control.matches(':disabled, [aria-disabled="true"]') ? undefined : centreOf(control);
    };
    let last: Point | undefined;
    const settle = async () => {
      const point = await this.#query(find, role, match(name));
      const isStill = point?.x === last?.x && point?.y === last?.y;
      last = point;
      return isStill ? point : undefined;
    };
    await this.clickAt(await until(settle, { what: `${role} ${name ?? ''} takes a click` }));
  }

  async focusRole(role: string, name?: Name): Promise<void> {
    await this.waitForRole(role, name);
    await this.#query((role, name) => byRole(role, name).focus(), role, match(name));
  }

  async value(role: string, name?: Name): Promise<string> {
    await this.waitForRole(role, name);
    const read = (role: string, name?: NameMatch) => {
      const control = byRole(role, name) as HTMLInputElement;
      if (control.isContentEditable) return typedText(control);
      return control.value ?? control.textContent;
    };
    return this.#query(read, role, match(name));
  }

  async checked(role: string, name?: Name): Promise<boolean> {
    await this.waitForRole(role, name);
    const read = (role: string, name?: NameMatch) => {
      const control = byRole(role, name);
      return control instanceof HTMLInputElement
        ? control.checked
        : ['aria-checked', 'aria-pressed'].some((key) => control.getAttribute(key) === 'true');
    };
    return this.#query(read, role, match(name));
  }

  async text(role: string, name?: Name): Promise<string> {
    await this.waitForRole(role, name);
    return this.#query((role, name) => shownText(byRole(role, name)), role, match(name));
  }

  /** The texts of all elements of a role, in the order of the document. */
  texts(role: string): Promise<string[]> {
    return this.#query((role) => allByRole(role).map(shownText), role);
  }

  /** The accessible names of all elements of a role, in the order of the document. */
  names(role: string): Promise<string[]> {
    return this.#query((role) => allByRole(role).map(nameOf), role);
  }

  /** Whether it is there now; does not wait. */
  has(role: string, name?: Name): Promise<boolean> {
    return this.#query((role, name) => allByRole(role, name).length > 0, role, match(name));
  }

  async waitForRole(role: string, name?: Name, timeout = PATIENCE_MS): Promise<void> {
    const others = () => this.names(role).catch((error: Error) => [error.message]);
    await until(() => this.has(role, name), { what: `${role} ${name ?? ''}`, timeout }).catch(
      async (error: Error) => {
        throw new Error(`${error.message}; every ${role} here: ${JSON.stringify(await others())}`);
      },
    );
  }

  /** Waits until an element of the role says it, and gives its whole text. */
  async waitForText(role: string, text: Name, timeout = PATIENCE_MS): Promise<string> {
    let seen: string[] = [];
    const says = (each: string) =>
      typeof text === 'string' ? each.includes(text) : text.test(each);
    const search = async () => {
      seen = await this.texts(role);
      return seen.find(says) ?? '';
    };
    return until(search, { what: `${role} that says ${text}`, timeout }).catch((error: Error) => {
      throw new Error(`${error.message}; last seen: ${JSON.stringify(seen)}`);
    });
  }

  waitForStatus(text: Name, timeout?: number): Promise<string> {
    return this.waitForText('status', text, timeout);
  }

  focused(): Promise<{ role: string; name: string }> {
    return this.#query(() => {
      const element = document.activeElement ?? document.body;
      return { role: roleOf(element), name: nameOf(element) };
    });
  }

  #query<Result>(
    call: InDocument<[role: string, name?: NameMatch, text?: string], Result>,
    ...args: [role?: string, name?: NameMatch | undefined, text?: string]
  ): Promise<Awaited<Result>> {
    return this.run(callExpression(call as InDocument<unknown[], Result>, args, inDocument));
  }
}

function match(name: Name | undefined): NameMatch | undefined {
  if (name === undefined) return undefined;
  return typeof name === 'string' ? { exact: name } : { pattern: name.source, flags: name.flags };
}
