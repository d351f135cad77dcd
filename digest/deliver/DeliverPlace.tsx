import { message } from '../../src/browser/messages';
import type { Seen } from './delivery';

/** The target, in full. */
export function DeliverPlace({ seen: { standing, post } }: { seen: Seen }) {
  const { place, branch, isNewBranch, url } = standing;
  const file = <code>{post.path}</code>;
  return (
    <dl class="deliver-place">
      <div>
        <dt>{message('digestPublishTo')}</dt>
        <dd>{place}</dd>
      </div>
      <div>
        <dt>{message('digestPublishPath')}</dt>
        <dd>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {file}
            </a>
          ) : (
            file
          )}
        </dd>
      </div>
      {branch && (
        <div>
          <dt>{message('digestPublishBranch')}</dt>
          <dd>
            <code>{branch}</code> {isNewBranch && message('digestPublishNewBranch')}
          </dd>
        </div>
      )}
    </dl>
  );
}
