import type { Catalogue } from '@amparo/core';

/** Messages in Indonesian: a draft that awaits review by a native speaker who knows the field. */
export const id: Catalogue = {
  language: 'id',
  status: 'draft',
  messages: {
    'validate.no-record-type': {
      what: 'Catatan ini tidak menyebutkan jenisnya.',
      why: 'Setiap jenis memiliki isian dan aturan sendiri.',
      fix: 'Sebutkan jenisnya dengan opsi `as`, atau di isian `recordType`.',
    },
    'validate.unknown-record-type': {
      what: 'Jenis catatan ini tidak termasuk yang dikenal di sini ({known}).',
      why: 'Setiap jenis memiliki isian dan aturan sendiri.',
      fix: 'Periksa ejaannya, atau perbarui paketnya.',
    },
  },
  words: {
    head: '{tool} memeriksa {source}, standar {standard}.',
    draft: 'Teks dalam bahasa ini masih rancangan dan menunggu tinjauan penutur asli.',
    partly: 'Yang belum diterjemahkan masih dalam bahasa Inggris.',
    records:
      '{read, plural, =0 {Tidak ada catatan yang dibaca} other {# catatan dibaca}}: {errors, number} dengan kesalahan, {warnings, number} hanya dengan peringatan, {clean, number} tanpa masalah.',
    typeRecords: '{count, plural, other {# catatan}}',
    typeFromData: 'jenis disebut dalam data',
    typeFromFields: 'jenis diketahui dari nama isian',
    typeFromHeadings: 'jenis diketahui dari judul kolom',
    typeGiven: 'jenis diberikan dengan --as',
    typeUnknown: 'Jenis tidak diketahui',
    readable: 'Dapat dibaca',
    followsStandard: 'Mengikuti standar',
    safeToShare: 'Aman dibagikan',
    yes: 'ya',
    no: 'tidak',
    readableNo: 'sebagian berkas tidak dapat dibaca; lihat di bawah',
    followsNo: '{errors, plural, =0 {beberapa aturan tidak dapat dijalankan} other {# kesalahan}}',
    safeNo:
      '{special, plural, =0 {} other {# isian dapat sangat membahayakan seseorang}}{both, select, yes {, } other {}}{personal, plural, =0 {} other {# isian bersifat pribadi}}. Bagikan hanya tampilan yang dibuat untuk penerimanya.',
    safeInternal:
      '{internal, plural, other {# isian untuk penggunaan internal}}. Bagikan hanya tampilan yang dibuat untuk penerimanya.',
    safeUnknown:
      'sebagian berkas tidak dibaca atau tidak dikenal, sehingga tidak ada yang dapat dikatakan tentang bagian itu',
    questions:
      '{count, plural, other {# pertanyaan}} menunggu Anda. Satu jawaban memperbaiki semua sel yang bersangkutan:',
    questionCells: '{cells, plural, other {# sel}} menunggu jawabannya.',
    questionSpeaks: '{cells, plural, other {# sel}} hanya dapat dibaca begitu',
    questionsHint:
      'Jalankan lagi pemeriksaan dengan --answers answers.json: pertanyaan ditulis ke berkas itu. Jawab di sana, jalankan lagi, dan simpan berkasnya untuk ekspor berikutnya dari formulir yang sama.',
    questionsKept:
      'Pertanyaan ditulis ke {file}. Jawab di sana, periksa lagi dengan --answers yang sama, dan simpan berkasnya untuk ekspor berikutnya dari formulir yang sama.',
    answersSafe: 'Berkas jawaban dapat memuat kata-kata dari sel: jaga seaman datanya.',
    causes: 'Yang perlu dilihat, menurut penyebab:',
    nothing: 'Tidak ada yang perlu diperbaiki.',
    error: 'Kesalahan',
    warning: 'Peringatan',
    note: 'Pemberitahuan',
    times: '{count, plural, other {# kali}}',
    type: 'Jenis',
    where: 'Letak',
    why: 'Mengapa',
    fix: 'Perbaikan',
    code: 'Kode',
    more: 'dan {count, number} lagi',
    row: 'baris {row}',
    line: 'baris teks {line}',
    lineColumn: 'baris teks {line}, kolom {column}',
    notListed:
      '{count, plural, other {# temuan lagi dihitung di atas, tetapi tidak dicantumkan dalam laporan JSON}}.',
    notListedHere: '{count, plural, other {# temuan lagi dihitung, tetapi tidak dicantumkan di sini}}.',
    notEvaluated:
      '{rules, plural, other {# aturan}} tidak dijalankan {times, plural, other {# kali}}, karena data yang dibacanya mengandung kesalahan. Perbaiki itu lebih dahulu.',
    missing:
      'Aturan yang membandingkan catatan tidak dapat melihat yang berikut, karena tidak ada di antara catatan yang diperiksa:',
    missingRules: '{rules, plural, other {# aturan}}',
    missingHint: 'Beberapa berkas dapat diperiksa bersama: amparo check BERKAS BERKAS',
    total:
      '{errors, plural, =0 {tidak ada kesalahan} other {# kesalahan}}, {warnings, plural, =0 {tidak ada peringatan} other {# peringatan}}, {notes, plural, =0 {tidak ada pemberitahuan} other {# pemberitahuan}}.',
    explain: 'Penjelasan lebih lanjut tentang sebuah kode: amparo explain KODE',
    noValues:
      'Laporan ini tidak memuat nilai apa pun dari sel, sehingga boleh dikirim lewat email. Nama berkas dan lembar terlihat: bila salah satunya menyebut nama orang, ubah dulu nama itu.',
    pageTitle: 'Laporan pemeriksaan',
    checkedWith: '{tool}, standar {standard}',
    checked: 'Yang diperiksa',
    file: 'Berkas',
    format: 'Format',
    recordsColumn: 'Catatan',
    howKnown: 'Bagaimana jenisnya diketahui',
    withErrors: 'Dengan kesalahan',
    withWarnings: 'Hanya dengan peringatan',
    withoutFindings: 'Tanpa masalah',
    recordsChart: 'Catatan menurut yang ditemukan di dalamnya',
    causesChart: 'Temuan menurut penyebab',
    fieldsChart: 'Temuan menurut kolom',
    cause: 'Penyebab',
    column: 'Kolom',
    wholeRecord: 'Bukan satu kolom tertentu',
    findingsColumn: 'Temuan',
    figures: 'Angka-angka ini sebagai tabel',
    others: 'Semua yang lain',
    all: 'Semua',
    search: 'Cari dalam daftar ini',
    shown: 'Ditampilkan:',
    openAll: 'Buka semua',
    closeAll: 'Tutup semua',
    changes: 'Yang diubah saat membaca',
    changesHint: 'Berkas Anda tetap seperti semula. Perubahan ada dalam catatan yang dibuat darinya.',
    notChecked: 'Yang tidak dapat diperiksa',
    rulesNotRun: 'Aturan yang tidak dijalankan',
    sharedFields: 'Isian yang terisi',
    fieldsSpecial: 'Dapat sangat membahayakan seseorang',
    fieldsPersonal: 'Pribadi',
    fieldsInternal: 'Untuk penggunaan internal',
    overview: 'Catatan dalam angka',
    overviewHint:
      'Kelompok dengan kurang dari {least, number} catatan atau orang tidak ditampilkan, begitu pula angka yang dapat dipakai untuk menghitungnya.',
    overviewFew:
      'Ada kurang dari {least, number} catatan atau orang. Itu terlalu sedikit untuk menampilkan angka apa pun dengan aman.',
    overviewPromise:
      'Tidak ada angka yang ditampilkan, karena tidak diketahui seberapa kecil kelompok yang dijanjikan kepada orang-orang boleh ditampilkan. Hal itu tercantum dalam catatan lain ({type}); periksalah bersama catatan ini.',
    tooFew: 'terlalu sedikit untuk ditampilkan dengan aman',
    several: 'Lebih dari satu',
    notRecorded: 'Tidak dicatat',
    notACode: 'Bukan kode dalam daftar',
    markedFindings: 'Temuan',
    markedChanges: 'Perubahan',
    markedAboutFindings:
      'Sel dari temuan ini diberi warna, dan masing-masing memuat komentar. Yang Anda ketik tetap seperti semula. Perbaiki di sini atau di berkas Anda sendiri, lalu periksa lagi.',
    markedAboutChanges:
      'Sel-sel ini dibaca dalam bentuk lain dari yang ditampilkan, tanpa keraguan. Isi selnya tetap seperti semula; warnanya biru.',
    markedKeepSafe:
      'Buku kerja ini memuat semua yang ada di berkas Anda. Simpan dengan sama amannya, dan jangan kirimkan ke orang lain.',
    markedNoChanges: 'Tidak ada sel yang dibaca dalam bentuk lain.',
    markedKind: 'Jenis',
    markedSheet: 'Lembar',
    markedCell: 'Sel',
    markedHeading: 'Judul kolom',
    markedWhat: 'Yang ditemukan',
    markedBefore: 'Isi sel',
    markedAfter: 'Dibaca sebagai',
    markedDone: 'Yang dilakukan',
    markedMoreInCell: '{count, plural, other {# temuan lagi tentang sel ini}} ada di lembar “{sheet}”.',
    markedWithoutComment:
      'Di lembar “{sheet}”, {count, plural, other {# sel lagi}} diberi warna tetapi tanpa komentar, karena jumlahnya terlalu banyak. Semuanya ada dalam daftar ini.',
    markedChangesNotListed: '{count, plural, other {# perubahan lagi tidak dicantumkan.}}',
    markedNotMarked:
      '{count, plural, other {# temuan lagi}} dihitung tetapi tidak ditandai dan tidak dicantumkan, karena jumlahnya terlalu banyak. Perbaiki dulu yang ini, lalu periksa lagi.',
    markedRowsUnread:
      'Baris yang tidak dapat dibaca kosong di buku kerja ini. Isinya hanya ada di berkas Anda sendiri.',
  },
};
