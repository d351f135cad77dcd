import { type Boxes, type BoxName, changedFields, EMPTY_BOXES } from './boxes';

/** The form: what stands in it, what the page or clip gave, and what the writer has typed meanwhile. */
export interface FormState {
  boxes: Boxes;
  base: Boxes;
  typed: readonly BoxName[];
  /** The stored note that what was typed has been joined to. */
  joinedNote?: string;
}

/** Begins with what was typed before the script ran. */
export function firstForm(early: Boxes): FormState {
  const typed = Object.keys(changedFields(early, EMPTY_BOXES)) as BoxName[];
  return { boxes: early, base: EMPTY_BOXES, typed };
}

export function withTyped<Name extends BoxName>(
  form: FormState,
  name: Name,
  value: Boxes[Name],
): FormState {
  const typed = form.typed.includes(name) ? form.typed : [...form.typed, name];
  return { ...form, boxes: { ...form.boxes, [name]: value }, typed };
}

/**
 * The page's or the clip's own values, and over them those of a draft. They come later than the form stands:
 * what the writer has typed in the meantime stays.
 */
export function withStored(form: FormState, base: Boxes, draft: Partial<Boxes>): FormState {
  const stored = { ...base, ...draft };
  const boxes = { ...stored };
  for (const name of form.typed) keep(boxes, form.boxes, name);
  if (form.typed.includes('note') && stored.note !== form.joinedNote)
    boxes.note = joinNotes(stored.note, form.boxes.note);
  return { boxes, base, typed: form.typed, joinedNote: stored.note };
}

/** What an earlier window was left with, and over it what was typed in this one. */
export function withEarly(form: FormState, left: Partial<Boxes>): FormState {
  const boxes = { ...form.boxes, ...left };
  for (const name of form.typed) keep(boxes, form.boxes, name);
  if (left.note !== undefined) boxes.note = joinNotes(left.note, form.boxes.note);
  const typed = new Set([...(Object.keys(left) as BoxName[]), ...form.typed]);
  return { ...form, boxes, typed: [...typed] };
}

function keep<Name extends BoxName>(boxes: Boxes, from: Boxes, name: Name): void {
  boxes[name] = from[name];
}

/** Neither is lost: what came back, then what was typed before it came. */
function joinNotes(stored: string, typed: string): string {
  if (typed.startsWith(stored)) return typed;
  return typed === '' ? stored : `${stored}\n${typed}`;
}
