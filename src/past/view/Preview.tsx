import { useState } from 'preact/hooks';
import { message } from '../../browser/messages';
import { counted, linkCount } from '../counted';
import type { Plan } from '../plan-import';
import type { Importing } from '../use-import';
import { FileList } from './FileList';
import { LearnedStyle } from './LearnedStyle';
import { TableColumns } from './TableColumns';
import { useFirstFocus } from './use-first-focus';

interface Props {
  plan: Plan;
  importing: Importing;
  /** The style is what this is about. */
  isLearning: boolean;
  onClose: () => void;
}

/** What will come in, and what it is written like; nothing is stored yet. */
export function Preview({ plan, importing, isLearning, onClose }: Props) {
  const { learned, newClips, sources, columns } = plan;
  const [withClips, setWithClips] = useState(true);
  const [takeStyle, setTakeStyle] = useState(true);
  const head = useFirstFocus<HTMLHeadingElement>();
  const hasStyle = learned !== undefined;
  const isOfUse = isLearning ? hasStyle : newClips > 0 || (hasStyle && takeStyle);
  const choice = isLearning
    ? { withClips, takeStyle: true }
    : { withClips: true, takeStyle: hasStyle && takeStyle };
  return (
    <div class="past-preview">
      <h3 tabIndex={-1} ref={head}>
        {headText(plan, isLearning)}
      </h3>
      {plan.files.map(({ reading }, i) =>
        reading.kind === 'table' ? (
          <TableColumns
            key={i}
            file={reading.file}
            table={reading.table}
            onColumns={(chosen) =>
              importing.read(sources, new Map([...columns, [reading.file, chosen]]))
            }
          />
        ) : null,
      )}
      {isLearning && learned && <LearnedStyle learned={learned} />}
      {(!isLearning || !learned) && <FileList files={plan.files} />}
      {!isLearning && <FirstLinks plan={plan} />}
      {!isLearning && learned && (
        <>
          <Switch label={message('pastTakeStyle')} isOn={takeStyle} onChange={setTakeStyle} />
          {takeStyle && <LearnedStyle learned={learned} />}
        </>
      )}
      {isLearning && learned && newClips > 0 && (
        <Switch label={message('pastKeepLinks')} isOn={withClips} onChange={setWithClips} />
      )}
      <div class="past-buttons">
        {isOfUse && (
          <button type="button" class="primary" onClick={() => importing.store(plan, choice)}>
            {isLearning || newClips === 0
              ? message('pastUseStyle')
              : message('pastImport', linkCount(newClips))}
          </button>
        )}
        <button type="button" onClick={importing.again}>
          {message('pastBack')}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {message('pastCancel')}
        </button>
      </div>
    </div>
  );
}

function headText({ learned, newClips, duplicates }: Plan, isLearning: boolean): string {
  if (isLearning) return message(learned ? 'pastLearned' : 'pastNothingLearned');
  const known = duplicates > 0 ? counted(duplicates, 'pastKnownOne', 'pastKnownOther') : '';
  if (newClips === 0) return duplicates > 0 ? message('pastAllKnown') : message('pastNothingNew');
  const coming = counted(newClips, 'pastComingOne', 'pastComingOther');
  return known ? message('pastComingAndKnown', coming, known) : coming;
}

function FirstLinks({ plan }: { plan: Plan }) {
  if (plan.firstClips.length === 0) return null;
  return (
    <section class="past-first" aria-label={message('pastFirstLinks')}>
      <h4>{message('pastFirstLinks')}</h4>
      <ul>
        {plan.firstClips.map(({ id, title, url }) => (
          <li key={id}>
            <span>{title || url}</span> <small>{url}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SwitchProps {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

function Switch({ label, isOn, onChange }: SwitchProps) {
  return (
    <label class="past-switch">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
