/**
 * Firmness as a bar; the word beside it says the same.
 *
 * @param value 0 to 1
 */
export function FirmnessBar({ value }: { readonly value: number }) {
  return (
    <svg className="firmness-bar" viewBox="0 0 84 14" width="84" height="14" aria-hidden="true">
      <rect className="frame" x="1" y="1" width="82" height="12" />
      <rect className="hit" x="1" y="1" width={82 * value} height="12" />
    </svg>
  );
}
