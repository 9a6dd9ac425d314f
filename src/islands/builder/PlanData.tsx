import { useState } from 'react';
import { readFile } from '#browser/read-file.ts';
import { saveFile } from '#browser/save-file.ts';
import { today } from '#browser/today.ts';
import { LARGEST_PLAN_FILE, readPlanFile, toPlanFile } from '#domain/meeting/own-plan-file.ts';
import type { OwnDraft } from '#domain/meeting/own-plan.ts';
import type { BuilderFormProps } from './BuilderForm.tsx';

interface Props extends Pick<BuilderFormProps, 'act'> {
  readonly draft: OwnDraft;
  readonly forget: () => void;
}

/** Where the plan is, and what can be done with it. */
export function PlanData({ draft, act, forget }: Props) {
  const [said, setSaid] = useState('');

  const open = async (file: File) => {
    const text = await readFile(file, LARGEST_PLAN_FILE);
    if (text === undefined) {
      setSaid('Trình duyệt không mở được tệp này; buổi đang soạn vẫn giữ nguyên.');
      return;
    }
    const outcome = readPlanFile(text);
    if (outcome.isAccepted) act({ type: 'replace', draft: outcome.draft });
    setSaid(
      outcome.isAccepted
        ? 'Đã mở buổi trong tệp. Bản đang soạn trước đó lấy lại được bằng nút “Lấy lại bản trước”.'
        : outcome.message,
    );
  };

  return (
    <section className="builder-data" aria-labelledby="luu-buoi">
      <h2 id="luu-buoi">6. Lưu và mang đi</h2>
      <p>
        Buổi đang soạn tự lưu sau mỗi thay đổi, chỉ trong trình duyệt trên máy này, không gửi đi đâu. Xóa dữ
        liệu duyệt web là mất; muốn chiếu ở máy khác thì lưu ra tệp rồi mở ở máy ấy.
      </p>
      <div className="builder-buttons">
        <button
          className="button button--quiet"
          type="button"
          onClick={() => {
            const name = `so-tay-34-buoi-sinh-hoat-${today()}.json`;
            saveFile(name, toPlanFile(draft));
            setSaid(`Đã lưu buổi này ra tệp ${name}.`);
          }}
        >
          Lưu ra tệp
        </button>
        <label className="button button--quiet file-button">
          Mở từ tệp
          <input
            className="visually-hidden"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) void open(file);
              // The same file, mended, may be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
        <button
          className="button button--quiet"
          type="button"
          onClick={() => {
            forget();
            setSaid(
              'Đã xóa buổi này khỏi máy. Chưa đóng trang thì còn lấy lại được bằng nút “Lấy lại bản trước”.',
            );
          }}
        >
          Xóa buổi này
        </button>
      </div>
      <p className="builder-said" role="status">
        {said}
      </p>
    </section>
  );
}
