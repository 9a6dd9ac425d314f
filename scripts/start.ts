/* `npm start`: builds the site and serves it. */
import { runNode } from './run-step.ts';

process.exit(
  runNode(['scripts/build.ts']) && runNode(['scripts/serve.ts', ...process.argv.slice(2)]) ? 0 : 1,
);
