import type { Wording } from '@amparo/core';

/** What reading exports of forms, and entries on sheets of their own, can find, in Indonesian: a draft. */
export const idForms: Readonly<Record<string, Wording>> = {
  'intake.form-export': {
    what: 'Ini ekspor dari {program, select, kobo {KoboToolbox} other {formulir ODK}}. {columns, plural, other {# kolom yang ditambahkan program tidak dibaca}}: {names}.',
    why: 'Kolom itu tentang pengiriman formulir, bukan tentang kasusnya.',
    fix: 'Tidak perlu melakukan apa pun.',
  },
  'intake.form-id-used': {
    what: 'Formulir tidak menanyakan ID rekaman, jadi ID yang diberikan program pada tiap formulir dipakai sebagai gantinya.',
    why: 'Rekaman perlu ID yang tidak pernah berubah. Dengan ID ini, ekspor bulan depan menghasilkan rekaman yang sama.',
    fix: 'Tidak perlu melakukan apa pun.',
  },
  'intake.form-columns-telling': {
    what: '{columns, plural, other {# kolom dari program formulir}} dapat menunjukkan siapa yang mengirim formulir, dari ponsel atau tempat mana, atau berisi catatan tentang orang: {names}. {columns, plural, other {Kolom itu}} tidak dibaca.',
    why: 'Isinya tidak masuk ke rekaman, tetapi tetap ikut saat file ini dikirim.',
    fix: 'Hapus kolom itu sebelum meneruskan file, dan matikan di formulir apa yang tidak diperlukan kantor Anda.',
  },
  'intake.not-asked-blank': {
    what: '{cells, plural, other {# sel berisi “n/a” dianggap kosong}}.',
    why: 'Sebagian ekspor menulisnya jika suatu pertanyaan tidak ditanyakan.',
    fix: 'Tidak perlu melakukan apa pun.',
  },
  'intake.headings-twice': {
    what: 'Baris ini mengulang judul kolom dan tidak dibaca sebagai rekaman.',
    why: 'Sebagian ekspor menaruh pertanyaan seperti yang dilihat orang di bawah namanya.',
    fix: 'Tidak perlu melakukan apa pun.',
  },
  'intake.choices-disagree': {
    what: '{field} memuat daftar jawaban yang berbeda dari kolom dengan satu jawaban masing-masing.',
    why: 'Salah satunya diubah setelah ekspor, jadi suatu masalah mungkin hilang atau salah.',
    fix: 'Jawab pertanyaan tentang kolom ini, atau samakan keduanya.',
  },
  'intake.choice-not-a-code': {
    what: '{field}: dipilih jawaban yang judul kolomnya bukan kode atau judul dari daftar.',
    why: 'Rekaman hanya dapat dihitung dan diteruskan bersama jika semua memakai kode yang sama.',
    fix: 'Tulis kode dari daftar di belakang garis miring pada judul kolom.',
  },
  'intake.choices-joined': {
    what: '{field}: di {cells, plural, other {# baris}} jawaban digabung dari kolom dengan satu jawaban masing-masing.',
    why: 'Setiap perubahan otomatis dicantumkan.',
    fix: 'Tidak perlu melakukan apa pun.',
  },
  'intake.choices-as-answered': {
    what: '{field}: di {cells, plural, other {# baris}} jawaban diambil dari tempat yang Anda sebut, karena daftar dan kolom berbeda.',
    why: 'Setiap perubahan otomatis dicantumkan.',
    fix: 'Tidak perlu melakukan apa pun, jika jawaban itu berlaku untuk semuanya.',
  },
  'intake.entry-without-record': {
    what: 'Baris ini bukan milik rekaman mana pun: tidak ada baris di lembar utama dengan nomor atau ID yang disebutnya.',
    why: 'Isinya, misalnya tuntutan, tidak masuk ke kasus mana pun.',
    fix: 'Perbaiki nomor atau ID-nya, atau kembalikan rekamannya ke lembar utama.',
  },
  'intake.entry-too-far': {
    what: 'Baris ini terletak lebih dari {limit, number} baris dari tempat rekamannya di lembar utama, jadi tidak diikutkan.',
    why: 'File panjang dibaca sebagian demi sebagian. Rekaman tidak menunggu baris lembar lain lebih lama.',
    fix: 'Urutkan lembar ini menurut urutan rekaman di lembar utama.',
  },
  'intake.entries-of-first': {
    what: 'Baris sebelumnya memakai nomor atau ID yang sama. Baris di lembar lain yang menyebutnya diberikan kepada baris yang lebih dulu.',
    why: 'Dari file tidak dapat diketahui milik yang mana dari keduanya.',
    fix: 'Beri salah satunya nomor atau ID sendiri, di sini dan di lembar lain.',
  },
};
