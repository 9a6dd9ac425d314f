/** A part of the repository that other parts may or may not import. */
export type Layer =
  | 'domain'
  | 'loaders'
  | 'browser'
  | 'islands'
  | 'components'
  | 'layouts'
  | 'pages'
  | 'styles'
  | 'content.config'
  | 'scripts'
  | 'tests'
  | 'config';

/** Which layers a layer may import, itself included. An import never points back. */
export const ALLOWED_LAYERS: Readonly<Record<Layer, readonly Layer[]>> = {
  domain: ['domain'],
  loaders: ['loaders', 'domain'],
  'content.config': ['domain'],
  browser: ['browser', 'domain'],
  islands: ['islands', 'browser', 'domain'],
  components: ['components', 'islands', 'browser', 'domain', 'styles'],
  layouts: ['layouts', 'components', 'islands', 'browser', 'domain', 'styles'],
  pages: ['pages', 'layouts', 'components', 'islands', 'browser', 'loaders', 'domain', 'styles'],
  styles: ['styles'],
  scripts: ['scripts', 'domain', 'config'],
  tests: ['tests', 'scripts', 'domain', 'browser', 'islands', 'loaders', 'config'],
  config: ['config', 'domain'],
};

/** A component whose name ends so joins a loader to an island: the one place where components meet loaders. */
export const JOINING_COMPONENT = /^src\/components\/.+Block\.astro$/u;

/** Packages that files of the domain may import: the first row that fits a path counts. */
export const DOMAIN_PACKAGES: readonly { readonly files: RegExp; readonly packages: readonly string[] }[] = [
  { files: /\.test\.ts$/u, packages: ['vitest', 'fast-check', 'zod', 'yaml', 'mdast', 'ts-fsrs'] },
  {
    files: /^src\/domain\/document\/parse\.ts$/u,
    packages: [
      'unified',
      'remark-parse',
      'remark-frontmatter',
      'remark-gfm',
      'remark-mdx',
      'mdast',
      'mdast-util-mdx',
    ],
  },
  { files: /^src\/domain\/lint\//u, packages: ['zod', 'yaml', 'mdast'] },
  { files: /^src\/domain\//u, packages: ['zod', 'ts-fsrs'] },
];

/** Where the modules with an effect may be imported. */
export const RESTRICTED_MODULES: readonly {
  readonly module: RegExp;
  readonly files: RegExp;
  readonly place: string;
}[] = [
  {
    module: /^astro:content$/u,
    files: /^src\/(?:loaders\/|content\.config\.ts$)/u,
    place: 'src/loaders and src/content.config.ts',
  },
  { module: /^node:/u, files: /^(?:scripts\/|tests\/|[^/]+$)/u, place: 'scripts, tests and config files' },
];

/** What keeps or sends something on the reader's device. */
export const BROWSER_EFFECTS =
  /\b(?:localStorage|sessionStorage|BroadcastChannel)\b|\bnavigator\s*\.\s*serviceWorker\b/gu;

/** Names that say nothing about what is inside. */
export const DRAWER_NAMES: readonly string[] = ['utils', 'helpers', 'common'];
