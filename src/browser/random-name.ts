/** A name nobody else has: 64 random bits as letters and digits. Works on plain HTTP too, unlike `randomUUID`. */
export function randomName(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');
}
