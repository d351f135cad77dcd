import type { ComponentChildren } from 'preact';
import { message } from '../src/browser/messages';
import { DigestLink } from './DigestLink';

interface FooterProps {
  status: string;
  /** Stand beside the status. */
  offers: ComponentChildren;
  failure: ComponentChildren;
  buttons: ComponentChildren;
}

export function Footer({ status, offers, failure, buttons }: FooterProps) {
  return (
    <footer>
      {failure}
      <div class="status">
        <p role="status">{status}</p>
        {offers}
      </div>
      <div class="buttons">
        <DigestLink hash="">{message('popupOpenDigest')}</DigestLink>
        {buttons}
      </div>
    </footer>
  );
}
