import type { ComponentChildren } from 'preact';
import { message } from '../src/browser/messages';
import { DigestLink } from './DigestLink';

interface FooterProps {
  status: string;
  /** Stands beside the status. */
  link: ComponentChildren;
  failure: ComponentChildren;
  buttons: ComponentChildren;
}

export function Footer({ status, link, failure, buttons }: FooterProps) {
  return (
    <footer>
      {failure}
      <div class="status">
        <p role="status">{status}</p>
        {link}
      </div>
      <div class="buttons">
        <DigestLink hash="">{message('popupOpenDigest')}</DigestLink>
        {buttons}
      </div>
    </footer>
  );
}
