import { message } from '../src/browser/messages';
import { parseTags } from '../src/core/tag-text';
import { Field } from '../src/ui/Field';
import { IssueNotices } from './IssueNotices';
import { type IssueEdits, numberEdit } from './issue-edits';
import type { OpenIssue } from './issue-session';
import { StyleChoice } from './StyleChoice';
import { TypedBox } from './TypedBox';

type Props = { open: OpenIssue };

/** What stands before the links: title, details and intro. */
export function IssueHead({ open }: Props) {
  return (
    <div class="issue-fields" onFocusOut={open.saver.flush}>
      <IssueNotices open={open} />
      <IssueTextField open={open} name="title" label="digestIssueTitle" class="issue-title" />
      <details class="disclosure issue-details" open>
        <summary>{message('digestIssueDetails')}</summary>
        <IssueDetails open={open} />
      </details>
      <IssueProse open={open} name="intro" label="digestIntro" />
    </div>
  );
}

/** What stands after them. */
export function IssueEnd({ open }: Props) {
  return (
    <div class="issue-fields" onFocusOut={open.saver.flush}>
      <IssueProse open={open} name="outro" label="digestOutro" />
    </div>
  );
}

function IssueDetails({ open }: Props) {
  const { issue, style, locale, saver } = open;
  const isReadOnly = issue.published !== undefined;
  return (
    <div class="issue-details-grid">
      <TypedBox
        label={message('digestNumber')}
        value={issue.number}
        isReadOnly={isReadOnly}
        toText={(number) => (number === undefined ? '' : String(number))}
        fromText={(text) => (/^\s*\d{1,9}\s*$/.test(text) ? Number(text) : undefined)}
        onType={(number) => saver.type(numberEdit(issue, number, style, locale))}
      />
      <IssueTextField open={open} name="date" label="digestDate" />
      <TypedBox
        label={message('digestIssueTags')}
        hint={message('digestTagsHint')}
        value={issue.tags}
        isReadOnly={isReadOnly}
        toText={(tags) => tags.join(', ')}
        fromText={parseTags}
        onType={(tags) => saver.type({ tags })}
      />
      <IssueTextField open={open} name="description" label="digestDescription" />
      <StyleChoice open={open} />
    </div>
  );
}

type TextName = keyof Pick<IssueEdits, 'title' | 'date' | 'description' | 'intro' | 'outro'>;
type TextProps = Props & { name: TextName; label: string; class?: string };

function IssueTextField({ open: { issue, saver }, name, label, ...rest }: TextProps) {
  return (
    <Field label={message(label)}>
      {(control) => (
        <input
          {...control}
          {...rest}
          type="text"
          value={issue[name]}
          readOnly={issue.published !== undefined}
          onInput={(event) => saver.type(textEdit(name, event.currentTarget.value))}
        />
      )}
    </Field>
  );
}

/** A date that was typed doesn't go with the days any more. */
function textEdit(name: TextName, text: string): IssueEdits {
  return { [name]: text, ...(name === 'date' ? { dateFollows: false } : {}) };
}

function IssueProse({ open: { issue, saver }, name, label }: TextProps) {
  return (
    <Field label={message(label)}>
      {(control) => (
        <textarea
          {...control}
          class="prose"
          rows={2}
          value={issue[name]}
          readOnly={issue.published !== undefined}
          onInput={(event) => saver.type({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}
