import type { TemplateWord } from '../../workbook/template-words.ts';

/** The words of templates in Indonesian: a draft. */
export const idTemplate: Readonly<Record<TemplateWord, string>> = {
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
  templateNotDate: 'Ini bukan tanggal yang dikenali program. Coba tahun-bulan-tanggal, misalnya 2026-03-25.',
  templateNotNumber: 'Di sini harus angka, ditulis dengan digit saja.',
  templateTooLong: 'Teks lebih panjang daripada yang bisa dimuat isian ini.',
};
