interface ExtensionApi {
  contextMenus: { update(id: string, changes: object): Promise<void> };
}
declare const chrome: ExtensionApi;

export const MENU_IDS = ['clip-page', 'clip-selection', 'clip-link', 'clip-tabs'];

/** Runs in a page of the extension. Browsers don't list the menus, but change those only that are there. */
export async function menusThere(): Promise<string[]> {
  const ids = ['clip-page', 'clip-selection', 'clip-link', 'clip-tabs', 'nothing-such'];
  const there = ids.map((id) =>
    chrome.contextMenus.update(id, { visible: true }).then(
      () => [id],
      () => [],
    ),
  );
  return (await Promise.all(there)).flat();
}
