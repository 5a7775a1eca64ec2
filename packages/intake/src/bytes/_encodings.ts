import iconv from 'iconv-lite';

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The bytes of a text in an encoding, written by a program that is not ours; it must be able to hold the text. */
export function encoded(label: string, text: string): Uint8Array {
  const bytes = label === 'windows-1258' ? vietnamese(text) : iconv.encode(text, label);
  if (iconv.decode(bytes, label).normalize('NFC') !== text.normalize('NFC'))
    throw new Error(`${label} cannot hold the text.`);
  return new Uint8Array(bytes);
}

/** Windows writes the letters that windows-1258 lacks as a letter and its tone. */
function vietnamese(text: string): Buffer {
  return Buffer.concat(
    [...text.normalize('NFC')].map((char) => {
      const bytes = iconv.encode(char, 'windows-1258');
      if (iconv.decode(bytes, 'windows-1258') === char) return bytes;
      const parts = char.normalize('NFD');
      const letter = parts.replaceAll(tones, '').normalize('NFC');
      return iconv.encode(letter + (parts.match(tones)?.join('') ?? ''), 'windows-1258');
    }),
  );
}

/** Rows of invented people and places in the languages that each encoding is used for. */
export const samples: ReadonlyArray<readonly [label: string, language: string, rows: readonly string[]]> = [
  [
    'windows-874',
    'Thai',
    ['ชื่อ,จังหวัด,ปัญหา', 'สมชาย ใจดี,สมุทรสาคร,ไม่ได้รับค่าจ้าง', 'มาลี แก้วใส,ระยอง,ยึดหนังสือเดินทาง'],
  ],
  [
    'windows-1258',
    'Vietnamese',
    ['Họ tên,Tỉnh,Vấn đề', 'Nguyễn Thị Hoa,Nghệ An,Chưa trả lương', 'Trần Văn Đức,Đồng Nai,Giữ hộ chiếu'],
  ],
  [
    'windows-1256',
    'Arabic',
    ['الاسم,المدينة,المشكلة', 'سالم الحربي,جدة,عدم دفع الأجور', 'مريم يوسف,الدوحة,حجز جواز السفر'],
  ],
  [
    'windows-1256',
    'Urdu',
    ['نام,شہر,مسئلہ', 'اکبر خان,پشاور,تنخواہ نہيں ملى', 'گلناز بيگم,ملتان,پاسپورٹ ضبط'],
  ],
  [
    'windows-1252',
    'Spanish',
    [
      'Nombre,Dirección,Situación',
      'José Núñez,Peñablanca,Salario sin pagar desde el año pasado',
      'María Ibáñez,Cañada,Teléfono retenido',
    ],
  ],
  [
    'windows-1252',
    'French',
    [
      'Nom,Préfecture,Problème',
      'Hélène Lefèvre,Orléans,Salaire non versé',
      'Loïc Gérôme,Besançon,Passeport confisqué',
    ],
  ],
  [
    'windows-1251',
    'Russian',
    [
      'Имя,Город,Проблема',
      'Анна Петрова,Тверь,Не выплачена зарплата',
      'Бахром Юсупов,Казань,Забрали паспорт',
    ],
  ],
  [
    'windows-1254',
    'Turkish',
    ['Adı,Şehir,Sorun', 'Gülşen Yıldız,İzmir,Ücret ödenmedi', 'Işık Çağlar,Iğdır,Pasaport alıkonuldu'],
  ],
  [
    'windows-1250',
    'Polish',
    [
      'Imię,Miejscowość,Problem',
      'Łukasz Wójcik,Łódź,Zaległa płaca i brak umowy',
      'Małgorzata Źdźbło,Gdańsk,Zabrano paszport, grożono',
    ],
  ],
  [
    'windows-1253',
    'Greek',
    [
      'Όνομα,Πόλη,Πρόβλημα',
      'Νίκος Σαμαράς,Πάτρα,Απλήρωτοι μισθοί',
      'Ελένη Βλάχου,Χανιά,Κατάσχεση διαβατηρίου',
    ],
  ],
  ['windows-1255', 'Hebrew', ['שם,עיר,בעיה', 'דוד לוי,חיפה,שכר לא שולם', 'רחל כהן,אשדוד,דרכון נלקח']],
  [
    'macintosh',
    'Spanish',
    [
      'Nombre,Dirección,Situación',
      'José Núñez,Peñablanca,Salario sin pagar desde el año pasado',
      'María Ibáñez,Cañada,Teléfono retenido',
    ],
  ],
  ['gb18030', 'Chinese', ['姓名,城市,问题', '王小明,东莞,拖欠工资', '李秀英,深圳,扣押护照']],
  ['big5', 'Chinese, traditional', ['姓名,城市,問題', '王小明,桃園,拖欠工資', '陳美玲,高雄,扣留護照']],
  ['euc-kr', 'Korean', ['이름,도시,문제', '김민수,안산,임금 체불', '박지영,수원,여권 압수']],
  [
    'shift_jis',
    'Japanese',
    ['氏名,都市,問題', '山田太郎,浜松,賃金が支払われない', 'グエン・ホア,名古屋,パスポートを取り上げられた'],
  ],
];
