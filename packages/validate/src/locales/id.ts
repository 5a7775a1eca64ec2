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
    notEvaluated:
      '{rules, plural, other {# aturan}} tidak dijalankan {times, plural, other {# kali}}, karena data yang dibacanya mengandung kesalahan. Perbaiki itu lebih dahulu.',
    missing:
      'Aturan yang membandingkan catatan tidak dapat melihat yang berikut, karena tidak ada di antara catatan yang diperiksa:',
    missingRules: '{rules, plural, other {# aturan}}',
    missingHint: 'Beberapa berkas dapat diperiksa bersama: amparo check BERKAS BERKAS',
    total:
      '{errors, plural, =0 {tidak ada kesalahan} other {# kesalahan}}, {warnings, plural, =0 {tidak ada peringatan} other {# peringatan}}, {notes, plural, =0 {tidak ada pemberitahuan} other {# pemberitahuan}}.',
    explain: 'Penjelasan lebih lanjut tentang sebuah kode: amparo explain KODE',
    noValues: 'Laporan ini tidak memuat nilai apa pun dari berkas, sehingga boleh dikirim lewat email.',
  },
};
