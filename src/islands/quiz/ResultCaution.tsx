/** What no result may be taken for. */
export function ResultCaution() {
  return (
    <p>
      Tên mười biểu hiện là cách tách của Sổ tay để luyện tập, không phải cách đánh số của Chỉ thị 34. Vài câu
      hỏi không đủ để kết luận về ai, kể cả về chính mình.
    </p>
  );
}
