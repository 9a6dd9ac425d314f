import { READING_PLACE_PATTERN } from '#domain/reading/reading-place.ts';

export const READING_PLACE_KEY = 'so-tay-34/doc-do';

/**
 * The script inside the home page's `<resume-reading>`: names the kept place in its link and shows the element before
 * the first paint, so that nothing below it jumps. The link's address is this site's home, to which the path is added,
 * so it cannot lead away. `astro.config.mjs` allows exactly this text in the script policy.
 */
export const EARLY_READING_PLACE = `try{let m=/${READING_PLACE_PATTERN}/.exec(localStorage.getItem("${READING_PLACE_KEY}")),p=document.currentScript.parentElement,a=p.querySelector("a");m&&(a.href+=m[1],a.textContent=m[2]+(m[3]&&": "+m[3]),p.hidden=false)}catch{}`;
