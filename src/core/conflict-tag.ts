/** The tag of a version of a clip that came to stand beside the other. */
export const CONFLICT_TAG = 'conflict';
