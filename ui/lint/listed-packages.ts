// Refuses to bundle a package of npm that is not in the list of licences, which the app shows.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const LIST = new URL('../src/lib/generated/licences.json', import.meta.url);

/** The name of the package that a module is from. Null for our own. */
export function packageOf(module: string): string | null {
  const inside = module.replaceAll('\\', '/').split('/node_modules/').slice(1).pop();
  return inside?.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? null;
}

/** The packages of these modules that the list does not name. */
export function unlisted(modules: string[], listed: string[]): string[] {
  const names = new Set(listed.map((work) => work.slice(0, work.lastIndexOf(' '))));
  const packages = new Set(modules.map(packageOf).filter((name) => name !== null));
  return [...packages].filter((name) => !names.has(name)).sort();
}

export function listedPackages(): Plugin {
  return {
    name: 'listed-packages',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((part) => ('moduleIds' in part ? part.moduleIds : []));
      const missing = unlisted(modules, (JSON.parse(readFileSync(LIST, 'utf8')) as { npm: string[] }).npm);
      if (missing.length > 0) {
        this.error(
          `bundled, but not in the list of licences: ${missing.join(', ')}. They belong to the dependencies in package.json; then run \`cargo xtask licences\`.`,
        );
      }
    },
  };
}
