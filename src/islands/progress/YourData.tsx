import { ForgetEverything } from './ForgetEverything.tsx';
import { SharedComputer } from './SharedComputer.tsx';
import { TakeAlong } from './TakeAlong.tsx';

/** What is kept, where, and what can be done with it. */
export function YourData({ minutes }: { readonly minutes: string }) {
  return (
    <section className="results-part your-data no-print" aria-labelledby="du-lieu">
      <h2 id="du-lieu">Dữ liệu của đồng chí</h2>
      <p>
        Sổ tay giữ: câu hỏi nào, chọn phương án nào, chắc đến mức nào, lúc nào. Không giữ tên, đơn vị hay địa
        chỉ. Tất cả nằm trong trình duyệt trên máy này; không có máy chủ nào nhận. Xóa dữ liệu duyệt web là
        mất, nên đồng chí muốn giữ lâu hoặc đổi máy thì lưu ra tệp.
      </p>
      <TakeAlong />
      <SharedComputer />
      <ForgetEverything minutes={minutes} />
    </section>
  );
}
