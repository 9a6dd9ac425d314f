interface Props {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Tells of the keys and lets them be switched off (WCAG 2.1.4). */
export function KeySwitch({ isOn, onChange }: Props) {
  return (
    <label className="practice-keys">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span>Dùng phím: 1–5 chọn, Enter đi tiếp</span>
    </label>
  );
}
