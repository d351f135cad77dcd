import { message } from '../src/browser/messages';
import { rules } from '../src/rules';
import { Switch } from './Switch';
import type { RuleSwitches } from './use-rules';
import type { SignSwitch } from './use-signs';

interface CaptureRegionProps {
  switches: RuleSwitches;
  signs: SignSwitch;
}

export function CaptureRegion({ switches, signs }: CaptureRegionProps) {
  const { off, choose } = switches;
  return (
    <section class="region" aria-labelledby="capture">
      <h2 id="capture">{message('optionsCapture')}</h2>
      <div class="region-body prose">
        <p>{message('optionsCaptureHint')}</p>
        {off && (
          <ul class="switches">
            {rules.map(({ id, label, hint }) => (
              <li key={id}>
                <Switch
                  label={message(label)}
                  hint={message(hint)}
                  isOn={!off.includes(id)}
                  onChange={(isOn) => choose(id, isOn)}
                />
              </li>
            ))}
          </ul>
        )}
        {signs.isOn !== undefined && (
          <div class="switches">
            <Switch
              label={message('optionsSigns')}
              hint={message('optionsSignsHint')}
              isOn={signs.isOn}
              onChange={signs.choose}
            />
          </div>
        )}
      </div>
    </section>
  );
}
