import type { Catalogue } from '@amparo/core';

/** Messages in Filipino: a draft that awaits review by a native speaker who knows the field. */
export const fil: Catalogue = {
  language: 'fil',
  status: 'draft',
  messages: {
    'validate.no-record-type': {
      what: 'Hindi sinasabi ng record kung anong uri ito.',
      why: 'May sariling mga field at tuntunin ang bawat uri.',
      fix: 'Ibigay ang uri gamit ang option na `as`, o sa field na `recordType`.',
    },
    'validate.unknown-record-type': {
      what: 'Ang uri ng record ay hindi isa sa mga kilala rito ({known}).',
      why: 'May sariling mga field at tuntunin ang bawat uri.',
      fix: 'Suriin ang baybay, o i-update ang package.',
    },
  },
  words: {
    head: 'Sinuri ng {tool} ang {source}, pamantayan {standard}.',
    draft: 'Draft pa ang mga salita sa wikang ito at naghihintay ng pagsusuri ng katutubong nagsasalita.',
    partly: 'Nasa Ingles ang hindi pa naisasalin.',
    records:
      '{read, plural, =0 {Walang record na nabasa} one {# record ang nabasa} other {# na record ang nabasa}}: {errors, number} may error, {warnings, number} may babala lamang, {clean, number} walang problema.',
    typeRecords: '{count, plural, one {# record} other {# na record}}',
    typeFromData: 'nakasaad sa datos ang uri',
    typeFromFields: 'nakilala ang uri sa mga pangalan ng field',
    typeFromHeadings: 'nakilala ang uri sa mga heading',
    typeGiven: 'ibinigay ang uri gamit ang --as',
    typeUnknown: 'Hindi alam ang uri',
    readable: 'Nababasa',
    followsStandard: 'Sumusunod sa pamantayan',
    safeToShare: 'Ligtas ibahagi',
    yes: 'oo',
    no: 'hindi',
    readableNo: 'may mga bahagi ng file na hindi nabasa; tingnan sa ibaba',
    followsNo: '{errors, plural, =0 {may mga tuntuning hindi naipatupad} one {# error} other {# na error}}',
    safeNo:
      '{special, plural, =0 {} one {# field ang pinakamakapipinsala sa tao} other {# na field ang pinakamakapipinsala sa tao}}{both, select, yes {, } other {}}{personal, plural, =0 {} one {# field ang personal} other {# na field ang personal}}. Ibahagi lamang ang view na ginawa para sa tatanggap.',
    safeInternal:
      '{internal, plural, one {# field ang para sa loob ng opisina} other {# na field ang para sa loob ng opisina}}. Ibahagi lamang ang view na ginawa para sa tatanggap.',
    safeUnknown:
      'may mga bahagi ng file na hindi nabasa o hindi kilala, kaya walang masasabi tungkol sa mga ito',
    questions:
      '{count, plural, =1 {Isang tanong ang naghihintay} one {# tanong ang naghihintay} other {# na tanong ang naghihintay}} sa inyo. Inaayos ng isang sagot ang lahat ng cell na saklaw nito:',
    questionCells: '{cells, plural, one {# cell} other {# na cell}} ang naghihintay sa sagot.',
    questionSpeaks: '{cells, plural, one {# cell} other {# na cell}} ang ganito lamang mababasa',
    questionsHint:
      'Patakbuhin muli ang pagsusuri na may --answers answers.json: isusulat sa file na iyon ang mga tanong. Sagutin doon, patakbuhin muli, at itago ang file para sa susunod na export ng parehong form.',
    questionsKept:
      'Nakasulat ang mga tanong sa {file}. Sagutin doon, patakbuhin muli ang pagsusuri gamit ang parehong --answers, at itago ang file para sa susunod na export ng parehong form.',
    answersSafe: 'Maaaring may mga salita mula sa mga cell ang file ng mga sagot: ingatan ito gaya ng datos.',
    causes: 'Mga dapat tingnan, ayon sa sanhi:',
    nothing: 'Walang kailangang ayusin.',
    error: 'Error',
    warning: 'Babala',
    note: 'Paalala',
    times: '{count, plural, =1 {isang beses} one {# beses} other {# na beses}}',
    type: 'Uri',
    where: 'Saan',
    why: 'Bakit',
    fix: 'Gagawin',
    code: 'Code',
    more: 'at {count, number} pa',
    row: 'row {row}',
    line: 'linya {line}',
    lineColumn: 'linya {line}, column {column}',
    notListed:
      '{count, plural, one {# natuklasan pa} other {# na natuklasan pa}} ang binilang sa itaas pero wala sa listahan ng JSON report.',
    notListedHere:
      '{count, plural, one {# natuklasan pa} other {# na natuklasan pa}} ang binilang pero wala sa listahang ito.',
    notEvaluated:
      '{rules, plural, one {# tuntunin} other {# na tuntunin}} ang hindi naipatupad nang {times, plural, =1 {isang beses} one {# beses} other {# na beses}}, dahil may mali sa {rules, plural, other {binabasa ng mga ito}}. Ayusin muna ang mga iyon.',
    missing:
      'Hindi ito natingnan ng mga tuntuning nagkukumpara ng mga record, dahil wala ito sa mga record na sinuri:',
    missingRules: '{rules, plural, one {# tuntunin} other {# na tuntunin}}',
    missingHint: 'Maaaring suriin nang sabay ang mga file: amparo check FILE FILE',
    total:
      '{errors, plural, =0 {walang error} one {# error} other {# na error}}, {warnings, plural, =0 {walang babala} one {# babala} other {# na babala}}, {notes, plural, =0 {walang paalala} one {# paalala} other {# na paalala}}.',
    explain: 'Higit pa tungkol sa isang code: amparo explain CODE',
    noValues:
      'Walang laman ng mga cell sa report na ito, kaya maipapadala ito sa email. Makikita rito ang mga pangalan ng file at sheet: kung may pangalan ng tao sa isa sa mga ito, palitan muna iyon.',
    pageTitle: 'Report ng pagsusuri',
    checkedWith: '{tool}, pamantayan {standard}',
    checked: 'Ano ang sinuri',
    file: 'File',
    format: 'Format',
    recordsColumn: 'Mga record',
    howKnown: 'Paano nalaman ang uri',
    withErrors: 'May error',
    withWarnings: 'May babala lamang',
    withoutFindings: 'Walang problema',
    recordsChart: 'Mga record ayon sa natuklasan',
    causesChart: 'Mga natuklasan ayon sa sanhi',
    fieldsChart: 'Mga natuklasan ayon sa column',
    cause: 'Sanhi',
    column: 'Column',
    wholeRecord: 'Walang iisang column',
    findingsColumn: 'Mga natuklasan',
    figures: 'Ang mga numerong ito bilang table',
    others: 'Lahat ng iba pa',
    all: 'Lahat',
    search: 'Maghanap sa listahang ito',
    shown: 'Ipinapakita:',
    openAll: 'Buksan lahat',
    closeAll: 'Isara lahat',
    changes: 'Ano ang binago habang binabasa',
    changesHint: 'Nananatili ang inyong file. Nasa mga record na ginawa mula rito ang mga pagbabago.',
    notChecked: 'Ano ang hindi nasuri',
    rulesNotRun: 'Ang mga tuntuning hindi naipatupad',
    sharedFields: 'Ang mga field na may laman',
    fieldsSpecial: 'Pinakamakapipinsala sa tao',
    fieldsPersonal: 'Personal',
    fieldsInternal: 'Para sa loob ng opisina',
    overview: 'Ang mga record sa mga numero',
    overviewHint:
      'Hindi ipinapakita ang mga grupong mas kaunti sa {least, number} record o tao, pati ang mga numerong mapagkukuwentahan ng mga ito.',
    overviewFew:
      'Mas kaunti sa {least, number} ang record o tao. Masyadong kaunti iyon para ligtas na magpakita ng numero.',
    overviewPromise:
      'Walang ipinapakitang numero, dahil hindi alam kung gaano kaliit na grupo ang sinabi sa mga tao na ipapakita. Nasa ibang record iyon ({type}); suriin ito kasama ng mga ito.',
    tooFew: 'masyadong kaunti para ligtas na ipakita',
    several: 'Higit sa isa',
    notRecorded: 'Hindi naitala',
    notACode: 'Hindi code sa listahan',
    markedFindings: 'Mga natuklasan',
    markedChanges: 'Mga pagbabago',
    markedAboutFindings:
      'May kulay ang mga cell ng mga natuklasang ito, at may komento ang bawat isa. Hindi binago ang inyong na-type. Ayusin ito rito o sa sarili ninyong file, at suriin muli.',
    markedAboutChanges:
      'Nabasa ang mga cell na ito sa anyong iba sa nakikita, nang walang alinlangan. Hindi binago ang mga cell; asul ang kulay ng mga ito.',
    markedKeepSafe:
      'Nasa workbook na ito ang lahat ng nasa inyong file. Ingatan ito nang gayon din, at huwag ipasa sa iba.',
    markedNoChanges: 'Walang cell na nabasa sa ibang anyo.',
    markedKind: 'Uri',
    markedSheet: 'Sheet',
    markedCell: 'Cell',
    markedHeading: 'Heading',
    markedWhat: 'Ano ang natuklasan',
    markedBefore: 'Nasa cell',
    markedAfter: 'Nabasa bilang',
    markedDone: 'Ano ang ginawa',
    markedMoreInCell:
      '{count, plural, one {# natuklasan pa} other {# na natuklasan pa}} tungkol sa cell na ito ang nasa sheet na “{sheet}”.',
    markedWithoutComment:
      'Sa sheet na “{sheet}”, {count, plural, one {# cell pa} other {# na cell pa}} ang may kulay pero walang komento, dahil napakarami. Nasa listahang ito ang mga iyon.',
    markedChangesNotListed:
      '{count, plural, one {# pagbabago pa} other {# na pagbabago pa}} ang wala sa listahan.',
    markedNotMarked:
      '{count, plural, one {# natuklasan pa} other {# na natuklasan pa}} ang binilang pero hindi minarkahan at wala sa listahan, dahil napakarami. Ayusin muna ang mga ito, at suriin muli.',
    markedRowsUnread:
      'Walang laman sa workbook na ito ang mga row na hindi nabasa. Nasa sarili lamang ninyong file ang mga iyon.',
  },
};
