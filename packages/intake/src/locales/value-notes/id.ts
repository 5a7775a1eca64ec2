import type { Wording } from '@amparo/core';

const listed = 'Setiap perubahan otomatis dicatat dalam daftar.';
const nothing = 'Tidak ada yang perlu dilakukan.';
const asAnswered = 'Tidak ada yang perlu dilakukan, jika jawaban itu berlaku untuk semuanya.';

/** What understanding values can find, in Indonesian: a draft. */
export const idValueNotes: Readonly<Record<string, Wording>> = {
  'intake.date-two-digit-year': {
    what: '“{field}” menulis tahun dengan dua angka.',
    why: 'Dua angka itu dapat berarti tahun yang berselisih puluhan tahun, dari kalender Masehi atau kalender lain.',
    fix: 'Jawab pertanyaan tentang tahun di kolom ini, atau tulis tahun dengan empat angka.',
  },
  'intake.date-buddhist': {
    what: '{field}: {cells, plural, other {# tanggal}} kalender Thailand ditulis menurut kalender Masehi (tahun dikurangi 543).',
    why: listed,
    fix: nothing,
  },
  'intake.date-as-answered': {
    what: '{field}: {cells, plural, other {# tanggal}} dibaca menurut urutan, kalender, atau tahun yang Anda jawab.',
    why: listed,
    fix: asAnswered,
  },
  'intake.date-against-answer': {
    what: '{field}: {cells, plural, other {# tanggal}} tidak mungkin ada menurut urutan atau kalender yang Anda jawab, sehingga dibaca dengan satu-satunya cara yang mungkin.',
    why: 'Jika dua jenis tanggal ada dalam satu kolom, tanggal yang lain mungkin dibaca dengan cara yang salah.',
    fix: 'Periksa tanggal di kolom ini, dan tulis semuanya dengan satu cara.',
  },
  'intake.calendar-unclear': {
    what: '{field}: {cells, plural, other {# tanggal}} di kolom ini hanya mungkin dari kalender Nepal, tetapi tanggal lainnya sudah dibaca menurut kalender Masehi.',
    why: 'Jika seluruh kolom memakai kalender Nepal, hari-hari lainnya meleset 56 atau 57 tahun.',
    fix: 'Jika seluruh kolom memakai kalender Nepal, jawab pertanyaan tentang kalendernya. Jika tidak, tulis tanggal Nepal itu menurut kalender Masehi.',
  },
  'intake.date-from-serial': {
    what: '{field}: {cells, plural, other {# angka}} dibaca sebagai hari yang disimpan lembar kerja dengan angka itu, dihitung menurut jawaban Anda.',
    why: listed,
    fix: asAnswered,
  },
  'intake.number-ambiguous': {
    what: '“{field}” memuat titik atau koma yang dapat memisahkan ribuan atau mendahului desimal.',
    why: 'Tebakan yang salah membuatnya seribu kali terlalu besar atau terlalu kecil.',
    fix: 'Jawab pertanyaan tentang tanda desimal di kolom ini, atau tulis bilangan tanpa pemisah ribuan.',
  },
  'intake.number-rewritten': {
    what: '{field}: {cells, plural, other {# bilangan}} ditulis dengan angka biasa dan titik sebelum desimal.',
    why: listed,
    fix: nothing,
  },
  'intake.number-as-answered': {
    what: '{field}: {cells, plural, other {# bilangan}} dibaca dengan tanda desimal yang Anda jawab.',
    why: listed,
    fix: asAnswered,
  },
  'intake.number-against-answer': {
    what: '{field}: {cells, plural, other {# bilangan}} tidak mungkin memakai tanda desimal yang Anda jawab, sehingga dibaca dengan satu-satunya cara yang mungkin.',
    why: 'Jika dua jenis bilangan ada dalam satu kolom, bilangan yang lain mungkin seribu kali terlalu besar atau terlalu kecil.',
    fix: 'Periksa bilangan di kolom ini, dan tulis semuanya dengan satu cara.',
  },
  'intake.currency-from-sign': {
    what: '{field}: dalam {cells, plural, other {# jumlah uang}}, lambang atau nama mata uang dibaca sebagai kodenya.',
    why: listed,
    fix: nothing,
  },
  'intake.currency-as-answered': {
    what: '{field}: {cells, plural, other {# jumlah uang}} diberi mata uang yang Anda jawab.',
    why: listed,
    fix: asAnswered,
  },
  'intake.code-as-answered': {
    what: '{field}: {cells, plural, other {# kata}} dibaca sebagai kode yang Anda jawab.',
    why: listed,
    fix: asAnswered,
  },
  'intake.cross-as-answered': {
    what: '{field}: {cells, plural, other {# tanda silang}} dibaca sebagai ya atau tidak seperti yang Anda jawab.',
    why: listed,
    fix: asAnswered,
  },
  'intake.phone-not-understood': {
    what: '“{field}” bukan satu nomor telepon: ada huruf, nomor ekstensi, dua nomor, atau terlalu banyak angka.',
    why: 'Dengan tulisan seperti itu tidak ada yang dapat dihubungi.',
    fix: 'Tulis satu nomor, misalnya +60 12 345 6789, dan hal lainnya di isian catatan.',
  },
  'intake.phone-not-of-country': {
    what: '“{field}” bukan nomor telepon yang sah di negara yang Anda jawab.',
    why: 'Nomor itu mungkin dari negara lain, atau angkanya kurang atau lebih. Dengan kode yang salah, nomor itu tersambung kepada orang yang tidak dikenal.',
    fix: 'Tanyakan lagi nomornya, dan tulis dengan + dan kode negara.',
  },
  'intake.phone-as-answered': {
    what: '{field}: {cells, plural, other {# nomor telepon}} diberi kode negara yang Anda jawab.',
    why: listed,
    fix: asAnswered,
  },
  'intake.phone-doubtful': {
    what: '{field}: {cells, plural, other {# nomor telepon}} memakai kode negara yang tidak dikenal, atau jumlah angkanya tidak seperti nomor negara itu.',
    why: 'Nomor dengan satu angka yang salah tidak tersambung kepada siapa pun, atau tersambung kepada orang yang tidak dikenal.',
    fix: 'Bandingkan dengan aslinya, atau tanyakan lagi nomornya.',
  },
  'intake.zeros-doubtful': {
    what: '{field}: {cells, plural, other {# ID}} lebih pendek daripada yang lain; lembar kerja mungkin membuang nol di depannya.',
    why: 'ID tanpa nolnya tidak menunjuk siapa pun, atau menunjuk orang lain. Nol tidak pernah dikembalikan dengan menebak.',
    fix: 'Bandingkan dengan aslinya, dan ekspor ulang berkas dengan kolom ini sebagai teks.',
  },
  'intake.names-same': {
    what: 'Dalam {cells, plural, other {# baris}}, nama keluarga sama dengan nama depan.',
    why: 'Banyak orang hanya punya satu nama. Jika formulir memaksa menulisnya dua kali, itu bukan nama keluarganya.',
    fix: 'Tulis nama tunggal hanya di salah satu dari kedua kolom itu, atau di kolom nama lengkap.',
  },
};
