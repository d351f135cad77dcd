import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import type { Point } from './centre-of';
import { sleep, until } from './until';

/** A private X display: the only way to a real keyboard without a person at it. */
export class XDisplay {
  readonly env: NodeJS.ProcessEnv;
  readonly #kill = (): void => void this.server.kill('SIGKILL');

  private constructor(
    private readonly server: ChildProcess,
    display: string,
  ) {
    this.env = { ...process.env, DISPLAY: `:${display}` };
    // With these set, browsers look for a Wayland display instead.
    delete this.env.WAYLAND_DISPLAY;
    delete this.env.XDG_SESSION_TYPE;
    process.on('exit', this.#kill);
  }

  static async start(): Promise<XDisplay> {
    const args = ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-ac'];
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    const display = await new Promise<string>((done, fail) => {
      let output = '';
      server.on('error', () => fail(new Error('Xvfb is not installed: node scripts/setup.mjs')));
      server.on('exit', (code) => fail(new Error(`Xvfb ended with ${code}`)));
      server.stdout.on('data', (data: Buffer) => {
        output += data;
        if (output.includes('\n')) done(output.trim());
      });
    });
    server.unref();
    return new XDisplay(server, display);
  }

  /** Gives the keyboard to a window: no window manager does it here. */
  async focus(windowClass: string): Promise<void> {
    const search = () =>
      this.#xdotool('search', '--onlyvisible', '--class', windowClass).split('\n')[0] ?? '';
    const found = await until(search, { what: `a window of ${windowClass}`, timeout: 10_000 });
    this.#xdotool('windowraise', found);
    this.#xdotool('windowfocus', '--sync', found);
    await sleep(150);
  }

  /** Menus have windows of their own. */
  windows(): string[] {
    return this.#xdotool('search', '--onlyvisible', '--name', '.*').split('\n');
  }

  /** One of that name; undefined where there is none. */
  windowNamed(name: RegExp): string | undefined {
    return this.windows().find((each) => name.test(this.#xdotool('getwindowname', each)));
  }

  focusWindow(window: string): void {
    this.#xdotool('windowfocus', '--sync', window);
  }

  /** Where its lower right corner is. */
  cornerOf(window: string): Point {
    const found = this.#xdotool('getwindowgeometry', '--shell', window);
    const value = (name: string) => Number(new RegExp(`^${name}=(-?\\d+)$`, 'm').exec(found)?.[1]);
    return { x: value('X') + value('WIDTH'), y: value('Y') + value('HEIGHT') };
  }

  type(text: string): void {
    this.#xdotool('type', '--delay', '40', text);
  }

  key(keys: string): void {
    this.#xdotool('key', '--clearmodifiers', keys);
  }

  /** Button 3 is the right one. */
  click({ x, y }: Point, button = 1): void {
    const at = [x, y].map((place) => String(Math.round(place)));
    // With --sync it would wait for ever where the pointer is there already.
    this.#xdotool('mousemove', ...at, 'sleep', '0.05', 'click', String(button));
  }

  async close(): Promise<void> {
    process.off('exit', this.#kill);
    if (this.server.exitCode !== null) return;
    const ended = new Promise((done) => this.server.once('exit', done));
    // Unreferenced, its end would come after that of a process that waits for nothing else.
    this.server.ref();
    this.server.kill();
    await ended;
  }

  #xdotool(...args: string[]): string {
    return execFileSync('xdotool', args, {
      env: this.env,
      encoding: 'utf8',
      timeout: 10_000,
    }).trim();
  }
}
