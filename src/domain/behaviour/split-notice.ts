/** The shortest honest line about the ten behaviours, for the foot of every screen. */
export const SPLIT_NOTICE = 'Mười mục do Sổ tay tách để luyện tập, không phải cách đánh số của Chỉ thị';
