/** Colours of tokens.css: a toast stands in other people's pages, where those don't reach. */
const CSS = `
:host {
  all: initial !important;
  position: fixed !important;
  inset-block-start: 16px !important;
  inset-inline-end: 16px !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
}
.toast {
  --text: light-dark(#1d2125, #e7e9ec);
  --quiet: light-dark(#5a636d, #a0a9b4);
  --surface: light-dark(#ffffff, #1f2226);
  --line: light-dark(#dedfdb, #33383e);
  --accent: light-dark(#0b6a5d, #5fcdb8);
  --wash: light-dark(#e3f2ee, #16332e);
  box-sizing: border-box;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: end;
  gap: 4px;
  min-height: 44px;
  max-width: min(520px, calc(100vw - 32px));
  padding: 6px 6px 6px 16px;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--surface);
  color: var(--text);
  box-shadow: 0 1px 2px rgb(0 0 0 / 10%), 0 8px 24px rgb(0 0 0 / 18%);
  font: 14px / 1.4 system-ui, -apple-system, "Segoe UI", sans-serif;
}
.toast:dir(rtl) {
  padding: 6px 16px 6px 6px;
}
.text {
  flex: 1 1 11em;
  min-width: 0;
  min-height: 1.4em;
  margin: 0 8px 0 0;
  overflow-wrap: anywhere;
}
.toast:dir(rtl) .text {
  margin: 0 0 0 8px;
}
button {
  min-height: 32px;
  padding: 0 8px;
  border: 0;
  border-radius: 6px;
  background: none;
  color: var(--accent);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
button:hover {
  background: var(--wash);
}
button:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: -2px;
}
.dismiss {
  position: relative;
  width: 32px;
  padding: 0;
  color: var(--quiet);
}
.dismiss::before,
.dismiss::after {
  content: "";
  position: absolute;
  inset: 15px 10px auto;
  height: 1.5px;
  background: currentColor;
  rotate: 45deg;
}
.dismiss::after {
  rotate: -45deg;
}
@media (prefers-reduced-motion: no-preference) {
  .toast {
    animation: arrive 140ms ease-out;
  }
  @keyframes arrive {
    from {
      opacity: 0;
      translate: 0 -6px;
    }
  }
}
@media print {
  .toast {
    display: none;
  }
}
`;

/** A constructed sheet: the page's CSP may forbid style elements, never these. */
export function toastStyle(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  return sheet;
}
