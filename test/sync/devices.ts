import { fork } from 'node:child_process';
import { deviceArguments } from './bundled-device';
import type { Acts } from './device';

export interface Device {
  tell<Act extends keyof Acts>(
    act: Act,
    ...given: Parameters<Acts[Act]>
  ): Promise<Awaited<ReturnType<Acts[Act]>>>;
  end(): Promise<unknown>;
}

/** A process of its own: its own databases, modules, clock and net. */
export async function startDevice(): Promise<Device> {
  const { path, before } = await deviceArguments();
  const process = fork(path, { execArgv: before });
  const waiting = new Map<
    number,
    { resolve: (value: never) => void; reject: (why: unknown) => void }
  >();
  let asked = 0;
  process.on('message', ({ at, result, error }: Answer) => {
    const one = waiting.get(at);
    waiting.delete(at);
    if (error === undefined) one?.resolve(result as never);
    else one?.reject(new Error(error));
  });
  process.on('exit', (code, signal) => {
    for (const { reject } of waiting.values())
      reject(new Error(`the device is gone: ${signal ?? code}`));
  });
  return {
    tell(act, ...[given]) {
      asked += 1;
      const at = asked;
      return new Promise((resolve, reject) => {
        waiting.set(at, { resolve, reject });
        process.send({ at, act, given });
      });
    },
    end: async () => process.kill(),
  };
}

interface Answer {
  at: number;
  result?: unknown;
  error?: string;
}
