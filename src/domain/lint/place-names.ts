/** Provinces and cities, today's 34 and those joined into them on 1 July 2025. */
const PROVINCES = [
  'An Giang, Bà Rịa, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, Bình Phước, Bình Thuận',
  'Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam',
  'Hà Nội, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, Hồ Chí Minh, Huế, Hưng Yên, Khánh Hòa, Kiên Giang',
  'Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên',
  'Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sài Gòn, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình',
  'Thái Nguyên, Thanh Hóa, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Vũng Tàu, Yên Bái',
];

/** Wards, communes and the special zone of Đà Nẵng since 1 July 2025, and former districts. */
const DA_NANG = [
  'Hải Châu, Hòa Cường, Thanh Khê, An Khê, An Hải, Sơn Trà, Ngũ Hành Sơn, Hòa Khánh, Hải Vân, Liên Chiểu, Cẩm Lệ',
  'Hòa Xuân, Tam Kỳ, Quảng Phú, Hương Trà, Bàn Thạch, Điện Bàn, An Thắng, Hội An, Hòa Vang, Hòa Tiến, Bà Nà, Núi Thành',
  'Tam Mỹ, Tam Anh, Đức Phú, Tam Xuân, Tây Hồ, Chiên Đàn, Phú Ninh, Lãnh Ngọc, Tiên Phước, Thạnh Bình, Sơn Cẩm Hà',
  'Trà Liên, Trà Giáp, Trà Tân, Trà Đốc, Trà My, Trà Tập, Trà Vân, Trà Linh, Trà Leng, Thăng Bình, Thăng An',
  'Thăng Trường, Thăng Điền, Thăng Phú, Đồng Dương, Quế Sơn, Xuân Phú, Nông Sơn, Quế Phước, Duy Nghĩa, Nam Phước',
  'Duy Xuyên, Thu Bồn, Gò Nổi, Đại Lộc, Hà Nha, Thượng Đức, Vu Gia, Phú Thuận, Thạnh Mỹ, Bến Giằng, Nam Giang',
  'Đắc Pring, La Dêê, La Êê, Sông Vàng, Sông Kôn, Đông Giang, Bến Hiên, Avương, Tây Giang, Hùng Sơn, Hiệp Đức',
  'Việt An, Phước Trà, Khâm Đức, Phước Năng, Phước Chánh, Phước Thành, Phước Hiệp, Hoàng Sa',
];

/** Names of real places a situation must not happen in, as they are written, capitals and all. */
export const PLACE_NAMES: readonly string[] = [...PROVINCES, ...DA_NANG].flatMap((line) => line.split(', '));
