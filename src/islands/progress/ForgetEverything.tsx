import { useRef, useState } from 'react';
import { forgetProgress } from '#browser/open-progress.ts';

/**
 * Deletes every answer, after saying what goes. Meetings are the branch's record and not the learner's answers, so they stay
 * until somebody deletes them where they can be seen.
 *
 * @param props.minutes where that is
 */
export function ForgetEverything({ minutes }: { readonly minutes: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState('');
  return (
    <div className="data-part">
      <h3>Xóa</h3>
      <button
        className="button button--quiet"
        type="button"
        onClick={() => {
          setSaid('');
          dialog.current?.showModal();
        }}
      >
        Xóa dữ liệu trên máy này…
      </button>
      <p role="status" className="data-said">
        {said}
      </p>
      <dialog ref={dialog} className="forget-dialog" aria-labelledby="xoa-ten">
        <h3 id="xoa-ten">Xóa dữ liệu trên máy này?</h3>
        <p>
          Mất: mọi câu trả lời đã luyện, buổi luyện và đề đang làm dở, cả bản hỏng được để riêng. Không lấy
          lại được, trừ khi đồng chí đã lưu ra tệp.
        </p>
        <p>
          Còn: các buổi sinh hoạt đã chạy trên máy này, xóa riêng ở trang{' '}
          <a href={minutes}>Biên bản buổi sinh hoạt</a>; cách hiển thị, chỗ đọc dở, các từ khóa tìm gần đây và
          lựa chọn máy dùng chung.
        </p>
        <form method="dialog" className="results-buttons">
          <button className="button">Không xóa</button>
          <button
            className="button button--quiet"
            onClick={() => {
              forgetProgress();
              setSaid('Đã xóa mọi câu trả lời Sổ tay lưu trong trình duyệt này.');
            }}
          >
            Xóa hết
          </button>
        </form>
      </dialog>
    </div>
  );
}
