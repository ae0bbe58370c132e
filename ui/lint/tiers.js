// The rule that an import of the screens points down: app → screens → features → forms → components → lib.
import { dirname, relative, resolve, sep } from 'node:path';

/** From the top to the bottom. A tier may import itself and what is below it. */
export const TIERS = ['app', 'screens', 'features', 'forms', 'components', 'lib'];

/** Test data and the mock shell. They may import any tier; only a test or the start of the app may import them. */
const DEV = 'dev';
const START = 'app/main.ts';

/** The fault of an import from one file to another, both as paths under `src`. Null if there is none. */
export function faultOf(from, to) {
  const [tier, feature] = from.split('/');
  const [target, targetFeature] = to.split('/');
  if (tier === DEV || from.endsWith('.test.ts')) return null;
  if (target === DEV) return from === START ? null : 'test data';
  if (!TIERS.includes(tier) || !TIERS.includes(target)) return null;
  if (TIERS.indexOf(target) < TIERS.indexOf(tier)) return 'up';
  return tier === 'features' && target === 'features' && feature !== targetFeature ? 'feature' : null;
}

const MESSAGES = {
  up: '`{{from}}` may not import `{{to}}`: an import points to the same tier or to one below.',
  feature:
    '`{{from}}` may not import `{{to}}`: a feature imports no other feature. Move what both use down a tier.',
  'test data':
    '`{{from}}` may not import `{{to}}`: only tests and the start of the app use what is in `dev`.',
};

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: { type: 'problem', messages: MESSAGES, schema: [{ type: 'string' }] },
  create(context) {
    const root = context.options[0];
    const inSource = (path) => relative(root, path).split(sep).join('/');
    const check = (node) => {
      const named = node.source?.value;
      if (typeof named !== 'string' || !named.startsWith('.')) return;
      const from = inSource(context.filename);
      const to = inSource(resolve(dirname(context.filename), named));
      const messageId = faultOf(from, to);
      if (messageId !== null) context.report({ node, messageId, data: { from, to } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

export default { rules: { tiers: rule } };
