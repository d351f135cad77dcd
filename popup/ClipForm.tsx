import { message } from '../src/browser/messages';
import type { Cleaned } from '../src/capture/captured-page';
import type { ThreadChoice } from '../src/capture/story';
import { errorMessage } from '../src/core/error-message';
import { type ErrorCode, ExpectedError } from '../src/core/errors';
import type { Style } from '../src/core/style';
import type { Used } from '../src/core/used';
import { dateLanguage } from '../src/ui/date-language';
import { issueName } from '../src/ui/issue-name';
import { Buttons } from './Buttons';
import type { Boxes } from './boxes';
import { Choices } from './Choices';
import { CleanedLine } from './CleanedLine';
import { DigestLink } from './DigestLink';
import { Failure } from './Failure';
import { Footer } from './Footer';
import { FoundParts } from './FoundParts';
import type { LoadedPage } from './load-page';
import { MoreBoxes } from './MoreBoxes';
import { NoteBox } from './NoteBox';
import { PublishedLine } from './PublishedLine';
import { StoryLine } from './StoryLine';
import { TextBox } from './TextBox';
import { UndoButton } from './UndoButton';
import type { TypeInto } from './use-form';
import type { useLastChoices } from './use-last-choices';
import type { PageInTab } from './use-page';
import type { useRecent } from './use-recent';

export interface ClipFormProps {
  boxes: Boxes;
  type: TypeInto;
  loaded: LoadedPage | undefined;
  reading: PageInTab['reading'];
  style: Style | undefined;
  used: Used | undefined;
  recent: ReturnType<typeof useRecent>;
  last: ReturnType<typeof useLastChoices>;
  status: string;
  failure: unknown;
  isDone: boolean;
  isUndoOffered: boolean;
  isBusy: boolean;
  onRemove: () => void;
  onUndo: () => void;
  onPutBack: (cleaned: Cleaned) => void;
  onSwitch: (choice: ThreadChoice) => void;
}

/** The whole popup; index.html holds what this draws first. */
export function ClipForm(props: ClipFormProps) {
  const { boxes, type, loaded, reading, style, used, recent, last, failure, isDone, isBusy } =
    props;
  const isFieldError = isError(failure, 'invalidDay') || isError(failure, 'noAddress');
  return (
    <>
      <fieldset class={isDone ? 'boxes done' : 'boxes'} disabled={isDone || isBusy}>
        <TextBox
          id="title"
          label={message('popupTitle')}
          value={boxes.title}
          onText={(text) => type('title', text)}
        />
        <NoteBox value={boxes.note} onText={(text) => type('note', text)} />
        <PublishedLine fields={lineFields(boxes, loaded)} style={style} />
        <Choices boxes={boxes} sections={used?.sections} type={type} />
        <FoundParts
          url={boxes.url}
          isUrlAsked={loaded !== undefined && loaded.page.url === ''}
          urlError={textIf(failure, 'noAddress')}
          quotes={boxes.quotes}
          isSelectionCut={typeof reading === 'object' && reading.isSelectionCut}
          type={type}
        />
        <StoryLine {...{ loaded }} onSwitch={props.onSwitch} />
        <CleanedLine cleaned={standingCleaned(boxes, loaded)} onPutBack={props.onPutBack} />
        <MoreBoxes
          {...{ boxes, used, type, recent, last }}
          suggestedKind={loaded?.suggestedKind}
          foundAt={loaded?.foundAt}
          dayError={textIf(failure, 'invalidDay')}
        />
      </fieldset>
      <Footer
        status={props.status}
        offers={
          <>
            {!isDone && publishedLink(loaded)}
            {props.isUndoOffered && (
              <UndoButton {...{ isDone, isBusy }} count={undoCount(props)} onUndo={props.onUndo} />
            )}
          </>
        }
        failure={
          failure && !isFieldError ? <Failure text={textOf(failure)} boxes={boxes} /> : undefined
        }
        buttons={
          !isDone && (
            <Buttons
              isBusy={isBusy}
              isKept={loaded?.standing.state === 'kept'}
              onRemove={props.onRemove}
            />
          )
        }
      />
    </>
  );
}

function undoCount({ isDone, loaded }: ClipFormProps): number {
  return isDone ? 1 : 1 + (loaded?.lastAction?.others?.length ?? 0);
}

function publishedLink(loaded: LoadedPage | undefined) {
  if (loaded?.standing.state !== 'published') return undefined;
  const { period } = loaded.standing;
  return (
    <DigestLink hash={`#issue=${period.id}`}>
      {message('popupOpenIssue', issueName(period, dateLanguage()))}
    </DigestLink>
  );
}

/** What the writer has typed over is no longer the rules' doing. */
function standingCleaned(boxes: Boxes, loaded: LoadedPage | undefined): Cleaned[] {
  return (loaded?.cleaned ?? []).filter(({ field }) => boxes[field] === loaded?.fields[field]);
}

/** A title that the writer has marked up in the digest stays so until it is typed anew. */
function lineFields(boxes: Boxes, loaded: LoadedPage | undefined) {
  const { url, title, note, highlight, kind, related } = boxes;
  const clip = loaded?.standing.state === 'kept' ? loaded.standing.clip : undefined;
  const { titleMarkdown } = clip?.title === title ? clip : {};
  return {
    ...{ url, title, note, highlight, related },
    ...(kind.trim() ? { kind: kind.trim() } : {}),
    ...(titleMarkdown ? { titleMarkdown } : {}),
  };
}

function isError(failure: unknown, code: ErrorCode): boolean {
  return failure instanceof ExpectedError && failure.code === code;
}

function textIf(failure: unknown, code: ErrorCode): string | undefined {
  return isError(failure, code) ? textOf(failure) : undefined;
}

function textOf(failure: unknown): string {
  const { name, subject } = errorMessage(failure);
  return message(name, subject);
}
