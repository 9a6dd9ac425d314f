const ONSET = 'b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x';
const RHYMES = [
  'a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu',
  'i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu',
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong ooc oong op ot',
  'u ua uan uang uat uay uc ue uech uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu',
  'uy uya uych uyen uyet uynh uyt uyu y ych yem yen yet yeu ynh yt',
]
  .join(' ')
  .replaceAll(' ', '|');
const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${RHYMES})$`, 'u');

/**
 * Whether letters without marks can be a Vietnamese syllable. Such a word may be meant as typed, so it is never
 * "corrected" silently.
 *
 * @param folded a word after `fold`
 */
export function isSyllable(folded: string): boolean {
  return SYLLABLE.test(folded) || folded === 'gi';
}
