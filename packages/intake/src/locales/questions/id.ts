/** The words of questions in Indonesian: a draft. */
export const idQuestions: Readonly<Record<string, string>> = {
  'question.date-order': 'Dalam urutan apa hari dan bulan ditulis di kolom ini?',
  'question.date-order.why': 'Tebakan yang salah meleset berbulan-bulan.',
  'answer.date-order.day-first': 'Hari, lalu bulan: 25/03/2026 adalah 25 Maret.',
  'answer.date-order.month-first': 'Bulan, lalu hari: 03/25/2026 adalah 25 Maret.',
  'answer.date-order.year-first':
    'Tahun, bulan, hari, dengan tahun dua angka: 26/03/25 adalah 25 Maret 2026.',
  'question.calendar': 'Tanggal di kolom ini menurut kalender apa?',
  'question.calendar.why':
    'Tahun Nepal 56 atau 57 lebih besar daripada tahun Masehi, sehingga tebakan yang salah menggeser tanggal lahir sejauh dua generasi.',
  'answer.calendar.gregorian': 'Kalender Masehi: 2026-03-25 adalah 25 Maret 2026.',
  'answer.calendar.bikram-sambat': 'Kalender Nepal, Bikram Sambat: 2080-05-12 adalah 29 Agustus 2023.',
  'answer.calendar.buddhist': 'Kalender Thailand (Buddha): 25/03/2569 adalah 25 Maret 2026.',
  'question.two-digit-year': 'Tahun mana yang dimaksud dengan dua angka di kolom ini?',
  'question.two-digit-year.why': 'Dua angka yang sama dapat berarti tahun yang berselisih puluhan tahun.',
  'answer.two-digit-year.2000s': '2000 sampai 2099: 26 adalah 2026.',
  'answer.two-digit-year.1900s': '1900 sampai 1999: 85 adalah 1985.',
  'answer.two-digit-year.past':
    'Tahun terakhir yang tidak berada di masa depan, seperti untuk tanggal lahir: 85 adalah 1985, dan 02 adalah 2002.',
  'answer.two-digit-year.buddhist': 'Tahun kalender Thailand: 69 adalah 2569, yaitu 2026.',
  'answer.two-digit-year.bikram-sambat':
    'Tahun kalender Nepal, Bikram Sambat: 80 adalah 2080, yaitu 2023 atau 2024.',
  'question.date-serial':
    'Kolom ini hanya berisi angka seperti yang dipakai lembar kerja untuk menyimpan tanggal. Hari apa yang dimaksud?',
  'question.date-serial.why':
    'Lembar kerja menghitung hari dari tahun 1900 atau dari tahun 1904, sehingga angka yang sama berarti dua hari yang berselisih empat tahun.',
  'answer.date-serial.1900':
    'Dihitung dari tahun 1900, seperti hampir semua berkas: 45291 adalah 31 Desember 2023.',
  'answer.date-serial.1904':
    'Dihitung dari tahun 1904, seperti berkas dari Mac lama: 45291 adalah 1 Januari 2028.',
  'answer.date-serial.not-a-date': 'Angka-angka itu bukan tanggal.',
  'question.offset': 'Berapa selisih waktu dalam berkas ini dari UTC?',
  'question.offset.why': 'Tanpa itu, negara lain membaca jam yang lain, dan mungkin hari yang lain.',
  'question.offset.hint': 'Tulis sebagai +07:00, -03:30, atau Z.',
  'question.time-of-day': 'Jam berapa yang dipakai untuk hari yang dicatat tanpa jam?',
  'question.time-of-day.why':
    'Batas waktu dihitung dalam jam; jam yang ditebak membuat urutan kejadian menjadi salah.',
  'question.time-of-day.hint': 'Tulis sebagai 12:00.',
  'question.decimal-mark': 'Tanda apa yang mendahului desimal di kolom ini?',
  'question.decimal-mark.why':
    'Tanda yang lain memisahkan ribuan. Tebakan yang salah membuat jumlahnya seribu kali terlalu besar atau terlalu kecil.',
  'answer.decimal-mark.point': 'Titik: 1,200 adalah seribu dua ratus, dan 1.200 adalah satu koma dua.',
  'answer.decimal-mark.comma': 'Koma: 1.200 adalah seribu dua ratus, dan 1,200 adalah satu koma dua.',
  'question.currency': 'Apa mata uang dari jumlah di kolom ini yang tidak menyebutkannya dengan jelas?',
  'question.currency.why': 'Lambang seperti Rs atau $ dipakai banyak mata uang, dan nilainya sangat berbeda.',
  'question.currency.hint': 'Tulis kode mata uangnya, misalnya MYR atau NPR.',
  'question.phone-country': 'Dari negara mana nomor telepon di kolom ini yang tidak memiliki kode negara?',
  'question.phone-country.why':
    'Dengan kode yang salah, nomor itu tidak tersambung kepada siapa pun, atau tersambung kepada orang yang tidak dikenal.',
  'question.phone-country.hint': 'Tulis kode yang diputar, misalnya +66, atau kode negaranya, misalnya THA.',
  'question.codes': 'Kode apa yang dimaksud oleh kata di kolom ini yang bukan kode dan bukan judul kode?',
  'question.codes.why': 'Tebakan bisa menyebut negara yang salah atau masalah yang salah.',
  'question.codes.hint': 'Beri setiap kata kode yang dimaksudnya.',
  'question.cross-mark': 'Apa arti tanda silang, seperti x atau ✗, di kolom ini?',
  'question.cross-mark.why': 'Di sebagian formulir tanda silang berarti ya, di formulir lain berarti tidak.',
  'answer.cross-mark.yes': 'Ya: jawaban itu dipilih.',
  'answer.cross-mark.no': 'Tidak: jawaban itu dicoret.',
  'question.multi-split':
    'Kolom ini memuat daftar jawaban atas suatu pertanyaan, dan kolom lain menjawab ya atau tidak untuk masing-masing. Mana yang benar jika keduanya berbeda?',
  'question.multi-split.why':
    'Salah satunya telah diubah, dan dari melihatnya tidak dapat diketahui yang mana.',
  'answer.multi-split.list': 'Kolom yang memuat daftar jawaban.',
  'answer.multi-split.columns': 'Kolom dengan satu jawaban masing-masing.',
  'question.encoding': 'Dengan pengodean apa berkas ini disimpan?',
  'question.encoding.why':
    'Jika dibaca dengan pengodean yang salah, nama berubah menjadi huruf lain tanpa ada yang menyadarinya.',
  'question.encoding.hint':
    'Tulis namanya, misalnya windows-874 untuk bahasa Thai, windows-1258 untuk bahasa Vietnam, atau windows-1256 untuk bahasa Arab.',
};
