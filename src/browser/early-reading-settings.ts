import { READING_SETTINGS_PATTERN } from '#domain/reading/reading-settings.ts';

export const READING_SETTINGS_KEY = 'so-tay-34/cach-doc';

/**
 * The script in the head of every reading page: puts the kept choices on `<html>` before the first paint, so that
 * nothing flashes or moves. Does what `applyReadingSettings(readReadingSettings().settings)` does, which a test holds
 * it to; `astro.config.mjs` allows exactly this text in the script policy.
 */
export const EARLY_READING_SETTINGS = `try{let m=/${READING_SETTINGS_PATTERN}/.exec(localStorage.getItem("${READING_SETTINGS_KEY}")),d=document.documentElement.dataset;m&&(m[1]>1&&(d.textSize=m[1]),m[2]!="auto"&&(d.theme=m[2]),m[3]!="normal"&&(d.lineSpacing=m[3]))}catch{}`;
