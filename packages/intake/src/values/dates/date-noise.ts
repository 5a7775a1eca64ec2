/** Names of the days of the week, which say nothing that the date does not. Checked against Unicode CLDR 48. */
export const weekdayNames: Readonly<Record<string, string>> = {
  en: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun',
  ar: 'الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت|الأحد|الاحد',
  bn: 'সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার|শুক্রবার|শনিবার|রবিবার|সোম|মঙ্গল|বুধ|বৃহস্পতি|শুক্র|শনি|রবি',
  fa: 'دوشنبه|سه شنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه|یکشنبه',
  fil: 'lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo|lun|miy|huw|biy|sab|lin',
  hi: 'सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि',
  id: 'senin|selasa|rabu|kamis|jumat|jum at|sabtu|minggu|sen|sel|rab|kam|jum|sab|min',
  km: 'ចន្ទ|អង្គារ|ពុធ|ព្រហស្បតិ៍|សុក្រ|សៅរ៍|អាទិត្យ',
  lo: 'ວັນຈັນ|ວັນອັງຄານ|ວັນພຸດ|ວັນພະຫັດ|ວັນສຸກ|ວັນເສົາ|ວັນອາທິດ|ຈັນ|ອັງຄານ|ພຸດ|ພະຫັດ|ສຸກ|ເສົາ|ອາທິດ',
  ms: 'isnin|selasa|rabu|khamis|jumaat|sabtu|ahad|isn|kha|ahd',
  my: 'တနင်္လာ|အင်္ဂါ|ဗုဒ္ဓဟူး|ကြာသပတေး|သောကြာ|စနေ|တနင်္ဂနွေ',
  ne: 'सोमबार|मङ्गलबार|मंगलबार|बुधबार|बिहिबार|शुक्रबार|शनिबार|आइतबार|मङ्गल|बिहि|आइत',
  si: 'සඳුදා|අඟහරුවාදා|බදාදා|බ්‍රහස්පතින්දා|සිකුරාදා|සෙනසුරාදා|ඉරිදා',
  ta: 'திங்கள்|செவ்வாய்|புதன்|வியாழன்|வெள்ளி|சனி|ஞாயிறு',
  th: 'วันจันทร์|วันอังคาร|วันพุธ|วันพฤหัสบดี|วันศุกร์|วันเสาร์|วันอาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์|วันจันทร์ที่|วันอังคารที่|วันพุธที่|วันพฤหัสบดีที่|วันศุกร์ที่|วันเสาร์ที่|วันอาทิตย์ที่|จ|อ|พ|พฤ|ศ|ส|อา',
  ur: 'پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار',
  vi: 'thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|cn',
  zh: '星期一|星期二|星期三|星期四|星期五|星期六|星期日|星期天|周一|周二|周三|周四|周五|周六|周日',
};

/** Words around the parts of a date: “day”, “of”, “in the year”. */
export const dateFillers: Readonly<Record<string, string>> = {
  en: 'st|nd|rd|th|of|the|on|dated|date',
  bn: 'তারিখ|সাল|ই|শে|লা|রা',
  fil: 'ika|ng|noong',
  hi: 'तारीख|को|सन्',
  id: 'tanggal|tgl|tahun|bulan',
  km: 'ថ្ងៃ|ថ្ងៃទី|ទី|ខែ|ឆ្នាំ',
  lo: 'ວັນທີ|ທີ|ເດືອນ|ປີ',
  ms: 'haribulan|hb|pada',
  my: 'ခုနှစ်|ခု|လ|ရက်|ရက်နေ့|နေ့',
  ne: 'गते|साल|मिति|को',
  si: 'වන|දින|දා|වර්ෂ',
  ta: 'ஆம்|தேதி|ஆண்டு|நாள்',
  th: 'วันที่|ที่|วัน|เดือน|ปี',
  ur: 'تاریخ|بتاریخ|سال|مورخہ',
  vi: 'ngày|năm|thứ',
  zh: '年|日|号|號',
};

/** Words between day and month that leave no doubt which is which: `4 tháng 5`. */
export const monthMarkers: readonly string[] = ['tháng', 'thg', 'เดือน', 'ເດືອນ', 'ខែ', 'bulan'];

/** Names of eras, which tell the calendar. */
export const eraNames = {
  gregorian: 'ad|a.d.|ce|c.e.|ค.ศ.|คศ|ຄ.ສ.|គ.ស.|ई.सं.|ई. सं.|ईस्वी|খ্রিস্টাব্দ|خ|م|میلادی|masehi|公元|西元',
  buddhist: 'be|b.e.|พ.ศ.|พศ|พุทธศักราช|ພ.ສ.|ພສ|ព.ស.|佛历|佛曆',
  'bikram-sambat':
    'bs|b.s.|वि.सं.|वि. सं.|वि.स.|बि.सं.|बि. सं.|बि.स.|विक्रम संवत|विक्रम सम्वत|bikram sambat|vikram samvat',
  islamic: 'ah|a.h.|هـ|ه|هجري|هجری|hijri|hijriah|ش|هـ ش|ه ش|ه.ش',
} as const;
