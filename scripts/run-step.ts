import { spawnSync } from 'node:child_process';

/**
 * Runs a command with this Node, its output shown as it comes.
 *
 * @param args a script and its arguments
 * @param env variables added to those of this process
 * @returns whether it ended well
 */
export function runNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

/** Path of a package's command, to be run with this Node. */
export function commandPath(name: 'astro' | 'eslint' | 'playwright' | 'prettier' | 'tsc' | 'vitest'): string {
  return `node_modules/${COMMANDS[name]}`;
}

const COMMANDS = {
  astro: 'astro/bin/astro.mjs',
  eslint: 'eslint/bin/eslint.js',
  playwright: 'playwright/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
} as const;
