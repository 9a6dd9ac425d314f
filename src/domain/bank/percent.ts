/** Writes a share the Vietnamese way: `28,4 %` for 0.284. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1).replace('.', ',')} %`;
}
