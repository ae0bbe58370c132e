// The types of the rule, for its test.
import type { ESLint } from 'eslint';

export const TIERS: string[];
export function faultOf(from: string, to: string): 'up' | 'feature' | 'test data' | null;
declare const plugin: ESLint.Plugin;
export default plugin;
