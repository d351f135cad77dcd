import { message } from '../../src/browser/messages';
import type { Clip } from '../../src/core/clip';
import { groupBy } from '../../src/core/group-by';
import { findingText, manyText, verifiedText } from './finding-text';
import type { Checked, PageFinding } from './use-check';

interface Props {
  checked: Checked;
  clips: Clip[];
  onEdit(clipId: string): void;
}

/** More of a kind are folded: a month of bare links is a habit, not thirty mistakes. */
const SHOWN = 3;

/** What is worth a look before publishing, each with its clip one click away, and how many links are sure. */
export function BeforePublishing({ checked, clips, onEdit }: Props) {
  const { findings, links } = checked;
  if (findings.length === 0 && !links) return null;
  const titleOf = (clipId: string) => {
    const clip = clips.find(({ id }) => id === clipId);
    return clip?.title || clip?.url || '';
  };
  const groups = [...groupBy(findings, ({ code }) => code)];
  return (
    <section class="problems" aria-labelledby="problems-name">
      <div class="problems-head">
        <h2 id="problems-name">{message('digestBeforePublishing')}</h2>
        {links && links.all > 0 && <Verified links={links} />}
      </div>
      {findings.length > 0 && (
        <ul aria-labelledby="problems-name">
          {groups.map(([code, group]) => (
            <Group key={code} {...{ code, group, titleOf, onEdit }} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Verified({ links }: { links: NonNullable<Checked['links']> }) {
  const isSure = links.verified === links.all;
  return <p class={isSure ? 'verified is-sure' : 'verified'}>{verifiedText(links)}</p>;
}

interface GroupProps {
  code: PageFinding['code'];
  group: PageFinding[];
  titleOf(clipId: string): string;
  onEdit(clipId: string): void;
}

function Group({ code, group, titleOf, onEdit }: GroupProps) {
  const rows = group.map((finding, i) => (
    <Row key={`${finding.clipId} ${finding.subject} ${i}`} {...{ finding, titleOf, onEdit }} />
  ));
  if (rows.length <= SHOWN) return <>{rows}</>;
  return (
    <li class="problems-many">
      <details>
        <summary>{manyText(code, rows.length)}</summary>
        <ul>{rows}</ul>
      </details>
    </li>
  );
}

function Row(props: Pick<GroupProps, 'titleOf' | 'onEdit'> & { finding: PageFinding }) {
  const { finding, titleOf, onEdit } = props;
  const { clipId } = finding;
  const title = clipId === undefined ? '' : titleOf(clipId);
  return (
    <li class="problem">
      <p>
        {title && <strong>{title}</strong>} {findingText(finding)}
      </p>
      {clipId !== undefined && (
        <button type="button" class="quiet" onClick={() => onEdit(clipId)}>
          {message('digestMend')}
          <span class="visually-hidden"> {title}</span>
        </button>
      )}
    </li>
  );
}
