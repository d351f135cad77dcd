import { readFileSync } from 'node:fs';
import type { Shots } from './shots';
import { SHOT } from './sizes';

const ICON = readFileSync(new URL('../../public/icons/icon.svg', import.meta.url), 'utf8');

const STYLE = `
  * { box-sizing: border-box; margin: 0; }
  body { font-family: "Liberation Sans", Arial, sans-serif; color: #12302b; overflow: hidden; }
  img { display: block; }
  .shot { height: 800px; padding-top: 36px; background: linear-gradient(#dcefe9, #f4f8f6); text-align: center; }
  .dark.shot { background: linear-gradient(#12211e, #0b1513); color: #e7f2ef; }
  h1 { font-size: 38px; line-height: 1.15; letter-spacing: -0.5px; }
  p { font-size: 20px; line-height: 1.4; opacity: 0.8; }
  .window { position: relative; width: ${SHOT.width}px; margin: 22px auto 0; text-align: left; }
  .window > img:first-child { width: 100%; border-radius: 12px 12px 0 0; box-shadow: 0 0 0 1px rgb(0 0 0 / 12%), 0 18px 60px rgb(0 40 32 / 28%); }
  .popup { position: absolute; top: 20px; right: 28px; border-radius: 10px; box-shadow: 0 0 0 1px rgb(0 0 0 / 14%), 0 16px 48px rgb(0 0 0 / 30%); }
  .brand { display: flex; align-items: center; height: 100vh; background: linear-gradient(160deg, #0e7a6b, #08564b); color: #fff; overflow: hidden; }
  .brand svg { flex: none; }
  .brand p { opacity: 0.92; }
  .tile { flex-direction: column; justify-content: center; gap: 14px; text-align: center; }
  .tile svg { width: 84px; height: 84px; border-radius: 18px; box-shadow: 0 0 0 2px rgb(255 255 255 / 22%); }
  .tile h1 { font-size: 36px; }
  .tile p { font-size: 18px; }
  .marquee { gap: 72px; padding-left: 88px; }
  .marquee .words { flex: none; width: 470px; }
  .marquee svg { width: 88px; height: 88px; border-radius: 19px; box-shadow: 0 0 0 2px rgb(255 255 255 / 22%); }
  .marquee h1 { margin: 28px 0 14px; font-size: 52px; }
  .marquee p { font-size: 25px; }
  .marquee .window { flex: none; margin: 72px 0 0; align-self: start; }
  .icon { padding: 16px; background: none; }
  .icon svg { display: block; width: 96px; height: 96px; }
`;

const SAYS = 'Clip links with a note while you read. The month comes out as a finished post.';

/** The pictures of a store, by their file's name, as HTML. */
export function screenshotFrames(shots: Shots): Record<string, string> {
  const popup = `<img class="popup" src="${source(shots.popup)}">`;
  return {
    '1-popup': shot(
      'Keep the page, with your note',
      'The line stands as it will be published while you type',
      shots.page,
      popup,
    ),
    '2-quick-clip': shot(
      'One shortcut, and read on',
      'Alt+Q clips with no window; the page says where it went',
      shots.toast,
    ),
    '3-digest': shot(
      'The month, as a finished post',
      'Shape it, check it, download it as markdown or copy it',
      shots.digest,
    ),
    '4-style': shot(
      'In your own style',
      'Layout, front matter and file name as your site has them',
      shots.options,
    ),
    '5-dark': shot(
      'On your machine',
      'No account, no server; light and dark as your system is',
      shots.digestDark,
      '',
      'dark',
    ),
  };
}

export const tileFrame = (): string =>
  page(
    `<div class="brand tile">${ICON}<h1>Digest Clipper</h1><p>From links to a finished post</p></div>`,
  );

export function marqueeFrame({ digest }: Shots): string {
  const words = `<div class="words">${ICON}<h1>Digest Clipper</h1><p>${SAYS}</p></div>`;
  return page(
    `<div class="brand marquee">${words}<div class="window"><img src="${source(digest)}"></div></div>`,
  );
}

/** With the room around it that the Chrome Web Store asks for. */
export const iconFrame = (): string => page(`<div class="icon">${ICON}</div>`);

function shot(title: string, text: string, picture: string, over = '', theme = ''): string {
  return page(
    `<div class="shot ${theme}"><h1>${title}</h1><p>${text}</p><div class="window"><img src="${source(picture)}">${over}</div></div>`,
  );
}

function page(body: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${body}`;
}

function source(file: string): string {
  return `data:image/png;base64,${readFileSync(file, 'base64')}`;
}
