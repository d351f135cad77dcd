import { message } from '../src/browser/messages';
import { Disclosure } from '../src/ui/Disclosure';
import { AdvancedStyle } from './AdvancedStyle';
import { MainChoices } from './MainChoices';
import { SampleRegion } from './SampleRegion';
import { StartAgain } from './StartAgain';
import { StyleBar } from './styles/StyleBar';
import { useLocaleNames } from './use-locale-names';
import type { StyleEditing } from './use-style';

export function StyleRegion({ editing }: { editing: StyleEditing | undefined }) {
  return (
    <section class="region" aria-labelledby="style">
      <h2 id="style">{message('optionsStyle')}</h2>
      {editing && <StyleForm editing={editing} />}
    </section>
  );
}

function StyleForm({ editing }: { editing: StyleEditing }) {
  const localeNames = useLocaleNames(editing.style.locale);
  return (
    <>
      <StyleBar editing={editing} />
      <div class="style-form">
        <div class="main-choices">
          <MainChoices key={editing.generation} editing={editing} />
        </div>
        <SampleRegion style={editing.style} locale={editing.locale} />
        <div class="advanced">
          <Disclosure label={message('optionsAdvanced')} onOpen={localeNames.load}>
            <AdvancedStyle
              key={editing.generation}
              editing={editing}
              locales={localeNames.options}
            />
            <StartAgain editing={editing} />
          </Disclosure>
        </div>
      </div>
    </>
  );
}
