import { message } from '../../src/browser/messages';
import { loadLocale } from '../../src/core/locales';
import { PRESETS } from '../../src/core/presets';
import type { Style } from '../../src/core/style';
import { titleFor } from '../../src/core/style-patterns';
import { layoutOf } from '../../src/layouts';
import { renderPost } from '../../src/markdown/post';
import { readStyle } from '../../src/storage/styles';
import { postParts } from '../../src/ui/post-parts';
import type { StyleCard } from '../../src/ui/StyleCards';
import { sampleMonth } from '../../src/ui/sample-month';

const ABOUT: Record<string, string> = {
  'preset:sections': 'welcomeAboutSections',
  'preset:day-log': 'welcomeAboutDayLog',
  'preset:flat': 'welcomeAboutFlat',
};

/** The same small month in each style that a newcomer can choose. */
export async function sampleCards(): Promise<StyleCard[]> {
  const styles = await Promise.all(PRESETS.map(({ id }) => readStyle(id)));
  return Promise.all(styles.map(sampleCard));
}

async function sampleCard(style: Style): Promise<StyleCard> {
  const locale = await loadLocale(style.locale);
  const { issue, clips } = cardMonth();
  const title = titleFor(style, issue, issue.number, locale);
  const layout = layoutOf(style.layout);
  const { markdown } = renderPost({ issue: { ...issue, title }, clips, style, layout, locale });
  const frontMatter = beginning(postParts(markdown).frontMatter);
  const about = ABOUT[style.id];
  return {
    id: style.id,
    name: style.name,
    about: about ? message(about) : '',
    markdown,
    frontMatter,
    title,
  };
}

/** Enough of it to know it by. */
function beginning(frontMatter: string): string {
  const lines = frontMatter.split('\n');
  return lines.length > 2 ? [...lines.slice(0, 2), '…'].join('\n') : frontMatter;
}

/** What a card has room for: the sample's first day and its sections, without what is long. */
function cardMonth(): ReturnType<typeof sampleMonth> {
  const { issue, clips } = sampleMonth();
  const [first] = clips;
  return {
    issue: { ...issue, intro: '' },
    clips: clips
      .filter(({ day, section }) => section || day === first?.day)
      .map((clip) => ({ ...clip, note: clip.note.split('\n')[0] ?? '' })),
  };
}
