import { lookAtGithub } from './github/look';
import type { Publisher } from './publisher';

/** A repository on GitHub, through its contents API. */
export const github: Publisher = {
  id: 'github',
  label: 'optionsPublishGithub',
  isOffered: () => true,
  look: (post, { setup }) => lookAtGithub(post, setup),
};
