import type { Catalogue } from '../catalogue.ts';

/** Messages in Indonesian: a draft that awaits review by a native speaker who knows the field. */
export const id: Catalogue = {
  language: 'id',
  status: 'draft',
  messages: {
    'core.missing-field': {
      what: '“{field}” belum diisi.',
      why: 'Setiap sistem yang menerima catatan ini membutuhkannya.',
      fix: 'Isilah. Jika tidak diketahui, carilah kode seperti “unknown” di halaman acuan isian tersebut.',
    },
    'core.unknown-field': {
      what: 'Di sini ada isian yang tidak dikenal oleh standar.',
      why: 'Data yang belum pernah dijelaskan tidak dapat dilindungi, sehingga tidak diteruskan.',
      fix: 'Cocokkan ejaan nama isian dengan halaman acuan, atau hapus isian itu.',
    },
    'core.wrong-type': {
      what: '“{field}” bukan {expected, select, text {teks} code {kode} list {daftar} group {kelompok isian} number {angka} wholeNumber {bilangan bulat} yesNo {jawaban ya atau tidak} other {data dari jenis yang benar}}.',
      why: 'Sistem lain tidak dapat membacanya.',
      fix: 'Isikan dalam bentuk yang ditunjukkan di halaman acuan.',
    },
    'core.wrong-format': {
      what: '“{field}” tidak berbentuk {expected, select, uuid {UUID} pseudonym {kode samaran} identifier {kode pengenal} decimal {bilangan desimal} language {kode bahasa} phone {nomor telepon internasional} email {alamat email} semver {nomor versi} digest {sidik digital dokumen} osId {OS ID} script {kode aksara} other {seperti yang seharusnya}}.',
      why: 'Program membandingkannya huruf demi huruf; bentuk yang lain dihitung sebagai nilai yang lain.',
      fix: '{expected, select, uuid {Pakai ID yang diekspor sistem Anda, dalam huruf kecil dengan tanda hubung.} pseudonym {Pakai 3 sampai 64 huruf A sampai Z, angka, dan . _ : - tanpa spasi, diawali huruf atau angka. Jangan pernah memakai nama orang.} identifier {Pakai 1 sampai 64 huruf A sampai Z, angka, dan . _ : / # - tanpa spasi, diawali huruf atau angka.} decimal {Tulis angka dengan titik desimal, misalnya 1500.00, tanpa pemisah ribuan.} language {Tulis dua atau tiga huruf, misalnya ne, atau dengan wilayah, misalnya pt-BR.} phone {Tulis + dan kode negara lebih dahulu, kemudian angka saja.} email {Tulis seperti nama@example.org.} semver {Tulis tiga angka dengan titik, misalnya 0.1.0.} digest {Tulis sha256: dan 64 angka heksadesimal.} osId {Tulis 15 karakter yang ditampilkan di Open Supply Hub.} script {Tulis empat huruf, misalnya Latn.} other {Lihat contoh di halaman acuan.}}',
    },
    'core.text-length': {
      what: '“{field}” kosong, lebih panjang dari {max, number} karakter, atau memuat karakter yang tidak dapat disimpan.',
      why: 'Sistem penerima akan memotongnya atau menolak catatan ini.',
      fix: 'Persingkat, atau kosongkan isian ini jika tidak ada yang perlu ditulis.',
    },
    'core.not-a-date': {
      what: '“{field}” bukan tanggal kalender.',
      why: 'Batas waktu dan upah dihitung dari tanggal.',
      fix: 'Tulis sebagai tahun-bulan-hari, misalnya 2026-03-25, menurut kalender Masehi.',
    },
    'core.not-a-date-time': {
      what: '“{field}” bukan tanggal dan jam dengan selisih waktu dari UTC.',
      why: 'Tanpa selisih itu, saat yang sama berarti jam yang berbeda di negara lain.',
      fix: 'Tulis seperti 2026-03-25T14:30:00+07:00.',
    },
    'core.out-of-range': {
      what: '“{field}” tidak berada di antara {min, number} dan {max, number}.',
      why: 'Angka di luar batas ini adalah salah tulis dan mengacaukan semua jumlah.',
      fix: 'Periksa angkanya.',
    },
    'core.not-in-codelist': {
      what: '“{field}” bukan kode dari daftar “{codelist}” ({count, number} kode).',
      why: 'Kasus hanya dapat dihitung dan diteruskan bersama bila semua orang memakai kode yang sama.',
      fix: 'Pilih kode atau judulnya dari daftar; lihat halaman acuan daftar kode.',
    },
    'core.not-the-constant': {
      what: '“{field}” harus berisi “{expected}”.',
      why: 'Isian ini memberi tahu penerima jenis catatan apa ini.',
      fix: 'Tulis persis seperti itu.',
    },
    'core.list-length': {
      what: 'Jumlah entri “{field}” tidak berada di antara {min, number} dan {max, number}.',
      why: 'Entri yang terlalu sedikit menghilangkan hal yang harus diketahui; yang terlalu banyak menandakan kesalahan ekspor.',
      fix: 'Tambah atau hapus entri.',
    },
    'core.updated-before-created': {
      what: '“{field}” lebih awal daripada waktu catatan ini dibuat.',
      why: 'Penerima menyimpan versi terbaru menurut waktu ini; waktu yang salah membuat mereka menyimpan versi yang salah.',
      fix: 'Periksa kedua waktu dan selisihnya dari UTC.',
    },
    'core.amount-beyond-minor-unit': {
      what: '“{field}” memuat lebih banyak angka desimal daripada yang dimiliki mata uangnya.',
      why: 'Jumlah yang tidak dapat dibayarkan dengan tepat dibaca berbeda oleh setiap sistem, dan pekerjalah yang kehilangan selisihnya.',
      fix: 'Tulis jumlah dengan angka desimal mata uangnya: tanpa desimal untuk VND, JPY, dan KRW, tiga untuk KWD, BHD, dan OMR, dua untuk kebanyakan yang lain.',
    },
    'core.consent-without-time': {
      what: 'Persetujuan ditandai sudah diberikan, tetapi waktunya tidak diisi.',
      why: 'Persetujuan yang tidak dapat dibuktikan diberikan lebih dahulu tidak membolehkan data dibagikan.',
      fix: 'Isi tanggal dan jam jawaban itu diberikan.',
    },
    'core.consent-withdrawal-mismatch': {
      what: 'Status dan waktu pencabutan persetujuan tidak cocok.',
      why: 'Jika pencabutan tidak terlihat, data terus dibagikan bertentangan dengan kehendak orangnya.',
      fix: 'Ubah status menjadi dicabut (withdrawn) dan isi waktunya; atau hapus waktu itu jika persetujuan tidak dicabut.',
    },
    'core.consent-override-without-reason': {
      what: 'Ada pihak yang bertindak tanpa persetujuan, dan alasannya tidak diberikan.',
      why: 'Mengesampingkan persetujuan tanpa alasan tidak dapat dipertanggungjawabkan kepada orangnya atau di pengadilan.',
      fix: 'Isi alasannya, atau hapus keterangan bahwa persetujuan dikesampingkan.',
    },
  },
  titles: {
    Provenance: {
      schemaVersion: 'Versi standar',
      recordId: 'ID catatan',
      version: 'Versi',
      supersedes: 'Menggantikan',
      sourceSystem: 'Sistem asal',
      sourceOrganisationId: 'Organisasi asal',
      createdAt: 'Dibuat pada',
      updatedAt: 'Diperbarui pada',
      contentLanguage: 'Bahasa isi',
    },
    Contact: {
      preferredChannel: 'Saluran yang dipilih',
      phone: 'Nomor telepon',
      email: 'Alamat email',
      safeToContact: 'Aman dihubungi',
      safeTimes: 'Waktu yang aman',
    },
    OrganisationRef: {
      name: 'Nama',
      organisationId: 'ID organisasi',
      identifiers: 'Nomor registrasi',
      country: 'Negara',
    },
    OrganisationIdentifier: {
      scheme: 'Jenis registrasi',
      value: 'Nomor',
      country: 'Negara',
    },
    FacilityRef: {
      name: 'Nama',
      osId: 'OS ID',
      previousOsIds: 'OS ID sebelumnya',
      identifiers: 'Nomor registrasi',
      place: 'Lokasi',
      industry: 'Lapangan usaha',
    },
    Place: {
      country: 'Negara',
      admin1: 'Wilayah administratif tingkat pertama',
      admin2: 'Wilayah administratif tingkat kedua',
      pcode: 'Kode wilayah',
      locality: 'Kota, desa, atau kampung',
      postalCode: 'Kode pos',
      addressLine: 'Alamat jalan',
    },
    Money: {
      amount: 'Jumlah',
      currency: 'Mata uang',
    },
    Consent: {
      consentId: 'ID persetujuan',
      status: 'Status',
      lawfulBasis: 'Dasar hukum',
      obtainedFrom: 'Jawaban diperoleh dari',
      obtainedAt: 'Jawaban diperoleh pada',
      mode: 'Cara',
      language: 'Bahasa',
      interpreterUsed: 'Memakai juru bahasa',
      purposes: 'Tujuan yang disetujui',
      recipientClasses: 'Golongan penerima yang disetujui',
      recipientsExcluded: 'Penerima yang dikecualikan',
      excludedFields: 'Isian yang dikecualikan',
      withholdingReason: 'Alasan tidak membagikan',
      expiresAt: 'Berlaku sampai',
      withdrawnAt: 'Dicabut pada',
      overrideBy: 'Dikesampingkan oleh',
      overrideReason: 'Alasan mengesampingkan',
    },
    RecordRef: {
      recordType: 'Jenis catatan',
      recordId: 'ID catatan',
    },
    RecordSensitivity: {
      level: 'Tingkat',
      flags: 'Penanda',
    },
  },
};
