import * as allLocales from 'date-fns/locale';
import { readFiles } from '../../importers/files/read-files';
import type { FileReading } from '../../importers/files/source-file';
import type { ImportOptions } from '../../importers/importer';
import { learnFrom } from './learn-from';
import type { Answer, Question } from './reading';

/** More at once, and taking them in would hold the page up. */
const CLIPS_AT_ONCE = 500;

/** Reads beside the page, so that it can be used meanwhile. */
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  read(data).catch((error) => say({ kind: 'crashed', reason: String(error) }));
});

async function read(data: Question): Promise<void> {
  const options: ImportOptions = {
    now: data.now,
    utcOffsetAt: (at) => 0 - new Date(at).getTimezoneOffset(),
    // English first: its month names are others' too.
    locales: [allLocales.enUS, ...Object.values(allLocales)],
  };
  const readings: FileReading[] = [];
  for await (const reading of readFiles(data.files, { ...options, columns: data.columns })) {
    readings.push(reading);
    say({ kind: 'progress', filesDone: reading.filesDone });
  }
  const { files, learned } = learnFrom(readings, options);
  for (const reading of files) sayFile(reading);
  if (learned) say({ kind: 'learned', learned });
  say({ kind: 'end' });
}

function sayFile(reading: FileReading): void {
  const clips = reading.kind === 'read' ? reading.result.clips : [];
  const head =
    reading.kind === 'read' ? { ...reading, result: { ...reading.result, clips: [] } } : reading;
  say({ kind: 'file', reading: head });
  // What the page has needn't be here too.
  while (clips.length > 0) say({ kind: 'clips', clips: clips.splice(0, CLIPS_AT_ONCE) });
}

function say(answer: Answer): void {
  postMessage(answer);
}
