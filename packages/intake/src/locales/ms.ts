import type { Catalogue } from '@amparo/core';

/** Messages in Malay: a draft that awaits review by a native speaker who knows the field. */
export const ms: Catalogue = {
  language: 'ms',
  status: 'draft',
  messages: {
    'intake.read-failed': {
      what: 'Fail itu tidak dapat dibaca hingga akhir.',
      why: 'Tiada apa-apa dapat dikatakan tentang rekod yang tidak dapat dibaca.',
      fix: 'Pastikan fail itu masih ada dan tidak dibuka dalam program lain, kemudian cuba lagi.',
    },
    'intake.empty': {
      what: 'Fail itu kosong: tiada satu bait pun di dalamnya.',
      why: 'Eksport yang gagal selalunya meninggalkan fail kosong.',
      fix: 'Eksport fail itu sekali lagi.',
    },
    'intake.blank': {
      what: 'Fail itu hanya mengandungi ruang dan baris kosong.',
      why: 'Tiada rekod di dalamnya.',
      fix: 'Eksport fail itu sekali lagi, atau pilih fail lain.',
    },
    'intake.only-bom': {
      what: 'Fail itu hanya mengandungi tanda permulaan teks, tanpa teks.',
      why: 'Eksport yang gagal selalunya meninggalkan fail seperti ini.',
      fix: 'Eksport fail itu sekali lagi.',
    },
    'intake.gzip-truncated': {
      what: 'Bahagian akhir fail mampat itu tiada.',
      why: 'Fail itu terpotong semasa disimpan, disalin atau dihantar.',
      fix: 'Salin atau eksport fail itu sekali lagi.',
    },
    'intake.gzip-damaged': {
      what: 'Fail mampat itu rosak: tidak dapat dinyahmampat hingga akhir.',
      why: 'Kandungannya dari situ tidak dapat dibaca lagi.',
      fix: 'Salin atau eksport fail itu sekali lagi.',
    },
    'intake.gzip-checksum': {
      what: 'Fail mampat itu rosak: kandungannya tidak sepadan dengan jumlah semaknya.',
      why: 'Sesetengah huruf atau angka bukan seperti yang disimpan.',
      fix: 'Salin atau eksport fail itu sekali lagi.',
    },
    'intake.gzip-trailing': {
      what: 'Selepas akhir fail mampat itu ada sesuatu yang lain.',
      why: 'Tidak dapat dipastikan sama ada ia sebahagian daripada rekod.',
      fix: 'Eksport fail itu sekali lagi, atau nyahmampat dan pilih fail di dalamnya.',
    },
    'intake.gzip-nested': {
      what: 'Fail mampat itu mengandungi buku kerja atau fail mampat yang lain.',
      why: 'Fail di dalam fail tidak dibuka, kerana fail kecil boleh menyembunyikan fail yang amat besar.',
      fix: 'Nyahmampat dahulu dan pilih fail di dalamnya.',
    },
    'intake.gzip-bomb': {
      what: 'Fail mampat itu menjadi lebih daripada {limit, number} kali ganda saiznya apabila dinyahmampat.',
      why: 'Fail seperti ini dibuat untuk menghentikan program; rekod tidak berulang sebanyak itu.',
      fix: 'Periksa dari mana fail itu datang. Jika betul, nyahmampat dan pilih fail di dalamnya.',
    },
    'intake.compressed': {
      what: 'Fail itu ialah arkib mampat ({format}).',
      why: 'Arkib tidak dibuka, kerana fail kecil boleh menyembunyikan fail yang amat besar.',
      fix: 'Nyahmampat dahulu dan pilih fail di dalamnya.',
    },
    'intake.compound-file': {
      what: 'Fail itu ialah buku kerja Excel lama (.xls) atau buku kerja yang ada kata laluan.',
      why: 'Kedua-duanya tidak dapat dibaca di sini, jadi tiada apa-apa disemak.',
      fix: 'Buka dalam program hamparan, buang kata laluan jika ada, dan simpan sebagai .xlsx.',
    },
    'intake.pdf': {
      what: 'Fail itu ialah dokumen PDF.',
      why: 'PDF mengandungi halaman untuk dilihat, bukan baris yang dapat disemak.',
      fix: 'Minta jadual itu sendiri sebagai .xlsx atau .csv.',
    },
    'intake.image': {
      what: 'Fail itu ialah gambar ({format}).',
      why: 'Gambar tidak mengandungi baris yang dapat disemak.',
      fix: 'Minta jadual itu sendiri sebagai .xlsx atau .csv.',
    },
    'intake.rtf': {
      what: 'Fail itu ialah dokumen teks (RTF).',
      why: 'Baris-barisnya tidak dapat ditentukan daripada susun aturnya.',
      fix: 'Salin jadual itu ke dalam hamparan dan simpan sebagai .xlsx.',
    },
    'intake.html': {
      what: 'Fail itu ialah halaman web, walau apa pun namanya.',
      why: 'Sesetengah sistem memberikan jadual sebagai halaman web bernama .xls; mungkin juga halaman log masuk yang tersimpan.',
      fix: 'Buka dalam program hamparan dan simpan sebagai .xlsx, atau eksport sekali lagi.',
    },
    'intake.xml-file': {
      what: 'Fail itu ialah dokumen XML.',
      why: 'XML bukan salah satu format yang dapat disemak: CSV, XLSX, JSON dan NDJSON.',
      fix: 'Eksport rekod sebagai .xlsx, .csv atau .json; fail XML Excel lama boleh disimpan sebagai .xlsx.',
    },
    'intake.binary': {
      what: 'Fail itu bukan teks, jadual atau buku kerja.',
      why: 'Ia tidak dapat dibaca, jadi tiada apa-apa disemak.',
      fix: 'Pilih fail dalam format CSV, XLSX, JSON atau NDJSON.',
    },
    'intake.not-xlsx': {
      what: 'Fail itu ialah {found, select, docx {dokumen Word} pptx {persembahan} ods {fail OpenDocument} other {arkib yang tidak mengandungi buku kerja Excel atau fail CSV}}.',
      why: 'Hanya buku kerja Excel jenis .xlsx dan .xlsm, serta arkib fail CSV, dapat dibaca.',
      fix: 'Buka dalam program hamparan dan simpan sebagai .xlsx, atau buka arkib itu dan pilih fail di dalamnya.',
    },
    'intake.xlsb': {
      what: 'Fail itu ialah buku kerja Excel binari (.xlsb).',
      why: 'Jenis itu tidak dapat dibaca di sini, jadi tiada apa-apa disemak.',
      fix: 'Buka dalam Excel dan simpan sebagai .xlsx.',
    },
    'intake.bom': {
      what: 'Fail itu bermula dengan tanda urutan bait.',
      why: 'Excel menulisnya; ia ditinggalkan dan tidak mengubah apa-apa.',
      fix: 'Tiada apa-apa perlu dibuat.',
    },
    'intake.utf-16': {
      what: 'Fail itu ditulis dalam UTF-16, seperti “Unicode text” Excel.',
      why: 'Ia dibaca begitu; sesetengah program lain tidak dapat membacanya.',
      fix: 'Tiada apa-apa perlu dibuat. Untuk menyerahkannya kepada orang lain, simpan sebagai CSV UTF-8.',
    },
    'intake.encoding': {
      what: 'Teks itu {found, select, notUtf8 {tidak ditulis dalam UTF-8} utf16le {ditulis dalam UTF-16} utf16be {ditulis dalam UTF-16} utf32le {ditulis dalam UTF-32} utf32be {ditulis dalam UTF-32} other {tidak ditulis dalam pengekodan yang diberikan}}.',
      why: 'Jika dibaca dengan pengekodan yang salah, nama bertukar menjadi huruf lain tanpa disedari.',
      fix: 'Simpan sebagai CSV UTF-8 atau sebagai UTF-8, atau nyatakan pengekodan semasa disimpan, seperti windows-874 bagi bahasa Thai.',
    },
    'intake.encoding-unknown': {
      what: 'Pengekodan {encoding} tidak dikenali di sini.',
      why: 'Tanpanya teks tidak dapat dibaca.',
      fix: 'Berikan nama daripada Encoding Standard, seperti utf-8, windows-874 atau windows-1256.',
    },
    'intake.encoding-unclear': {
      what: 'Teks itu tidak ditulis dalam UTF-8, dan fail tidak menyatakan pengekodannya. Mungkin: {candidates}.',
      why: 'Jika dibaca dengan pengekodan yang salah, nama bertukar menjadi huruf lain tanpa disedari, jadi tiada apa-apa diteka.',
      fix: 'Nyatakan pengekodan dengan --encoding, seperti --encoding {first}, dan lihat sama ada nama dan tajuk dapat dibaca; atau simpan fail sebagai CSV UTF-8.',
    },
    'intake.encoding-read': {
      what: 'Teks itu dibaca sebagai {encoding}.',
      why: 'Ia tidak ditulis dalam UTF-8; pengekodannya telah diberikan atau disahkan.',
      fix: 'Tiada apa-apa perlu dibuat, jika nama dan tajuk dapat dibaca. Untuk menyerahkan fail itu, simpan sebagai CSV UTF-8.',
    },
    'intake.encoding-doubtful': {
      what: 'Teks itu dibaca sebagai {encoding} seperti yang dinyatakan, walaupun ia UTF-8 tanpa sebarang cacat.',
      why: 'Teks lain hampir tidak pernah menyerupai UTF-8, jadi nama mungkin telah bertukar menjadi huruf lain.',
      fix: 'Semak fail itu sekali lagi tanpa --encoding, dan tanpa jawapan tentang pengekodan.',
    },
    'intake.line-too-long': {
      what: 'Baris ini lebih panjang daripada {limit, number} aksara, jadi tidak dibaca.',
      why: 'Satu rekod tidak sepanjang itu; penghujung baris tiada, atau tanda petik tidak ditutup.',
      fix: 'Eksport fail itu sekali lagi dengan satu rekod pada setiap baris.',
    },
    'intake.nul': {
      what: 'Ada aksara NUL yang tidak kelihatan dalam sel {cell}, jadi sel itu tidak dibaca.',
      why: 'Pangkalan data tidak dapat menyimpannya, dan sesetengah program berhenti membaca di situ.',
      fix: 'Taip semula sel itu atau eksport fail itu sekali lagi.',
    },
    'intake.json-syntax': {
      what: 'Teks di sini bukan JSON: {hint, select, comma {ada koma atau kurungan yang berlebihan} missing {tiada koma antara dua nilai} comment {ada ulasan} quote {ada tanda petik tunggal di tempat tanda petik berganda} number {ada nombor yang tidak ditulis mengikut cara JSON} literal {ada perkataan tanpa tanda petik} control {ada aksara kawalan yang tidak kelihatan} escape {ada jujukan garis condong songsang yang tidak dikenali} other {sesuatu yang lain dijangka}}.',
      why: 'Dari sini rekod tidak dapat dibaca dengan pasti.',
      fix: '{hint, select, comma {Buang koma atau kurungan itu, atau isikan apa yang tiada sebelumnya.} missing {Masukkan koma itu. Jika setiap rekod berada pada barisnya sendiri, buang kurungan di sekelilingnya dan namakan fail itu .ndjson.} comment {Buang ulasan itu; JSON tiada ulasan.} quote {Gunakan tanda petik berganda.} number {Tulis tanpa tanda tambah atau sifar di depan, dan dengan angka di kedua-dua belah titik.} literal {Letakkan dalam tanda petik berganda; hanya true, false dan null tidak memerlukannya.} control {Tulis pemisah baris sebagai \\n dan tab sebagai \\t.} escape {Tulis garis condong songsang dua kali.} other {Biarkan program menulis fail itu, jangan tulis dengan tangan.}}',
    },
    'intake.json-trailing': {
      what: 'Ada teks lagi selepas akhir rekod.',
      why: 'Teks itu tidak dibaca, dan mungkin mengandungi rekod lain.',
      fix: 'Letakkan beberapa rekod dalam satu senarai, atau tulis satu pada setiap baris dan namakan fail itu .ndjson.',
    },
    'intake.truncated': {
      what: 'Teks itu berakhir sebelum rekod lengkap.',
      why: 'Fail itu terpotong semasa disimpan atau dihantar; ada rekod yang hilang.',
      fix: 'Salin atau eksport fail itu sekali lagi.',
    },
    'intake.unicode': {
      what: 'Satu aksara ditulis dengan sebelah sahaja daripada dua bahagiannya.',
      why: 'Aksara itu terpotong, dan sistem lain menggantikan atau menolaknya.',
      fix: 'Eksport rekod itu sekali lagi, atau taip semula teks itu.',
    },
    'intake.number-range': {
      what: 'Satu nombor terlalu besar, terlalu kecil atau lebih panjang daripada {limit, number} aksara.',
      why: 'Komputer akan menyimpan nombor yang berbeza daripada yang ditulis.',
      fix: 'Tulis id dan nombor panjang sebagai teks, dalam tanda petik atau dalam lajur teks.',
    },
    'intake.duplicate-key': {
      what: 'Satu nama digunakan dua kali dalam kumpulan medan yang sama.',
      why: 'Program menyimpan salah satu nilai dan tidak sependapat yang mana satu.',
      fix: 'Buang salah satu, atau letakkan nilai itu dalam senarai.',
    },
    'intake.json-depth': {
      what: 'Kumpulan bersarang dalam kumpulan lebih daripada {limit, number} peringkat.',
      why: 'Tiada rekod memerlukannya; teks seperti ini dibuat untuk menghentikan program.',
      fix: 'Periksa dari mana fail itu datang.',
    },
    'intake.too-many-keys': {
      what: 'Satu kumpulan mempunyai lebih daripada {limit, number} medan.',
      why: 'Tiada rekod memerlukannya; mungkin rekod disimpan sebagai medan rekod lain.',
      fix: 'Letakkan rekod dalam senarai.',
    },
    'intake.key-too-long': {
      what: 'Nama satu medan lebih panjang daripada {limit, number} bait.',
      why: 'Nama medan ialah perkataan pendek; mungkin teks berada di tempat yang salah.',
      fix: 'Periksa bagaimana fail itu dibuat.',
    },
    'intake.string-too-long': {
      what: 'Satu teks lebih panjang daripada {limit, number} aksara.',
      why: 'Itu sepanjang sebuah buku, bukan penerangan; mungkin sebuah fail disimpan di dalam rekod.',
      fix: 'Simpan dokumen di luar rekod dan rujuk kepadanya.',
    },
    'intake.record-too-long': {
      what: 'Rekod ini lebih panjang daripada {limit, number} bait, jadi tidak dibaca.',
      why: 'Satu rekod tidak sebesar itu; mungkin sebuah fail disimpan di dalamnya, atau satu senarai rekod tidak dikenali.',
      fix: 'Simpan dokumen di luar rekod; letakkan senarai rekod di bawah nama “records”.',
    },
    'intake.csv-delimiter': {
      what: 'Lajur dipisahkan dengan {delimiter, select, semicolon {koma bertitik} tab {tab} pipe {garis tegak} other {aksara selain koma}}.',
      why: 'Fail dibaca begitu, kerana baris-barisnya terbahagi sama rata.',
      fix: 'Tiada apa-apa perlu dibuat, jika lajur kelihatan betul.',
    },
    'intake.csv-quote': {
      what: 'Tanda petik dibuka dalam sel {cell} dan tidak ditutup, jadi baris ini tidak dibaca.',
      why: 'Semua yang selepasnya akan menjadi sebahagian daripada satu sel.',
      fix: 'Tutup tanda petik itu, atau tulis dua kali jika ia sebahagian daripada teks.',
    },
    'intake.csv-after-quote': {
      what: 'Dalam sel {cell} ada teks selepas tanda petik penutup; teks itu dibaca sebagai sebahagian daripada sel.',
      why: 'Program lain mungkin memotong sel di situ.',
      fix: 'Letakkan seluruh sel dalam tanda petik, dan tulis dua kali tanda petik di dalamnya.',
    },
    'intake.too-many-columns': {
      what: 'Baris ini mempunyai lebih daripada {limit, number} lajur; lajur selebihnya tidak dibaca.',
      why: 'Tiada borang mempunyai soalan sebanyak itu; mungkin beberapa baris menjadi satu, atau satu sel jauh di kanan terisi tanpa sengaja.',
      fix: 'Semak baris itu, atau padam lajur kosong di kanan dan simpan fail itu semula.',
    },
    'intake.cell-too-long': {
      what: 'Sel {cell} lebih panjang daripada {limit, number} aksara, jadi barisnya tidak dibaca.',
      why: 'Hamparan tidak dapat menampungnya dan akan memotongnya.',
      fix: 'Pendekkan teks, atau semak sama ada satu tanda petik tertinggal.',
    },
    'intake.zip-truncated': {
      what: 'Bahagian akhir buku kerja atau arkib itu tiada.',
      why: 'Fail itu terpotong semasa disimpan, disalin atau dihantar.',
      fix: 'Salin atau eksport fail itu sekali lagi.',
    },
    'intake.zip-structure': {
      what: 'Buku kerja atau arkib itu rosak: senarai kandungannya salah.',
      why: 'Kandungannya tidak dapat dicari dengan pasti.',
      fix: 'Salin atau eksport fail itu sekali lagi, atau buka dalam program hamparan dan simpan semula.',
    },
    'intake.zip-mismatch': {
      what: 'Buku kerja atau arkib itu menerangkan kandungannya dengan dua cara yang tidak sepadan.',
      why: 'Tiada program hamparan menulis begini; fail itu rosak atau dibuat untuk memperdaya.',
      fix: 'Salin atau eksport fail itu sekali lagi, atau buka dalam program hamparan dan simpan semula.',
    },
    'intake.zip-overlap': {
      what: 'Beberapa kandungan buku kerja atau arkib itu berkongsi bait yang sama.',
      why: 'Tiada program hamparan menulis begini; fail itu rosak atau dibuat untuk memperdaya.',
      fix: 'Periksa dari mana fail itu datang.',
    },
    'intake.zip-duplicate': {
      what: 'Buku kerja atau arkib itu mempunyai dua kandungan dengan nama yang sama.',
      why: 'Tiada program hamparan menulis begini; fail itu rosak atau dibuat untuk memperdaya.',
      fix: 'Periksa dari mana fail itu datang.',
    },
    'intake.zip-checksum': {
      what: 'Buku kerja atau arkib itu rosak: kandungannya tidak sepadan dengan jumlah semaknya.',
      why: 'Sesetengah huruf atau angka bukan seperti yang disimpan.',
      fix: 'Salin atau eksport fail itu sekali lagi, atau buka dalam program hamparan dan simpan semula.',
    },
    'intake.zip-deflate': {
      what: 'Buku kerja atau arkib itu rosak: kandungannya tidak dapat dinyahmampat.',
      why: 'Kandungannya tidak dapat dibaca lagi.',
      fix: 'Salin atau eksport fail itu sekali lagi, atau buka dalam program hamparan dan simpan semula.',
    },
    'intake.zip-method': {
      what: 'Buku kerja atau arkib itu dimampatkan dengan cara yang tidak digunakan oleh mana-mana program hamparan (kaedah {method, number}).',
      why: 'Ia tidak dapat dinyahmampat di sini.',
      fix: 'Buka dalam program hamparan dan simpan semula.',
    },
    'intake.zip-entries': {
      what: 'Buku kerja atau arkib itu mempunyai lebih daripada {limit, number} kandungan.',
      why: 'Sebanyak itu tidak diperlukan untuk senarai rekod dan boleh menghentikan program.',
      fix: 'Salin helaian yang mengandungi rekod ke dalam buku kerja baharu, atau eksport borang tanpa gambarnya.',
    },
    'intake.zip-bomb': {
      what: 'Buku kerja atau arkib itu melebihi {limit, number} {unit, select, times {kali ganda saiznya} other {bait}} apabila dinyahmampat.',
      why: 'Fail seperti ini dibuat untuk menghentikan program, atau mempunyai sel berformat tanpa had.',
      fix: 'Salin hanya baris yang mengandungi rekod ke dalam buku kerja baharu.',
    },
    'intake.encrypted': {
      what: 'Buku kerja atau arkib itu ada kata laluan.',
      why: 'Ia tidak dapat dibaca tanpanya, dan kata laluan tidak diminta di sini.',
      fix: 'Simpan satu salinan tanpa kata laluan, dan padam salinan itu apabila selesai.',
    },
    'intake.xlsx-structure': {
      what: 'Buku kerja itu tiada bahagian yang diperlukan, atau bahagian itu tidak seperti sepatutnya ({part}).',
      why: 'Tanpanya helaian tidak dapat dibaca, atau tarikh akan kelihatan seperti nombor.',
      fix: 'Buka dalam program hamparan dan simpan semula.',
    },
    'intake.sheet-missing': {
      what: 'Buku kerja itu tiada helaian dengan nama tersebut.',
      why: 'Tiada apa-apa dibaca.',
      fix: 'Pilih salah satu helaian yang ada.',
    },
    'intake.too-many-sheets': {
      what: 'Buku kerja itu mempunyai lebih daripada {limit, number} helaian.',
      why: 'Sebanyak itu tidak dapat diperiksa dengan selamat.',
      fix: 'Salin helaian yang mengandungi rekod ke dalam buku kerja baharu.',
    },
    'intake.too-many-strings': {
      what: 'Buku kerja itu mempunyai lebih daripada {limit, number} teks yang berlainan.',
      why: 'Semuanya tidak muat dalam ingatan komputer kecil.',
      fix: 'Bahagikan rekod kepada beberapa buku kerja, atau eksport sebagai CSV.',
    },
    'intake.too-many-styles': {
      what: 'Buku kerja itu mempunyai lebih daripada {limit, number} gaya sel.',
      why: 'Itu lebih daripada yang dapat disimpan oleh Excel sendiri; fail itu rosak.',
      fix: 'Salin rekod ke dalam buku kerja baharu, sebagai nilai sahaja.',
    },
    'intake.xml-syntax': {
      what: 'Satu bahagian buku kerja itu rosak ({part}).',
      why: 'Dari situ ia tidak dapat dibaca.',
      fix: 'Buka dalam program hamparan dan simpan semula.',
    },
    'intake.xml-encoding': {
      what: 'Satu bahagian buku kerja itu dalam pengekodan yang tidak digunakan oleh buku kerja ({part}).',
      why: 'Hurufnya boleh tersalah baca.',
      fix: 'Buka dalam program hamparan dan simpan semula.',
    },
    'intake.xml-dtd': {
      what: 'Satu bahagian buku kerja itu bermula dengan jenis dokumen ({part}).',
      why: 'Tiada program hamparan menulis begini; fail seperti ini dibuat untuk menghentikan atau memperdaya program.',
      fix: 'Periksa dari mana fail itu datang.',
    },
    'intake.xml-depth': {
      what: 'Satu bahagian buku kerja itu bersarang lebih daripada {limit, number} peringkat ({part}).',
      why: 'Tiada program hamparan menulis begini; fail seperti ini dibuat untuk menghentikan atau memperdaya program.',
      fix: 'Periksa dari mana fail itu datang.',
    },
    'intake.xml-attributes': {
      what: 'Satu unsur buku kerja itu mempunyai lebih daripada {limit, number} atribut ({part}).',
      why: 'Tiada program hamparan menulis begini; fail seperti ini dibuat untuk menghentikan atau memperdaya program.',
      fix: 'Periksa dari mana fail itu datang.',
    },
    'intake.xml-token': {
      what: 'Satu potongan buku kerja itu lebih panjang daripada {limit, number} aksara ({part}).',
      why: 'Tiada program hamparan menulis begini; fail seperti ini dibuat untuk menghentikan atau memperdaya program.',
      fix: 'Periksa dari mana fail itu datang.',
    },
    'intake.cell-ref': {
      what: 'Sesuatu pada helaian itu mempunyai alamat yang tiada pada mana-mana helaian, jadi tidak dibaca.',
      why: 'Tidak dapat dipastikan sel yang mana.',
      fix: 'Buka buku kerja itu dalam program hamparan dan simpan semula.',
    },
    'intake.row-order': {
      what: 'Baris ini muncul dua kali atau tidak mengikut turutan dalam fail, jadi tidak dibaca.',
      why: 'Tidak dapat dipastikan yang mana betul.',
      fix: 'Buka buku kerja itu dalam program hamparan dan simpan semula.',
    },
    'intake.cell-order': {
      what: 'Sel {cell} muncul dua kali atau tidak mengikut turutan dalam fail; yang kemudian tidak dibaca.',
      why: 'Tidak dapat dipastikan yang mana betul.',
      fix: 'Buka buku kerja itu dalam program hamparan dan simpan semula.',
    },
    'intake.cell-value': {
      what: 'Sel {cell} mengandungi sesuatu yang lain daripada jenisnya.',
      why: 'Nilainya tidak dapat dibaca dengan pasti.',
      fix: 'Taip semula sel itu.',
    },
    'intake.cell-style': {
      what: 'Sel {cell} mempunyai format yang tidak diterangkan dalam buku kerja.',
      why: 'Tidak dapat diketahui sama ada nombornya ialah tarikh.',
      fix: 'Tetapkan semula format sel itu.',
    },
    'intake.shared-string': {
      what: 'Sel {cell} merujuk kepada teks yang tiada dalam buku kerja.',
      why: 'Teks itu hilang.',
      fix: 'Taip semula sel itu.',
    },
    'intake.formula-no-value': {
      what: 'Sel {cell} mengandungi formula tanpa hasil.',
      why: 'Formula tidak dikira di sini, jadi sel itu tiada nilai.',
      fix: 'Buka buku kerja itu dalam program hamparan dan simpan, atau gantikan formula dengan hasilnya.',
    },
    'intake.too-many-merged': {
      what: 'Helaian itu mempunyai lebih daripada {limit, number} julat sel bercantum; yang selebihnya tidak dicatat.',
      why: 'Nilai sel bercantum hanya ada dalam sel pertamanya.',
      fix: 'Nyahcantum sel pada helaian ini.',
    },
    'intake.no-headings': {
      what: 'Tiada baris dengan tajuk yang dikenali ditemui dalam 20 baris pertama {place, select, sheets {mana-mana helaian yang kelihatan} other {fail}}.',
      why: 'Tanpa tajuk, tiada sesiapa dapat mengetahui maksud setiap lajur.',
      fix: 'Berikan lajur tajuk seperti pada halaman rujukan, dalam bahasa Inggeris atau salah satu bahasa laporan.',
    },
    'intake.record-type-unclear': {
      what: 'Jenis rekod tidak dapat ditentukan daripada tajuk atau nama medan. Mungkin: {candidates}.',
      why: 'Setiap jenis mempunyai medan dan peraturannya sendiri, jadi tekaan yang salah akan menyemak perkara yang salah.',
      fix: 'Nyatakan jenisnya dengan --as, seperti --as {first}, atau tulis dalam medan recordType atau lajur “Record type”.',
    },
    'intake.no-records': {
      what: 'Fail itu tidak mengandungi rekod.',
      why: 'Tiada apa-apa untuk disemak.',
      fix: 'Jika ia templat, isi baris di bawah tajuk dan simpan. Jika tidak, eksport fail itu sekali lagi, atau pilih fail lain.',
    },
    'intake.not-a-table': {
      what: 'Fail jenis ini tidak dapat dikembalikan sebagai buku kerja bertanda.',
      why: 'Hanya jadual mempunyai sel yang boleh diwarnakan dan diberi komen.',
      fix: 'Pilih fail CSV atau Excel (.xlsx), atau baca laporan.',
    },
    'intake.too-many-rows': {
      what: 'Jadual itu mempunyai lebih daripada {limit, number} baris, iaitu lebih daripada yang dapat ditampung oleh satu helaian.',
      why: 'Buku kerja tidak dapat dibuat daripadanya.',
      fix: 'Bahagikan rekod kepada beberapa fail.',
    },
    'intake.too-large': {
      what: 'Buku kerja yang dibaca daripada input piawai lebih besar daripada {limit, number} bait.',
      why: 'Ia perlu disimpan sepenuhnya dalam ingatan.',
      fix: 'Simpan sebagai fail dan nyatakan nama fail itu.',
    },
    'intake.headings-not-first': {
      what: 'Tajuk berada pada baris {row, number}; baris di atasnya dianggap tajuk dokumen dan tidak dibaca.',
      why: 'Jika ada rekod di atas tajuk, rekod itu tertinggal.',
      fix: 'Tiada apa-apa, jika baris di atas ialah tajuk dokumen. Jika tidak, alihkan tajuk lajur ke atas.',
    },
    'intake.headings-joined': {
      what: 'Tajuk lajur terdiri daripada dua baris, yang dibaca bersama.',
      why: 'Kumpulan seperti “Majikan” di atas “Nama” bermaksud “Majikan: Nama”.',
      fix: 'Tiada apa perlu dibuat, jika tajuk yang disebut dalam penemuan adalah betul.',
    },
    'intake.headings-again': {
      what: 'Baris yang mengulang tajuk dan tidak dibaca sebagai rekod: {rows, number}.',
      why: 'Sesetengah program mencetak tajuk pada setiap halaman.',
      fix: 'Tiada apa-apa perlu dibuat.',
    },
    'intake.total-row': {
      what: 'Baris yang mengandungi jumlah dan tidak dibaca sebagai rekod: {rows, number}.',
      why: 'Baris itu mengandungi perkataan untuk “jumlah”, nombor, dan tiada id. Jumlah yang dikira sebagai kes menjadikan semua angka salah.',
      fix: 'Tiada apa perlu dibuat. Jika ia sebuah rekod, berikan id-nya.',
    },
    'intake.column-not-recognised': {
      what: 'Tajuk lajur ini tidak dikenali, jadi lajur itu tidak dibaca.',
      why: 'Apa yang tidak dibaca tidak disemak dan tidak diteruskan.',
      fix: 'Tukar tajuk kepada salah satu yang ada pada halaman rujukan, atau tinggalkan lajur itu jika untuk kegunaan pejabat anda sahaja.',
    },
    'intake.column-forbidden': {
      what: 'Tajuk lajur ini menamakan sesuatu yang tidak boleh sekali-kali disimpan dalam rekod jenis ini. Lajur itu tidak dibaca.',
      why: 'Ia boleh mendedahkan siapa orang itu, di mana dia berada, atau telefon mana yang digunakannya untuk menjawab.',
      fix: 'Padam lajur itu daripada fail, dan tetapkan eksport supaya ia tidak ditulis langsung.',
    },
    'intake.column-repeated': {
      what: 'Lajur sebelumnya mempunyai maksud yang sama, jadi lajur ini tidak dibaca.',
      why: 'Dua lajur bagi satu medan boleh mengandungi dua jawapan yang berbeza.',
      fix: 'Simpan yang betul. Nomborkan tajuk jika ia entri sebuah senarai, seperti “Claims 2: Type”.',
    },
    'intake.cells-without-heading': {
      what: '{cells, plural, other {# sel berada}} dalam lajur tanpa tajuk dan tidak dibaca.',
      why: 'Apa yang tidak dibaca tidak disemak. Selalunya koma atau sel yang tertinggal menganjakkan baris ke tepi.',
      fix: 'Berikan tajuk kepada lajur itu, atau alihkan nilai ke tempatnya.',
    },
    'intake.cells-of-other-type': {
      what: '{cells, plural, other {# sel berada}} dalam lajur yang tiada pada rekod jenis baris ini, dan tidak dibaca.',
      why: 'Apa yang tidak dibaca tidak disemak dan tidak diteruskan.',
      fix: 'Semak jenis rekod baris itu, atau alihkan nilai ke tempatnya.',
    },
    'intake.not-read-beside-cells': {
      what: 'Buku kerja itu juga mengandungi {extra, select, comments {komen} externallinks {pautan ke fail lain} embeddedfiles {fail terbenam} images {imej} customdata {data program lain} pivottables {jadual pangsi dengan salinan data} drawings {carta, lukisan atau kotak teks} earlierversions {catatan perubahan dalam versi terdahulu dan siapa yang membuatnya} printersettings {tetapan pencetak} macros {makro} other {bahagian selain selnya}}, yang tidak dibaca.',
      why: 'Bahagian itu boleh menamakan orang, dan ikut serta apabila buku kerja dihantar.',
      fix: 'Lihat bahagian itu sebelum anda menyerahkan buku kerja kepada orang lain.',
    },
    'intake.formulas-read': {
      what: '{cells, plural, other {# sel mengandungi formula}}; hasil terakhirnya yang dibaca.',
      why: 'Formula tidak pernah dikira di sini. Hasilnya mungkin sudah lapuk, atau datang daripada fail lain.',
      fix: 'Tiada apa-apa perlu dibuat, jika hasilnya betul. Jika tidak, biarkan program hamparan mengiranya, dan simpan buku kerja itu.',
    },
    'intake.rows-short': {
      what: '{records, plural, other {# baris berakhir}} sebelum tajuk terakhir; {cells, plural, other {# sel yang tiada}} dianggap kosong.',
      why: 'Sesetengah program meninggalkan sel kosong pada hujung baris. Tetapi jika satu koma tertinggal, nilai berada di bawah tajuk yang salah.',
      fix: 'Lihat salah satu baris ini. Tiada apa-apa perlu dibuat, jika nilainya berada di bawah tajuk yang betul.',
    },
    'intake.hidden-read': {
      what: 'Helaian itu mempunyai {what, select, rows {baris} other {lajur}} tersembunyi; ia dibaca seperti yang lain.',
      why: 'Apa yang tersembunyi mudah dilupakan, dan ikut serta apabila buku kerja dihantar.',
      fix: 'Paparkan dan lihat sebelum anda menyerahkan buku kerja kepada orang lain.',
    },
    'intake.sheet-not-read': {
      what: 'Satu helaian tidak dibaca, kerana tiada baris tajuk yang menunjukkan jenis rekod, atau kerana tersembunyi.',
      why: 'Rekod padanya tidak disemak.',
      fix: 'Jika helaian itu mengandungi rekod, paparkan dan berikan tajuk seperti pada halaman rujukan.',
    },
    'intake.cells-merged': {
      what: 'Sel dicantumkan di sini; hanya sel pertama mengandungi nilai.',
      why: 'Baris lain dikira kosong dan mungkin kehilangan majikan atau tarikhnya.',
      fix: 'Nyahcantum sel dan salin nilai ke setiap baris yang berkenaan.',
    },
    'intake.merged-over': {
      what: '{field}: sel di bawah sel bercantum yang mengandungi nilai yang tidak ditunjukkan oleh hamparan: {cells, number}; {read, select, no {tidak dimasukkan ke dalam rekod} other {dibaca ke dalam rekod}}.',
      why: 'Nilai sebegini biasanya tertinggal dari sebelum sel dicantumkan. Tiada siapa melihatnya, dan ia turut dihantar bersama buku kerja.',
      fix: 'Batalkan cantuman, lihat nilainya, dan padam yang tidak dimaksudkan.',
    },
    'intake.text-damaged': {
      what: 'Dalam lajur ini, huruf dalam {cells, plural, other {# sel}} telah hilang sebelum fail sampai ke sini; tanda soal atau kotak berada di tempatnya.',
      why: 'Nama tanpa hurufnya bukan nama sesiapa, dan huruf itu tidak dapat dipulihkan daripada fail ini.',
      fix: 'Eksport rekod itu sekali lagi sebagai .xlsx atau CSV UTF-8 dari tempat asalnya.',
    },
    'intake.text-misread': {
      what: 'Dalam lajur ini, {cells, plural, other {# sel}} telah dibaca dengan pengekodan yang salah sebelum fail disimpan; simbol berada di tempat huruf.',
      why: 'Tiada sesiapa dapat membaca nama itu atau mencarinya semula.',
      fix: 'Eksport rekod itu sekali lagi, dan buka eksport itu sebagai UTF-8 sebelum menyimpannya.',
    },
    'intake.text-zawgyi': {
      what: 'Dalam lajur ini, {cells, plural, other {# sel}} nampaknya ditaip dalam Zawgyi, cara lama menulis bahasa Burma.',
      why: 'Program lain memaparkan huruf lain, dan carian tidak menemui nama itu.',
      fix: 'Tukar lajur itu kepada Unicode dengan penukar bahasa Burma, lihat beberapa nama, dan semak fail itu sekali lagi.',
    },
    'intake.cell-error': {
      what: '{field} mengandungi ralat hamparan, seperti formula yang gagal.',
      why: 'Nilainya tiada, walaupun sel itu kelihatan terisi.',
      fix: 'Betulkan formula, atau taip nilainya.',
    },
    'intake.date-not-understood': {
      what: '{field} tidak dapat dibaca sebagai tarikh.',
      why: 'Had masa dan gaji dikira daripada tarikh.',
      fix: 'Tulis sebagai tahun-bulan-hari, seperti 2026-03-25.',
    },
    'intake.date-ambiguous': {
      what: '{field} boleh dibaca sebagai hari/bulan atau bulan/hari.',
      why: 'Tekaan yang salah tersasar berbulan-bulan, jadi tiada apa-apa diteka.',
      fix: 'Tulis tarikh dalam lajur ini sebagai tahun-bulan-hari, atau tulis bulan dengan nama Inggerisnya, seperti 4 May 2026.',
    },
    'intake.date-calendar': {
      what: '{field} berada dalam tahun yang tidak mungkin dimaksudkan seperti tertulis{calendar, select, islamic {: ia kelihatan seperti tarikh kalendar Islam, Parsi atau Benggali, yang tidak ditukar di sini} other {; tarikh itu mungkin mengikut kalendar Nepal}}.',
      why: 'Negara lain membacanya sebagai tarikh yang jauh berdekad atau berabad.',
      fix: '{calendar, select, islamic {Tulis} other {Jawab soalan tentang kalendar lajur ini, atau tulis}} hari mengikut kalendar biasa (Gregorian).',
    },
    'intake.date-year': {
      what: '{field} berada dalam tahun yang tidak mungkin dimaksudkan.',
      why: 'Program lain menganggapnya hari sebenar, dan mengira had masa serta jumlah dengannya.',
      fix: 'Tulis hari mengikut kalendar biasa (Gregory); tahun Nepal selepas 2083 tidak ditukar di sini. Jika tiada hari sebegitu, biarkan sel kosong.',
    },
    'intake.date-serial': {
      what: '{field} ialah nombor sahaja, mungkin cara hamparan menyimpan tarikh.',
      why: 'Nombor yang sama bermaksud dua hari yang berbeza dalam buku kerja yang dibuat pada komputer berlainan.',
      fix: 'Formatkan lajur itu sebagai tarikh dalam hamparan, atau tulis tarikh sebagai tahun-bulan-hari.',
    },
    'intake.offset-missing': {
      what: '{field} tiada beza daripada UTC.',
      why: 'Tanpanya, negara lain membaca jam yang lain, dan mungkin hari yang lain.',
      fix: 'Nyatakan beza pejabat anda sekali untuk seluruh fail dengan --zone, seperti --zone +07:00.',
    },
    'intake.time-missing': {
      what: '{field} mempunyai hari, tetapi tiada masa.',
      why: 'Had masa dikira dalam jam; masa yang diteka menyusun peristiwa dalam turutan yang salah.',
      fix: 'Tulis masanya, atau berikan satu masa untuk semua hari seperti itu dengan --time, seperti --time 12:00.',
    },
    'intake.code-not-understood': {
      what: '{field} bukan kod dan bukan tajuk dalam senarai “{codelist}” ({count, number} kod).',
      why: 'Rekod hanya dapat dikira dan diteruskan bersama jika semua orang menggunakan kod yang sama.',
      fix: 'Pilih kod atau tajuk daripada senarai; lihat halaman rujukan senarai kod itu.',
    },
    'intake.code-ambiguous': {
      what: '{field} ialah tajuk yang dikongsi oleh beberapa kod dalam senarai “{codelist}”.',
      why: 'Tekaan boleh menamakan negara atau isu yang salah.',
      fix: 'Tulis kod itu sendiri, atau tajuk yang lebih panjang.',
    },
    'intake.yes-no-not-understood': {
      what: '{field} bukan ya dan bukan tidak.',
      why: 'Jawapan yang tidak jelas dibaca berbeza oleh program yang berlainan.',
      fix: 'Tulis ya atau tidak. Biarkan sel kosong jika tidak diketahui dan medan itu boleh ditinggalkan.',
    },
    'intake.number-not-understood': {
      what: '{field} bukan nombor dalam angka biasa.',
      why: 'Titik atau koma antara angka bermaksud ribu di satu negara dan perpuluhan di negara lain.',
      fix: 'Tulis angka sahaja, dengan titik sebelum perpuluhan dan tanpa pemisah ribu.',
    },
    'intake.amount-without-currency': {
      what: '{field} bukan amaun dengan kod mata wangnya.',
      why: 'Tanda seperti Rs atau $ digunakan oleh banyak mata wang, dan nilainya jauh berbeza.',
      fix: 'Tulis kod dan amaun dalam angka biasa, seperti MYR 1200.00.',
    },
    'intake.digits-lost': {
      what: '{field} kehilangan angka terakhirnya: hamparan hanya menyimpan {digits, number} angka bagi satu nombor.',
      why: 'Id itu tidak lagi menamakan rekod, dan angkanya tidak dapat dipulihkan daripada fail ini.',
      fix: 'Eksport fail itu sekali lagi dengan lajur ini sebagai teks.',
    },
    'intake.phone-without-country': {
      what: '{field} tiada kod negara, atau disimpan sebagai nombor dan mungkin kehilangan sifar pertamanya.',
      why: 'Nombor itu tidak dapat dihubungi dari luar negara, atau sampai kepada orang yang tidak dikenali.',
      fix: 'Tulis sebagai teks dengan + dan kod negara, seperti +60 12 345 6789.',
    },
    'intake.date-rewritten': {
      what: '{field}: {cells, plural, other {# tarikh}} ditulis dalam susunan lain dan dibaca tanpa keraguan.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat.',
    },
    'intake.offset-added': {
      what: '{field}: {cells, plural, other {# masa}} mendapat beza daripada UTC yang anda berikan.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat, jika beza itu ialah beza pejabat anda.',
    },
    'intake.time-added': {
      what: '{field}: {cells, plural, other {# hari}} mendapat masa dan beza daripada UTC yang anda berikan.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat. Ingat bahawa had yang dikira dalam jam tidak tepat bagi hari ini.',
    },
    'intake.time-dropped': {
      what: '{field}: masa dalam {cells, plural, other {# sel}} ditinggalkan, kerana medan itu menyimpan hari.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat.',
    },
    'intake.code-from-title': {
      what: '{field}: {cells, plural, other {# tajuk}} dibaca sebagai kod yang sepadan.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat.',
    },
    'intake.id-rewritten': {
      what: '{field}: {cells, plural, other {# id}} ditulis dengan huruf kecil, tanpa “uuid:” di depan.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat.',
    },
    'intake.phone-rewritten': {
      what: '{field}: {cells, plural, other {# nombor telefon}} ditulis tanpa ruang dan tanda sempang.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat.',
    },
    'intake.unseen-left-out': {
      what: '{field}: aksara yang tidak kelihatan ditinggalkan daripada {cells, plural, other {# sel}}.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat.',
    },
    'intake.digits-rewritten': {
      what: '{field}: angka dalam {cells, plural, other {# sel}} ditulis sebagai 0 hingga 9.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat.',
    },
    'intake.formula-like-text': {
      what: '{field} bermula seperti formula dalam {cells, plural, other {# sel}}; ia dibaca sebagai teks dan tidak dijalankan.',
      why: 'Program hamparan mungkin menjalankannya apabila fail dibuka: ia boleh menghantar data keluar atau memaparkan apa yang tidak benar.',
      fix: 'Tanya dari mana fail itu datang. Jika memang teks yang dimaksudkan, taip semula tanpa tanda di depannya.',
    },
    'intake.provenance-added': {
      what: '{records, plural, other {# rekod}} mendapat asal usul: versi standard, id rekod, masa dibaca.',
      why: 'Baris hamparan tidak menyatakan dari mana asalnya; rekod yang dibuat daripadanya mesti menyatakannya.',
      fix: 'Tiada apa-apa perlu dibuat.',
    },
    'intake.date-two-digit-year': {
      what: '{field} mempunyai dua angka sahaja bagi tahun.',
      why: 'Dua angka itu boleh bermaksud tahun yang berbeza berdekad-dekad, dalam kalendar kita atau kalendar lain.',
      fix: 'Jawab soalan tentang tahun dalam lajur ini, atau tulis tahun dengan empat angka.',
    },
    'intake.date-buddhist': {
      what: '{field}: {cells, plural, other {# tarikh kalendar Thai}} ditulis mengikut kalendar biasa (tahun tolak 543).',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat.',
    },
    'intake.date-as-answered': {
      what: '{field}: {cells, plural, other {# tarikh}} dibaca mengikut susunan, kalendar atau tahun yang anda berikan.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat, jika jawapan itu betul bagi semuanya.',
    },
    'intake.date-against-answer': {
      what: '{field}: {cells, plural, other {# tarikh tidak wujud}} dalam susunan atau kalendar yang anda berikan dan dibaca dengan satu-satunya cara yang ada.',
      why: 'Jika dua jenis tarikh ada dalam satu lajur, tarikh lain mungkin tersalah baca.',
      fix: 'Semak tarikh dalam lajur ini, dan tulis semuanya dengan satu cara.',
    },
    'intake.calendar-unclear': {
      what: '{field}: {cells, plural, other {# tarikh}} dalam lajur ini hanya mungkin tarikh Nepal, tetapi yang lain dibaca sebagai tarikh kalendar biasa.',
      why: 'Jika seluruh lajur ialah tarikh Nepal, yang lain tersasar 56 atau 57 tahun.',
      fix: 'Jika seluruh lajur ialah tarikh Nepal, jawab soalan tentang kalendarnya. Jika tidak, tulis tarikh Nepal mengikut kalendar biasa.',
    },
    'intake.date-cell-kept': {
      what: '{field}: tarikh yang disimpan oleh hamparan sebagai hari kalendar biasa dan dikekalkan begitu, walaupun lajur mengandungi tarikh Nepal: {cells, number}.',
      why: 'Jika seseorang menaip hari Nepal ke dalam sel sebegini, ia tersasar 56 atau 57 tahun.',
      fix: 'Semak tarikh ini. Format sel hari Nepal sebagai teks, dan taip semula harinya.',
    },
    'intake.date-from-serial': {
      what: '{field}: {cells, plural, other {# nombor}} dibaca sebagai hari yang disimpan oleh hamparan, dikira seperti jawapan anda.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat, jika jawapan itu betul bagi semuanya.',
    },
    'intake.number-ambiguous': {
      what: '{field} mengandungi titik atau koma yang boleh memisahkan ribu atau berada sebelum perpuluhan.',
      why: 'Tekaan yang salah menjadikannya seribu kali terlalu besar atau terlalu kecil.',
      fix: 'Jawab soalan tentang tanda perpuluhan lajur ini, atau tulis nombor tanpa pemisah ribu.',
    },
    'intake.number-rewritten': {
      what: '{field}: {cells, plural, other {# nombor}} ditulis dalam angka biasa dengan titik sebelum perpuluhan.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat.',
    },
    'intake.number-as-answered': {
      what: '{field}: {cells, plural, other {# nombor}} dibaca dengan tanda perpuluhan yang anda berikan.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat, jika jawapan itu betul bagi semuanya.',
    },
    'intake.number-against-answer': {
      what: '{field}: {cells, plural, other {# nombor}} tidak mungkin menggunakan tanda perpuluhan yang anda berikan dan dibaca dengan satu-satunya cara yang ada.',
      why: 'Jika dua jenis nombor ada dalam satu lajur, nombor lain mungkin seribu kali terlalu besar atau terlalu kecil.',
      fix: 'Semak nombor dalam lajur ini, dan tulis semuanya dengan satu cara.',
    },
    'intake.currency-from-sign': {
      what: '{field}: dalam {cells, plural, other {# amaun}}, tanda atau nama mata wang dibaca sebagai kodnya.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat.',
    },
    'intake.currency-left-out': {
      what: '{field}: amaun yang tanda atau nama mata wangnya ditinggalkan, kerana mata wang mempunyai lajur sendiri: {cells, number}.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat.',
    },
    'intake.currency-contradicts': {
      what: '{field} menyebut mata wang lain daripada lajur di sebelahnya.',
      why: 'Salah satu daripadanya salah, dan jumlahnya sangat berbeza.',
      fix: 'Bandingkan dengan yang asal, dan tulis mata wang yang betul dalam lajurnya.',
    },
    'intake.currency-as-answered': {
      what: '{field}: {cells, plural, other {# amaun}} mendapat mata wang yang anda berikan.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat, jika jawapan itu betul bagi semuanya.',
    },
    'intake.code-as-answered': {
      what: '{field}: {cells, plural, other {# perkataan}} dibaca sebagai kod yang anda berikan baginya.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat, jika jawapan itu betul bagi semuanya.',
    },
    'intake.cross-as-answered': {
      what: '{field}: {cells, plural, other {# tanda pangkah}} dibaca sebagai ya atau tidak seperti yang anda berikan.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat, jika jawapan itu betul bagi semuanya.',
    },
    'intake.copied-down': {
      what: '{field}: nilai sel yang dicantumkan disalin ke {cells, plural, other {# sel}} di bawahnya, seperti yang anda jawab.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat, jika jawapan itu betul bagi semuanya.',
    },
    'intake.phone-not-understood': {
      what: '{field} bukan satu nombor telefon: ada huruf, nombor sambungan, dua nombor, atau terlalu banyak angka.',
      why: 'Tiada sesiapa dapat dihubungi dengannya seperti tertulis.',
      fix: 'Tulis satu nombor, seperti +60 12 345 6789, dan letakkan yang lain dalam medan catatan.',
    },
    'intake.phone-not-of-country': {
      what: '{field} bukan nombor telefon yang sah di negara yang anda berikan.',
      why: 'Mungkin nombor negara lain, atau satu angka tertinggal atau berlebihan. Dengan kod yang salah, ia sampai kepada orang yang tidak dikenali.',
      fix: 'Tanya nombor itu sekali lagi, dan tulis dengan + dan kod negara.',
    },
    'intake.phone-as-answered': {
      what: '{field}: {cells, plural, other {# nombor telefon}} mendapat kod negara yang anda berikan.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat, jika jawapan itu betul bagi semuanya.',
    },
    'intake.phone-doubtful': {
      what: '{field}: {cells, plural, other {# nombor telefon}} mempunyai kod negara yang tidak dikenali, atau bilangan angkanya tidak sama dengan nombor negara itu.',
      why: 'Nombor dengan angka yang salah tidak sampai kepada sesiapa, atau sampai kepada orang yang tidak dikenali.',
      fix: 'Bandingkan dengan yang asal, atau tanya nombor itu sekali lagi.',
    },
    'intake.zeros-doubtful': {
      what: '{field}: {cells, plural, other {# id}} lebih pendek daripada yang lain; hamparan mungkin menggugurkan sifar di depan.',
      why: 'Id tanpa sifarnya tidak menamakan sesiapa, atau menamakan orang lain. Sifar tidak pernah diletakkan semula dengan meneka.',
      fix: 'Bandingkan dengan yang asal, dan eksport fail itu sekali lagi dengan lajur ini sebagai teks.',
    },
    'intake.names-same': {
      what: '{cells, plural, other {Dalam # baris}}, nama keluarga sama dengan nama diberi.',
      why: 'Ramai orang mempunyai satu nama sahaja. Jika borang menyebabkan nama itu ditulis dua kali, ia bukan nama keluarganya.',
      fix: 'Tulis nama tunggal dalam satu daripada dua lajur itu sahaja, atau dalam lajur nama penuh.',
    },
    'intake.form-export': {
      what: 'Ini eksport daripada {program, select, kobo {KoboToolbox} other {borang ODK}}. {columns, plural, other {# lajur yang ditambah}} oleh program itu ditinggalkan: {names}.',
      why: 'Lajur itu tentang penghantaran borang dan bukan tentang kes.',
      fix: 'Tiada apa-apa perlu dibuat.',
    },
    'intake.form-id-used': {
      what: 'Borang itu tiada soalan bagi id rekod, jadi id yang diberikan oleh program kepada setiap borang digunakan.',
      why: 'Rekod memerlukan id yang tidak pernah berubah. Dengan id ini, eksport bulan depan memberikan rekod yang sama.',
      fix: 'Tiada apa-apa perlu dibuat.',
    },
    'intake.form-columns-telling': {
      what: '{columns, plural, other {# lajur}} program borang boleh menunjukkan siapa yang menghantar borang, dari telefon atau tempat mana, atau mengandungi catatan tentang orang: {names}. Lajur ini tidak dibaca.',
      why: 'Tiada apa-apa daripadanya masuk ke dalam rekod, tetapi ia tetap ikut serta apabila fail ini dihantar.',
      fix: 'Padam lajur ini sebelum anda menyerahkan fail, dan matikan dalam borang apa yang tidak diperlukan oleh pejabat anda.',
    },
    'intake.not-asked-blank': {
      what: '{cells, plural, other {# sel dengan “n/a”}} dianggap kosong.',
      why: 'Sesetengah eksport menulisnya apabila soalan tidak ditanya.',
      fix: 'Tiada apa-apa perlu dibuat.',
    },
    'intake.headings-twice': {
      what: 'Baris ini mengulangi tajuk dan tidak dibaca sebagai rekod.',
      why: 'Sesetengah eksport meletakkan soalan seperti yang dilihat orang di bawah namanya.',
      fix: 'Tiada apa-apa perlu dibuat.',
    },
    'intake.choices-disagree': {
      what: '{field} menyenaraikan jawapan yang berbeza daripada lajur yang mengandungi satu jawapan setiap satu.',
      why: 'Salah satu diubah selepas eksport, jadi satu isu mungkin tertinggal atau salah.',
      fix: 'Jawab soalan tentang lajur ini, atau samakan kedua-duanya.',
    },
    'intake.choice-not-a-code': {
      what: '{field}: satu jawapan dipilih, tetapi tajuk lajurnya bukan kod atau tajuk dalam senarai.',
      why: 'Rekod hanya dapat dikira dan diteruskan bersama jika semua orang menggunakan kod yang sama.',
      fix: 'Letakkan kod daripada senarai selepas garis condong dalam tajuk.',
    },
    'intake.choices-joined': {
      what: '{field}: dalam {cells, plural, other {# baris}}, jawapan digabungkan daripada lajur yang mengandungi satu jawapan setiap satu.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat.',
    },
    'intake.choices-as-answered': {
      what: '{field}: dalam {cells, plural, other {# baris}}, jawapan diambil dari tempat yang anda nyatakan, kerana senarai dan lajur berbeza.',
      why: 'Setiap perubahan automatik disenaraikan.',
      fix: 'Tiada apa-apa perlu dibuat, jika jawapan itu betul bagi semuanya.',
    },
    'intake.entry-without-record': {
      what: 'Baris ini tidak tergolong dalam mana-mana rekod: tiada baris pada helaian utama mempunyai nombor atau id yang disebutnya.',
      why: 'Apa yang ada di dalamnya, seperti tuntutan, tertinggal daripada semua kes.',
      fix: 'Betulkan nombor atau id itu, atau letakkan semula rekod pada helaian utama.',
    },
    'intake.entry-too-far': {
      what: 'Baris ini berada lebih daripada {limit, number} baris dari tempat rekodnya pada helaian utama, jadi ditinggalkan.',
      why: 'Fail panjang dibaca sebahagian demi sebahagian. Rekod tidak menunggu lebih lama untuk baris helaian lain.',
      fix: 'Susun helaian ini mengikut turutan rekod pada helaian utama.',
    },
    'intake.entries-of-first': {
      what: 'Baris terdahulu mempunyai nombor atau id yang sama. Baris helaian lain yang menyebutnya diberikan kepada baris terdahulu.',
      why: 'Tidak dapat diketahui daripada fail, yang mana antara dua rekod itu pemiliknya.',
      fix: 'Berikan salah satu nombor atau idnya sendiri, di sini dan pada helaian lain.',
    },
  },
  words: {
    'question.date-order': 'Mengikut susunan apakah hari dan bulan ditulis dalam lajur ini?',
    'question.date-order.why': 'Tekaan yang salah mengalihkan kes berbulan-bulan.',
    'answer.date-order.day-first': 'Hari, kemudian bulan: 25/03/2026 ialah 25 Mac.',
    'answer.date-order.month-first': 'Bulan, kemudian hari: 03/25/2026 ialah 25 Mac.',
    'answer.date-order.year-first': 'Tahun, bulan, hari, dengan dua angka tahun: 26/03/25 ialah 25 Mac 2026.',
    'question.calendar': 'Kalendar apakah yang digunakan bagi tarikh dalam lajur ini?',
    'question.calendar.why':
      'Tahun Nepal 56 atau 57 lebih daripada tahun kalendar biasa, jadi tekaan yang salah mengalihkan tarikh lahir sejauh dua generasi.',
    'answer.calendar.gregorian': 'Kalendar biasa (Gregorian): 2026-03-25 ialah 25 Mac 2026.',
    'answer.calendar.bikram-sambat': 'Kalendar Nepal, Bikram Sambat: 2080-05-12 ialah 29 Ogos 2023.',
    'answer.calendar.buddhist': 'Kalendar Thai (Buddha): 25/03/2569 ialah 25 Mac 2026.',
    'question.two-digit-year': 'Tahun manakah yang dimaksudkan oleh dua angka dalam lajur ini?',
    'question.two-digit-year.why': 'Dua angka yang sama bermaksud tahun yang berbeza berdekad-dekad.',
    'answer.two-digit-year.2000s': '2000 hingga 2099: 26 ialah 2026.',
    'answer.two-digit-year.1900s': '1900 hingga 1999: 85 ialah 1985.',
    'answer.two-digit-year.past':
      'Tahun terkini seperti itu yang bukan pada masa depan, seperti bagi tarikh lahir: 85 ialah 1985, dan 02 ialah 2002.',
    'answer.two-digit-year.buddhist': 'Tahun kalendar Thai (Buddha): 69 ialah 2569, iaitu 2026.',
    'answer.two-digit-year.bikram-sambat':
      'Tahun kalendar Nepal, Bikram Sambat: 80 ialah 2080, iaitu 2023 atau 2024.',
    'question.date-serial':
      'Lajur ini mengandungi nombor sahaja, seperti cara hamparan menyimpan tarikh. Hari apakah yang dimaksudkan?',
    'question.date-serial.why':
      'Hamparan mengira hari dari 1900 atau dari 1904, jadi nombor yang sama bermaksud dua hari yang berbeza empat tahun.',
    'answer.date-serial.1900':
      'Hari dikira dari 1900, seperti dalam hampir semua fail: 45291 ialah 31 Disember 2023.',
    'answer.date-serial.1904':
      'Hari dikira dari 1904, seperti dalam fail komputer Mac lama: 45291 ialah 1 Januari 2028.',
    'answer.date-serial.not-a-date': 'Nombor itu bukan tarikh.',
    'question.offset': 'Berapakah beza masa dalam fail ini daripada UTC?',
    'question.offset.why': 'Tanpanya, negara lain membaca jam yang lain, dan mungkin hari yang lain.',
    'question.offset.hint': 'Tulis sebagai +07:00, -03:30 atau Z.',
    'question.time-of-day': 'Masa apakah yang harus digunakan bagi hari yang dicatat tanpa masa?',
    'question.time-of-day.why':
      'Had masa dikira dalam jam; masa yang diteka menyusun peristiwa dalam turutan yang salah.',
    'question.time-of-day.hint': 'Tulis sebagai 12:00.',
    'question.decimal-mark': 'Tanda apakah yang berada sebelum perpuluhan dalam lajur ini?',
    'question.decimal-mark.why':
      'Tanda yang satu lagi memisahkan ribu. Tekaan yang salah menjadikan amaun seribu kali terlalu besar atau terlalu kecil.',
    'answer.decimal-mark.point': 'Titik: 1,200 ialah seribu dua ratus, dan 1.200 ialah satu perpuluhan dua.',
    'answer.decimal-mark.comma': 'Koma: 1.200 ialah seribu dua ratus, dan 1,200 ialah satu perpuluhan dua.',
    'question.currency': 'Dalam mata wang apakah amaun dalam lajur ini, jika tidak dinyatakan dengan jelas?',
    'question.currency.why':
      'Tanda seperti Rs atau $ digunakan oleh banyak mata wang, dan nilainya jauh berbeza.',
    'question.currency.hint': 'Tulis kod mata wang, seperti MYR atau NPR.',
    'question.phone-country': 'Dari negara manakah nombor telefon dalam lajur ini yang tiada kod negara?',
    'question.phone-country.why':
      'Dengan kod yang salah, nombor itu tidak sampai kepada sesiapa, atau sampai kepada orang yang tidak dikenali.',
    'question.phone-country.hint': 'Tulis kod yang didail, seperti +66, atau kod negara, seperti THA.',
    'question.codes':
      'Kod apakah yang dimaksudkan oleh perkataan dalam lajur ini yang bukan kod dan bukan tajuk?',
    'question.codes.why': 'Tekaan boleh menamakan negara atau isu yang salah.',
    'question.codes.hint': 'Berikan kepada setiap perkataan kod yang dimaksudkannya, atau tajuk kod itu.',
    'question.cross-mark': 'Apakah maksud tanda pangkah, seperti x atau ✗, dalam lajur ini?',
    'question.cross-mark.why': 'Pada sesetengah borang tanda pangkah bermaksud ya, pada borang lain tidak.',
    'answer.cross-mark.yes': 'Ya: jawapan itu dipilih.',
    'answer.cross-mark.no': 'Tidak: jawapan itu dipotong.',
    'question.multi-split':
      'Lajur ini menyenaraikan jawapan kepada satu soalan, dan lajur lain menyatakan ya atau tidak bagi setiap satu. Yang mana betul jika berbeza?',
    'question.multi-split.why':
      'Seseorang telah mengubah salah satu, dan tidak dapat diketahui yang mana dengan melihatnya.',
    'answer.multi-split.list': 'Lajur yang menyenaraikan jawapan.',
    'answer.multi-split.columns': 'Lajur yang mengandungi satu jawapan setiap satu.',
    'question.merged-cells':
      'Dalam lajur ini ada sel yang dicantumkan merentasi beberapa baris, dan hanya baris pertamanya mempunyai nilai. Adakah baris lain mempunyai nilai yang sama?',
    'question.merged-cells.why':
      'Sel yang dicantumkan boleh bermaksud nilainya untuk semua barisnya, atau untuk baris pertama sahaja.',
    'answer.merged-cells.copy-down': 'Ya: nilai itu disalin ke setiap baris yang diliputi oleh sel itu.',
    'answer.merged-cells.first-only':
      'Tidak: hanya baris pertama mempunyai nilai, dan baris lain kekal kosong.',
    'question.column':
      'Tajuk lajur ini tidak dikenali, tetapi menyerupai tajuk yang dikenali. Medan manakah yang terkandung dalam lajur ini?',
    'question.column.why':
      'Lajur yang tajuknya tidak dikenali tidak dibaca, dan tekaan boleh meletakkannya dalam medan yang salah.',
    'question.column.hint': 'Tulis nama medan seperti di halaman rujukan jenis rekod itu, atau none.',
    'answer.column.none': 'Tiada satu pun: lajur ini tidak dibaca.',
    'question.encoding': 'Dalam pengekodan apakah fail ini disimpan?',
    'question.encoding.why':
      'Jika dibaca dengan pengekodan yang salah, nama bertukar menjadi huruf lain tanpa disedari.',
    'question.encoding.hint':
      'Tulis namanya, seperti windows-874 bagi bahasa Thai, windows-1258 bagi bahasa Vietnam atau windows-1256 bagi bahasa Arab.',
    'ask.choose': '{choices} (Enter membiarkannya terbuka):',
    'ask.write': 'Jawapan (Enter membiarkannya terbuka):',
    'ask.code': 'kod atau tajuknya (Enter membiarkannya terbuka):',
    'ask.notAnswer': 'Itu bukan jawapan kepada soalan ini.',
    'ask.notCode': 'Itu bukan kod dan bukan tajuk dalam senarai.',
    'ask.notField': 'Itu bukan nama medan bagi jenis rekod ini.',
    'ask.encoding': 'Yang mana kelihatan betul? Nombor, atau nama pengekodan lain (Enter jika tiada):',
    'ask.notEncoding': 'Itu bukan salah satu nombor dan bukan nama pengekodan.',
    'answers.notUsed':
      'Dalam {path}, satu jawapan untuk lajur “{heading}” tidak digunakan: ia bukan kod dalam senarai, atau bukan medan yang masih kosong. Soalan itu terbuka semula.',
    'answers.written':
      '{path} telah ditulis: {open, plural, =0 {tiada soalan yang terbuka} other {# soalan menunggu jawapan}}.',
    'input.absent': 'Tiada fail {path}. Semak namanya dan folder tempat anda berada.',
    'input.notOpened': 'Fail {path} tidak dapat dibuka ({reason}). Semak sama ada anda boleh membacanya.',
    'input.folder': '{path} ialah folder. Namakan satu fail di dalamnya.',
    'input.line': 'Tempat pertama seperti itu ada pada baris {line}.',
    describeHead: '{name}: {format}, {tables, plural, other {# jadual}}.',
    describeTable: 'Jadual',
    describeSheet: 'Helaian “{sheet}”',
    describeHidden: 'tersembunyi',
    describeRows: '{rows, plural, other {# baris}}',
    describeTypeUnknown: 'jenis rekod tidak diketahui',
    describeEntries: 'entri {list} pada helaian “{sheet}”',
    describeHeadings: 'tajuk di baris {row}',
    describeNoHeading: 'tiada tajuk yang dikenali',
    describeFilled: '{share} % diisi',
    describeLongest: '{count, plural, other {sehingga # aksara}}',
    describeNoValues:
      'Huraian ini tidak mengandungi nilai daripada sel dan tidak mengandungi tajuk yang tidak dikenali, maka ia boleh dihantar melalui e-mel. Nama fail dan helaian kelihatan: jika salah satunya menyebut nama orang, tukar nama itu dahulu.',
    'describe.distinct.one': 'semuanya sama',
    'describe.distinct.few': 'sedikit yang berbeza',
    'describe.distinct.many': 'banyak yang berbeza',
    'describe.distinct.all': 'semuanya berbeza',
    'describe.kind.text': 'teks',
    'describe.kind.number': 'nombor',
    'describe.kind.date': 'tarikh hamparan',
    'describe.kind.boolean': 'benar atau palsu',
    'describe.kind.error': 'ralat hamparan',
    'describe.kind.list': 'senarai',
    'describe.kind.object': 'kumpulan medan',
    'describe.kind.null': 'null',
    'describe.shape.yes-no': 'ya atau tidak',
    'describe.shape.date': 'tarikh',
    'describe.shape.date-time': 'tarikh dengan masa',
    'describe.shape.time': 'masa',
    'describe.shape.whole-number': 'nombor bulat',
    'describe.shape.decimal-number': 'nombor perpuluhan',
    'describe.shape.rounded-number': 'nombor yang dibundarkan',
    'describe.shape.amount-with-currency': 'amaun dengan mata wang',
    'describe.shape.uuid': 'UUID',
    'describe.shape.e-mail': 'alamat e-mel',
    'describe.shape.phone': 'nombor telefon',
    'describe.shape.web-address': 'alamat web',
    'describe.shape.coordinates': 'koordinat',
    'describe.shape.formula-like': 'bermula seperti formula',
    'describe.shape.number-with-other-marks': 'nombor dengan tanda lain',
    'describe.shape.code': 'kod',
    'describe.shape.word': 'satu perkataan',
    'describe.shape.words': 'beberapa perkataan',
    'describe.shape.sentences': 'ayat',
    'describe.shape.other': 'lain-lain',
    fakeWritten: 'Ditulis: {path}, dengan nilai rekaan ({records, plural, other {# rekod}}).',
    fakeAnswers:
      'Ditulis: {path}, jawapan anda yang terpakai untuk fail rekaan. Hantar kedua-dua fail; semak dengan: {command}',
    fakeSame:
      'Semakan menemukan perkara yang sama seperti dalam fail anda: {findings, plural, other {# penemuan}}.',
    fakeDiffers:
      'Daripada {findings, plural, other {# penemuan}} dalam fail anda, {same, number} ada dalam fail rekaan. Yang tidak sama:',
    fakeCounts: '{before, number} dalam fail anda, {after, number} dalam fail rekaan',
    fakeLeftOut: 'sengaja ditinggalkan, kerana mungkin mengandungi data',
    fakeInUtf8: 'fail rekaan ditulis dalam UTF-8 yang bersih',
    fakeLook:
      'Buka dan lihat sebelum menghantarnya. Bilangan baris, sel kosong dan panjang teks adalah seperti dalam fail anda. Pilih nama fail rekaan yang tidak mendedahkan apa-apa.',
    fakeHoldsOriginal:
      'Satu teks daripada fail anda ada dalam fail rekaan, dan ini tidak boleh berlaku. Tiada apa-apa ditulis. Sila laporkan perkara ini, tanpa fail anda.',
    templateWritten: 'Ditulis: {path}. Isi helaian pertamanya, kemudian semak: amparo check {path}',
    templateAbout: 'Perihal',
    templateHow: '{type}: cara mengisi buku kerja ini',
    templateMain: 'Tulis satu baris bagi setiap rekod pada helaian “{sheet}”. Lajur bertanda * mesti diisi.',
    templateItems:
      'Apa yang boleh berlaku beberapa kali mempunyai helaiannya sendiri: satu baris bagi setiap satu, dengan id rekod dalam lajur pertama.',
    templatePositions:
      'Lajur bertanda # mengira entri satu rekod: 1 bagi yang pertama, 2 bagi yang kedua. Ia menunjukkan entri mana yang berkaitan.',
    templateLists: 'Jika sel mempunyai senarai juntai bawah, pilih satu entri. Kod juga boleh ditulis.',
    templateSeveral: 'Jika sel boleh mengandungi beberapa nilai, pisahkan dengan koma bertitik (;).',
    templateDates: 'Taip tarikh seperti biasa; sel memaparkan tahun-bulan-hari.',
    templateTimes:
      'Tulis masa dengan beza daripada UTC, seperti 2026-03-01T09:30:00+07:00, atau nyatakan beza itu sekali semasa buku kerja disemak.',
    templateIds:
      'Id berwarna kelabu sedia digunakan. Baris yang hanya mengandungi id seperti itu tidak dibaca.',
    templateProvenance: 'Lajur yang bermula dengan “{group}” boleh dibiarkan kosong: ia diisi semasa dibaca.',
    templateCheck: 'Apabila selesai, simpan buku kerja dan semak: amparo check FILE',
    templateSheet: 'Helaian',
    templateColumn: 'Lajur',
    templateRequired: 'Wajib',
    templateContent: 'Apa yang perlu ditulis',
    templateExample: 'Contoh',
    templateCodes: 'Kod',
    templateName: 'Nama untuk program',
    templateIfGroup: 'Wajib jika ada apa-apa dalam “{group}” diisi.',
    templateWithSeveral: 'Beberapa nilai: pisahkan dengan ;',
    templateOwner: 'Id rekod bagi baris ini, seperti pada helaian “{sheet}”.',
    templatePosition: 'Entri “{group}” yang ke berapa dalam rekod ini bagi baris ini: 1 bagi yang pertama.',
    templateNotListed: 'Tiada dalam senarai',
    templateNotListedText: 'Senarai tiada entri seperti itu. Kekalkan hanya jika ia kod dalam senarai.',
    templateNotFitting: 'Tidak sesuai',
    templateNotDate:
      'Ini bukan tarikh yang dikenali oleh program. Cuba tahun-bulan-hari, seperti 2026-03-25.',
    templateNotNumber: 'Nombor diperlukan di sini, dalam angka biasa.',
    templateTooLong: 'Teks lebih panjang daripada yang dapat disimpan dalam medan itu.',
  },
};
