import type { Habits } from '../core/habits';
import { NOTHING_USED } from '../core/used';
import { readState, readStores, writeState, writeStores } from './transaction';

export function readHabits(): Promise<Habits> {
  return readStores(['state'], async (stores) => {
    const [ruleChoices = {}, { kinds } = NOTHING_USED] = await Promise.all([
      readState(stores, 'chosenRules'),
      readState(stores, 'used'),
    ]);
    return { ruleChoices, kinds };
  });
}

/** Beside the other choices, also those just made in another window. */
export async function chooseRule(ruleId: string, isOn: boolean): Promise<void> {
  await writeStores(['state'], async (stores) => {
    const choices = await readState(stores, 'chosenRules');
    await writeState(stores, 'chosenRules', { ...choices, [ruleId]: isOn });
  });
}
