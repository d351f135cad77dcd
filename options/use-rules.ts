import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RuleChoices } from '../src/core/habits';
import { rulesOff } from '../src/rules';
import { onChange } from '../src/storage/changes';
import { chooseRule, readHabits } from '../src/storage/habits';
import type { SaverState } from './style-saver';

export interface RuleSwitches {
  /** The ids of those that are off; undefined until they have been read. */
  off: string[] | undefined;
  choose: (ruleId: string, isOn: boolean) => void;
  status: SaverState['status'];
}

/** Each choice is written as it is made. One that can't be is not shown as made, and goes to `onError`. */
export function useRules(onError: (error: unknown) => void): RuleSwitches {
  const [choices, setChoices] = useState<RuleChoices>();
  const [status, setStatus] = useState<SaverState['status']>('idle');

  useEffect(() => {
    const read = () => readHabits().then(({ ruleChoices }) => setChoices(ruleChoices), onError);
    void read();
    // Another window may have chosen meanwhile.
    window.addEventListener('focus', read);
    // A restore brings them with the styles.
    const stopListening = onChange(({ store }) => {
      if (store === 'styles') void read();
    });
    return () => {
      window.removeEventListener('focus', read);
      stopListening();
    };
  }, [onError]);

  const choose = useCallback(
    async (ruleId: string, isOn: boolean) => {
      setChoices((choices) => ({ ...choices, [ruleId]: isOn }));
      setStatus('saving');
      try {
        await chooseRule(ruleId, isOn);
        setStatus('saved');
      } catch (error) {
        setChoices((choices) => ({ ...choices, [ruleId]: !isOn }));
        setStatus('failed');
        onError(error);
      }
    },
    [onError],
  );

  return { off: choices && rulesOff(choices), choose, status };
}
