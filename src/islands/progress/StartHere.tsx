import type { ResultAddresses } from './Results.tsx';

/** What an empty progress shows. */
export function StartHere({ addresses }: { readonly addresses: ResultAddresses }) {
  return (
    <section className="results-part" aria-labelledby="bat-dau">
      <h2 id="bat-dau">Chưa có câu trả lời nào trên máy này</h2>
      <p>
        Đồng chí luyện vài tình huống rồi quay lại: trang này sẽ cho thấy mình nhận ra được những gì, hay nhầm
        ở đâu và nên ôn lại khi nào. Nếu đã luyện ở máy khác, đồng chí nhập tệp tiến trình ở phần dưới.
      </p>
      <p className="results-buttons">
        <a className="button" href={addresses.trainer}>
          Luyện buổi đầu tiên
        </a>
        <a className="button button--quiet" href={addresses.practice}>
          Xem các phần tự kiểm tra
        </a>
      </p>
    </section>
  );
}
