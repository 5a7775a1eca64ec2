import type { Catalogue } from '@amparo/core';

/** Messages in Indonesian: a draft that awaits review by a native speaker who knows the field. */
export const id: Catalogue = {
  language: 'id',
  status: 'draft',
  messages: {
    'intake.read-failed': {
      what: 'Berkas tidak dapat dibaca sampai selesai.',
      why: 'Tidak ada yang dapat dikatakan tentang catatan yang tidak dapat dibaca.',
      fix: 'Pastikan berkas masih ada dan tidak sedang dibuka di program lain, lalu coba lagi.',
    },
    'intake.empty': {
      what: 'Berkas kosong: tidak ada isinya sama sekali (0 byte).',
      why: 'Ekspor yang gagal sering meninggalkan berkas kosong.',
      fix: 'Ekspor ulang berkas ini.',
    },
    'intake.blank': {
      what: 'Berkas hanya berisi spasi dan baris kosong.',
      why: 'Tidak ada catatan di dalamnya.',
      fix: 'Ekspor ulang berkas ini, atau pilih berkas lain.',
    },
    'intake.only-bom': {
      what: 'Berkas hanya berisi tanda pembuka teks, tanpa teks.',
      why: 'Ekspor yang gagal sering meninggalkan berkas seperti ini.',
      fix: 'Ekspor ulang berkas ini.',
    },
    'intake.gzip-truncated': {
      what: 'Bagian akhir berkas terkompresi hilang.',
      why: 'Berkas terpotong saat disimpan, disalin, atau dikirim.',
      fix: 'Salin atau ekspor ulang berkas ini.',
    },
    'intake.gzip-damaged': {
      what: 'Berkas terkompresi rusak: tidak dapat diekstrak sampai selesai.',
      why: 'Isinya mulai dari bagian itu tidak dapat dibaca lagi.',
      fix: 'Salin atau ekspor ulang berkas ini.',
    },
    'intake.gzip-checksum': {
      what: 'Berkas terkompresi rusak: hasil ekstraknya tidak cocok dengan angka pemeriksanya.',
      why: 'Beberapa huruf atau angka bukan yang semula disimpan.',
      fix: 'Salin atau ekspor ulang berkas ini.',
    },
    'intake.gzip-trailing': {
      what: 'Di belakang akhir berkas terkompresi ada sesuatu yang lain.',
      why: 'Tidak ada yang tahu apakah bagian itu termasuk catatan.',
      fix: 'Ekspor ulang berkas ini, atau ekstrak lalu pilih berkas di dalamnya.',
    },
    'intake.gzip-nested': {
      what: 'Berkas terkompresi ini berisi buku kerja atau berkas terkompresi lain.',
      why: 'Berkas di dalam berkas tidak dibuka, karena yang kecil dapat menyembunyikan yang sangat besar.',
      fix: 'Ekstrak dahulu, lalu pilih berkas di dalamnya.',
    },
    'intake.gzip-bomb': {
      what: 'Saat diekstrak, berkas terkompresi membesar lebih dari {limit, number} kali ukurannya.',
      why: 'Berkas seperti ini dibuat untuk menghentikan program; catatan tidak berulang sebanyak itu.',
      fix: 'Periksa dari mana berkas ini berasal. Bila benar, ekstrak lalu pilih berkas di dalamnya.',
    },
    'intake.compressed': {
      what: 'Berkas ini adalah arsip yang dimampatkan ({format}).',
      why: 'Arsip tidak dibuka, karena yang kecil dapat menyembunyikan yang sangat besar.',
      fix: 'Ekstrak dahulu, lalu pilih berkas di dalamnya.',
    },
    'intake.compound-file': {
      what: 'Berkas ini adalah buku kerja Excel lama (.xls) atau buku kerja dengan kata sandi.',
      why: 'Keduanya tidak dapat dibaca di sini, sehingga tidak ada yang diperiksa.',
      fix: 'Buka di aplikasi lembar kerja, hapus kata sandinya jika ada, lalu simpan sebagai .xlsx.',
    },
    'intake.pdf': {
      what: 'Berkas ini adalah dokumen PDF.',
      why: 'PDF berisi halaman untuk dilihat, bukan baris yang dapat diperiksa.',
      fix: 'Minta tabelnya sendiri dalam bentuk .xlsx atau .csv.',
    },
    'intake.image': {
      what: 'Berkas ini adalah gambar ({format}).',
      why: 'Gambar tidak berisi baris yang dapat diperiksa.',
      fix: 'Minta tabelnya sendiri dalam bentuk .xlsx atau .csv.',
    },
    'intake.rtf': {
      what: 'Berkas ini adalah dokumen teks (RTF).',
      why: 'Baris-barisnya tidak dapat dibedakan dari tata letaknya.',
      fix: 'Salin tabelnya ke lembar kerja, lalu simpan sebagai .xlsx.',
    },
    'intake.html': {
      what: 'Berkas ini adalah halaman web, apa pun namanya.',
      why: 'Beberapa sistem memberikan tabel sebagai halaman web bernama .xls; bisa juga yang tersimpan adalah halaman masuk (login).',
      fix: 'Buka di aplikasi lembar kerja, lalu simpan sebagai .xlsx, atau ekspor ulang.',
    },
    'intake.xml-file': {
      what: 'Berkas ini adalah dokumen XML.',
      why: 'XML tidak termasuk format yang dapat diperiksa: CSV, XLSX, JSON, dan NDJSON.',
      fix: 'Ekspor catatan sebagai .xlsx, .csv, atau .json; berkas Excel XML lama dapat disimpan sebagai .xlsx.',
    },
    'intake.binary': {
      what: 'Berkas ini bukan teks, tabel, ataupun buku kerja.',
      why: 'Berkas tidak dapat dibaca, sehingga tidak ada yang diperiksa.',
      fix: 'Pilih berkas CSV, XLSX, JSON, atau NDJSON.',
    },
    'intake.not-xlsx': {
      what: 'Berkas ini adalah {found, select, docx {dokumen Word} pptx {presentasi} ods {berkas OpenDocument} other {arsip tanpa buku kerja Excel maupun berkas CSV di dalamnya}}.',
      why: 'Hanya buku kerja Excel jenis .xlsx dan .xlsm yang dapat dibaca.',
      fix: 'Buka di aplikasi lembar kerja dan simpan sebagai .xlsx, atau ekstrak arsipnya dan pilih berkas di dalamnya.',
    },
    'intake.xlsb': {
      what: 'Berkas ini adalah buku kerja Excel biner (.xlsb).',
      why: 'Jenis itu tidak dapat dibaca di sini, sehingga tidak ada yang diperiksa.',
      fix: 'Buka di Excel, lalu simpan sebagai .xlsx.',
    },
    'intake.bom': {
      what: 'Berkas diawali dengan tanda urutan byte.',
      why: 'Excel menuliskannya; tanda itu diabaikan dan tidak mengubah apa pun.',
      fix: 'Tidak ada yang perlu dilakukan.',
    },
    'intake.utf-16': {
      what: 'Berkas ditulis dalam UTF-16, seperti “teks Unicode” dari Excel.',
      why: 'Berkas dibaca dengan cara itu; beberapa program lain tidak bisa.',
      fix: 'Tidak ada yang perlu dilakukan. Untuk meneruskannya, simpan sebagai CSV UTF-8.',
    },
    'intake.encoding': {
      what: 'Teks {found, select, notUtf8 {tidak ditulis dalam UTF-8} utf16le {ditulis dalam UTF-16} utf16be {ditulis dalam UTF-16} utf32le {ditulis dalam UTF-32} utf32be {ditulis dalam UTF-32} other {tidak ditulis dalam pengodean yang disebutkan}}.',
      why: 'Bila dibaca dengan pengodean yang salah, nama berubah menjadi huruf lain tanpa ada yang menyadari.',
      fix: 'Simpan sebagai CSV UTF-8 atau sebagai UTF-8, atau sebutkan pengodean saat menyimpannya, misalnya windows-874 untuk bahasa Thai.',
    },
    'intake.encoding-unknown': {
      what: 'Pengodean {encoding} tidak dikenal di sini.',
      why: 'Tanpa itu, teks tidak dapat dibaca.',
      fix: 'Sebutkan nama dari standar pengodean (Encoding Standard), misalnya utf-8, windows-874, atau windows-1256.',
    },
    'intake.encoding-unclear': {
      what: 'Teks tidak ditulis dalam UTF-8, dan berkas tidak menyebutkan pengodean lainnya. Kemungkinannya: {candidates}.',
      why: 'Bila dibaca dengan pengodean yang salah, nama berubah menjadi huruf lain tanpa ada yang menyadari, jadi tidak ada yang ditebak.',
      fix: 'Sebutkan pengodeannya dengan --encoding, misalnya --encoding {first}, lalu lihat apakah nama dan judul kolom terbaca; atau simpan berkas sebagai CSV UTF-8.',
    },
    'intake.encoding-read': {
      what: 'Teks dibaca sebagai {encoding}.',
      why: 'Teks tidak ditulis dalam UTF-8; pengodeannya disebutkan atau dipastikan.',
      fix: 'Tidak perlu apa-apa, bila nama dan judul kolom terbaca. Untuk meneruskan berkas, simpan sebagai CSV UTF-8.',
    },
    'intake.encoding-doubtful': {
      what: 'Teks dibaca sebagai {encoding} seperti yang disebutkan, padahal teks itu UTF-8 tanpa cacat.',
      why: 'Teks lain hampir tidak pernah tampak seperti UTF-8, jadi nama mungkin telah menjadi huruf lain.',
      fix: 'Periksa lagi berkas tanpa --encoding, dan tanpa jawaban tentang pengodean.',
    },
    'intake.line-too-long': {
      what: 'Baris ini lebih panjang dari {limit, number} karakter, sehingga tidak dibaca.',
      why: 'Satu catatan tidak memerlukan sebanyak itu; akhir baris hilang, atau tanda kutip tidak ditutup.',
      fix: 'Ekspor ulang berkas dengan satu catatan pada setiap baris.',
    },
    'intake.nul': {
      what: 'Di sel {cell} ada karakter NUL yang tidak terlihat, sehingga sel itu tidak dibaca.',
      why: 'Basis data tidak dapat menyimpannya, dan beberapa program berhenti membaca di situ.',
      fix: 'Ketik ulang sel itu atau ekspor ulang berkasnya.',
    },
    'intake.json-syntax': {
      what: 'Teks di sini bukan JSON: {hint, select, comma {ada koma atau kurung yang berlebih} missing {tidak ada koma di antara dua nilai} comment {ada komentar} quote {ada tanda kutip tunggal di tempat tanda kutip ganda} number {ada angka yang tidak ditulis menurut aturan JSON} literal {ada kata tanpa tanda kutip} control {ada karakter kendali yang tidak terlihat} escape {ada urutan garis miring terbalik yang tidak dikenal} other {seharusnya ada sesuatu yang lain}}.',
      why: 'Mulai dari sini catatan tidak dapat dibaca dengan pasti.',
      fix: '{hint, select, comma {Hapus koma atau kurung itu, atau lengkapi yang kurang di depannya.} missing {Tambahkan komanya. Jika setiap catatan ada di barisnya sendiri, hapus saja kurung di sekelilingnya dan beri berkas akhiran .ndjson.} comment {Hapus komentarnya; JSON tidak mengenal komentar.} quote {Pakai tanda kutip ganda.} number {Tulis tanpa tanda tambah atau nol di depan, dan dengan angka di kedua sisi titik.} literal {Apit dengan tanda kutip ganda; hanya true, false, dan null yang ditulis tanpa kutip.} control {Tulis ganti baris sebagai \\n dan tab sebagai \\t.} escape {Tulis garis miring terbalik dua kali.} other {Biarkan program yang menulis berkas ini, jangan menulisnya dengan tangan.}}',
    },
    'intake.json-trailing': {
      what: 'Masih ada teks lain di belakang akhir catatan.',
      why: 'Teks itu tidak dibaca, dan mungkin memuat catatan lain.',
      fix: 'Masukkan beberapa catatan ke dalam satu daftar, atau tulis satu catatan per baris dan beri berkas nama .ndjson.',
    },
    'intake.truncated': {
      what: 'Teks berakhir sebelum catatan lengkap.',
      why: 'Berkas terpotong saat disimpan atau dikirim; ada catatan yang hilang.',
      fix: 'Salin atau ekspor ulang berkas ini.',
    },
    'intake.unicode': {
      what: 'Suatu karakter hanya ditulis dengan salah satu dari kedua bagiannya.',
      why: 'Karakter itu terpotong, dan sistem lain menggantinya atau menolaknya.',
      fix: 'Ekspor ulang catatan ini, atau ketik ulang teksnya.',
    },
    'intake.number-range': {
      what: 'Suatu angka terlalu besar, terlalu kecil, atau lebih panjang dari {limit, number} karakter.',
      why: 'Komputer akan menyimpan angka yang lain daripada yang tertulis.',
      fix: 'Tulis ID dan angka panjang sebagai teks, dalam tanda kutip atau di kolom teks.',
    },
    'intake.duplicate-key': {
      what: 'Satu nama dipakai dua kali dalam kelompok isian yang sama.',
      why: 'Program hanya menyimpan salah satu dari kedua nilai itu, dan tidak sepakat yang mana.',
      fix: 'Hapus salah satunya, atau masukkan kedua nilai ke dalam daftar.',
    },
    'intake.json-depth': {
      what: 'Kelompok bersarang di dalam kelompok lebih dari {limit, number} tingkat.',
      why: 'Tidak ada catatan yang membutuhkannya; teks seperti itu dibuat untuk menghentikan program.',
      fix: 'Periksa dari mana berkas ini berasal.',
    },
    'intake.too-many-keys': {
      what: 'Suatu kelompok memiliki lebih dari {limit, number} isian.',
      why: 'Tidak ada catatan yang membutuhkannya; mungkin catatan-catatan disimpan sebagai isian satu sama lain.',
      fix: 'Masukkan catatan-catatan itu ke dalam daftar.',
    },
    'intake.key-too-long': {
      what: 'Nama suatu isian lebih panjang dari {limit, number} byte.',
      why: 'Nama isian adalah kata yang pendek; mungkin ada teks di tempat yang salah.',
      fix: 'Periksa bagaimana berkas ini dibuat.',
    },
    'intake.string-too-long': {
      what: 'Suatu teks lebih panjang dari {limit, number} karakter.',
      why: 'Itu sebuah buku, bukan uraian; mungkin ada berkas yang disimpan di dalam catatan.',
      fix: 'Simpan dokumen di luar catatan dan sebutkan letaknya.',
    },
    'intake.record-too-long': {
      what: 'Catatan ini lebih panjang dari {limit, number} byte, sehingga tidak dibaca.',
      why: 'Satu catatan tidak memerlukan sebanyak itu; mungkin ada berkas di dalamnya, atau daftar catatan tidak dikenali.',
      fix: 'Simpan dokumen di luar catatan; letakkan daftar catatan di bawah nama “records”.',
    },
    'intake.csv-delimiter': {
      what: 'Kolom dipisahkan dengan {delimiter, select, semicolon {titik koma} tab {tab} pipe {garis tegak} other {karakter lain, bukan koma}}.',
      why: 'Berkas dibaca dengan cara itu, karena dengan begitu baris-barisnya terbagi rata.',
      fix: 'Tidak ada yang perlu dilakukan, jika kolomnya terlihat benar.',
    },
    'intake.csv-quote': {
      what: 'Tanda kutip dibuka di sel {cell} dan tidak ditutup, sehingga baris ini tidak dibaca.',
      why: 'Semua yang mengikutinya akan menjadi bagian dari satu sel.',
      fix: 'Tutup tanda kutip itu, atau tulis dua kali jika memang bagian dari teks.',
    },
    'intake.csv-after-quote': {
      what: 'Di sel {cell} ada teks di belakang tanda kutip penutup; teks itu dibaca sebagai bagian dari sel.',
      why: 'Program lain mungkin memotong sel itu di situ.',
      fix: 'Apit seluruh sel dengan tanda kutip, dan tulis dua kali tanda kutip di dalamnya.',
    },
    'intake.too-many-columns': {
      what: 'Baris ini memiliki lebih dari {limit, number} kolom; kolom selebihnya tidak dibaca.',
      why: 'Tidak ada formulir dengan pertanyaan sebanyak itu; mungkin beberapa baris menjadi satu, atau ada sel jauh di kanan yang terisi tanpa sengaja.',
      fix: 'Periksa baris ini, atau hapus kolom kosong di sebelah kanan lalu simpan ulang berkasnya.',
    },
    'intake.cell-too-long': {
      what: 'Sel {cell} lebih panjang dari {limit, number} karakter, sehingga barisnya tidak dibaca.',
      why: 'Lembar kerja tidak dapat memuatnya dan akan memotongnya.',
      fix: 'Persingkat teksnya, atau periksa apakah ada tanda kutip yang hilang.',
    },
    'intake.zip-truncated': {
      what: 'Bagian akhir buku kerja atau arsip hilang.',
      why: 'Berkas terpotong saat disimpan, disalin, atau dikirim.',
      fix: 'Salin atau ekspor ulang berkas ini.',
    },
    'intake.zip-structure': {
      what: 'Buku kerja atau arsip rusak: daftar isinya salah.',
      why: 'Isinya tidak dapat ditemukan dengan pasti.',
      fix: 'Salin ulang buku kerja, atau buka di aplikasi lembar kerja lalu simpan ulang.',
    },
    'intake.zip-mismatch': {
      what: 'Buku kerja atau arsip menerangkan isinya dengan dua cara yang tidak cocok.',
      why: 'Tidak ada aplikasi lembar kerja yang menulis seperti ini; berkas rusak atau dibuat untuk menipu.',
      fix: 'Salin ulang buku kerja, atau buka di aplikasi lembar kerja lalu simpan ulang.',
    },
    'intake.zip-overlap': {
      what: 'Beberapa bagian isi buku kerja atau arsip memakai byte yang sama.',
      why: 'Tidak ada aplikasi lembar kerja yang menulis seperti ini; berkas rusak atau dibuat untuk menipu.',
      fix: 'Periksa dari mana berkas ini berasal.',
    },
    'intake.zip-duplicate': {
      what: 'Buku kerja atau arsip memuat dua bagian isi dengan nama yang sama.',
      why: 'Tidak ada aplikasi lembar kerja yang menulis seperti ini; berkas rusak atau dibuat untuk menipu.',
      fix: 'Periksa dari mana berkas ini berasal.',
    },
    'intake.zip-checksum': {
      what: 'Buku kerja atau arsip rusak: isinya tidak cocok dengan angka pemeriksanya.',
      why: 'Beberapa huruf atau angka bukan yang semula disimpan.',
      fix: 'Salin ulang buku kerja, atau buka di aplikasi lembar kerja lalu simpan ulang.',
    },
    'intake.zip-deflate': {
      what: 'Buku kerja atau arsip rusak: isinya tidak dapat diekstrak.',
      why: 'Apa yang ada di dalamnya tidak dapat dibaca lagi.',
      fix: 'Salin ulang buku kerja, atau buka di aplikasi lembar kerja lalu simpan ulang.',
    },
    'intake.zip-method': {
      what: 'Buku kerja atau arsip dikemas dengan cara yang tidak dipakai aplikasi lembar kerja mana pun (metode {method, number}).',
      why: 'Buku kerja tidak dapat diekstrak di sini.',
      fix: 'Buka di aplikasi lembar kerja, lalu simpan ulang.',
    },
    'intake.zip-entries': {
      what: 'Buku kerja atau arsip memuat lebih dari {limit, number} bagian isi.',
      why: 'Sebanyak itu tidak diperlukan untuk daftar catatan dan dapat menghentikan program.',
      fix: 'Salin lembar yang berisi catatan ke buku kerja baru, atau ekspor formulir tanpa fotonya.',
    },
    'intake.zip-bomb': {
      what: 'Saat diekstrak, buku kerja atau arsip membesar melebihi {limit, number} {unit, select, times {kali ukurannya} other {byte}}.',
      why: 'Berkas seperti ini dibuat untuk menghentikan program, atau memuat sel berformat tanpa akhir.',
      fix: 'Salin hanya baris yang berisi catatan ke buku kerja baru.',
    },
    'intake.encrypted': {
      what: 'Buku kerja atau arsip memakai kata sandi.',
      why: 'Tanpa kata sandi buku kerja tidak dapat dibaca, dan kata sandi tidak ditanyakan di sini.',
      fix: 'Simpan salinan tanpa kata sandi, lalu hapus salinan itu setelah selesai.',
    },
    'intake.xlsx-structure': {
      what: 'Buku kerja kekurangan bagian yang diperlukan, atau bagian itu tidak seperti seharusnya ({part}).',
      why: 'Tanpa bagian itu lembar tidak dapat dibaca, atau tanggal akan terlihat seperti angka.',
      fix: 'Buka di aplikasi lembar kerja, lalu simpan ulang.',
    },
    'intake.sheet-missing': {
      what: 'Buku kerja tidak memiliki lembar dengan nama itu.',
      why: 'Tidak ada yang dibaca.',
      fix: 'Pilih salah satu lembar yang ada.',
    },
    'intake.too-many-sheets': {
      what: 'Buku kerja memiliki lebih dari {limit, number} lembar.',
      why: 'Sebanyak itu tidak dapat diperiksa dengan aman.',
      fix: 'Salin lembar yang berisi catatan ke buku kerja baru.',
    },
    'intake.too-many-strings': {
      what: 'Buku kerja memuat lebih dari {limit, number} teks yang berbeda.',
      why: 'Teks sebanyak itu tidak muat dalam memori komputer kecil.',
      fix: 'Bagi catatan ke beberapa buku kerja, atau ekspor sebagai CSV.',
    },
    'intake.too-many-styles': {
      what: 'Buku kerja memiliki lebih dari {limit, number} gaya sel.',
      why: 'Itu lebih banyak daripada yang dapat dimuat Excel sendiri; berkas rusak.',
      fix: 'Salin catatan ke buku kerja baru, sebagai nilai saja.',
    },
    'intake.xml-syntax': {
      what: 'Suatu bagian buku kerja rusak ({part}).',
      why: 'Mulai dari sana isinya tidak dapat dibaca.',
      fix: 'Buka di aplikasi lembar kerja, lalu simpan ulang.',
    },
    'intake.xml-encoding': {
      what: 'Suatu bagian buku kerja memakai pengodean yang tidak dipakai buku kerja ({part}).',
      why: 'Huruf-hurufnya bisa salah dibaca.',
      fix: 'Buka di aplikasi lembar kerja, lalu simpan ulang.',
    },
    'intake.xml-dtd': {
      what: 'Suatu bagian buku kerja diawali dengan tipe dokumen ({part}).',
      why: 'Tidak ada aplikasi lembar kerja yang menulis seperti ini; berkas semacam itu dibuat untuk menghentikan atau menipu program.',
      fix: 'Periksa dari mana berkas ini berasal.',
    },
    'intake.xml-depth': {
      what: 'Suatu bagian buku kerja bersarang lebih dari {limit, number} tingkat ({part}).',
      why: 'Tidak ada aplikasi lembar kerja yang menulis seperti ini; berkas semacam itu dibuat untuk menghentikan atau menipu program.',
      fix: 'Periksa dari mana berkas ini berasal.',
    },
    'intake.xml-attributes': {
      what: 'Suatu unsur buku kerja memiliki lebih dari {limit, number} atribut ({part}).',
      why: 'Tidak ada aplikasi lembar kerja yang menulis seperti ini; berkas semacam itu dibuat untuk menghentikan atau menipu program.',
      fix: 'Periksa dari mana berkas ini berasal.',
    },
    'intake.xml-token': {
      what: 'Suatu potongan buku kerja lebih panjang dari {limit, number} karakter ({part}).',
      why: 'Tidak ada aplikasi lembar kerja yang menulis seperti ini; berkas semacam itu dibuat untuk menghentikan atau menipu program.',
      fix: 'Periksa dari mana berkas ini berasal.',
    },
    'intake.cell-ref': {
      what: 'Sesuatu di lembar ini memiliki alamat yang tidak ada di lembar mana pun, sehingga tidak dibaca.',
      why: 'Tidak dapat dipastikan sel mana yang dimaksud.',
      fix: 'Buka buku kerja di aplikasi lembar kerja, lalu simpan ulang.',
    },
    'intake.row-order': {
      what: 'Baris ini muncul dua kali atau tidak berurutan dalam berkas, sehingga tidak dibaca.',
      why: 'Tidak dapat dipastikan mana dari keduanya yang benar.',
      fix: 'Buka buku kerja di aplikasi lembar kerja, lalu simpan ulang.',
    },
    'intake.cell-order': {
      what: 'Sel {cell} muncul dua kali atau tidak berurutan dalam berkas; yang belakangan tidak dibaca.',
      why: 'Tidak dapat dipastikan mana dari keduanya yang benar.',
      fix: 'Buka buku kerja di aplikasi lembar kerja, lalu simpan ulang.',
    },
    'intake.cell-value': {
      what: 'Isi sel {cell} tidak sesuai dengan jenisnya.',
      why: 'Nilainya tidak dapat dibaca dengan pasti.',
      fix: 'Ketik ulang sel itu.',
    },
    'intake.cell-style': {
      what: 'Sel {cell} memiliki format yang tidak diterangkan dalam buku kerja.',
      why: 'Tidak dapat diketahui apakah angkanya sebuah tanggal.',
      fix: 'Atur ulang format sel itu.',
    },
    'intake.shared-string': {
      what: 'Sel {cell} merujuk pada teks yang tidak ada dalam buku kerja.',
      why: 'Teksnya hilang.',
      fix: 'Ketik ulang sel itu.',
    },
    'intake.formula-no-value': {
      what: 'Sel {cell} berisi rumus tanpa hasil.',
      why: 'Rumus tidak dihitung di sini, sehingga sel itu tidak bernilai.',
      fix: 'Buka buku kerja di aplikasi lembar kerja dan simpan, atau ganti rumus dengan hasilnya.',
    },
    'intake.too-many-merged': {
      what: 'Lembar ini memiliki lebih dari {limit, number} rentang sel gabungan; selebihnya tidak dicatat.',
      why: 'Nilai sel gabungan hanya ada di sel pertamanya.',
      fix: 'Batalkan penggabungan sel di lembar ini.',
    },
    'intake.no-headings': {
      what: 'Tidak ditemukan baris dengan judul kolom yang dikenal dalam 20 baris pertama {place, select, sheets {di lembar mana pun yang terlihat} other {berkas}}.',
      why: 'Tanpa judul kolom, tidak ada yang tahu arti setiap kolom.',
      fix: 'Beri kolom judul dari halaman acuan, dalam bahasa Inggris atau salah satu bahasa laporan.',
    },
    'intake.record-type-unclear': {
      what: 'Jenis catatan tidak dapat diketahui dari judul kolom atau nama isian. Kemungkinannya: {candidates}.',
      why: 'Setiap jenis memiliki isian dan aturan sendiri, sehingga tebakan yang salah akan memeriksa hal yang salah.',
      fix: 'Sebutkan jenisnya dengan --as, misalnya --as {first}, atau tulis di isian recordType atau kolom “Record type”.',
    },
    'intake.no-records': {
      what: 'Berkas tidak memuat catatan apa pun.',
      why: 'Tidak ada yang dapat diperiksa.',
      fix: 'Bila ini templat, isilah baris di bawah judul kolom lalu simpan. Jika bukan, ekspor ulang berkas ini, atau pilih berkas lain.',
    },
    'intake.not-a-table': {
      what: 'Berkas jenis ini tidak dapat dikembalikan sebagai buku kerja bertanda.',
      why: 'Hanya tabel yang memiliki sel untuk diberi warna dan komentar.',
      fix: 'Pilih berkas CSV atau Excel (.xlsx), atau baca laporannya.',
    },
    'intake.too-many-rows': {
      what: 'Tabel ini memiliki lebih dari {limit, number} baris, lebih banyak daripada yang dapat dimuat satu lembar.',
      why: 'Karena itu tidak dapat dibuat buku kerja darinya.',
      fix: 'Bagi catatannya ke beberapa berkas.',
    },
    'intake.too-large': {
      what: 'Buku kerja yang dibaca dari masukan standar lebih besar dari {limit, number} byte.',
      why: 'Seluruh isinya harus dimuat sekaligus dalam memori.',
      fix: 'Simpan sebagai berkas dan sebutkan nama berkasnya.',
    },
    'intake.headings-not-first': {
      what: 'Judul kolom berada di baris {row, number}; baris-baris di atasnya dianggap judul dan tidak dibaca.',
      why: 'Jika ada catatan di atas judul kolom, catatan itu terlewat.',
      fix: 'Tidak perlu apa-apa, jika baris di atasnya memang judul. Jika tidak, pindahkan judul kolom ke atas.',
    },
    'intake.headings-joined': {
      what: 'Judul kolom terdiri dari dua baris, yang dibaca bersama.',
      why: 'Kelompok seperti “Pemberi kerja” di atas “Nama” berarti “Pemberi kerja: Nama”.',
      fix: 'Tidak ada yang perlu dilakukan, jika judul yang disebut dalam temuan sudah benar.',
    },
    'intake.headings-again': {
      what: 'Baris yang mengulang judul kolom dan tidak dibaca sebagai catatan: {rows, number}.',
      why: 'Beberapa program mencetak judul kolom di setiap halaman.',
      fix: 'Tidak ada yang perlu dilakukan.',
    },
    'intake.total-row': {
      what: 'Baris yang berisi jumlah dan tidak dibaca sebagai catatan: {rows, number}.',
      why: 'Baris itu berisi kata untuk “jumlah”, angka, dan tanpa id. Jumlah yang dihitung sebagai kasus membuat semua angka salah.',
      fix: 'Tidak ada yang perlu dilakukan. Jika itu sebuah catatan, berikan id-nya.',
    },
    'intake.column-not-recognised': {
      what: 'Judul kolom ini tidak dikenal, sehingga kolomnya tidak dibaca.',
      why: 'Apa yang tidak dibaca tidak diperiksa dan tidak diteruskan.',
      fix: 'Ganti judulnya dengan salah satu judul dari halaman acuan, atau biarkan kolom ini tidak ikut jika hanya untuk kantor Anda.',
    },
    'intake.column-forbidden': {
      what: 'Judul kolom ini menyebut sesuatu yang tidak boleh ada dalam catatan jenis ini. Kolomnya tidak dibaca.',
      why: 'Hal itu dapat menunjukkan siapa seseorang, di mana ia berada, atau dengan telepon mana ia menjawab.',
      fix: 'Hapus kolom ini dari berkas, dan atur ekspor agar kolom ini tidak ditulis sama sekali.',
    },
    'intake.column-repeated': {
      what: 'Kolom sebelumnya memiliki arti yang sama, sehingga kolom ini tidak dibaca.',
      why: 'Dua kolom untuk satu isian dapat memuat dua jawaban yang berbeda.',
      fix: 'Simpan yang benar. Beri nomor pada judul kolom jika merupakan entri daftar, misalnya “Tuntutan 2: Jenis”.',
    },
    'intake.cells-without-heading': {
      what: '{cells, plural, other {# sel}} berada di kolom tanpa judul dan tidak dibaca.',
      why: 'Apa yang tidak dibaca tidak diperiksa. Sering kali koma yang berlebih atau sel yang hilang telah menggeser suatu baris ke samping.',
      fix: 'Beri kolom ini judul, atau pindahkan nilainya ke tempat yang seharusnya.',
    },
    'intake.cells-of-other-type': {
      what: '{cells, plural, other {# sel}} berada di kolom yang tidak dimiliki catatan dengan jenis baris itu, dan tidak dibaca.',
      why: 'Apa yang tidak dibaca tidak diperiksa dan tidak diteruskan.',
      fix: 'Periksa jenis catatan pada baris itu, atau pindahkan nilainya ke tempat yang seharusnya.',
    },
    'intake.not-read-beside-cells': {
      what: 'Buku kerja juga memuat {extra, select, comments {komentar} externallinks {tautan ke berkas lain} embeddedfiles {berkas yang disematkan} images {gambar} customdata {data dari program lain} pivottables {tabel pivot dengan salinan data} drawings {grafik, gambar, atau kotak teks} earlierversions {apa yang diubah pada versi sebelumnya, dan oleh siapa} printersettings {pengaturan pencetak} macros {makro} other {bagian lain di samping sel}}, yang tidak dibaca.',
      why: 'Di dalamnya bisa ada nama orang, dan semuanya ikut terkirim bersama buku kerja.',
      fix: 'Lihat dahulu isinya sebelum meneruskan buku kerja.',
    },
    'intake.formulas-read': {
      what: '{cells, plural, other {# sel berisi rumus;}} hasil terakhirnya yang dibaca.',
      why: 'Rumus tidak pernah dihitung di sini. Hasilnya mungkin sudah usang, atau berasal dari berkas lain.',
      fix: 'Tidak ada yang perlu dilakukan jika hasilnya benar. Jika tidak, hitunglah dengan program lembar kerja, lalu simpan buku kerjanya.',
    },
    'intake.rows-short': {
      what: '{records, plural, other {# baris}} berakhir sebelum judul kolom terakhir; {cells, plural, other {# sel}} yang tidak ada dianggap kosong.',
      why: 'Beberapa program menghilangkan sel kosong di ujung baris. Tetapi jika ada koma yang hilang, nilai-nilai berada di bawah judul yang salah.',
      fix: 'Lihat salah satu baris itu. Tidak ada yang perlu dilakukan jika nilainya berada di bawah judul yang benar.',
    },
    'intake.hidden-read': {
      what: 'Lembar ini memiliki {what, select, rows {baris} other {kolom}} tersembunyi, yang dibaca seperti yang lain.',
      why: 'Apa yang tersembunyi mudah terlupakan, dan ikut terkirim bersama buku kerja.',
      fix: 'Tampilkan dan lihat dahulu isinya sebelum meneruskan buku kerja.',
    },
    'intake.sheet-not-read': {
      what: 'Suatu lembar tidak dibaca, karena tidak memiliki baris judul kolom yang menunjukkan jenis catatan, atau tersembunyi.',
      why: 'Catatan di lembar itu tidak diperiksa.',
      fix: 'Jika lembar itu memuat catatan, tampilkan dan beri judul kolom dari halaman acuan.',
    },
    'intake.cells-merged': {
      what: 'Ada sel yang digabung di sini; hanya sel pertama yang memuat nilainya.',
      why: 'Baris lainnya dihitung kosong dan dapat kehilangan pemberi kerja atau tanggalnya.',
      fix: 'Batalkan penggabungan dan salin nilainya ke setiap baris yang dimaksud.',
    },
    'intake.merged-over': {
      what: '{field}: sel di bawah sel gabungan yang berisi nilai yang tidak ditampilkan lembar kerja: {cells, number}; {read, select, no {tidak dimasukkan ke catatan} other {dibaca ke dalam catatan}}.',
      why: 'Nilai seperti itu biasanya tersisa dari sebelum sel digabung. Tidak ada yang melihatnya, dan ia ikut terkirim bersama buku kerja.',
      fix: 'Batalkan penggabungan, lihat nilainya, dan hapus yang tidak dimaksudkan.',
    },
    'intake.text-damaged': {
      what: 'Di kolom ini, huruf pada {cells, plural, other {# sel}} sudah hilang sebelum berkas sampai di sini; di tempatnya ada tanda tanya atau kotak.',
      why: 'Nama tanpa hurufnya bukan nama siapa pun, dan hurufnya tidak dapat dikembalikan dari berkas ini.',
      fix: 'Ekspor ulang catatan sebagai .xlsx atau CSV UTF-8 dari tempat asalnya.',
    },
    'intake.text-misread': {
      what: 'Di kolom ini, {cells, plural, other {# sel}} dibaca dengan pengodean yang salah sebelum berkas disimpan; di tempat huruf ada tanda-tanda lain.',
      why: 'Tidak ada yang dapat membaca nama itu atau menemukannya lagi.',
      fix: 'Ekspor ulang catatan, dan buka hasil ekspor sebagai UTF-8 sebelum menyimpannya.',
    },
    'intake.text-zawgyi': {
      what: 'Di kolom ini, {cells, plural, other {# sel}} tampaknya diketik dengan Zawgyi, cara lama menulis bahasa Burma.',
      why: 'Program lain menampilkan huruf lain, dan pencarian tidak menemukan namanya.',
      fix: 'Ubah kolom ini ke Unicode dengan pengubah untuk bahasa Burma, lihat beberapa namanya, lalu periksa lagi berkas ini.',
    },
    'intake.cell-error': {
      what: '“{field}” berisi pesan kesalahan lembar kerja, misalnya rumus yang gagal.',
      why: 'Nilainya tidak ada, meskipun selnya terlihat terisi.',
      fix: 'Perbaiki rumusnya, atau ketik nilainya.',
    },
    'intake.date-not-understood': {
      what: '“{field}” tidak dapat dibaca sebagai tanggal.',
      why: 'Batas waktu dan upah dihitung dari tanggal.',
      fix: 'Tulis sebagai tahun-bulan-hari, misalnya 2026-03-25.',
    },
    'intake.date-ambiguous': {
      what: '“{field}” dapat dibaca sebagai hari/bulan atau sebagai bulan/hari.',
      why: 'Tebakan yang salah meleset berbulan-bulan, jadi tidak ada yang ditebak.',
      fix: 'Tulis tanggal di kolom ini sebagai tahun-bulan-hari, atau tulis bulannya dengan nama dalam bahasa Inggris, misalnya 4 May 2026.',
    },
    'intake.date-calendar': {
      what: '“{field}” memakai tahun yang tidak mungkin dimaksud seperti tertulis{calendar, select, islamic {: tampaknya tanggal kalender Hijriah, Persia, atau Benggala, yang tidak dikonversi di sini} other {; tanggalnya mungkin dari kalender Nepal}}.',
      why: 'Negara lain membacanya sebagai tanggal yang berselisih puluhan atau ratusan tahun.',
      fix: '{calendar, select, islamic {Tulis} other {Jawab pertanyaan tentang kalender kolom ini, atau tulis}} hari menurut kalender Masehi.',
    },
    'intake.date-year': {
      what: '{field} berada pada tahun yang tidak mungkin dimaksudkan.',
      why: 'Program lain menganggapnya hari sungguhan, dan menghitung tenggat serta jumlah dengannya.',
      fix: 'Tulis hari menurut kalender umum (Gregorian); tahun Nepal setelah 2083 tidak dikonversi di sini. Jika tidak ada hari seperti itu, kosongkan selnya.',
    },
    'intake.date-serial': {
      what: '“{field}” hanya berupa angka, yang mungkin merupakan cara lembar kerja menyimpan tanggal.',
      why: 'Angka yang sama berarti dua hari yang berbeda dalam buku kerja dari komputer yang berbeda.',
      fix: 'Beri kolom ini format tanggal di lembar kerja, atau tulis tanggal sebagai tahun-bulan-hari.',
    },
    'intake.offset-missing': {
      what: '“{field}” tidak memiliki selisih waktu dari UTC.',
      why: 'Tanpa itu, negara lain membaca jam yang lain, dan mungkin hari yang lain.',
      fix: 'Sebutkan selisih waktu kantor Anda satu kali untuk seluruh berkas dengan --zone, misalnya --zone +07:00.',
    },
    'intake.time-missing': {
      what: '“{field}” berisi hari, tetapi tanpa jam.',
      why: 'Batas waktu dihitung dalam jam; jam yang ditebak mengacaukan urutan kejadian.',
      fix: 'Tulis jamnya, atau sebutkan jam yang sama untuk semua hari seperti itu dengan --time, misalnya --time 12:00.',
    },
    'intake.code-not-understood': {
      what: '“{field}” bukan kode dan bukan judul dari daftar “{codelist}” ({count, number} kode).',
      why: 'Catatan hanya dapat dihitung dan diteruskan bersama bila semua orang memakai kode yang sama.',
      fix: 'Pilih kode atau judul dari daftar; lihat halaman acuan daftar kode.',
    },
    'intake.code-ambiguous': {
      what: '“{field}” berisi judul yang dipakai beberapa kode dari daftar “{codelist}”.',
      why: 'Tebakan bisa menyebut negara yang salah atau masalah yang salah.',
      fix: 'Tulis kodenya, atau judul yang lebih panjang.',
    },
    'intake.yes-no-not-understood': {
      what: '“{field}” bukan ya dan bukan tidak.',
      why: 'Jawaban yang tidak jelas dibaca berbeda-beda oleh setiap program.',
      fix: 'Tulis ya atau tidak. Biarkan sel kosong jika tidak diketahui dan isian ini boleh dikosongkan.',
    },
    'intake.number-not-understood': {
      what: '“{field}” bukan bilangan yang ditulis dengan angka biasa.',
      why: 'Titik atau koma di antara angka berarti ribuan di satu negara dan desimal di negara lain.',
      fix: 'Tulis angka saja, dengan titik sebelum desimal dan tanpa pemisah ribuan.',
    },
    'intake.amount-without-currency': {
      what: '“{field}” bukan jumlah uang dengan kode mata uangnya.',
      why: 'Lambang seperti Rs atau $ dipakai banyak mata uang, dan nilainya sangat berbeda.',
      fix: 'Tulis kode mata uang dan jumlahnya dengan angka biasa, misalnya MYR 1200.00.',
    },
    'intake.digits-lost': {
      what: '“{field}” kehilangan angka-angka terakhirnya: lembar kerja hanya menyimpan {digits, number} angka dari suatu bilangan.',
      why: 'ID itu tidak lagi menunjuk catatannya, dan angka yang hilang tidak dapat diperoleh kembali dari berkas ini.',
      fix: 'Ekspor ulang berkas dengan kolom ini sebagai teks.',
    },
    'intake.phone-without-country': {
      what: '“{field}” tidak memiliki kode negara, atau disimpan sebagai angka dan mungkin kehilangan nol di depannya.',
      why: 'Dari luar negeri nomor itu tidak tersambung kepada siapa pun, atau tersambung kepada orang yang tidak dikenal.',
      fix: 'Tulis sebagai teks dengan + dan kode negara, misalnya +60 12 345 6789.',
    },
    'intake.date-rewritten': {
      what: '{field}: {cells, plural, other {# tanggal}} ditulis dalam urutan lain dan dibaca tanpa keraguan.',
      why: 'Setiap perubahan otomatis dicatat dalam daftar.',
      fix: 'Tidak ada yang perlu dilakukan.',
    },
    'intake.offset-added': {
      what: '{field}: {cells, plural, other {# waktu}} diberi selisih waktu yang Anda sebutkan.',
      why: 'Setiap perubahan otomatis dicatat dalam daftar.',
      fix: 'Tidak ada yang perlu dilakukan, jika selisih waktu itu memang selisih waktu kantor Anda.',
    },
    'intake.time-added': {
      what: '{field}: {cells, plural, other {# hari}} diberi jam dan selisih waktu yang Anda sebutkan.',
      why: 'Setiap perubahan otomatis dicatat dalam daftar.',
      fix: 'Tidak ada yang perlu dilakukan. Ingatlah bahwa batas waktu yang dihitung dalam jam tidak tepat untuk hari-hari ini.',
    },
    'intake.time-dropped': {
      what: '{field}: jam dalam {cells, plural, other {# sel}} tidak disertakan, karena isian ini memuat hari.',
      why: 'Setiap perubahan otomatis dicatat dalam daftar.',
      fix: 'Tidak ada yang perlu dilakukan.',
    },
    'intake.code-from-title': {
      what: '{field}: {cells, plural, other {# judul}} dibaca sebagai kode yang diwakilinya.',
      why: 'Setiap perubahan otomatis dicatat dalam daftar.',
      fix: 'Tidak ada yang perlu dilakukan.',
    },
    'intake.id-rewritten': {
      what: '{field}: {cells, plural, other {# ID}} ditulis dalam huruf kecil, tanpa “uuid:” di depannya.',
      why: 'Setiap perubahan otomatis dicatat dalam daftar.',
      fix: 'Tidak ada yang perlu dilakukan.',
    },
    'intake.phone-rewritten': {
      what: '{field}: {cells, plural, other {# nomor telepon}} ditulis tanpa spasi dan tanda hubung.',
      why: 'Setiap perubahan otomatis dicatat dalam daftar.',
      fix: 'Tidak ada yang perlu dilakukan.',
    },
    'intake.unseen-left-out': {
      what: '{field}: karakter yang tidak terlihat tidak disertakan dari {cells, plural, other {# sel}}.',
      why: 'Setiap perubahan otomatis dicatat dalam daftar.',
      fix: 'Tidak ada yang perlu dilakukan.',
    },
    'intake.digits-rewritten': {
      what: '{field}: angka dalam {cells, plural, other {# sel}} ditulis sebagai 0 sampai 9.',
      why: 'Setiap perubahan otomatis dicatat dalam daftar.',
      fix: 'Tidak ada yang perlu dilakukan.',
    },
    'intake.formula-like-text': {
      what: '{field}: {cells, plural, other {# sel}} diawali seperti rumus; dibaca sebagai teks dan tidak dijalankan.',
      why: 'Program lembar kerja bisa menjalankannya saat berkas dibuka: data bisa terkirim keluar, atau yang tampil tidak benar.',
      fix: 'Tanyakan dari mana berkas ini berasal. Jika memang teks, ketik ulang tanpa tanda di awalnya.',
    },
    'intake.provenance-added': {
      what: '{records, plural, other {# catatan}} diberi asal data: versi standar, ID catatan, waktu pembacaan.',
      why: 'Baris lembar kerja tidak menyebutkan asalnya; catatan yang dibuat darinya harus menyebutkannya.',
      fix: 'Tidak ada yang perlu dilakukan.',
    },
    'intake.date-two-digit-year': {
      what: '“{field}” menulis tahun dengan dua angka.',
      why: 'Dua angka itu dapat berarti tahun yang berselisih puluhan tahun, dari kalender Masehi atau kalender lain.',
      fix: 'Jawab pertanyaan tentang tahun di kolom ini, atau tulis tahun dengan empat angka.',
    },
    'intake.date-buddhist': {
      what: '{field}: {cells, plural, other {# tanggal}} kalender Thailand ditulis menurut kalender Masehi (tahun dikurangi 543).',
      why: 'Setiap perubahan otomatis dicatat dalam daftar.',
      fix: 'Tidak ada yang perlu dilakukan.',
    },
    'intake.date-as-answered': {
      what: '{field}: {cells, plural, other {# tanggal}} dibaca menurut urutan, kalender, atau tahun yang Anda jawab.',
      why: 'Setiap perubahan otomatis dicatat dalam daftar.',
      fix: 'Tidak ada yang perlu dilakukan, jika jawaban itu berlaku untuk semuanya.',
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
    'intake.date-cell-kept': {
      what: '{field}: tanggal yang disimpan lembar kerja sebagai hari kalender umum dan dibiarkan demikian, meskipun kolom berisi tanggal Nepal: {cells, number}.',
      why: 'Jika seseorang mengetik hari Nepal ke dalam sel seperti itu, selisihnya 56 atau 57 tahun.',
      fix: 'Periksa tanggal-tanggal ini. Atur sel dengan hari Nepal sebagai teks, lalu ketik ulang harinya.',
    },
    'intake.date-from-serial': {
      what: '{field}: {cells, plural, other {# angka}} dibaca sebagai hari yang disimpan lembar kerja dengan angka itu, dihitung menurut jawaban Anda.',
      why: 'Setiap perubahan otomatis dicatat dalam daftar.',
      fix: 'Tidak ada yang perlu dilakukan, jika jawaban itu berlaku untuk semuanya.',
    },
    'intake.number-ambiguous': {
      what: '“{field}” memuat titik atau koma yang dapat memisahkan ribuan atau mendahului desimal.',
      why: 'Tebakan yang salah membuatnya seribu kali terlalu besar atau terlalu kecil.',
      fix: 'Jawab pertanyaan tentang tanda desimal di kolom ini, atau tulis bilangan tanpa pemisah ribuan.',
    },
    'intake.number-rewritten': {
      what: '{field}: {cells, plural, other {# bilangan}} ditulis dengan angka biasa dan titik sebelum desimal.',
      why: 'Setiap perubahan otomatis dicatat dalam daftar.',
      fix: 'Tidak ada yang perlu dilakukan.',
    },
    'intake.number-as-answered': {
      what: '{field}: {cells, plural, other {# bilangan}} dibaca dengan tanda desimal yang Anda jawab.',
      why: 'Setiap perubahan otomatis dicatat dalam daftar.',
      fix: 'Tidak ada yang perlu dilakukan, jika jawaban itu berlaku untuk semuanya.',
    },
    'intake.number-against-answer': {
      what: '{field}: {cells, plural, other {# bilangan}} tidak mungkin memakai tanda desimal yang Anda jawab, sehingga dibaca dengan satu-satunya cara yang mungkin.',
      why: 'Jika dua jenis bilangan ada dalam satu kolom, bilangan yang lain mungkin seribu kali terlalu besar atau terlalu kecil.',
      fix: 'Periksa bilangan di kolom ini, dan tulis semuanya dengan satu cara.',
    },
    'intake.currency-from-sign': {
      what: '{field}: dalam {cells, plural, other {# jumlah uang}}, lambang atau nama mata uang dibaca sebagai kodenya.',
      why: 'Setiap perubahan otomatis dicatat dalam daftar.',
      fix: 'Tidak ada yang perlu dilakukan.',
    },
    'intake.currency-left-out': {
      what: '{field}: jumlah uang yang tanda atau nama mata uangnya dihilangkan, karena mata uang punya kolom sendiri: {cells, number}.',
      why: 'Setiap perubahan otomatis dicatat dalam daftar.',
      fix: 'Tidak ada yang perlu dilakukan.',
    },
    'intake.currency-contradicts': {
      what: '{field} menyebut mata uang lain daripada kolom di sampingnya.',
      why: 'Salah satu dari keduanya salah, dan jumlahnya sangat berbeda.',
      fix: 'Bandingkan dengan aslinya, dan tulis mata uang yang benar di kolomnya.',
    },
    'intake.currency-as-answered': {
      what: '{field}: {cells, plural, other {# jumlah uang}} diberi mata uang yang Anda jawab.',
      why: 'Setiap perubahan otomatis dicatat dalam daftar.',
      fix: 'Tidak ada yang perlu dilakukan, jika jawaban itu berlaku untuk semuanya.',
    },
    'intake.code-as-answered': {
      what: '{field}: {cells, plural, other {# kata}} dibaca sebagai kode yang Anda jawab.',
      why: 'Setiap perubahan otomatis dicatat dalam daftar.',
      fix: 'Tidak ada yang perlu dilakukan, jika jawaban itu berlaku untuk semuanya.',
    },
    'intake.cross-as-answered': {
      what: '{field}: {cells, plural, other {# tanda silang}} dibaca sebagai ya atau tidak seperti yang Anda jawab.',
      why: 'Setiap perubahan otomatis dicatat dalam daftar.',
      fix: 'Tidak ada yang perlu dilakukan, jika jawaban itu berlaku untuk semuanya.',
    },
    'intake.copied-down': {
      what: '{field}: nilai sel gabungan disalin ke {cells, plural, other {# sel}} di bawahnya, sesuai jawaban Anda.',
      why: 'Setiap perubahan otomatis dicatat dalam daftar.',
      fix: 'Tidak ada yang perlu dilakukan, jika jawaban itu berlaku untuk semuanya.',
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
      why: 'Setiap perubahan otomatis dicatat dalam daftar.',
      fix: 'Tidak ada yang perlu dilakukan, jika jawaban itu berlaku untuk semuanya.',
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
  },
  words: {
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
    'question.currency.why':
      'Lambang seperti Rs atau $ dipakai banyak mata uang, dan nilainya sangat berbeda.',
    'question.currency.hint': 'Tulis kode mata uangnya, misalnya MYR atau NPR.',
    'question.phone-country': 'Dari negara mana nomor telepon di kolom ini yang tidak memiliki kode negara?',
    'question.phone-country.why':
      'Dengan kode yang salah, nomor itu tidak tersambung kepada siapa pun, atau tersambung kepada orang yang tidak dikenal.',
    'question.phone-country.hint':
      'Tulis kode yang diputar, misalnya +66, atau kode negaranya, misalnya THA.',
    'question.codes': 'Kode apa yang dimaksud oleh kata di kolom ini yang bukan kode dan bukan judul kode?',
    'question.codes.why': 'Tebakan bisa menyebut negara yang salah atau masalah yang salah.',
    'question.codes.hint': 'Beri setiap kata kode yang dimaksudnya, atau judul kode itu.',
    'question.cross-mark': 'Apa arti tanda silang, seperti x atau ✗, di kolom ini?',
    'question.cross-mark.why':
      'Di sebagian formulir tanda silang berarti ya, di formulir lain berarti tidak.',
    'answer.cross-mark.yes': 'Ya: jawaban itu dipilih.',
    'answer.cross-mark.no': 'Tidak: jawaban itu dicoret.',
    'question.multi-split':
      'Kolom ini memuat daftar jawaban atas suatu pertanyaan, dan kolom lain menjawab ya atau tidak untuk masing-masing. Mana yang benar jika keduanya berbeda?',
    'question.multi-split.why':
      'Salah satunya telah diubah, dan dari melihatnya tidak dapat diketahui yang mana.',
    'answer.multi-split.list': 'Kolom yang memuat daftar jawaban.',
    'answer.multi-split.columns': 'Kolom dengan satu jawaban masing-masing.',
    'question.merged-cells':
      'Di kolom ini ada sel yang digabung meliputi beberapa baris, dan nilainya hanya ada di baris pertama. Apakah baris lainnya bernilai sama?',
    'question.merged-cells.why':
      'Sel gabungan dapat berarti nilainya berlaku untuk semua barisnya, atau hanya untuk baris pertama.',
    'answer.merged-cells.copy-down': 'Ya: nilainya disalin ke setiap baris yang diliputi sel gabungan.',
    'answer.merged-cells.first-only': 'Tidak: hanya baris pertama yang bernilai, baris lainnya tetap kosong.',
    'question.column':
      'Judul kolom ini tidak dikenal, tetapi mirip dengan judul yang dikenal. Isian apa yang dimuat kolom ini?',
    'question.column.why':
      'Kolom yang judulnya tidak dikenal tidak dibaca, dan tebakan dapat menempatkannya di isian yang salah.',
    'question.column.hint': 'Tulis nama isian seperti di halaman rujukan jenis catatan itu, atau none.',
    'answer.column.none': 'Tidak satu pun: kolom ini tetap tidak dibaca.',
    'question.encoding': 'Dengan pengodean apa berkas ini disimpan?',
    'question.encoding.why':
      'Jika dibaca dengan pengodean yang salah, nama berubah menjadi huruf lain tanpa ada yang menyadarinya.',
    'question.encoding.hint':
      'Tulis namanya, misalnya windows-874 untuk bahasa Thai, windows-1258 untuk bahasa Vietnam, atau windows-1256 untuk bahasa Arab.',
    'ask.choose': '{choices} (Enter membiarkannya terbuka):',
    'ask.write': 'Jawaban (Enter membiarkannya terbuka):',
    'ask.code': 'kode atau judulnya (Enter membiarkannya terbuka):',
    'ask.notAnswer': 'Itu bukan jawaban untuk pertanyaan ini.',
    'ask.notCode': 'Itu bukan kode dan bukan judul dalam daftar.',
    'ask.notField': 'Itu bukan nama isian dari jenis catatan ini.',
    'ask.encoding':
      'Mana yang tampak benar? Tulis angkanya, atau nama pengodean lain (Enter bila tidak ada):',
    'ask.notEncoding': 'Itu bukan salah satu angka dan bukan nama pengodean.',
    'answers.notUsed':
      'Di {path}, satu jawaban untuk kolom “{heading}” tidak dipakai: jawaban itu bukan kode dalam daftar, atau bukan isian yang masih bebas. Pertanyaannya terbuka lagi.',
    'answers.written':
      '{path} telah ditulis: {open, plural, =0 {tidak ada pertanyaan yang terbuka} other {# pertanyaan menunggu jawaban}}.',
    'input.absent': 'Tidak ada berkas {path}. Periksa namanya dan folder tempat Anda berada.',
    'input.notOpened': 'Berkas {path} tidak dapat dibuka ({reason}). Periksa apakah Anda boleh membacanya.',
    'input.folder': '{path} adalah folder. Sebutkan satu berkas di dalamnya.',
    'input.line': 'Tempat pertama seperti itu ada di baris {line}.',
    describeHead: '{name}: {format}, {tables, plural, other {# tabel}}.',
    describeTable: 'Tabel',
    describeSheet: 'Lembar “{sheet}”',
    describeHidden: 'tersembunyi',
    describeRows: '{rows, plural, other {# baris}}',
    describeTypeUnknown: 'jenis catatan tidak diketahui',
    describeEntries: 'entri dari {list} pada lembar “{sheet}”',
    describeHeadings: 'judul kolom di baris {row}',
    describeNoHeading: 'tanpa judul yang dikenal',
    describeFilled: 'terisi {share} %',
    describeLongest: '{count, plural, other {paling banyak # karakter}}',
    describeNoValues:
      'Uraian ini tidak memuat nilai apa pun dari sel dan tidak memuat judul kolom yang tidak dikenal, sehingga boleh dikirim lewat email. Nama berkas dan lembar terlihat: bila salah satunya menyebut nama orang, ubah dulu nama itu.',
    'describe.distinct.one': 'semua sama',
    'describe.distinct.few': 'sedikit yang berbeda',
    'describe.distinct.many': 'banyak yang berbeda',
    'describe.distinct.all': 'semua berbeda',
    'describe.kind.text': 'teks',
    'describe.kind.number': 'angka',
    'describe.kind.date': 'tanggal lembar kerja',
    'describe.kind.boolean': 'benar atau salah',
    'describe.kind.error': 'kesalahan lembar kerja',
    'describe.kind.list': 'daftar',
    'describe.kind.object': 'kelompok kolom',
    'describe.kind.null': 'null',
    'describe.shape.yes-no': 'ya atau tidak',
    'describe.shape.date': 'tanggal',
    'describe.shape.date-time': 'tanggal dengan jam',
    'describe.shape.time': 'jam',
    'describe.shape.whole-number': 'bilangan bulat',
    'describe.shape.decimal-number': 'bilangan desimal',
    'describe.shape.rounded-number': 'angka yang dibulatkan',
    'describe.shape.amount-with-currency': 'jumlah dengan mata uang',
    'describe.shape.uuid': 'UUID',
    'describe.shape.e-mail': 'alamat email',
    'describe.shape.phone': 'nomor telepon',
    'describe.shape.web-address': 'alamat web',
    'describe.shape.coordinates': 'koordinat',
    'describe.shape.formula-like': 'berawalan seperti rumus',
    'describe.shape.number-with-other-marks': 'angka dengan tanda lain',
    'describe.shape.code': 'kode',
    'describe.shape.word': 'satu kata',
    'describe.shape.words': 'beberapa kata',
    'describe.shape.sentences': 'kalimat',
    'describe.shape.other': 'lainnya',
    fakeWritten: 'Ditulis: {path}, dengan nilai karangan ({records, plural, other {# catatan}}).',
    fakeAnswers:
      'Ditulis: {path}, jawaban Anda yang berlaku untuk berkas tiruan. Kirim kedua berkas; keduanya diperiksa dengan: {command}',
    fakeSame:
      'Pemeriksaan menemukan hal yang sama seperti di berkas Anda: {findings, plural, other {# temuan}}.',
    fakeDiffers:
      'Dari {findings, plural, other {# temuan}} di berkas Anda, {same, number} ada di berkas tiruan. Yang tidak sama:',
    fakeCounts: '{before, number} di berkas Anda, {after, number} di berkas tiruan',
    fakeLeftOut: 'sengaja tidak disertakan, karena bisa memuat data',
    fakeInUtf8: 'berkas tiruan ditulis dalam UTF-8 yang bersih',
    fakeLook:
      'Buka dan lihat dahulu sebelum mengirimnya. Jumlah baris, sel kosong, dan panjang teks sama seperti di berkas Anda. Pilih nama berkas tiruan yang tidak mengungkap apa pun.',
    fakeHoldsOriginal:
      'Ada teks dari berkas Anda di berkas tiruan, padahal tidak boleh. Tidak ada yang ditulis. Mohon laporkan hal ini, tanpa berkas Anda.',
    templateWritten: 'Ditulis: {path}. Isi lembar pertamanya, lalu periksa: amparo check {path}',
    templateAbout: 'Petunjuk',
    templateHow: '{type}: cara mengisi buku kerja ini',
    templateMain: 'Tulis satu baris untuk setiap catatan di lembar “{sheet}”. Kolom bertanda * wajib diisi.',
    templateItems:
      'Hal yang bisa terjadi beberapa kali punya lembar sendiri: satu baris untuk masing-masing, dengan ID catatan di kolom pertama.',
    templatePositions:
      'Kolom bertanda # menghitung butir dalam satu catatan: 1 untuk yang pertama, 2 untuk yang kedua. Kolom itu menunjukkan butir mana yang berkaitan.',
    templateLists: 'Jika sel punya daftar pilihan, pilih salah satu. Kode juga boleh ditulis.',
    templateSeveral: 'Jika satu sel bisa memuat beberapa nilai, pisahkan dengan titik koma (;).',
    templateDates: 'Ketik tanggal seperti biasa; sel menampilkan tahun-bulan-tanggal.',
    templateTimes:
      'Tulis waktu beserta selisihnya dari UTC, misalnya 2026-03-01T09:30:00+07:00, atau sebutkan selisih itu sekali saat buku kerja diperiksa.',
    templateIds: 'ID berwarna abu-abu siap dipakai. Baris yang hanya berisi ID seperti itu tidak dibaca.',
    templateProvenance: 'Kolom yang diawali “{group}” boleh dikosongkan: akan diisi saat dibaca.',
    templateCheck: 'Setelah selesai, simpan buku kerja lalu periksa: amparo check FILE',
    templateSheet: 'Lembar',
    templateColumn: 'Kolom',
    templateRequired: 'Wajib',
    templateContent: 'Yang ditulis',
    templateExample: 'Contoh',
    templateCodes: 'Kode',
    templateName: 'Nama untuk program',
    templateIfGroup: 'Wajib jika ada isian lain dari “{group}”.',
    templateWithSeveral: 'Beberapa nilai: pisahkan dengan ;',
    templateOwner: 'ID catatan pemilik baris ini, seperti di lembar “{sheet}”.',
    templatePosition: 'Nomor butir “{group}” dari catatan ini yang memuat baris ini: 1 untuk yang pertama.',
    templateNotListed: 'Tidak ada dalam daftar',
    templateNotListedText: 'Daftar tidak memuat pilihan ini. Biarkan hanya jika ini kode dari daftar.',
    templateNotFitting: 'Tidak sesuai',
    templateNotDate:
      'Ini bukan tanggal yang dikenali program. Coba tahun-bulan-tanggal, misalnya 2026-03-25.',
    templateNotNumber: 'Di sini harus angka, ditulis dengan digit saja.',
    templateTooLong: 'Teks lebih panjang daripada yang bisa dimuat isian ini.',
  },
};
