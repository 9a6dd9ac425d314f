/*
 * `npm run fonts`: makes the two font files of the site from the whole Be Vietnam Pro (OFL). Run it after changing
 * src/domain/font/font-characters.ts; a test compares the files kept with what this makes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { FONT_CHARACTERS } from '#domain/font/font-characters.ts';

/** The weights used: text, and everything that stands out. */
export const WEIGHTS = [
  { weight: 400, name: '400Regular/BeVietnamPro_400Regular.ttf' },
  { weight: 600, name: '600SemiBold/BeVietnamPro_600SemiBold.ttf' },
] as const;

const { resolve } = createRequire(import.meta.url);

/**
 * One font file, woff2. Hinting goes: it is half of the bytes, and at 18 px and more today's screens draw letters
 * without it.
 */
export function makeSubset(name: string): Promise<Uint8Array> {
  const whole = readFileSync(resolve(`@expo-google-fonts/be-vietnam-pro/${name}`));
  return subsetFont(whole, FONT_CHARACTERS, {
    targetFormat: 'woff2',
    noHinting: true,
    noLayoutClosure: true,
    keepFeatures: ['kern'],
  });
}

export function subsetPath(weight: number): string {
  return `src/styles/fonts/be-vietnam-pro-${weight}.woff2`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { weight, name } of WEIGHTS) {
    const bytes = await makeSubset(name);
    writeFileSync(subsetPath(weight), bytes);
    console.log(`${subsetPath(weight)}  ${bytes.length} bytes`);
  }
}
