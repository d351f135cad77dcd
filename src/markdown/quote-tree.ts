import type { BlockContent, Nodes, PhrasingContent, Root } from 'mdast';
import { runsBraces } from '../core/engines';
import type { Engine } from '../core/style';
import { destination } from './destination';

/** A page's blocks with everything taken out that is more than text: HTML as its text, images as theirs, headings as paragraphs. */
export function harmlessBlocks(tree: Root, engine: Engine): BlockContent[] {
  return tree.children.flatMap((node) => blockOf(node, engine));
}

function blockOf(node: Nodes, engine: Engine, isInList = false): BlockContent[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return paragraphOf(phrases(node.children, engine));
    case 'code':
      return mustBeText(node.value, engine, isInList)
        ? paragraphOf([{ type: 'text', value: node.value }])
        : [{ type: 'code', lang: languageOf(node.lang), value: node.value }];
    case 'blockquote':
      return wrap(
        node.children.flatMap((child) => blockOf(child, engine, isInList)),
        (children) => ({ type: 'blockquote', children }),
      );
    case 'list':
      return wrap(
        node.children.flatMap((item) =>
          wrap(
            item.children.flatMap((child) => blockOf(child, engine, true)),
            (children) => ({
              type: 'listItem' as const,
              spread: false,
              checked: item.checked ?? null,
              children,
            }),
          ),
        ),
        (children) => ({
          type: 'list',
          ordered: node.ordered ?? false,
          start: node.ordered ? (node.start ?? 1) : null,
          spread: false,
          children,
        }),
      );
    case 'html':
      return paragraphOf([{ type: 'text', value: node.value }]);
    case 'table':
      return [
        {
          type: 'table',
          align: node.align ?? null,
          children: node.children.map((row) => ({
            type: 'tableRow',
            children: row.children.map((cell) => ({
              type: 'tableCell',
              children: phrases(cell.children, engine),
            })),
          })),
        },
      ];
    default:
      return [];
  }
}

/** kramdown ends all code in a list's item before what looks like a list in it. */
const LIST_TO_KRAMDOWN = /^[ \t]*(?:[-+*]|\d+\.)(?:[ \t|]|$)/m;

/** A template engine runs shortcodes inside code too, where no entity can stop them (safety.md). */
function mustBeText(code: string, engine: Engine, isInList: boolean): boolean {
  const isEnded = engine === 'jekyll' && isInList && LIST_TO_KRAMDOWN.test(code);
  return isEnded || (runsBraces(engine) && /[{}]/.test(code));
}

function wrap<Child, Parent>(children: Child[], make: (children: Child[]) => Parent): Parent[] {
  return children.length > 0 ? [make(children)] : [];
}

function paragraphOf(children: PhrasingContent[]): BlockContent[] {
  return children.some((child) => child.type !== 'text' || child.value.trim() !== '')
    ? [{ type: 'paragraph', children }]
    : [];
}

function phrases(nodes: PhrasingContent[], engine: Engine, isInLink = false): PhrasingContent[] {
  return nodes.flatMap((node) => phraseOf(node, engine, isInLink));
}

function phraseOf(node: PhrasingContent, engine: Engine, isInLink: boolean): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'emphasis':
    case 'strong':
    case 'delete':
      return wrap(phrases(node.children, engine, isInLink), (children) => ({
        type: node.type,
        children,
      }));
    case 'inlineCode':
      return [codeOf(node.value, engine, isInLink)];
    case 'link': {
      const children = phrases(node.children, engine, true);
      return destination(node.url, engine) === undefined
        ? children
        : wrap(children, (inside) => ({ type: 'link', url: node.url, children: inside }));
    }
    case 'image':
      return node.alt ? [{ type: 'text', value: node.alt }] : [];
    case 'break':
      return [{ type: 'text', value: ' ' }];
    case 'html':
      return [{ type: 'text', value: node.value }];
    case 'linkReference':
      return phrases(node.children, engine, isInLink);
    case 'imageReference':
      return node.alt ? [{ type: 'text', value: node.alt }] : [];
    default:
      return [];
  }
}

/**
 * As text where an engine would run what is in code, or end it early: kramdown at a backtick, at the one before a space,
 * and at a pipe, where it sees a table. marked knows no link whose text has a backtick in its code.
 */
function codeOf(value: string, engine: Engine, isInLink = false): PhrasingContent {
  const isText =
    (runsBraces(engine) && /[{}]/.test(value)) ||
    (engine === 'jekyll' && /^\s|[`|]/.test(value)) ||
    (isInLink && value.includes('`'));
  return isText
    ? { type: 'text', value }
    : { type: 'inlineCode', value: value.replace(/\s+/g, ' ') };
}

/** A word that names one: what else stands after a fence could be syntax to an engine. */
function languageOf(lang: string | null | undefined): string | null {
  return lang && /^[\w+#-]{1,20}$/.test(lang) ? lang : null;
}

/** All the phrases of the blocks on one line. Emphasis is dropped: the form puts its own around it. */
export function phrasingOf(
  blocks: (BlockContent | { type: 'listItem'; children: Nodes[] })[],
  engine: Engine,
): PhrasingContent[] {
  return blocks.flatMap((block, i): PhrasingContent[] => {
    const space: PhrasingContent[] = i > 0 ? [{ type: 'text', value: ' ' }] : [];
    return [...space, ...phrasingInside(block as Nodes, engine)];
  });
}

function phrasingInside(node: Nodes, engine: Engine): PhrasingContent[] {
  if (node.type === 'paragraph' || node.type === 'tableCell') return withoutEmphasis(node.children);
  if (node.type === 'code') return [codeOf(node.value, engine)];
  return 'children' in node ? phrasingOf(node.children as BlockContent[], engine) : [];
}

function withoutEmphasis(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] =>
    node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete'
      ? withoutEmphasis(node.children)
      : [node],
  );
}
