import { render, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ServerForm } from '../../options/devices/ServerForm';
import { TestAccess } from '../../options/publishing/TestAccess';
import { testAccess } from '../../src/publishers/github/test-access';
import type { PublishSetup } from '../../src/storage/publishing/setup';

vi.mock('../../src/browser/hosts', () => ({ requestHost: async () => true }));
vi.mock('../../src/publishers/github/test-access', () => ({ testAccess: vi.fn() }));

const SERVER = {
  isOn: false,
  url: 'https://couch.example.org/clips',
  user: 'ada',
  password: 'old',
};
const REPOSITORY: PublishSetup = {
  ...{ target: 'github', repository: 'ada/blog', token: 'old', isPull: false },
  ...{ path: '', branch: '', message: '', folder: '', folderPath: '' },
};

let place: HTMLElement;
let answer: () => void;
const onStart = vi.fn();

function Form() {
  const [setup, set] = useState(SERVER);
  const change = (edits: Partial<typeof SERVER>) => set({ ...setup, ...edits });
  return <ServerForm setup={setup} change={change} onStart={onStart} />;
}

const pause = () => new Promise((done) => setTimeout(done, 100));
const said = () => place.querySelector('[role=status]')?.textContent;

async function draw(form: VNode): Promise<void> {
  render(form, place);
  await pause();
}

async function press(): Promise<void> {
  place.querySelector('button')?.click();
  await expect.poll(said).toBe('Testing…');
  await pause();
}

async function answerAll(): Promise<void> {
  for (const _ of [1, 2, 3]) {
    answer();
    await pause();
  }
}

beforeEach(() => {
  const database = () => new Response(JSON.stringify({ doc_count: 3 }));
  vi.spyOn(window, 'fetch').mockImplementation(
    () =>
      new Promise((done) => {
        answer = () => done(database());
      }),
  );
  vi.mocked(testAccess).mockImplementation(
    () =>
      new Promise((done) => {
        answer = () => done({ repository: 'ada/blog' });
      }),
  );
  place = document.createElement('div');
  document.body.append(place);
});

afterEach(() => {
  vi.restoreAllMocks();
  onStart.mockClear();
  render(null, place);
  place.remove();
});

it('what was found of a server is said, and syncing begins with it', async () => {
  await draw(<Form />);
  await press();
  await answerAll();
  await expect.poll(said).toContain('3');
  expect(onStart).toHaveBeenCalled();
});

it('what was found of a server with another password is neither said nor begun with', async () => {
  await draw(<Form />);
  await press();
  await userEvent.fill(place.querySelector('[type=password]') ?? place, 'new');
  await answerAll();
  expect(said()).toBe('');
  expect(onStart).not.toHaveBeenCalled();
});

it('what was found of a repository with another token isn’t said', async () => {
  await draw(<TestAccess setup={REPOSITORY} />);
  await press();
  await draw(<TestAccess setup={{ ...REPOSITORY, token: 'new' }} />);
  await expect.poll(said).toBe('');
  await answerAll();
  expect(said()).toBe('');
});
