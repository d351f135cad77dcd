import { useMemo, useRef } from 'preact/hooks';
import { message } from '../../src/browser/messages';
import type { Clip } from '../../src/core/clip';
import { groupBy } from '../../src/core/group-by';
import type { OpenIssue } from '../issue-session';
import type { Rendered } from '../use-rendered';
import { useStable } from '../use-stable';
import { findingText, manyText, verifiedText } from './finding-text';
import { type Checked, NOTHING, type PageFinding, useCheck } from './use-check';

interface Props {
  open: OpenIssue;
  rendered: Rendered;
  onEdit(clipId: string): void;
}

/** More of a kind are folded: a month of bare links is a habit, not thirty mistakes. */
const SHOWN = 3;

/** What is worth a look before publishing, each with its clip one click away, and how many links are sure. */
export function BeforePublishing({ open, rendered, onEdit }: Props) {
  const checked = useCheck(open, rendered);
  const last = useRef<Checked>(NOTHING);
  if (checked) last.current = checked;
  const { findings, links } = last.current;
  const edit = useStable(onEdit);
  // Once for each look at the clips: a month of bare links has a thousand.
  const groups = useMemo(() => groupsOf(findings, open.clips, edit), [findings]);
  if (findings.length === 0 && !links) return null;
  return (
    // While another issue is looked at, only the room of the last one's: the panes below needn't be laid out twice.
    <section class={checked ? 'problems' : 'problems is-coming'} aria-labelledby="problems-name">
      <div class="problems-head">
        <h2 id="problems-name">{message('digestBeforePublishing')}</h2>
        {links && links.all > 0 && <Verified links={links} />}
      </div>
      {findings.length > 0 && <ul aria-labelledby="problems-name">{groups}</ul>}
    </section>
  );
}

function groupsOf(findings: PageFinding[], clips: Clip[], onEdit: Props['onEdit']) {
  const titles = new Map(clips.map(({ id, title, url }) => [id, title || url]));
  const titleOf = (clipId: string) => titles.get(clipId) ?? '';
  return [...groupBy(findings, ({ code }) => code)].map(([code, group]) => (
    <Group key={code} {...{ code, group, titleOf, onEdit }} />
  ));
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
