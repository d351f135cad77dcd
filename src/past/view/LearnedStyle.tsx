import { message } from '../../browser/messages';
import { cadenceOfDays } from '../../core/import/cadence-of-days';
import { DEFAULT_STYLE_ID, presetStyle } from '../../core/presets';
import type { Cadence, Style } from '../../core/style';
import { layoutOf } from '../../layouts';
import { Disclosure } from '../../ui/Disclosure';
import { SideBySide } from '../../ui/diff/SideBySide';
import type { Learned } from '../read/reading';

/** What the posts told of their style, and one of them beside itself, written again. */
export function LearnedStyle({ learned: { style, days, sample } }: { learned: Learned }) {
  const isSame = sample.post === sample.rendered;
  return (
    <section class="past-learned" aria-label={message('pastLearned')}>
      <dl>
        <Fact name="pastLayout" value={message(layoutOf(style.layout).label)} />
        <Fact name="optionsCadence" value={cadenceText(style, days)} />
        <Fact name="pastTitle" value={style.title} isCode />
        <Fact name="pastFrontMatter" value={frontMatterText(style.frontMatter)} isCode />
        <Fact name="pastFileName" value={fileNameText(style)} isCode />
      </dl>
      <p>{message(isSame ? 'pastWrittenSame' : 'pastWrittenOther')}</p>
      {isSame ? (
        <Disclosure label={message('pastShowPost')}>
          <Beside sample={sample} />
        </Disclosure>
      ) : (
        <Beside sample={sample} />
      )}
    </section>
  );
}

function Beside({ sample: { post, rendered } }: Pick<Learned, 'sample'>) {
  return (
    <SideBySide
      label={message('pastBeside')}
      before={{ label: message('pastYourPost'), text: post }}
      after={{ label: message('pastWrittenAgain'), text: rendered }}
    />
  );
}

function Fact({ name, value, isCode = false }: { name: string; value: string; isCode?: boolean }) {
  if (value === '') return null;
  return (
    <div>
      <dt>{message(name)}</dt>
      <dd>{isCode ? <code>{value}</code> : value}</dd>
    </div>
  );
}

const CADENCES: Record<Cadence['unit'], string> = {
  month: 'optionsCadenceMonth',
  week: 'optionsCadenceWeek',
  days: 'optionsCadenceDays',
  open: 'optionsCadenceOpen',
};

/** Nothing where the posts don't tell. */
function cadenceText({ cadence }: Style, days: readonly string[]): string {
  const isTold = cadence.unit === 'week' || new Set(days).size > 1;
  return isTold ? message(CADENCES[cadenceOfDays(days, cadence).unit]) : '';
}

/** A post that was pasted has no name of its own. */
function fileNameText({ fileName }: Style): string {
  return fileName === presetStyle(DEFAULT_STYLE_ID, '').fileName ? '' : fileName;
}

function frontMatterText({ format, fields }: Learned['style']['frontMatter']): string {
  if (format === 'none') return '';
  return `${format.toUpperCase()}: ${fields.map(({ key }) => key).join(', ')}`;
}
