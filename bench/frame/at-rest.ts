/** Longer than a page goes on with what it left for when nothing else is to be done. */
const REST_MS = 2000;

/** What the round before has set going is no part of this one. */
export function atRest(): Promise<void> {
  return new Promise((done) => setTimeout(done, REST_MS));
}
