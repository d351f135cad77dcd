interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
/** A `messages.json`. */
export type MessageFile = Record<string, Entry>;

/** As getMessage gives it; '' for a name that isn't there. */
export function messageIn(file: MessageFile, name: string, substitutions: string[]): string {
  if (name === '@@bidi_dir') return 'ltr'; // every language there is a file for
  const { message = '', placeholders = {} } = file[name] ?? {};
  return message.replace(/\$(\w+)\$/g, (_, key: string) =>
    (placeholders[key.toLowerCase()]?.content ?? '').replace(
      /\$(\d)/g,
      (_, digit: string) => substitutions[Number(digit) - 1] ?? '',
    ),
  );
}
