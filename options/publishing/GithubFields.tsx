import type { Locale } from 'date-fns';
import { message } from '../../src/browser/messages';
import { repositoryOf } from '../../src/core/repository';
import { Disclosure } from '../../src/ui/Disclosure';
import { Field } from '../../src/ui/Field';
import { PatternField } from '../PatternField';
import { Switch } from '../Switch';
import { TestAccess } from './TestAccess';
import { TokenHint } from './TokenHint';
import type { SetupEditing } from './use-setup';

interface Props {
  editing: SetupEditing;
  locale: Locale;
}

export function GithubFields({ editing: { setup, change }, locale }: Props) {
  const { repository, token, path, branch, message: commitMessage, isPull } = setup;
  const isUnfit = repository.trim() !== '' && repositoryOf(repository) === undefined;
  return (
    <>
      <Field
        label={message('optionsRepository')}
        hint={message('optionsRepositoryHint')}
        error={isUnfit ? message('optionsRepositoryUnfit') : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            class="code"
            value={repository}
            spellcheck={false}
            autocomplete="off"
            onInput={(event) => change({ repository: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={message('optionsToken')}>
        {({ id }) => (
          <>
            <input
              id={id}
              type="password"
              class="code"
              value={token}
              autocomplete="off"
              aria-describedby={`${id}-hint`}
              onInput={(event) => change({ token: event.currentTarget.value.trim() })}
            />
            <TokenHint id={`${id}-hint`} isPull={isPull} />
          </>
        )}
      </Field>
      <PatternField
        label={message('optionsPostPath')}
        name="post"
        value={path}
        locale={locale}
        onChange={(typed) => change({ path: typed })}
      />
      <TestAccess setup={setup} />
      <Disclosure label={message('optionsPublishMore')}>
        <div class="publishing-more">
          <Switch
            label={message('optionsPull')}
            hint={message('optionsPullHint')}
            isOn={isPull}
            onChange={(isOn) => change({ isPull: isOn, ...branchFor(isOn, branch) })}
          />
          <PatternField
            key={String(isPull)}
            label={message('optionsBranch')}
            name="post"
            value={branch}
            locale={locale}
            onChange={(typed) => change({ branch: typed })}
          />
          <PatternField
            label={message('optionsCommitMessage')}
            name="post"
            value={commitMessage}
            locale={locale}
            onChange={(typed) => change({ message: typed })}
          />
        </div>
      </Disclosure>
    </>
  );
}

const PULL_BRANCH = 'digest/{slug}';

/** A pull request needs a branch of its own; what the writer typed stays. */
function branchFor(isPull: boolean, branch: string): { branch?: string } {
  if (isPull) return branch === '' ? { branch: PULL_BRANCH } : {};
  return branch === PULL_BRANCH ? { branch: '' } : {};
}
