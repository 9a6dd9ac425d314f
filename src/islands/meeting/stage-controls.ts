import { html, svg } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { StageCommand } from './stage-command.ts';

/** What a button in the foot of the only window does, its name and its picture. */
const BUTTONS: readonly { readonly command: StageCommand; readonly name: string; readonly d: string }[] = [
  { command: 'previous', name: 'Màn trước', d: 'M15 5 8 12l7 7' },
  { command: 'next', name: 'Màn sau', d: 'm9 5 7 7-7 7' },
  { command: 'console', name: 'Bàn điều khiển, hai cửa sổ (phím S)', d: 'M3 5h11v8H3zM17 8h4v11H8v-3' },
  {
    command: 'toggle-full-screen',
    name: 'Toàn màn hình (phím F)',
    d: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  },
  { command: 'help', name: 'Việc khác và các phím (phím ?)', d: 'M5 12v.01M12 12v.01M19 12v.01' },
  { command: 'leave', name: 'Thoát trình chiếu (phím Esc)', d: 'm6 6 12 12M18 6 6 18' },
];

/** The buttons below the screen when there is one window only. */
export function stageControls(onPress: (command: StageCommand) => void, canCount: boolean): TemplateResult {
  return html`${
    canCount
      ? html`<button
          type="button"
          class="stage-count-button"
          @click=${() => {
            onPress('counts');
          }}
        >
          Nhập phiếu
        </button>`
      : ''
  }
  ${BUTTONS.map(
    ({ command, name, d }) =>
      html`<button
        type="button"
        data-command=${command}
        aria-label=${name}
        title=${name}
        @click=${() => {
          onPress(command);
        }}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${d}></path>`}</svg>
      </button>`,
  )}`;
}
