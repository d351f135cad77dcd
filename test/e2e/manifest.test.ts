import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  optional_host_permissions: string[];
  content_security_policy: { extension_pages: string };
}

const KNOWN_KEYS = [
  ...['manifest_version', 'name', 'version', 'description', 'default_locale', 'icons', 'action'],
  ...['options_ui', 'background', 'permissions', 'optional_permissions', 'commands'],
  ...['optional_host_permissions', 'content_security_policy'],
];

const BUILDS = [
  { dist: 'dist/chrome', ownKeys: ['minimum_chrome_version'], ownPermissions: ['offscreen'] },
  { dist: 'dist/firefox', ownKeys: ['browser_specific_settings'], ownPermissions: [] },
];

describe.each(BUILDS)('the manifest in $dist', ({ dist, ownKeys, ownPermissions }) => {
  const manifest = read(dist);

  it('asks at install for nothing that warns', () => {
    const everywhere = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'];
    expect([...manifest.permissions].sort()).toEqual(
      [...everywhere, 'unlimitedStorage', ...ownPermissions].sort(),
    );
  });

  it('asks later for nothing but what a switch or a menu needs', () => {
    expect(manifest.optional_permissions).toEqual(['tabs', 'downloads']);
  });

  it('may be asked to reach a server of the writer’s own, unencrypted only this computer', () => {
    expect(manifest.optional_host_permissions).toEqual([
      ...['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    ]);
  });

  // Among those that would do more: host permissions, content scripts, resources for pages, other extensions.
  it('has no other key', () => {
    expect(Object.keys(manifest).sort()).toEqual([...KNOWN_KEYS, ...ownKeys].sort());
  });

  it('lets its pages run and ask for nothing from elsewhere', () => {
    const { 'style-src': styles, ...policy } = directives(
      manifest.content_security_policy.extension_pages,
    );
    expect(policy).toEqual({
      'default-src': ["'self'"],
      'script-src': ["'self'"],
      'object-src': ["'none'"],
      'img-src': ["'self'", 'data:', 'blob:'],
      // GitHub, or a writer's CouchDB, once set up: that may be anywhere, and a policy can't be widened then.
      // sync.test.ts and publishers.test.ts hold where requests really go.
      'connect-src': ["'self'", 'https:', 'http://localhost:*', 'http://127.0.0.1:*'],
      // What it lets through: src/ui/own-scripts-only.ts.
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ['default'],
    });
    expect(styles?.filter((source) => !/^'sha256-[\w+/=]+'$/.test(source))).toEqual(["'self'"]);
  });
});

it('every permission is explained in PRIVACY.md', () => {
  const rows = readFileSync('PRIVACY.md', 'utf8').matchAll(/^\| `(\w+)` \|/gm);
  const asked = BUILDS.flatMap(({ dist }) => {
    const { permissions, optional_permissions } = read(dist);
    return [...permissions, ...optional_permissions];
  });
  expect([...rows].map(([, name]) => name).sort()).toEqual([...new Set(asked)].sort());
});

function read(dist: string): Manifest {
  return JSON.parse(readFileSync(`${dist}/manifest.json`, 'utf8'));
}

function directives(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}
