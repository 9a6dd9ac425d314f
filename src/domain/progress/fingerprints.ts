import * as z from 'zod/mini';
import { hashSchema, itemIdSchema } from '../practice/label.ts';

/** Today's content hash of every question by its id, as the browser loads it. */
export const fingerprintsSchema = z.record(itemIdSchema, hashSchema);
