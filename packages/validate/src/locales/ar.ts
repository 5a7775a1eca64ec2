import type { Catalogue } from '@amparo/core';

/** Messages in Arabic: a draft that awaits review by a native speaker who knows the field. */
export const ar: Catalogue = {
  language: 'ar',
  status: 'draft',
  messages: {
    'validate.no-record-type': {
      what: 'لا يذكر السجل نوعه.',
      why: 'لكل نوع حقوله وقواعده.',
      fix: 'حدد النوع بالخيار `as` أو في الحقل `recordType`.',
    },
    'validate.unknown-record-type': {
      what: 'نوع السجل ليس من الأنواع المعروفة هنا ({known}).',
      why: 'لكل نوع حقوله وقواعده.',
      fix: 'راجع التهجئة، أو حدّث الحزمة.',
    },
  },
  words: {
    head: 'فحصت أداة {tool} الملف {source} وفق المعيار {standard}.',
    draft: 'نصوص هذه اللغة مسودة تنتظر مراجعة من أحد الناطقين بها.',
    partly: 'ما لم يُترجم بعد يظهر بالإنجليزية.',
    records:
      '{read, plural, =0 {لم يُقرأ أي سجل} one {قُرئ سجل واحد} two {قُرئ سجلان} few {قُرئت # سجلات} many {قُرئ # سجلًا} other {قُرئ # سجل}}: فيها أخطاء: {errors, number}، فيها تحذيرات فقط: {warnings, number}، سليمة: {clean, number}.',
    typeRecords: '{count, plural, one {سجل واحد} two {سجلان} few {# سجلات} many {# سجلًا} other {# سجل}}',
    typeFromData: 'النوع مذكور في البيانات',
    typeFromFields: 'عُرف النوع من أسماء الحقول',
    typeFromHeadings: 'عُرف النوع من عناوين الأعمدة',
    typeGiven: 'حُدد النوع بالخيار --as',
    typeUnknown: 'النوع غير معروف',
    readable: 'قابل للقراءة',
    followsStandard: 'مطابق للمعيار',
    safeToShare: 'آمن للمشاركة',
    yes: 'نعم',
    no: 'لا',
    readableNo: 'تعذرت قراءة أجزاء من الملف؛ انظر أدناه',
    followsNo:
      '{errors, plural, =0 {تعذر تطبيق بعض القواعد} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}',
    safeNo:
      '{special, plural, =0 {} one {حقل واحد قد يُلحق بالشخص أشد الضرر} two {حقلان قد يُلحقان بالشخص أشد الضرر} few {# حقول قد تُلحق بالشخص أشد الضرر} many {# حقلًا قد تُلحق بالشخص أشد الضرر} other {# حقل قد تُلحق بالشخص أشد الضرر}}{both, select, yes {، } other {}}{personal, plural, =0 {} one {حقل شخصي واحد} two {حقلان شخصيان} few {# حقول شخصية} many {# حقلًا شخصيًا} other {# حقل شخصي}}. لا تشارك إلا نسخة معدّة للمستلم.',
    safeInternal:
      '{internal, plural, one {حقل واحد للاستعمال الداخلي} two {حقلان للاستعمال الداخلي} few {# حقول للاستعمال الداخلي} many {# حقلًا للاستعمال الداخلي} other {# حقل للاستعمال الداخلي}}. لا تشارك إلا نسخة معدّة للمستلم.',
    safeUnknown: 'أجزاء من الملف لم تُقرأ أو غير معروفة، فلا يمكن قول شيء عنها',
    questions:
      '{count, plural, one {سؤال واحد ينتظر} two {سؤالان ينتظران} few {# أسئلة تنتظر} many {# سؤالًا تنتظر} other {# سؤال تنتظر}} جوابك. وكل جواب يصحح جميع الخلايا التي يتعلق بها:',
    questionCells:
      '{cells, plural, one {خلية واحدة تنتظر} two {خليتان تنتظران} few {# خلايا تنتظر} many {# خلية تنتظر} other {# خلية تنتظر}} الجواب.',
    questionSpeaks:
      '{cells, plural, one {خلية واحدة لا تُقرأ} two {خليتان لا تُقرآن} few {# خلايا لا تُقرأ} many {# خلية لا تُقرأ} other {# خلية لا تُقرأ}} إلا هكذا',
    questionsHint:
      'أعد الفحص مع --answers answers.json: تُكتب الأسئلة في ذلك الملف. أجب عنها فيه، ثم أعد الفحص، واحتفظ بالملف للتصدير التالي من النموذج نفسه.',
    questionsKept:
      'كُتبت الأسئلة في {file}. أجب فيه، وأعد الفحص بالخيار --answers نفسه، واحتفظ بالملف للتصدير القادم من الاستمارة نفسها.',
    answersSafe: 'قد يحتوي ملف الأجوبة على كلمات من الخلايا: احفظه بأمان كما تحفظ البيانات.',
    causes: 'ما ينبغي النظر فيه، بحسب السبب:',
    nothing: 'لا شيء يحتاج إلى تصحيح.',
    error: 'خطأ',
    warning: 'تحذير',
    note: 'ملاحظة',
    times: '{count, plural, one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}',
    type: 'النوع',
    where: 'الموضع',
    why: 'السبب',
    fix: 'التصحيح',
    code: 'الرمز',
    more: 'و{count, number} غيرها',
    row: 'الصف {row}',
    line: 'السطر {line}',
    lineColumn: 'السطر {line}، العمود {column}',
    notListed:
      '{count, plural, one {نتيجة أخرى محسوبة أعلاه وغير مدرجة} two {نتيجتان أخريان محسوبتان أعلاه وغير مدرجتين} few {# نتائج أخرى محسوبة أعلاه وغير مدرجة} many {# نتيجة أخرى محسوبة أعلاه وغير مدرجة} other {# نتيجة أخرى محسوبة أعلاه وغير مدرجة}} في تقرير JSON.',
    notListedHere:
      '{count, plural, one {نتيجة أخرى محسوبة وغير مدرجة} two {نتيجتان أخريان محسوبتان وغير مدرجتين} few {# نتائج أخرى محسوبة وغير مدرجة} many {# نتيجة أخرى محسوبة وغير مدرجة} other {# نتيجة أخرى محسوبة وغير مدرجة}} هنا.',
    notEvaluated:
      'لم تُطبَّق {rules, plural, one {قاعدة واحدة} two {قاعدتان} few {# قواعد} many {# قاعدة} other {# قاعدة}} ({times, plural, one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}})، لأن في ما {rules, plural, one {تقرؤه} two {تقرآنه} few {تقرؤه} many {تقرؤه} other {تقرؤه}} أخطاء. صحّح تلك الأخطاء أولًا.',
    missing: 'القواعد التي تقارن السجلات لم تستطع النظر في هذه، لأنها ليست بين السجلات المفحوصة:',
    missingRules:
      '{rules, plural, one {قاعدة واحدة} two {قاعدتان} few {# قواعد} many {# قاعدة} other {# قاعدة}}',
    missingHint: 'يمكن فحص الملفات معًا: amparo check FILE FILE',
    total:
      '{errors, plural, =0 {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}، {warnings, plural, =0 {لا تحذيرات} one {تحذير واحد} two {تحذيران} few {# تحذيرات} many {# تحذيرًا} other {# تحذير}}، {notes, plural, =0 {لا ملاحظات} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظة} other {# ملاحظة}}.',
    explain: 'لمعرفة المزيد عن رمز: amparo explain CODE',
    noValues:
      'لا يحتوي هذا التقرير على أي قيم من الخلايا، لذا يمكن إرساله بالبريد الإلكتروني. تظهر فيه أسماء الملفات والأوراق: إن كان أحدها يذكر اسم شخص، فغيّر ذلك الاسم أولًا.',
    pageTitle: 'تقرير فحص',
    checkedWith: '{tool}، المعيار {standard}',
    checked: 'ما جرى فحصه',
    file: 'الملف',
    format: 'الصيغة',
    recordsColumn: 'السجلات',
    howKnown: 'كيف عُرف النوع',
    withErrors: 'فيها أخطاء',
    withWarnings: 'فيها تحذيرات فقط',
    withoutFindings: 'سليمة',
    recordsChart: 'السجلات بحسب ما وُجد فيها',
    causesChart: 'النتائج بحسب السبب',
    fieldsChart: 'النتائج بحسب العمود',
    cause: 'السبب',
    column: 'العمود',
    wholeRecord: 'لا يخص عمودًا بعينه',
    findingsColumn: 'النتائج',
    figures: 'هذه الأرقام في جدول',
    others: 'كل ما عداها',
    all: 'الكل',
    search: 'ابحث في هذه القائمة',
    shown: 'المعروض:',
    openAll: 'افتح الكل',
    closeAll: 'أغلق الكل',
    changes: 'ما تغيّر أثناء القراءة',
    changesHint: 'يبقى ملفك كما هو. التغييرات في السجلات المستخرجة منه.',
    notChecked: 'ما تعذر فحصه',
    rulesNotRun: 'القواعد التي لم تُطبَّق',
    sharedFields: 'الحقول المملوءة',
    fieldsSpecial: 'قد تُلحق بالشخص أشد الضرر',
    fieldsPersonal: 'شخصية',
    fieldsInternal: 'للاستعمال الداخلي',
    overview: 'السجلات بالأرقام',
    overviewHint:
      'لا تُعرض المجموعات التي تقل عن {least, number} من السجلات أو الأشخاص، ولا الأرقام التي يمكن استنتاجها منها.',
    overviewFew: 'عدد السجلات أو الأشخاص أقل من {least, number}. وهذا أقل من أن تُعرض عنه أي أرقام بأمان.',
    overviewPromise:
      'لا تُعرض أي أرقام، لأنه لا يُعرف أصغر حجم للمجموعات وُعد الناس بعرضه. هذا مذكور في سجل آخر ({type})؛ افحصه مع هذه السجلات.',
    tooFew: 'أقل من أن تُعرض بأمان',
    several: 'أكثر من واحد',
    notRecorded: 'غير مسجّل',
    notACode: 'ليس رمزًا من القائمة',
    markedFindings: 'النتائج',
    markedChanges: 'التغييرات',
    markedAboutFindings:
      'خلايا هذه النتائج ملوّنة، وعلى كل منها تعليق. ما كتبته باقٍ كما كتبته. صحّحه هنا أو في ملفك، ثم أعد الفحص.',
    markedAboutChanges:
      'قُرئت هذه الخلايا بشكل غير الشكل الظاهر فيها، دون أي شك. الخلايا باقية كما كانت، ولونها أزرق.',
    markedKeepSafe: 'يحتوي هذا المصنف على كل ما في ملفك. احفظه بالحرص نفسه، ولا ترسله إلى أحد.',
    markedNoChanges: 'لم تُقرأ أي خلية بشكل آخر.',
    markedKind: 'الصنف',
    markedSheet: 'الورقة',
    markedCell: 'الخلية',
    markedHeading: 'عنوان العمود',
    markedWhat: 'ما وُجد',
    markedBefore: 'في الخلية',
    markedAfter: 'قُرئت',
    markedDone: 'ما جرى',
    markedMoreInCell:
      '{count, plural, one {توجد نتيجة أخرى} two {توجد نتيجتان أخريان} few {توجد # نتائج أخرى} many {توجد # نتيجة أخرى} other {توجد # نتيجة أخرى}} عن هذه الخلية في الورقة «{sheet}».',
    markedWithoutComment:
      'في الورقة «{sheet}» {count, plural, one {خلية أخرى ملوّنة بلا تعليق} two {خليتان أخريان ملوّنتان بلا تعليق} few {# خلايا أخرى ملوّنة بلا تعليقات} many {# خلية أخرى ملوّنة بلا تعليقات} other {# خلية أخرى ملوّنة بلا تعليقات}}، لكثرتها. وهي مذكورة في هذه القائمة.',
    markedChangesNotListed:
      '{count, plural, one {تغيير آخر غير مدرج.} two {تغييران آخران غير مدرجين.} few {# تغييرات أخرى غير مدرجة.} many {# تغييرًا آخر غير مدرج.} other {# تغيير آخر غير مدرج.}}',
    markedNotMarked:
      '{count, plural, one {نتيجة أخرى محسوبة لكنها غير معلَّمة ولا مدرجة} two {نتيجتان أخريان محسوبتان لكنهما غير معلَّمتين ولا مدرجتين} few {# نتائج أخرى محسوبة لكنها غير معلَّمة ولا مدرجة} many {# نتيجة أخرى محسوبة لكنها غير معلَّمة ولا مدرجة} other {# نتيجة أخرى محسوبة لكنها غير معلَّمة ولا مدرجة}}، لكثرة النتائج. صحّح هذه أولًا، ثم أعد الفحص.',
    markedRowsUnread: 'الصفوف التي تعذرت قراءتها فارغة في هذا المصنف. وهي موجودة في ملفك فقط.',
  },
};
