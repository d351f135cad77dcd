import { clipNamed, putClips } from '../test/e2e/clips-in-store';
import { launch, roles } from '../test/e2e/drivers';
const CLIPS = [
  clipNamed('Three tide tables compared, and what the harbour master says about each of them', 0, { kind: 'Paper', highlight: true }),
  clipNamed('Buoys', 1), clipNamed('Compasses that point the wrong way', 2),
  clipNamed('A child of compasses', 3, { parent: '018e0000-0000-7000-8000-000000000002' }),
  clipNamed('Dinghies', 4, { section: 'Small craft', tags: ['boats', 'wood'] }), clipNamed('Echoes', 5, { section: 'Small craft' }),
  clipNamed('Fog signals', 6, { issue: 'none' }), clipNamed('Gales', 7, { issue: 'none', highlight: true }),
];
async function main() {
for (const [browser, dark] of [['chromium', false], ['firefox', true], ['chromium', true], ['firefox', false]] as const) {
  const rig = await launch(browser, { dark });
  const at = 'digest/index.html#issue=month:2024-03';
  await roles(await rig.extensionPage(at)).waitForRole('button', 'Add link');
  await rig.evaluateInExtension(putClips, CLIPS);
  const page = await rig.extensionPage(at);
  await page.setViewport({ width: 1280, height: 1000 });
  const d = roles(page);
  await d.waitForRole('treeitem', 'Buoys');
  const shot = (name: string) => page.screenshot({ path: `/tmp/outline/${browser}-${dark ? 'dark' : 'light'}-${name}.png` as `${string}.png` });
  await d.focusRole('treeitem', 'Buoys');
  await d.press('End'); await d.press('ArrowRight');
  await d.waitForRole('treeitem', 'Gales');
  await d.focusRole('treeitem', 'Buoys');
  await d.press('ArrowDown', ['Shift']);
  await d.waitForText('region', '2 selected');
  await d.clickRole('button', 'Section…');
  await page.hover('[aria-label="Dinghies"]');
  await shot('selected');
  await d.press('Escape'); await d.clickRole('button', 'Select none');
  await d.clickRole('button', 'Keys');
  await d.focusRole('treeitem', 'Buoys'); await d.press('x');
  await d.waitForStatus('set aside');
  await page.hover('[aria-label="Dinghies"]');
  await shot('keys');
  await d.fill('searchbox', 'Search clips', 'example');
  await d.waitForStatus(/found/);
  await d.clickRole('button', /^Select all/);
  await shot('library');
  await page.setViewport({ width: 420, height: 900 });
  await shot('library-narrow');
  await d.clickRole('button', 'Back to the issue');
  await shot('narrow');
  await page.setViewport({ width: 1280, height: 1000 });
  await d.clickRole('button', 'Edit Dinghies');
  await d.fill('textbox', 'Note', ', mine');
  const other = roles(await rig.extensionPage(at));
  await other.clickRole('button', 'Edit Dinghies');
  await other.fill('textbox', 'Note', ', theirs');
  await other.clickRole('button', 'Save');
  await other.waitForStatus('Saved');
  await other.page.close(); await page.bringToFront();
  await d.clickRole('button', 'Save');
  await d.waitForRole('button', 'Keep this text');
  await shot('conflict');
  await rig.close();
}
}
main().then(() => process.exit(0), (e) => { console.error(e); process.exit(1); });
