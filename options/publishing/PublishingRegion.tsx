import type { Locale } from 'date-fns';
import { useEffect, useRef } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import type { Engine } from '../../src/core/style';
import { usualPostPath } from '../../src/core/targets';
import type { PublishTarget } from '../../src/storage/publishing/setup';
import { Choice } from '../Choice';
import { FolderFields } from './FolderFields';
import { GithubFields } from './GithubFields';
import type { Publishing } from './use-publishing';

interface Props {
  engine: Engine;
  locale: Locale;
  publishing: Publishing;
}

/** Where "Publish" on the digest page puts a post; nowhere at first. */
export function PublishingRegion({ engine, locale, publishing }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  const { editing, publishers } = publishing;
  useEffect(() => {
    // The browser went there before there was a heading.
    if (location.hash !== '#publishing') return;
    head.current?.scrollIntoView();
    head.current?.focus();
  }, []);
  const options: { value: PublishTarget; label: string }[] = [
    { value: 'off', label: message('optionsPublishOff') },
    ...publishers
      .filter((each) => each.isOffered())
      .map(({ id, label }) => ({ value: id, label: message(label) })),
  ];
  return (
    <section class="region" aria-labelledby="publishing">
      <h2 id="publishing" ref={head} tabIndex={-1}>
        {message('optionsPublishing')}
      </h2>
      <div class="region-body prose">
        <p>{message('optionsPublishHint')}</p>
        <div class="publishing">
          <Choice
            label={message('optionsPublishTo')}
            value={editing.setup.target}
            options={options}
            onChange={(target) => editing.chooseTarget(target, usualPostPath(engine))}
          />
          {editing.setup.target === 'github' && <GithubFields {...{ editing, locale }} />}
          {editing.setup.target === 'folder' && <FolderFields {...{ editing, locale }} />}
        </div>
      </div>
    </section>
  );
}
