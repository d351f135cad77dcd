import { manifestVersion } from '../src/browser/manifest';
import { message } from '../src/browser/messages';

export function AboutRegion() {
  return (
    <section class="region" aria-labelledby="about">
      <h2 id="about">{message('optionsAbout')}</h2>
      <div class="region-body prose">
        <p>
          <strong>{message('extensionName')}</strong> {manifestVersion()}
        </p>
        <p>{message('optionsPrivacy')}</p>
        <p>{message('optionsLicence')}</p>
      </div>
    </section>
  );
}
