/** Addresses of the site's pages, without the base path. One place, so that links and pages cannot disagree. */
export const pagePaths = {
  home: '/',
  documents: '/van-ban/',
  document: (slug: string) => `/van-ban/${slug}/`,
  comparison: (slug: string) => `/so-sanh/${slug}/`,
  behaviours: '/bieu-hien/',
  behaviour: (slug: string) => `/bieu-hien/${slug}/`,
  tasks: '/viec-can-lam/',
  task: (slug: string) => `/viec-can-lam/${slug}/`,
  meetings: '/sinh-hoat/',
  meeting: (slug: string) => `/sinh-hoat/${slug}/`,
  handout: (slug: string) => `/sinh-hoat/${slug}/tai-lieu/`,
  glossary: '/thuat-ngu/',
  practice: '/tu-kiem-tra/',
  trainer: '/tu-kiem-tra/luyen/',
  trainerOn: (behaviour: string) => `/tu-kiem-tra/luyen/?bieu-hien=${behaviour}`,
  practiceBank: '/tu-kiem-tra/luyen/ngan-hang.json',
  /** The content hash is part of the address: what stands there never changes and may be kept for ever. */
  practiceItem: (id: string, hash: string) => `/tu-kiem-tra/luyen/cau/${id}.${hash}.json`,
  results: '/tu-kiem-tra/ket-qua/',
  fingerprints: '/tu-kiem-tra/ket-qua/dau-van-tay.json',
  quiz: (slug: string) => `/tu-kiem-tra/${slug}/`,
  paperTest: (slug: string) => `/tu-kiem-tra/${slug}/de-giay/`,
  decks: '/trinh-chieu/',
  deck: (slug: string) => `/trinh-chieu/${slug}/`,
  /** The deck of a meeting kit, opened for a session of so many minutes. */
  kitDeck: (slug: string, minutes: number) => `/trinh-chieu/${slug}/?phut=${minutes}`,
  minutes: '/sinh-hoat/bien-ban/',
  sources: '/nguon/',
  source: (id: string) => `/nguon/#${id}`,
  cards: '/sinh-hoat/the-bieu-quyet/',
  builder: '/sinh-hoat/tu-soan/',
  votableSituations: '/sinh-hoat/tu-soan/tinh-huong.json',
  search: '/tim-kiem/',
  about: '/gioi-thieu/',
  validity: '/hieu-luc/',
  making: '/lam-so-tay/',
  bank: '/bien-tap/ngan-hang/',
  changes: '/co-gi-moi/',
  feed: '/co-gi-moi/atom.xml',
  documentJson: (slug: string) => `/van-ban/${slug}/van-ban.json`,
  runningHead: (slug: string) => `/van-ban/${slug}/dau-trang-in.css`,
} as const;

/** The deck that holds the screens of all ten behaviours. */
export const BEHAVIOUR_DECK = 'muoi-bieu-hien';

/** The deck of the meeting the secretary has put together. */
export const OWN_DECK = 'buoi-tu-soan';
