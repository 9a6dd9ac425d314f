import type { MinutesDocument } from '#domain/meeting/minutes-document.ts';
import { saveBlob } from './save-file.ts';

/**
 * Makes a Word file and hands it to the browser to save. The library that writes it is loaded here and not before.
 *
 * @returns whether it could be made: without a network the library may not be there
 */
export async function saveDocx(name: string, minutes: MinutesDocument): Promise<boolean> {
  try {
    const { minutesDocx } = await import('./minutes-docx.ts');
    saveBlob(name, await minutesDocx(minutes));
    return true;
  } catch {
    // The caller tells the reader what else there is.
    return false;
  }
}
