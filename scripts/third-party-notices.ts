import { writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { ShippedPackage, ShippedPackages } from './shipped-packages.ts';

/** Those that let a program under MIT carry them. */
const KNOWN_LICENSES =
  '0BSD, Apache-2.0, BSD-2-Clause, BSD-3-Clause, CC0-1.0, ISC, MIT, MPL-2.0'.split(', ');
const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/** Puts the licences of all that is shipped beside it; the build fails at one that isn't known. */
export function thirdPartyNotices(shipped: ShippedPackages): Plugin {
  return {
    name: 'third-party-notices',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler() {
        const packages = shipped.list();
        const unknown = unknownLicenses(packages);
        if (unknown.length > 0) this.error(`licences that aren't known: ${unknown.join(', ')}`);
        const source = noticesOf(packages);
        this.emitFile({ type: 'asset', fileName: 'third-party-notices.txt', source });
        // scripts/dependency-sizes.ts asks for it.
        const path = process.env.SHIPPED_PACKAGES;
        if (path) writeFileSync(path, JSON.stringify(packages));
      },
    },
  };
}

export function unknownLicenses(
  packages: readonly Pick<ShippedPackage, 'name' | 'license'>[],
): string[] {
  return packages
    .filter(({ license }) => !isKnown(license))
    .map(({ name, license }) => `${name} (${license})`);
}

/** One that is offered under several is taken under any that is known. */
function isKnown(license: string): boolean {
  return license
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some((each) => KNOWN_LICENSES.includes(each));
}

export function noticesOf(packages: readonly Omit<ShippedPackage, 'code'>[]): string {
  const intro =
    'Digest Clipper is made with these packages, each under the licence that follows it.';
  const notices = packages.map(({ name, version, license, licenseText }) =>
    [`${name} ${version} (${license})`, licenseText].filter((part) => part !== '').join('\n\n'),
  );
  return `${[intro, ...notices].join(RULE)}\n`;
}
