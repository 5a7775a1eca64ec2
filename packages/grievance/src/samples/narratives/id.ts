import type { Sentences } from './sentences.ts';

/** Indonesian. */
export const id: Sentences = {
  opening: 'Saya sudah bekerja di sini selama {n} bulan.',
  wages: 'Gaji saya selama {n} bulan belum dibayar, kalau ditanya saya disuruh menunggu.',
  hours: 'Kami bekerja lebih dari dua belas jam sehari tanpa uang lembur.',
  deduction: 'Setiap bulan gaji dipotong tanpa penjelasan.',
  fee: 'Saya membayar banyak uang kepada calo untuk pekerjaan ini dan masih berutang.',
  documents: 'Paspor saya disimpan perusahaan dan tidak dikembalikan ketika saya minta.',
  injury: 'Tangan saya terluka saat bekerja dan saya membayar sendiri biaya berobat.',
  housing: 'Banyak orang tinggal dalam satu kamar, air dan kamar mandi tidak cukup.',
  violence: 'Mandor sering membentak dan mengancam kami.',
  dismissal: 'Saya diberhentikan tanpa pemberitahuan.',
  contract: 'Pekerjaan dan gaji di sini tidak sama dengan yang tertulis di kontrak.',
  closing: 'Tolong jangan beri tahu majikan nama saya.',
};
