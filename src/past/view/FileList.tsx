import { message } from '../../browser/messages';
import { errorMessage } from '../../core/error-message';
import { ExpectedError } from '../../core/errors';
import { importers } from '../../importers';
import type { ImportProblem } from '../../importers/importer';
import { counted, linkCount } from '../counted';
import type { PlannedFile } from '../plan-import';

/** A folder may have thousands; what comes in is said above. */
const SHOWN = 100;
const PROBLEMS_SHOWN = 5;

/** File by file: what it is, what comes in, what is known already, and what isn't understood and where. */
export function FileList({ files }: { files: PlannedFile[] }) {
  const more = files.length - SHOWN;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="past-files" aria-label={message('pastFiles')} tabIndex={0}>
      <ul>
        {files.slice(0, SHOWN).map((file, i) => (
          <li key={i}>
            <Row file={file} />
          </li>
        ))}
      </ul>
      {more > 0 && <p>{counted(more, 'pastMoreFilesOne', 'pastMoreFilesOther')}</p>}
    </section>
  );
}

function Row({ file: { reading, sifted } }: { file: PlannedFile }) {
  return (
    <>
      <p class="past-file">
        <strong>{reading.file}</strong>
        {'importer' in reading && <span>{importerName(reading.importer)}</span>}
        {sifted && <span class="past-file-count">{countText(sifted)}</span>}
      </p>
      {reading.kind === 'failed' && (
        <p class="past-problem">{failureText(new ExpectedError(reading.code, reading.subject))}</p>
      )}
      {reading.kind === 'backup' && <p class="past-problem">{message('pastIsBackup')}</p>}
      {reading.kind === 'read' && <Problems problems={reading.result.problems} />}
    </>
  );
}

function Problems({ problems }: { problems: ImportProblem[] }) {
  const more = problems.length - PROBLEMS_SHOWN;
  return (
    <>
      {problems.slice(0, PROBLEMS_SHOWN).map((problem, i) => (
        <p key={i} class="past-problem">
          {problemText(problem)}
        </p>
      ))}
      {more > 0 && (
        <p class="past-problem">{counted(more, 'pastMoreProblemsOne', 'pastMoreProblemsOther')}</p>
      )}
    </>
  );
}

function problemText({ message: name, subject, line }: ImportProblem): string {
  const text = message(name, subject);
  return line === undefined ? text : message('pastProblemAt', String(line), text);
}

function countText({ newClips, duplicates }: NonNullable<PlannedFile['sifted']>): string {
  if (duplicates === 0) return linkCount(newClips);
  const known = counted(duplicates, 'pastKnownOne', 'pastKnownOther');
  if (newClips === 0) return known;
  return message('pastComingAndKnown', linkCount(newClips), known);
}

function importerName(id: string): string {
  const name = importers.find((importer) => importer.id === id)?.name;
  return name ? message(name) : '';
}

function failureText(error: ExpectedError): string {
  const { name, subject } = errorMessage(error);
  return message(name, subject);
}
