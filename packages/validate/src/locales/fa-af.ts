import type { Catalogue } from '@amparo/core';

/** Messages in Dari: a draft that awaits review by a native speaker who knows the field. */
export const faAF: Catalogue = {
  language: 'fa-AF',
  status: 'draft',
  messages: {
    'validate.no-record-type': {
      what: 'ریکارد نمی‌گوید که از کدام نوع است.',
      why: 'هر نوع، بخش‌ها و قاعده‌های خود را دارد.',
      fix: 'نوع را با گزینۀ `as` یا در بخش `recordType` بنویسید.',
    },
    'validate.unknown-record-type': {
      what: 'نوع ریکارد از جملۀ انواع شناخته‌شده ({known}) نیست.',
      why: 'هر نوع، بخش‌ها و قاعده‌های خود را دارد.',
      fix: 'املای آن را بررسی کنید، یا بستۀ نرم‌افزار را تجدید کنید.',
    },
  },
  words: {
    head: '{source} با {tool} بررسی شد، معیار {standard}.',
    draft: 'متن این زبان مسوده است و باید از طرف کسی که زبان مادری‌اش است بازبینی شود.',
    partly: 'آنچه هنوز ترجمه نشده، به انگلیسی آمده است.',
    records:
      '{read, plural, =0 {هیچ ریکارد خوانده نشد} one {# ریکارد خوانده شد} other {# ریکارد خوانده شد}}: {errors, number} با خطا، {warnings, number} تنها با هشدار، {clean, number} بدون مشکل.',
    typeRecords: '{count, plural, one {# ریکارد} other {# ریکارد}}',
    typeFromData: 'نوع در خود معلومات نوشته است',
    typeFromFields: 'نوع از نام بخش‌ها معلوم شد',
    typeFromHeadings: 'نوع از عنوان ستون‌ها معلوم شد',
    typeGiven: 'نوع با --as داده شد',
    typeUnknown: 'نوع نامعلوم',
    readable: 'قابل خواندن',
    followsStandard: 'مطابق معیار',
    safeToShare: 'شریک ساختن مصئون است',
    yes: 'بلی',
    no: 'نخیر',
    readableNo: 'بعضی قسمت‌های فایل خوانده نشد؛ پایین را ببینید',
    followsNo: '{errors, plural, =0 {بعضی قاعده‌ها اجرا نشد} one {# خطا} other {# خطا}}',
    safeNo:
      '{special, plural, =0 {} one {# بخش بیشترین ضرر را به شخص رسانده می‌تواند} other {# بخش بیشترین ضرر را به شخص رسانده می‌تواند}}{both, select, yes {، } other {}}{personal, plural, =0 {} one {# بخش شخصی است} other {# بخش شخصی است}}. تنها نمایی را شریک سازید که برای دریافت‌کننده ساخته شده باشد.',
    safeInternal:
      '{internal, plural, one {# بخش برای استفادۀ داخلی است} other {# بخش برای استفادۀ داخلی است}}. تنها نمایی را شریک سازید که برای دریافت‌کننده ساخته شده باشد.',
    safeUnknown: 'بعضی قسمت‌های فایل خوانده نشد یا شناخته نشد، پس دربارۀ آنها چیزی گفته نمی‌توانیم',
    questions:
      '{count, plural, one {یک سوال منتظر شماست} other {# سوال منتظر شماست}}. یک جواب، تمام خانه‌های مربوط را درست می‌کند:',
    questionCells: '{cells, plural, one {# خانه منتظر جواب است} other {# خانه منتظر جواب است}}.',
    questionSpeaks:
      '{cells, plural, one {# خانه تنها همین طور خوانده می‌شود} other {# خانه تنها همین طور خوانده می‌شود}}',
    questionsHint:
      'بررسی را دوباره با --answers answers.json اجرا کنید: سوال‌ها در آن فایل نوشته می‌شود. همان‌جا جواب دهید، دوباره اجرا کنید و فایل را برای خروجی بعدی همین فورم نگه دارید.',
    questionsKept:
      'سوال‌ها در {file} نوشته شده‌اند. همان‌جا جواب دهید، با همان --answers دوباره بررسی کنید، و فایل را برای صدور بعدی همان فورم نگه دارید.',
    answersSafe: 'فایل جواب‌ها می‌تواند کلمه‌هایی از خانه‌ها داشته باشد: آن را مانند خود داده‌ها ایمن نگه دارید.',
    causes: 'چه را ببینید، نظر به علت:',
    nothing: 'چیزی برای اصلاح نیست.',
    error: 'خطا',
    warning: 'هشدار',
    note: 'یادداشت',
    times: '{count, plural, one {یک بار} other {# بار}}',
    type: 'نوع',
    where: 'محل',
    why: 'دلیل',
    fix: 'چاره',
    code: 'کود',
    more: 'و {count, number} مورد دیگر',
    row: 'سطر {row}',
    line: 'خط {line}',
    lineColumn: 'خط {line}، ستون {column}',
    notListed:
      '{count, plural, one {# مورد دیگر در بالا شمرده شده اما در گزارش JSON نیامده است} other {# مورد دیگر در بالا شمرده شده اما در گزارش JSON نیامده است}}.',
    notListedHere:
      '{count, plural, one {# مورد دیگر شمرده شده اما اینجا نیامده است} other {# مورد دیگر شمرده شده اما اینجا نیامده است}}.',
    notEvaluated:
      '{rules, plural, one {# قاعده} other {# قاعده}} {times, plural, one {یک بار} other {# بار}} اجرا نشد، چون {rules, plural, one {آنچه می‌خواند} other {آنچه می‌خوانند}} مشکل دارد. اول آنها را اصلاح کنید.',
    missing:
      'قاعده‌هایی که ریکاردها را مقایسه می‌کنند این ریکاردها را ندیدند، چون در جملۀ ریکاردهای بررسی‌شده نیستند:',
    missingRules: '{rules, plural, one {# قاعده} other {# قاعده}}',
    missingHint: 'فایل‌ها را یک‌جا بررسی کرده می‌توانید: amparo check FILE FILE',
    total:
      '{errors, plural, =0 {بدون خطا} one {# خطا} other {# خطا}}، {warnings, plural, =0 {بدون هشدار} one {# هشدار} other {# هشدار}}، {notes, plural, =0 {بدون یادداشت} one {# یادداشت} other {# یادداشت}}.',
    explain: 'معلومات بیشتر دربارۀ یک کود: amparo explain CODE',
    noValues:
      'این گزارش هیچ مقداری از خانه‌ها ندارد، پس می‌توان آن را با ایمیل فرستاد. نام فایل‌ها و ورق‌ها در آن دیده می‌شود: اگر یکی از آن‌ها نام شخصی را دارد، نخست آن نام را تغییر دهید.',
    pageTitle: 'گزارش بررسی',
    checkedWith: '{tool}، معیار {standard}',
    checked: 'چه بررسی شد',
    file: 'فایل',
    format: 'فارمت',
    recordsColumn: 'ریکاردها',
    howKnown: 'نوع چطور معلوم شد',
    withErrors: 'با خطا',
    withWarnings: 'تنها با هشدار',
    withoutFindings: 'بدون مشکل',
    recordsChart: 'ریکاردها نظر به نتیجۀ بررسی',
    causesChart: 'موارد نظر به علت',
    fieldsChart: 'موارد نظر به ستون',
    cause: 'علت',
    column: 'ستون',
    wholeRecord: 'مربوط یک ستون نیست',
    findingsColumn: 'موارد',
    figures: 'همین ارقام در جدول',
    others: 'همۀ دیگر',
    all: 'همه',
    search: 'جستجو در این لست',
    shown: 'نشان داده شده:',
    openAll: 'باز کردن همه',
    closeAll: 'بستن همه',
    changes: 'چه هنگام خواندن تغییر کرد',
    changesHint: 'فایل شما همان‌طور می‌ماند. تغییرات در ریکاردهایی است که از آن ساخته شده است.',
    notChecked: 'آنچه بررسی شده نتوانست',
    rulesNotRun: 'قاعده‌هایی که اجرا نشد',
    sharedFields: 'بخش‌های پرشده',
    fieldsSpecial: 'بیشترین ضرر را به شخص رسانده می‌تواند',
    fieldsPersonal: 'شخصی',
    fieldsInternal: 'برای استفادۀ داخلی',
    overview: 'ریکاردها به ارقام',
    overviewHint:
      'گروپ‌های کمتر از {least, number} ریکارد یا نفر نشان داده نمی‌شود؛ ارقامی هم که از روی آنها به دست بیاید نشان داده نمی‌شود.',
    overviewFew: 'کمتر از {least, number} ریکارد یا نفر است. برای نشان دادن مصئون ارقام بسیار کم است.',
    overviewPromise:
      'ارقام نشان داده نمی‌شود، چون معلوم نیست به مردم وعدۀ نمایش تا چه اندازۀ کوچک گروپ داده شده است. این در ریکارد دیگری ({type}) نوشته است؛ آن را یک‌جا با اینها بررسی کنید.',
    tooFew: 'برای نشان دادن مصئون بسیار کم',
    several: 'بیشتر از یکی',
    notRecorded: 'ثبت نشده',
    notACode: 'کودِ لست نیست',
    markedFindings: 'موارد',
    markedChanges: 'تغییرات',
    markedAboutFindings:
      'خانه‌های این موارد رنگ شده و هر کدام یک تبصره دارد. آنچه نوشته‌اید همان‌طور مانده است. اینجا یا در فایل خود اصلاح کنید و دوباره بررسی کنید.',
    markedAboutChanges:
      'این خانه‌ها به شکلی غیر از آنچه نشان می‌دهند خوانده شد، بدون هیچ شک. خود خانه‌ها همان‌طور مانده و رنگ آبی دارند.',
    markedKeepSafe:
      'این کتاب کار تمام محتوای فایل شما را دارد. آن را به همان اندازه مصئون نگه دارید و به دیگران نفرستید.',
    markedNoChanges: 'هیچ خانه به شکل دیگر خوانده نشد.',
    markedKind: 'نوعیت',
    markedSheet: 'ورق',
    markedCell: 'خانه',
    markedHeading: 'عنوان ستون',
    markedWhat: 'چه یافت شد',
    markedBefore: 'در خانه',
    markedAfter: 'خوانده شد',
    markedDone: 'چه انجام شد',
    markedMoreInCell:
      '{count, plural, one {# مورد دیگر دربارۀ این خانه} other {# مورد دیگر دربارۀ این خانه}} در ورق «{sheet}» است.',
    markedWithoutComment:
      'در ورق «{sheet}»، {count, plural, one {# خانۀ دیگر رنگ شده اما تبصره ندارد} other {# خانۀ دیگر رنگ شده اما تبصره ندارد}}، چون تعداد زیاد است. آنها در همین لست آمده است.',
    markedChangesNotListed:
      '{count, plural, one {# تغییر دیگر نیامده است.} other {# تغییر دیگر نیامده است.}}',
    markedNotMarked:
      '{count, plural, one {# مورد دیگر شمرده شده اما نه نشانی شده و نه در لست آمده} other {# مورد دیگر شمرده شده اما نه نشانی شده و نه در لست آمده}}، چون تعداد زیاد است. اول اینها را اصلاح کنید و دوباره بررسی کنید.',
    markedRowsUnread: 'سطرهایی که خوانده نشد در این کتاب کار خالی است. آنها تنها در فایل خود شماست.',
  },
};
