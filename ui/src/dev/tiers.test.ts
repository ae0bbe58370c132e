// The tiers of the screens: the lint rule reports an import that points up, and no files import each other in a circle.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import tiers, { faultOf, TIERS } from '../../lint/tiers.js';

const SOURCE = resolve(import.meta.dirname, '..');

/** What the rule says about one line of code in a file of the screens. */
function faults(file: string, code: string): (string | null | undefined)[] {
  const config: Linter.Config = {
    files: ['**/*.js'],
    plugins: { local: tiers },
    rules: { 'local/tiers': ['error', SOURCE] },
  };
  const found = new Linter({ cwd: SOURCE }).verify(code, [config], { filename: join(SOURCE, `${file}.js`) });
  return found.map(({ messageId }) => messageId);
}

describe('the rule', () => {
  it.each([
    ['lib/errors', "import '../components/Tag.svelte';"],
    ['components/Page', "import '../forms/form.svelte';"],
    ['forms/PlanFields', "export * from '../features/plan/PlanNow.svelte';"],
    ['features/plan/PlanNow', "void import('../../screens/Plan.svelte');"],
    ['screens/Plan', "import '../app/App.svelte';"],
  ])('reports an import that points up: %s: %s', (file, code) => {
    expect(faults(file, code)).toEqual(['up']);
  });

  it('reports an import from one feature to another', () => {
    expect(faults('features/plan/PlanNow', "import '../child/Facts.svelte';")).toEqual(['feature']);
  });

  it('reports test data outside a test', () => {
    expect(faults('screens/Plan', "import '../dev/mock/plan';")).toEqual(['test data']);
  });

  it('accepts an import that points down, or to its own feature', () => {
    expect(faults('screens/Plan', "import '../features/plan/PlanNow.svelte';")).toEqual([]);
    expect(faults('features/plan/PlanNow', "import './Provision.svelte';")).toEqual([]);
    expect(faults('app/main', "import './App.svelte';")).toEqual([]);
  });
});

describe('the sources', () => {
  const files = (readdirSync(SOURCE, { recursive: true }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(svelte|ts)$/.test(path) && !path.endsWith('.d.ts'));
  const imports = new Map(files.map((file) => [file, importsOf(file)]));

  function importsOf(file: string): string[] {
    const text = readFileSync(join(SOURCE, file), 'utf8');
    const named = [...text.matchAll(/(?:from|import|import\()\s*'(\.[^']+)'/g)].map(([, path]) => path ?? '');
    return named.flatMap((path) => {
      const target = normalize(join(dirname(file), path)).replaceAll('\\', '/');
      return files.filter((one) => one === target || one === `${target}.ts`);
    });
  }

  it('are all in a tier', () => {
    const outside = files.filter((file) => ![...TIERS, 'dev'].includes(file.split('/')[0] ?? ''));
    expect(outside).toEqual([]);
  });

  it('import only downwards', () => {
    const wrong = [...imports].flatMap(([from, targets]) =>
      targets.filter((to) => faultOf(from, to) !== null).map((to) => `${from} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('import each other in no circle', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: string[]) => {
      const start = path.indexOf(file);
      if (start >= 0) circles.push([...path.slice(start), file].join(' → '));
      if (start >= 0 || done.has(file)) return;
      for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});
