import type { Catalogue } from '@amparo/core';

/** Messages in Malay: a draft that awaits review by a native speaker who knows the field. */
export const ms: Catalogue = {
  language: 'ms',
  status: 'draft',
  messages: {
    'validate.no-record-type': {
      what: 'Rekod ini tidak menyatakan jenisnya.',
      why: 'Setiap jenis mempunyai medan dan peraturannya sendiri.',
      fix: 'Nyatakan jenisnya dengan pilihan `as`, atau dalam medan `recordType`.',
    },
    'validate.unknown-record-type': {
      what: 'Jenis rekod ini bukan salah satu yang dikenali di sini ({known}).',
      why: 'Setiap jenis mempunyai medan dan peraturannya sendiri.',
      fix: 'Semak ejaannya, atau kemas kini pakej ini.',
    },
  },
  words: {
    head: '{tool} telah menyemak {source}, standard {standard}.',
    draft: 'Teks dalam bahasa ini masih draf dan menunggu semakan penutur jati.',
    partly: 'Yang belum diterjemahkan dipaparkan dalam bahasa Inggeris.',
    records:
      '{read, plural, =0 {Tiada rekod dibaca} other {# rekod dibaca}}: {errors, number} mempunyai ralat, {warnings, number} hanya mempunyai amaran, {clean, number} bersih.',
    typeRecords: '{count, plural, other {# rekod}}',
    typeFromData: 'jenis dinyatakan dalam data',
    typeFromFields: 'jenis dikenali daripada nama medan',
    typeFromHeadings: 'jenis dikenali daripada tajuk lajur',
    typeGiven: 'jenis diberikan dengan --as',
    typeUnknown: 'Jenis tidak diketahui',
    readable: 'Boleh dibaca',
    followsStandard: 'Mematuhi standard',
    safeToShare: 'Selamat dikongsi',
    yes: 'ya',
    no: 'tidak',
    readableNo: 'sebahagian fail tidak dapat dibaca; lihat di bawah',
    followsNo: '{errors, plural, =0 {ada peraturan yang tidak dapat dijalankan} other {# ralat}}',
    safeNo:
      '{special, plural, =0 {} other {# medan boleh paling membahayakan seseorang}}{both, select, yes {, } other {}}{personal, plural, =0 {} other {# medan bersifat peribadi}}. Kongsi hanya paparan yang dibuat untuk penerima.',
    safeInternal:
      '{internal, plural, other {# medan untuk kegunaan dalaman}}. Kongsi hanya paparan yang dibuat untuk penerima.',
    safeUnknown:
      'sebahagian fail tidak dibaca atau tidak diketahui, jadi tiada apa-apa dapat dikatakan mengenainya',
    questions:
      '{count, plural, =1 {Satu soalan menunggu} other {# soalan menunggu}} jawapan anda. Satu jawapan membetulkan semua sel yang berkaitan:',
    questionCells: '{cells, plural, other {# sel menunggu}} jawapan ini.',
    questionSpeaks: '{cells, plural, other {# sel}} hanya boleh dibaca begini',
    questionsHint:
      'Jalankan semakan sekali lagi dengan --answers answers.json: soalan akan ditulis ke dalam fail itu. Jawab di situ, jalankan semula, dan simpan fail itu untuk eksport borang yang sama pada masa akan datang.',
    questionsKept:
      'Soalan ditulis ke dalam {file}. Jawab di sana, semak lagi dengan --answers yang sama, dan simpan fail itu untuk eksport seterusnya daripada borang yang sama.',
    answersSafe:
      'Fail jawapan boleh mengandungi perkataan daripada sel: simpan dengan selamat seperti datanya.',
    causes: 'Perkara yang perlu dilihat, mengikut punca:',
    nothing: 'Tiada apa-apa yang perlu dibetulkan.',
    error: 'Ralat',
    warning: 'Amaran',
    note: 'Nota',
    times: '{count, plural, =1 {sekali} other {# kali}}',
    type: 'Jenis',
    where: 'Di mana',
    why: 'Sebab',
    fix: 'Cara',
    code: 'Kod',
    more: 'dan {count, number} lagi',
    row: 'baris {row}',
    line: 'baris {line}',
    lineColumn: 'baris {line}, lajur {column}',
    notListed:
      '{count, plural, other {# dapatan lagi dikira di atas tetapi tidak disenaraikan dalam laporan JSON}}.',
    notListedHere: '{count, plural, other {# dapatan lagi dikira tetapi tidak disenaraikan di sini}}.',
    notEvaluated:
      '{rules, plural, other {# peraturan tidak dijalankan}} {times, plural, =1 {sekali} other {# kali}}, kerana {rules, plural, other {bahagian yang dibacanya mempunyai kesilapan}}. Betulkan dahulu bahagian itu.',
    missing:
      'Peraturan yang membandingkan rekod tidak dapat melihat yang berikut, kerana tiada antara rekod yang disemak:',
    missingRules: '{rules, plural, other {# peraturan}}',
    missingHint: 'Beberapa fail boleh disemak bersama: amparo check FILE FILE',
    total:
      '{errors, plural, =0 {tiada ralat} other {# ralat}}, {warnings, plural, =0 {tiada amaran} other {# amaran}}, {notes, plural, =0 {tiada nota} other {# nota}}.',
    explain: 'Lebih lanjut mengenai sesuatu kod: amparo explain CODE',
    noValues:
      'Laporan ini tidak mengandungi nilai daripada sel, maka ia boleh dihantar melalui e-mel. Nama fail dan helaian kelihatan: jika salah satunya menyebut nama orang, tukar nama itu dahulu.',
    pageTitle: 'Laporan semakan',
    checkedWith: '{tool}, standard {standard}',
    checked: 'Apa yang disemak',
    file: 'Fail',
    format: 'Format',
    recordsColumn: 'Rekod',
    howKnown: 'Bagaimana jenis diketahui',
    withErrors: 'Dengan ralat',
    withWarnings: 'Dengan amaran sahaja',
    withoutFindings: 'Bersih',
    recordsChart: 'Rekod mengikut apa yang ditemui',
    causesChart: 'Dapatan mengikut punca',
    fieldsChart: 'Dapatan mengikut lajur',
    cause: 'Punca',
    column: 'Lajur',
    wholeRecord: 'Bukan satu lajur tertentu',
    findingsColumn: 'Dapatan',
    figures: 'Angka ini sebagai jadual',
    others: 'Semua yang lain',
    all: 'Semua',
    search: 'Cari dalam senarai ini',
    shown: 'Dipaparkan:',
    openAll: 'Buka semua',
    closeAll: 'Tutup semua',
    changes: 'Apa yang diubah semasa membaca',
    changesHint: 'Fail anda kekal seperti asal. Perubahan ada dalam rekod yang dibuat daripadanya.',
    notChecked: 'Apa yang tidak dapat disemak',
    rulesNotRun: 'Peraturan yang tidak dijalankan',
    sharedFields: 'Medan yang diisi',
    fieldsSpecial: 'Paling boleh membahayakan seseorang',
    fieldsPersonal: 'Peribadi',
    fieldsInternal: 'Untuk kegunaan dalaman',
    overview: 'Rekod dalam angka',
    overviewHint:
      'Kumpulan yang kurang daripada {least, number} rekod atau orang tidak dipaparkan, begitu juga angka yang membolehkannya dikira semula.',
    overviewFew:
      'Terdapat kurang daripada {least, number} rekod atau orang. Itu terlalu sedikit untuk memaparkan sebarang angka dengan selamat.',
    overviewPromise:
      'Tiada angka dipaparkan, kerana tidak diketahui sekecil mana kumpulan yang dijanjikan kepada orang ramai akan dipaparkan. Hal itu dinyatakan dalam rekod lain ({type}); semak rekod itu bersama-sama dengan rekod ini.',
    tooFew: 'terlalu sedikit untuk dipaparkan dengan selamat',
    several: 'Lebih daripada satu',
    notRecorded: 'Tidak direkodkan',
    notACode: 'Bukan kod dalam senarai',
    markedFindings: 'Dapatan',
    markedChanges: 'Perubahan',
    markedAboutFindings:
      'Sel bagi dapatan ini diwarnakan, dan setiap satunya mempunyai komen. Apa yang anda taip kekal seperti yang ditaip. Betulkan di sini atau dalam fail anda sendiri, kemudian semak semula.',
    markedAboutChanges:
      'Sel ini dibaca dalam bentuk yang lain daripada yang dipaparkan, tanpa sebarang keraguan. Sel kekal seperti asal; warnanya biru.',
    markedKeepSafe:
      'Buku kerja ini mengandungi semua yang ada dalam fail anda. Simpan sama selamatnya, dan jangan hantar kepada orang lain.',
    markedNoChanges: 'Tiada sel dibaca dalam bentuk lain.',
    markedKind: 'Jenis',
    markedSheet: 'Helaian',
    markedCell: 'Sel',
    markedHeading: 'Tajuk',
    markedWhat: 'Apa yang ditemui',
    markedBefore: 'Dalam sel',
    markedAfter: 'Dibaca sebagai',
    markedDone: 'Apa yang dilakukan',
    markedMoreInCell: '{count, plural, other {# dapatan lagi tentang sel ini ada}} pada helaian “{sheet}”.',
    markedWithoutComment:
      'Pada helaian “{sheet}”, {count, plural, other {# sel lagi diwarnakan tetapi tiada komen}}, kerana jumlahnya terlalu banyak. Semuanya ada dalam senarai ini.',
    markedChangesNotListed: '{count, plural, other {# perubahan lagi tidak disenaraikan.}}',
    markedNotMarked:
      '{count, plural, other {# dapatan lagi dikira tetapi tidak ditanda dan tidak disenaraikan}}, kerana jumlahnya terlalu banyak. Betulkan yang ini dahulu, kemudian semak semula.',
    markedRowsUnread:
      'Baris yang tidak dapat dibaca dibiarkan kosong dalam buku kerja ini. Baris itu hanya ada dalam fail anda sendiri.',
  },
};
