import { useState } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { errorMessage } from '../src/core/error-message';
import { exporters, mainExporter } from '../src/exporters';
import type { Exporter } from '../src/exporters/exporter';
import { rememberAsked, wasAsked } from './asked-issues';
import { PublishButton } from './deliver/PublishButton';
import { usePublishSetup } from './deliver/use-publish-setup';
import type { OpenIssue } from './issue-session';
import { MoreOutputs } from './MoreOutputs';
import { Publishing } from './Publishing';
import { putOut } from './put-out';
import type { Rendered } from './use-rendered';

interface Props {
  open: OpenIssue;
  rendered: Rendered;
  say(text: string): void;
}

export function OutputActions({ open, rendered, say }: Props) {
  const [isAsking, setAsking] = useState(false);
  const setup = usePublishSetup();
  const canPut = rendered.isWritten || open.issue.published !== undefined;
  const main = mainExporter(open.style.engine);

  async function put(exporter: Exporter) {
    try {
      const done = await putOut(exporter, open, rendered);
      const isFirst = !exporter.isRare && !open.issue.published && !wasAsked(open.issue.id);
      if (isFirst) {
        rememberAsked(open.issue.id);
        setAsking(true);
      }
      say(isFirst ? message('digestDoneAndAsk', done, message('digestAskPublished')) : done);
    } catch (error) {
      say(message('digestNotCopied', errorMessage(error).subject));
    }
  }

  const button = (exporter: Exporter) => (
    <button
      key={exporter.id}
      type="button"
      class={exporter === main && !setup ? 'primary' : ''}
      disabled={!canPut}
      onClick={() => put(exporter)}
    >
      {message(exporter.label)}
    </button>
  );
  const front = exporters.filter((exporter) => !exporter.isRare && exporter !== main);
  return (
    <div class="actions">
      <Publishing
        open={open}
        rendered={rendered}
        isAsking={isAsking}
        onAnswer={() => setAsking(false)}
        say={say}
      />
      <span class="file-name">{rendered.fileName}</span>
      <MoreOutputs>
        {exporters.filter(({ isRare }) => isRare).map(button)}
        {!setup && <a href="/options/index.html#publishing">{message('digestSetUpPublishing')}</a>}
      </MoreOutputs>
      {front.map(button)}
      {button(main)}
      {setup && (
        <PublishButton {...{ open, rendered, setup }} onRequested={() => setAsking(true)} />
      )}
    </div>
  );
}
