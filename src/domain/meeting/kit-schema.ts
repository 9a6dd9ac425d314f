import { z } from 'zod';
import { behaviourIdSchema } from '../behaviour/schema.ts';
import { questionIdSchema } from '../question/schema.ts';

/** How long a session of a kit can be, in minutes: two parts of a meeting and a meeting of its own. */
export const KIT_LENGTHS = [20, 45, 90] as const;
export type KitLength = (typeof KIT_LENGTHS)[number];

const situations = z.array(questionIdSchema).min(1);

/** What stands above the words of a meeting kit (`content/meetings/<slug>.mdx`). */
export const kitSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  /** Place in the list of kits. */
  order: z.int().min(1),
  /** Which branches the kit suits, in a few words. */
  audience: z.string().min(1),
  lengths: z.tuple([z.literal(20), z.literal(45), z.literal(90)]),
  /** Behaviours the session is about, when it is about some. */
  behaviours: z.array(behaviourIdSchema).min(1).optional(),
  /** Slugs of the documents to have at hand. */
  documents: z.array(z.string().min(1)).min(1),
  /** Situations to vote on, by the minutes of the session. */
  situations: z.strictObject({ '20': situations, '45': situations, '90': situations }),
  /** Asked in the first two minutes of next month's meeting. */
  homework: z.string().min(1),
});
export type KitData = z.infer<typeof kitSchema>;
