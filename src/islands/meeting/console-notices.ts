import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { MeetingHealth } from '#browser/meeting-storage.ts';
import type { Meeting } from '#domain/meeting/meeting-state.ts';
import { beginNew } from './begin-meeting.ts';
import type { Presenter } from './presenter.ts';

const HEALTH: Readonly<Record<MeetingHealth, string | undefined>> = {
  kept: undefined,
  unavailable:
    'Trình duyệt không cho lưu: buổi họp vẫn chạy, nhưng mất điện thì mất số liệu. Nên ghi số phiếu ra giấy.',
  full: 'Bộ nhớ của trình duyệt đã đầy: số mới chưa được lưu. Nên ghi số phiếu ra giấy.',
  damaged: 'Có một buổi họp cũ không đọc được; Sổ tay đã để riêng, không xóa.',
  newer: 'Có một buổi họp do bản Sổ tay mới hơn ghi; bản này không đụng đến.',
};

/** What the secretary has to know before going on: is there a window for the room, is everything kept. */
export function consoleNotices(
  presenter: Presenter,
  meeting: Meeting,
  { minutes }: { readonly minutes: string },
): TemplateResult {
  const trouble = HEALTH[presenter.session.health];
  return html`<div class="console-notices">
    ${
      presenter.session.hasWindow('audience')
        ? html`<p>Cửa sổ khán giả đang mở. Kéo sang máy chiếu rồi bấm F trong cửa sổ ấy.</p>`
        : html`<p>
            ${presenter.isBlocked ? 'Trình duyệt đã chặn cửa sổ mới. Hãy cho phép rồi bấm lại.' : 'Chưa có cửa sổ khán giả.'}
            <button
              type="button"
              data-open-audience
              @click=${() => {
                presenter.openAudience();
              }}
            >
              Mở cửa sổ khán giả
            </button>
          </p>`
    }
    ${trouble === undefined ? nothing : html`<p class="trouble" role="alert">${trouble}</p>`}
    ${meeting.plan.minutes === null ? nothing : endOfMeeting(presenter, meeting, minutes)}
  </div>`;
}

function endOfMeeting(
  presenter: Presenter,
  meeting: Meeting,
  minutes: string,
): TemplateResult | typeof nothing {
  if (meeting.endedAt !== null) {
    return html`<p>
      Đã kết thúc. <a href=${minutes}>Xem và in biên bản</a>
      <button
        type="button"
        @click=${() => {
          beginNew(presenter.session, presenter.planned, meeting.plan.minutes);
        }}
      >
        Bắt đầu buổi mới
      </button>
    </p>`;
  }
  return meeting.beganAt === null
    ? nothing
    : html`<button
        type="button"
        data-end
        @click=${() => {
          presenter.act({ type: 'end' });
        }}
      >
        Kết thúc buổi
      </button>`;
}
