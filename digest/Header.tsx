import type { ComponentChildren } from 'preact';
import { message } from '../src/browser/messages';
import { Mark } from '../src/ui/Mark';
import { IssueChooser } from './IssueChooser';
import type { OpenIssue } from './issue-session';
import { OutputActions } from './OutputActions';
import type { Periods } from './use-periods';
import type { Rendered } from './use-rendered';

interface Props {
  periods: Periods;
  open: OpenIssue;
  rendered: Rendered;
  say(text: string): void;
  children: ComponentChildren;
}

export function Header({ periods, open, rendered, say, children }: Props) {
  return (
    <header class="top">
      <h1 class="brand">
        <Mark size={24} />
        <span class="visually-hidden">{message('digestPageTitle')}</span>
      </h1>
      <IssueChooser periods={periods} />
      {children}
      <a class="top-options" href="/options/index.html">
        {message('digestOptions')}
      </a>
      <OutputActions key={open.issue.id} open={open} rendered={rendered} say={say} />
    </header>
  );
}
