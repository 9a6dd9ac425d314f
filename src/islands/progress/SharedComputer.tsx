import { useState } from 'react';
import { setSharedComputer } from '#browser/open-progress.ts';
import { isSharedComputer } from '#browser/shared-computer.ts';
import { useProgress } from './use-progress.ts';

/** On a computer of several people the answers go with the tab. */
export function SharedComputer() {
  // Another tab may change it, and every such change reaches the progress.
  useProgress();
  const [hasFailed, setHasFailed] = useState(false);
  return (
    <div className="data-part">
      <h3>Máy nhiều người dùng</h3>
      <label className="check-field">
        <input
          type="checkbox"
          checked={isSharedComputer()}
          aria-describedby="may-chung-nghia"
          onChange={({ currentTarget }) => {
            setHasFailed(!setSharedComputer(currentTarget.checked, Date.now()));
          }}
        />
        <span>Máy này nhiều người dùng chung</span>
      </label>
      <p id="may-chung-nghia">
        Khi bật, tiến trình và các buổi sinh hoạt đã chạy chỉ nằm trong thẻ trình duyệt đang mở, đóng thẻ là
        hết. Muốn giữ, đồng chí lưu ra tệp trước khi đóng. Khi tắt, những gì đang có được chuyển vào trình
        duyệt trên máy này.
      </p>
      <p role="status" className="data-said">
        {hasFailed && 'Trình duyệt đang chặn việc lưu nên không đổi được lựa chọn này.'}
      </p>
    </div>
  );
}
