/** So many clips in one write of a long import or restore: the popup's has to wait for no more. */
export const CHUNK = 500;
