/**
 * The order of the cascade, stated in the head of every page before any stylesheet: the order in which the bundler
 * links stylesheets would otherwise decide it. `astro.config.mjs` allows exactly this text in the style policy.
 */
export const LAYER_ORDER = '@layer reset, tokens, prose, components, projector, print;';
