export const DAY = 86_400_000;

/** On which the first made-up clip was made. */
export const FIRST = Date.UTC(2014, 0, 1, 12);
