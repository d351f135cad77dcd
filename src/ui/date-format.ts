const made = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than a hundred uses, and a list of clips has a date in each row. */
export function dateFormat(
  language: string,
  form: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  // A format keeps the zone it was made in; a page may stay open on a journey.
  const zone = new Date().getTimezoneOffset();
  const key = `${language} ${zone} ${JSON.stringify(form)}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(language, form);
  made.set(key, format);
  return format;
}
