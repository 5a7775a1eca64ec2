import type { Catalogue } from '@amparo/core';

/** Messages in Filipino: a draft that awaits review by a native speaker who knows the field. */
export const fil: Catalogue = {
  language: 'fil',
  status: 'draft',
  messages: {
    'intake.read-failed': {
      what: 'Hindi nabasa ang file hanggang sa dulo.',
      why: 'Walang masasabi tungkol sa mga record na hindi nabasa.',
      fix: 'Tiyaking naroon pa ang file at hindi nakabukas sa ibang program, at subukan muli.',
    },
    'intake.empty': {
      what: 'Walang laman ang file: wala itong kahit isang byte.',
      why: 'Madalas na walang lamang file ang naiiwan ng export na pumalya.',
      fix: 'I-export muli ang file.',
    },
    'intake.blank': {
      what: 'Mga puwang at blangkong linya lamang ang nasa file.',
      why: 'Walang record dito.',
      fix: 'I-export muli ang file, o pumili ng ibang file.',
    },
    'intake.only-bom': {
      what: 'Ang marka lamang ng simula ng teksto ang nasa file, at walang teksto.',
      why: 'Madalas na ganitong file ang naiiwan ng export na pumalya.',
      fix: 'I-export muli ang file.',
    },
    'intake.gzip-truncated': {
      what: 'Kulang ang dulo ng compressed file.',
      why: 'Naputol ito habang sine-save, kinokopya o ipinapadala.',
      fix: 'Kopyahin o i-export muli ang file.',
    },
    'intake.gzip-damaged': {
      what: 'Sira ang compressed file: hindi ito mabuksan hanggang sa dulo.',
      why: 'Hindi na mababasa ang laman nito mula roon.',
      fix: 'Kopyahin o i-export muli ang file.',
    },
    'intake.gzip-checksum': {
      what: 'Sira ang compressed file: hindi tugma sa checksum ang laman nito.',
      why: 'May mga titik o digit na iba sa na-save.',
      fix: 'Kopyahin o i-export muli ang file.',
    },
    'intake.gzip-trailing': {
      what: 'May iba pang laman pagkatapos ng dulo ng compressed file.',
      why: 'Hindi masasabi kung kasama ito sa mga record.',
      fix: 'I-export muli ang file, o i-unpack ito at piliin ang file sa loob.',
    },
    'intake.gzip-nested': {
      what: 'May workbook o isa pang compressed file sa loob ng compressed file.',
      why: 'Hindi binubuksan ang file na nasa loob ng iba, dahil maaaring magtago ng napakalaking file ang maliit.',
      fix: 'I-unpack muna ito at piliin ang file sa loob.',
    },
    'intake.gzip-bomb': {
      what: 'Lumalaki ang compressed file nang mahigit {limit, number} beses kapag in-unpack.',
      why: 'Ginawa ang ganitong file para patigilin ang mga program; hindi gaanong umuulit ang mga record.',
      fix: 'Alamin kung saan galing ang file. Kung tama ito, i-unpack at piliin ang file sa loob.',
    },
    'intake.compressed': {
      what: 'Compressed archive ({format}) ang file.',
      why: 'Hindi binubuksan ang mga archive, dahil maaaring magtago ng napakalaking file ang maliit.',
      fix: 'I-unpack muna ito at piliin ang file sa loob.',
    },
    'intake.compound-file': {
      what: 'Lumang Excel workbook (.xls) o workbook na may password ang file.',
      why: 'Hindi mababasa rito ang alinman sa dalawa, kaya walang nasuri.',
      fix: 'Buksan ito sa spreadsheet program, alisin ang password kung mayroon, at i-save bilang .xlsx.',
    },
    'intake.pdf': {
      what: 'PDF na dokumento ang file.',
      why: 'Mga pahinang titingnan ang laman ng PDF, hindi mga row na masusuri.',
      fix: 'Hingin ang mismong table bilang .xlsx o .csv.',
    },
    'intake.image': {
      what: 'Larawan ({format}) ang file.',
      why: 'Walang mga row na masusuri ang larawan.',
      fix: 'Hingin ang mismong table bilang .xlsx o .csv.',
    },
    'intake.rtf': {
      what: 'Dokumentong teksto (RTF) ang file.',
      why: 'Hindi makilala ang mga row mula sa ayos nito.',
      fix: 'Kopyahin ang table sa isang spreadsheet at i-save bilang .xlsx.',
    },
    'intake.html': {
      what: 'Web page ang file, anuman ang pangalan nito.',
      why: 'May mga system na nagbibigay ng table bilang web page na pinangalanang .xls; maaari ring log-in page ang na-save.',
      fix: 'Buksan ito sa spreadsheet program at i-save bilang .xlsx, o i-export muli.',
    },
    'intake.xml-file': {
      what: 'XML na dokumento ang file.',
      why: 'Hindi kabilang ang XML sa mga format na masusuri: CSV, XLSX, JSON at NDJSON.',
      fix: 'I-export ang mga record bilang .xlsx, .csv o .json; maaaring i-save bilang .xlsx ang lumang Excel XML file.',
    },
    'intake.binary': {
      what: 'Ang file ay hindi teksto, table o workbook.',
      why: 'Hindi ito mababasa, kaya walang nasuri.',
      fix: 'Pumili ng file na CSV, XLSX, JSON o NDJSON.',
    },
    'intake.not-xlsx': {
      what: 'Ang file ay {found, select, docx {dokumento ng Word} pptx {presentation} ods {OpenDocument file} other {archive na walang Excel workbook o CSV file sa loob}}.',
      why: 'Mga Excel workbook lamang na .xlsx at .xlsm, at mga archive ng CSV file, ang mababasa.',
      fix: 'Buksan ito sa spreadsheet program at i-save bilang .xlsx, o i-unpack ang archive at piliin ang file sa loob.',
    },
    'intake.xlsb': {
      what: 'Binary na Excel workbook (.xlsb) ang file.',
      why: 'Hindi mababasa rito ang ganoong uri, kaya walang nasuri.',
      fix: 'Buksan ito sa Excel at i-save bilang .xlsx.',
    },
    'intake.bom': {
      what: 'Nagsisimula ang file sa byte order mark.',
      why: 'Isinusulat ito ng Excel; hindi ito isinama at walang binabago.',
      fix: 'Walang kailangang gawin.',
    },
    'intake.utf-16': {
      what: 'Nakasulat ang file sa UTF-16, gaya ng “Unicode text” ng Excel.',
      why: 'Ganoon ito binasa; may ibang program na hindi ito nababasa.',
      fix: 'Walang kailangang gawin. Kung ipapasa ito, i-save bilang CSV UTF-8.',
    },
    'intake.encoding': {
      what: 'Ang teksto ay {found, select, notUtf8 {hindi nakasulat sa UTF-8} utf16le {nakasulat sa UTF-16} utf16be {nakasulat sa UTF-16} utf32le {nakasulat sa UTF-32} utf32be {nakasulat sa UTF-32} other {hindi nakasulat sa encoding na ibinigay}}.',
      why: 'Kapag binasa sa maling encoding, nagiging ibang titik ang mga pangalan nang walang nakakapansin.',
      fix: 'I-save ito bilang CSV UTF-8 o UTF-8, o sabihin kung sa anong encoding ito na-save, gaya ng windows-874 para sa Thai.',
    },
    'intake.encoding-unknown': {
      what: 'Hindi kilala rito ang encoding na {encoding}.',
      why: 'Kung wala ito, hindi mababasa ang teksto.',
      fix: 'Magbigay ng pangalan mula sa Encoding Standard, gaya ng utf-8, windows-874 o windows-1256.',
    },
    'intake.encoding-unclear': {
      what: 'Hindi nakasulat sa UTF-8 ang teksto, at hindi sinasabi ng file kung saan. Maaaring: {candidates}.',
      why: 'Kapag binasa sa maling encoding, nagiging ibang titik ang mga pangalan nang walang nakakapansin, kaya walang hinulaan.',
      fix: 'Sabihin ang encoding gamit ang --encoding, gaya ng --encoding {first}, at tingnan kung nababasa ang mga pangalan at heading; o i-save ang file bilang CSV UTF-8.',
    },
    'intake.encoding-read': {
      what: 'Binasa ang teksto bilang {encoding}.',
      why: 'Hindi ito nakasulat sa UTF-8; ibinigay o kinumpirma ang encoding.',
      fix: 'Walang kailangang gawin, kung nababasa ang mga pangalan at heading. Kung ipapasa ang file, i-save bilang CSV UTF-8.',
    },
    'intake.encoding-doubtful': {
      what: 'Binasa ang teksto bilang {encoding} gaya ng sinabi, kahit walang mali ito bilang UTF-8.',
      why: 'Bihirang mapagkamalang UTF-8 ang ibang teksto, kaya malamang na naging ibang titik ang mga pangalan.',
      fix: 'Suriin muli ang file nang walang --encoding, at walang sagot tungkol sa encoding.',
    },
    'intake.line-too-long': {
      what: 'Mas mahaba sa {limit, number} karakter ang linyang ito, kaya hindi ito nabasa.',
      why: 'Hindi ganoon kahaba ang isang record; kulang ang mga dulo ng linya, o may panipi na hindi naisara.',
      fix: 'I-export muli ang file na may isang record sa bawat linya.',
    },
    'intake.nul': {
      what: 'May hindi nakikitang karakter na NUL sa cell {cell}, kaya hindi ito nabasa.',
      why: 'Hindi ito maitatago ng mga database, at may mga program na humihinto rito sa pagbasa.',
      fix: 'I-type muli ang cell o i-export muli ang file.',
    },
    'intake.json-syntax': {
      what: 'Hindi JSON ang teksto rito: {hint, select, comma {may sobrang kuwit o bracket} missing {kulang ng kuwit sa pagitan ng dalawang halaga} comment {may komento} quote {may single quote na dapat ay double quote} number {may numerong hindi nakasulat sa paraan ng JSON} literal {may salitang walang panipi} control {may hindi nakikitang control character} escape {may hindi kilalang backslash sequence} other {iba ang inaasahan}}.',
      why: 'Mula rito, hindi na mababasa nang tiyak ang record.',
      fix: '{hint, select, comma {Alisin ang kuwit o bracket, o punan ang kulang bago nito.} missing {Ilagay ang kuwit. Kung nasa sariling linya ang bawat record, alisin na lamang ang mga bracket sa paligid nila at pangalanang .ndjson ang file.} comment {Alisin ang komento; walang komento ang JSON.} quote {Gumamit ng double quote.} number {Isulat ito nang walang plus sign o mga sero sa unahan, at may digit sa magkabilang panig ng tuldok.} literal {Ilagay ito sa double quote; true, false at null lamang ang walang panipi.} control {Isulat ang line break bilang \\n at ang tab bilang \\t.} escape {Isulat nang dalawang beses ang backslash.} other {Hayaang program ang sumulat ng file sa halip na isulat nang mano-mano.}}',
    },
    'intake.json-trailing': {
      what: 'May teksto pa pagkatapos ng dulo ng record.',
      why: 'Hindi ito nabasa, at maaaring may iba pang record dito.',
      fix: 'Ilagay sa isang listahan ang maraming record, o isulat ang isa sa bawat linya at pangalanang .ndjson ang file.',
    },
    'intake.truncated': {
      what: 'Natapos ang teksto bago makumpleto ang record.',
      why: 'Naputol ang file habang sine-save o ipinapadala; may mga record na kulang.',
      fix: 'Kopyahin o i-export muli ang file.',
    },
    'intake.unicode': {
      what: 'May karakter na kalahati lamang ang nakasulat.',
      why: 'Naputol ito, at pinapalitan o tinatanggihan ito ng ibang system.',
      fix: 'I-export muli ang record, o i-type muli ang teksto.',
    },
    'intake.number-range': {
      what: 'May numerong masyadong malaki, masyadong maliit o mas mahaba sa {limit, number} karakter.',
      why: 'Ibang numero ang itatago ng mga computer sa halip na ang nakasulat.',
      fix: 'Isulat bilang teksto ang mga id at mahahabang numero, sa loob ng panipi o sa column na teksto.',
    },
    'intake.duplicate-key': {
      what: 'Dalawang beses na ginamit ang isang pangalan sa parehong grupo ng mga field.',
      why: 'Isa lamang sa dalawang halaga ang itinatago ng mga program, at hindi sila magkakasundo kung alin.',
      fix: 'Alisin ang isa, o ilagay ang mga halaga sa isang listahan.',
    },
    'intake.json-depth': {
      what: 'Mahigit {limit, number} antas ang lalim ng mga grupong nasa loob ng grupo.',
      why: 'Walang record na nangangailangan niyon; ginawa ang ganitong teksto para patigilin ang mga program.',
      fix: 'Alamin kung saan galing ang file.',
    },
    'intake.too-many-keys': {
      what: 'May grupong mahigit {limit, number} ang field.',
      why: 'Walang record na nangangailangan niyon; maaaring naitago ang mga record bilang field ng isa’t isa.',
      fix: 'Ilagay ang mga record sa isang listahan.',
    },
    'intake.key-too-long': {
      what: 'Mas mahaba sa {limit, number} byte ang pangalan ng isang field.',
      why: 'Maikling salita ang pangalan ng field; maaaring nasa maling lugar ang teksto.',
      fix: 'Alamin kung paano ginawa ang file.',
    },
    'intake.string-too-long': {
      what: 'May tekstong mas mahaba sa {limit, number} karakter.',
      why: 'Aklat na iyon at hindi paglalarawan; maaaring may file na nakatago sa loob ng record.',
      fix: 'Itago ang mga dokumento sa labas ng record at banggitin na lamang ang mga ito.',
    },
    'intake.record-too-long': {
      what: 'Mas mahaba sa {limit, number} byte ang record na ito, kaya hindi ito nabasa.',
      why: 'Hindi ganoon kalaki ang isang record; maaaring may file sa loob nito, o may listahan ng mga record na hindi nakilala.',
      fix: 'Itago ang mga dokumento sa labas ng record; ilagay ang listahan ng mga record sa ilalim ng pangalang “records”.',
    },
    'intake.csv-delimiter': {
      what: 'Pinaghihiwalay ang mga column ng {delimiter, select, semicolon {tuldok-kuwit (;)} tab {tab} pipe {patayong guhit} other {karakter na hindi kuwit}}.',
      why: 'Ganoon binasa ang file, dahil pantay ang hati ng mga row nito.',
      fix: 'Walang kailangang gawin, kung tama ang hitsura ng mga column.',
    },
    'intake.csv-quote': {
      what: 'May paniping nagbukas sa cell {cell} at hindi naisara, kaya hindi nabasa ang row na ito.',
      why: 'Magiging bahagi ng iisang cell ang lahat ng kasunod.',
      fix: 'Isara ang panipi, o isulat ito nang dalawang beses kung bahagi ito ng teksto.',
    },
    'intake.csv-after-quote': {
      what: 'May teksto sa cell {cell} pagkatapos ng pansarang panipi; binasa ito bilang bahagi ng cell.',
      why: 'Maaaring putulin doon ng ibang program ang cell.',
      fix: 'Ilagay sa panipi ang buong cell, at isulat nang dalawang beses ang mga panipi sa loob nito.',
    },
    'intake.too-many-columns': {
      what: 'Mahigit {limit, number} ang column ng row na ito; hindi nabasa ang mga lampas.',
      why: 'Walang form na ganoon karami ang tanong; maaaring ilang row ito na naging isa, o may cell sa dulong kanan na nalagyan nang hindi sinasadya.',
      fix: 'Suriin ang row, o burahin ang mga walang lamang column sa kanan at i-save muli ang file.',
    },
    'intake.cell-too-long': {
      what: 'Mas mahaba sa {limit, number} karakter ang cell {cell}, kaya hindi nabasa ang row nito.',
      why: 'Hindi ito kakasya sa spreadsheet at mapuputol.',
      fix: 'Paikliin ang teksto, o tingnan kung may kulang na panipi.',
    },
    'intake.zip-truncated': {
      what: 'Kulang ang dulo ng workbook o archive.',
      why: 'Naputol ito habang sine-save, kinokopya o ipinapadala.',
      fix: 'Kopyahin o i-export muli ang file.',
    },
    'intake.zip-structure': {
      what: 'Sira ang workbook o archive: mali ang listahan ng mga laman nito.',
      why: 'Hindi tiyak na mahahanap ang laman nito.',
      fix: 'Kopyahin o i-export muli ang file, o buksan ito sa spreadsheet program at i-save muli.',
    },
    'intake.zip-mismatch': {
      what: 'Dalawang paraan ang paglalarawan ng workbook o archive sa laman nito, at hindi magkatugma ang mga ito.',
      why: 'Walang spreadsheet program na sumusulat nang ganito; sira ang file o ginawa para manlinlang.',
      fix: 'Kopyahin o i-export muli ang file, o buksan ito sa spreadsheet program at i-save muli.',
    },
    'intake.zip-overlap': {
      what: 'Iisang mga byte ang ginagamit ng magkakaibang laman ng workbook o archive.',
      why: 'Walang spreadsheet program na sumusulat nang ganito; sira ang file o ginawa para manlinlang.',
      fix: 'Alamin kung saan galing ang file.',
    },
    'intake.zip-duplicate': {
      what: 'May dalawang laman na magkapareho ang pangalan sa workbook o archive.',
      why: 'Walang spreadsheet program na sumusulat nang ganito; sira ang file o ginawa para manlinlang.',
      fix: 'Alamin kung saan galing ang file.',
    },
    'intake.zip-checksum': {
      what: 'Sira ang workbook o archive: hindi tugma sa checksum ang mga laman nito.',
      why: 'May mga titik o digit na iba sa na-save.',
      fix: 'Kopyahin o i-export muli ang file, o buksan ito sa spreadsheet program at i-save muli.',
    },
    'intake.zip-deflate': {
      what: 'Sira ang workbook o archive: hindi ma-unpack ang mga laman nito.',
      why: 'Hindi na mababasa ang laman nito.',
      fix: 'Kopyahin o i-export muli ang file, o buksan ito sa spreadsheet program at i-save muli.',
    },
    'intake.zip-method': {
      what: 'Naka-pack ang workbook o archive sa paraang hindi ginagamit ng alinmang spreadsheet program (paraan {method, number}).',
      why: 'Hindi ito ma-unpack dito.',
      fix: 'Buksan ito sa spreadsheet program at i-save muli.',
    },
    'intake.zip-entries': {
      what: 'Mahigit {limit, number} ang laman ng workbook o archive.',
      why: 'Hindi ganoon karami ang kailangan para sa listahan ng mga record, at maaari nitong patigilin ang program.',
      fix: 'Kopyahin sa bagong workbook ang sheet na may mga record, o i-export ang form nang walang mga larawan.',
    },
    'intake.zip-bomb': {
      what: 'Lumalaki ang workbook o archive nang lampas sa {limit, number} {unit, select, times {beses ng laki nito} other {byte}} kapag in-unpack.',
      why: 'Ginawa ang ganitong file para patigilin ang mga program, o walang katapusan ang mga cell nitong may format.',
      fix: 'Kopyahin lamang sa bagong workbook ang mga row na may record.',
    },
    'intake.encrypted': {
      what: 'May password ang workbook o archive.',
      why: 'Hindi ito mababasa kung wala iyon, at hindi hinihingi rito ang mga password.',
      fix: 'Mag-save ng kopya na walang password, at burahin ang kopya kapag tapos na.',
    },
    'intake.xlsx-structure': {
      what: 'Kulang ang workbook ng bahaging kailangan nito, o hindi tama ang bahagi ({part}).',
      why: 'Kung wala ito, hindi mababasa ang mga sheet, o magmumukhang numero ang mga petsa.',
      fix: 'Buksan ito sa spreadsheet program at i-save muli.',
    },
    'intake.sheet-missing': {
      what: 'Walang sheet na may ganoong pangalan sa workbook.',
      why: 'Walang nabasa.',
      fix: 'Pumili ng isa sa mga sheet na naroon.',
    },
    'intake.too-many-sheets': {
      what: 'Mahigit {limit, number} ang sheet ng workbook.',
      why: 'Hindi ligtas na madadaanan ang ganoon karami.',
      fix: 'Kopyahin sa bagong workbook ang mga sheet na may record.',
    },
    'intake.too-many-strings': {
      what: 'Mahigit {limit, number} ang magkakaibang teksto sa workbook.',
      why: 'Hindi kakasya ang mga ito sa memory ng maliit na computer.',
      fix: 'Hatiin ang mga record sa ilang workbook, o i-export bilang CSV.',
    },
    'intake.too-many-styles': {
      what: 'Mahigit {limit, number} ang cell style ng workbook.',
      why: 'Higit iyon sa kaya ng Excel mismo; sira ang file.',
      fix: 'Kopyahin sa bagong workbook ang mga record, mga halaga lamang.',
    },
    'intake.xml-syntax': {
      what: 'May sirang bahagi ang workbook ({part}).',
      why: 'Mula roon, hindi na ito mababasa.',
      fix: 'Buksan ito sa spreadsheet program at i-save muli.',
    },
    'intake.xml-encoding': {
      what: 'May bahagi ng workbook na nasa encoding na hindi ginagamit ng mga workbook ({part}).',
      why: 'Maaaring mali ang mabasang mga titik.',
      fix: 'Buksan ito sa spreadsheet program at i-save muli.',
    },
    'intake.xml-dtd': {
      what: 'May bahagi ng workbook na nagsisimula sa document type ({part}).',
      why: 'Walang spreadsheet program na sumusulat nang ganito; ginawa ang ganitong file para patigilin o linlangin ang mga program.',
      fix: 'Alamin kung saan galing ang file.',
    },
    'intake.xml-depth': {
      what: 'May bahagi ng workbook na mahigit {limit, number} antas ang lalim ({part}).',
      why: 'Walang spreadsheet program na sumusulat nang ganito; ginawa ang ganitong file para patigilin o linlangin ang mga program.',
      fix: 'Alamin kung saan galing ang file.',
    },
    'intake.xml-attributes': {
      what: 'May elemento ng workbook na mahigit {limit, number} ang attribute ({part}).',
      why: 'Walang spreadsheet program na sumusulat nang ganito; ginawa ang ganitong file para patigilin o linlangin ang mga program.',
      fix: 'Alamin kung saan galing ang file.',
    },
    'intake.xml-token': {
      what: 'May piraso ng workbook na mas mahaba sa {limit, number} karakter ({part}).',
      why: 'Walang spreadsheet program na sumusulat nang ganito; ginawa ang ganitong file para patigilin o linlangin ang mga program.',
      fix: 'Alamin kung saan galing ang file.',
    },
    'intake.cell-ref': {
      what: 'May nasa sheet na ang address ay wala sa alinmang sheet, kaya hindi ito nabasa.',
      why: 'Hindi masasabi kung aling cell ito.',
      fix: 'Buksan ang workbook sa spreadsheet program at i-save muli.',
    },
    'intake.row-order': {
      what: 'Dalawang beses o wala sa ayos ang row na ito sa file, kaya hindi ito nabasa.',
      why: 'Hindi masasabi kung alin sa dalawa ang tama.',
      fix: 'Buksan ang workbook sa spreadsheet program at i-save muli.',
    },
    'intake.cell-order': {
      what: 'Dalawang beses o wala sa ayos ang cell {cell} sa file; hindi nabasa ang nahuli.',
      why: 'Hindi masasabi kung alin sa dalawa ang tama.',
      fix: 'Buksan ang workbook sa spreadsheet program at i-save muli.',
    },
    'intake.cell-value': {
      what: 'Iba ang laman ng cell {cell} sa uri nito.',
      why: 'Hindi mababasa nang tiyak ang halaga nito.',
      fix: 'I-type muli ang cell.',
    },
    'intake.cell-style': {
      what: 'May format ang cell {cell} na hindi inilalarawan sa workbook.',
      why: 'Hindi malalaman kung petsa ang numero nito.',
      fix: 'Itakda muli ang format ng cell.',
    },
    'intake.shared-string': {
      what: 'Tumutukoy ang cell {cell} sa tekstong wala sa workbook.',
      why: 'Nawala ang teksto.',
      fix: 'I-type muli ang cell.',
    },
    'intake.formula-no-value': {
      what: 'May formula ang cell {cell} na walang resulta.',
      why: 'Hindi kinukuwenta rito ang mga formula, kaya walang halaga ang cell.',
      fix: 'Buksan ang workbook sa spreadsheet program at i-save, o palitan ng resulta ang formula.',
    },
    'intake.too-many-merged': {
      what: 'Mahigit {limit, number} ang pinagsamang (merged) hanay ng cell sa sheet; hindi na naitala ang iba pa.',
      why: 'Nasa unang cell lamang ang halaga ng mga pinagsamang cell.',
      fix: 'I-unmerge ang mga cell sa sheet na ito.',
    },
    'intake.no-headings': {
      what: 'Walang row na may kilalang heading sa unang 20 row ng {place, select, sheets {alinmang nakikitang sheet} other {file}}.',
      why: 'Kung walang heading, walang makapagsasabi kung ano ang kahulugan ng bawat column.',
      fix: 'Gamitin sa mga column ang mga heading sa reference page, sa Ingles o sa isa sa mga wika ng report.',
    },
    'intake.record-type-unclear': {
      what: 'Hindi makilala ang uri ng record mula sa mga heading o pangalan ng field. Maaaring: {candidates}.',
      why: 'May sariling mga field at tuntunin ang bawat uri, kaya maling bagay ang masusuri kung mali ang hula.',
      fix: 'Sabihin ang uri gamit ang --as, gaya ng --as {first}, o isulat ito sa field na recordType o sa column na “Record type”.',
    },
    'intake.no-records': {
      what: 'Walang record ang file.',
      why: 'Walang masusuri.',
      fix: 'Kung template ito, punan ang mga row sa ilalim ng mga heading at i-save. Kung hindi, i-export muli ang file, o pumili ng ibang file.',
    },
    'intake.not-a-table': {
      what: 'Hindi maibabalik bilang minarkahang workbook ang ganitong uri ng file.',
      why: 'Table lamang ang may mga cell na malalagyan ng kulay at komento.',
      fix: 'Pumili ng CSV o Excel file (.xlsx), o basahin ang report.',
    },
    'intake.too-many-rows': {
      what: 'Mahigit {limit, number} ang row ng table, na higit sa kakasya sa isang sheet.',
      why: 'Hindi ito magagawang workbook.',
      fix: 'Hatiin ang mga record sa ilang file.',
    },
    'intake.too-large': {
      what: 'Mas malaki sa {limit, number} byte ang workbook na binasa mula sa standard input.',
      why: 'Kailangang hawakan ito nang buo sa memory.',
      fix: 'I-save ito bilang file at ibigay ang pangalan ng file.',
    },
    'intake.headings-not-first': {
      what: 'Nasa row {row, number} ang mga heading; itinuring na pamagat ang mga row sa itaas nito at hindi nabasa.',
      why: 'Kung may record sa itaas ng mga heading, hindi ito naisama.',
      fix: 'Walang gagawin, kung pamagat ang nasa itaas. Kung hindi, ilipat pataas ang mga heading.',
    },
    'intake.headings-joined': {
      what: 'Nasa dalawang linya ang mga pamagat ng hanay, at binasa ang mga ito nang magkasama.',
      why: 'Ang pangkat na gaya ng “Employer” sa ibabaw ng “Pangalan” ay nangangahulugang “Employer: Pangalan”.',
      fix: 'Walang kailangang gawin, kung tama ang mga pamagat na binanggit sa mga natuklasan.',
    },
    'intake.headings-again': {
      what: 'Mga row na inuulit ang mga pamagat at hindi binasa bilang rekord: {rows, number}.',
      why: 'May mga programang nagpi-print ng mga pamagat sa bawat pahina.',
      fix: 'Walang kailangang gawin.',
    },
    'intake.total-row': {
      what: 'Mga row na may kabuuan at hindi binasa bilang rekord: {rows, number}.',
      why: 'May salita itong nangangahulugang “kabuuan”, mga numero, at walang id. Ang kabuuang binilang na kaso ay nagpapamali sa lahat ng bilang.',
      fix: 'Walang kailangang gawin. Kung rekord ito, bigyan ito ng id nito.',
    },
    'intake.column-not-recognised': {
      what: 'Hindi kilala ang heading ng column na ito, kaya hindi nabasa ang column.',
      why: 'Ang hindi nabasa ay hindi nasusuri at hindi naipapasa.',
      fix: 'Palitan ang heading ng isa sa mga nasa reference page, o huwag isama ang column kung para lamang ito sa inyong opisina.',
    },
    'intake.column-forbidden': {
      what: 'Tumutukoy ang heading ng column na ito sa bagay na hindi kailanman dapat ilagay sa ganitong uri ng record. Hindi nabasa ang column.',
      why: 'Maaari nitong ipakita kung sino ang tao, nasaan siya, o kung saang telepono siya sumagot.',
      fix: 'Burahin ang column sa file, at itakda ang export para hindi na ito maisulat.',
    },
    'intake.column-repeated': {
      what: 'May naunang column na pareho ang kahulugan, kaya hindi nabasa ang isang ito.',
      why: 'Maaaring magkaibang sagot ang laman ng dalawang column para sa iisang field.',
      fix: 'Itira ang tama. Lagyan ng numero ang mga heading kung mga entry ito ng listahan, gaya ng “Claims 2: Type”.',
    },
    'intake.cells-without-heading': {
      what: '{cells, plural, one {# cell} other {# na cell}} ang nasa column na walang heading at hindi nabasa.',
      why: 'Ang hindi nabasa ay hindi nasusuri. Madalas na kuwit o kulang na cell ang nag-usog sa row.',
      fix: 'Lagyan ng heading ang column, o ilipat ang mga halaga sa tamang lugar.',
    },
    'intake.cells-of-other-type': {
      what: '{cells, plural, one {# cell} other {# na cell}} ang nasa column na wala sa mga record na kauri ng row na ito, at hindi nabasa.',
      why: 'Ang hindi nabasa ay hindi nasusuri at hindi naipapasa.',
      fix: 'Suriin ang uri ng record ng row, o ilipat ang mga halaga sa tamang lugar.',
    },
    'intake.not-read-beside-cells': {
      what: 'May {extra, select, comments {mga komento} externallinks {mga link sa ibang file} embeddedfiles {mga naka-embed na file} images {mga larawan} customdata {datos ng ibang program} pivottables {mga pivot table na may kopya ng datos} drawings {mga tsart, guhit o text box} earlierversions {tala ng mga binago sa mga naunang bersyon at kung sino ang nagbago} printersettings {mga setting ng printer} macros {mga macro} other {mga bahagi bukod sa mga cell}} rin ang workbook, na hindi nabasa.',
      why: 'Maaaring may pangalan ng mga tao rito, at kasama ang mga ito kapag ipinadala ang workbook.',
      fix: 'Tingnan muna ang mga ito bago ipasa ang workbook.',
    },
    'intake.formulas-read': {
      what: '{cells, plural, one {# cell} other {# na cell}} ang may formula; ang huling resulta ang binasa.',
      why: 'Hindi kailanman kinukuwenta rito ang mga formula. Maaaring luma na ang resulta, o galing sa ibang file.',
      fix: 'Walang kailangang gawin, kung tama ang mga resulta. Kung hindi, ipakuwenta ang mga ito sa spreadsheet program, at i-save ang workbook.',
    },
    'intake.rows-short': {
      what: '{records, plural, one {# row} other {# na row}} ang natapos bago ang huling heading; {cells, plural, one {# kulang na cell} other {# na kulang na cell}} ang itinuring na walang laman.',
      why: 'May mga program na hindi isinasama ang mga walang lamang cell sa dulo ng row. Pero kung may kulang na kuwit, nasa maling heading ang mga halaga.',
      fix: 'Tingnan ang isa sa mga row na ito. Walang kailangang gawin, kung nasa tamang heading ang mga halaga nito.',
    },
    'intake.hidden-read': {
      what: 'May mga nakatagong {what, select, rows {row} other {column}} ang sheet; binasa ang mga ito gaya ng iba.',
      why: 'Madaling makalimutan ang nakatago, at kasama ito kapag ipinadala ang workbook.',
      fix: 'Ipakita at tingnan ang mga ito bago ipasa ang workbook.',
    },
    'intake.sheet-not-read': {
      what: 'May sheet na hindi nabasa, dahil wala itong row ng mga heading na nagsasabi ng uri ng record, o nakatago ito.',
      why: 'Hindi nasusuri ang mga record na naroon.',
      fix: 'Kung may mga record ito, ipakita ito at gamitin ang mga heading sa reference page.',
    },
    'intake.cells-merged': {
      what: 'May mga pinagsamang (merged) cell dito; ang una lamang ang may halaga.',
      why: 'Itinuturing na walang laman ang ibang row at maaaring mawalan ng employer o petsa.',
      fix: 'I-unmerge ang mga ito at kopyahin ang halaga sa bawat row na para rito.',
    },
    'intake.merged-over': {
      what: '{field}: mga cell sa ilalim ng pinagsamang cell na may halagang hindi ipinapakita ng spreadsheet: {cells, number}; {read, select, no {hindi isinama sa mga rekord} other {binasa sa mga rekord}}.',
      why: 'Kadalasan, naiwan ang ganitong halaga mula bago pinagsama ang mga cell. Walang nakakakita nito, at kasama itong naipapadala sa workbook.',
      fix: 'Alisin ang pagkakasama, tingnan ang mga halaga, at burahin ang mga hindi sinasadya.',
    },
    'intake.text-damaged': {
      what: 'Sa column na ito, nawala ang mga titik ng {cells, plural, one {# cell} other {# na cell}} bago nakarating dito ang file; mga tandang pananong o kahon ang nasa lugar ng mga ito.',
      why: 'Hindi na pangalan ninuman ang pangalang nawalan ng mga titik, at hindi na maibabalik ang mga titik mula sa file na ito.',
      fix: 'I-export muli ang mga record bilang .xlsx o CSV UTF-8 mula sa pinanggalingan.',
    },
    'intake.text-misread': {
      what: 'Sa column na ito, binasa ang {cells, plural, one {# cell} other {# na cell}} sa maling encoding bago na-save ang file; mga simbolo ang nasa lugar ng mga titik.',
      why: 'Walang makababasa ng mga pangalan o makahahanap muli ng mga ito.',
      fix: 'I-export muli ang mga record, at buksan ang export bilang UTF-8 bago i-save.',
    },
    'intake.text-zawgyi': {
      what: 'Sa column na ito, mukhang naka-type sa Zawgyi ang {cells, plural, one {# cell} other {# na cell}}. Isa itong mas lumang paraan ng pagsulat ng Burmese.',
      why: 'Ibang titik ang ipinapakita ng ibang program, at hindi nahahanap ang pangalan.',
      fix: 'I-convert ang column sa Unicode gamit ang converter para sa Burmese, tingnan ang ilang pangalan, at suriin muli ang file.',
    },
    'intake.cell-error': {
      what: 'May error ng spreadsheet sa {field}, gaya ng formula na pumalya.',
      why: 'Wala roon ang halaga, kahit mukhang may laman ang cell.',
      fix: 'Ayusin ang formula, o i-type ang halaga.',
    },
    'intake.date-not-understood': {
      what: 'Hindi mabasa bilang petsa ang {field}.',
      why: 'Sa mga petsa binibilang ang mga takdang panahon at sahod.',
      fix: 'Isulat ito bilang taon-buwan-araw, gaya ng 2026-03-25.',
    },
    'intake.date-ambiguous': {
      what: 'Maaaring basahin ang {field} bilang araw/buwan o buwan/araw.',
      why: 'Ilang buwan ang layo kapag mali ang hula, kaya walang hinulaan.',
      fix: 'Isulat ang mga petsa sa column na ito bilang taon-buwan-araw, o isulat ang buwan sa Ingles, gaya ng 4 May 2026.',
    },
    'intake.date-calendar': {
      what: 'Ang taon sa {field} ay hindi maaaring tama ayon sa pagkakasulat{calendar, select, islamic {: mukha itong petsa sa kalendaryong Islamiko, Persian o Bengali, na hindi kino-convert dito} other {; maaaring sa kalendaryong Nepali ang petsa}}.',
      why: 'Babasahin ito ng ibang bansa bilang petsang ilang dekada o siglo ang layo.',
      fix: '{calendar, select, islamic {Isulat} other {Sagutin ang tanong tungkol sa kalendaryo ng column na ito, o isulat}} ang araw sa karaniwang kalendaryo (Gregorian).',
    },
    'intake.date-year': {
      what: 'Ang {field} ay nasa taon na hindi maaaring siyang ibig sabihin.',
      why: 'Itinuturing ito ng ibang programa na totoong araw, at ginagamit sa pagbilang ng mga takdang panahon at kabuuan.',
      fix: 'Isulat ang araw ayon sa karaniwang kalendaryo (Gregorian); hindi kino-convert dito ang mga taong Nepali pagkatapos ng 2083. Kung walang ganoong araw, iwang blangko ang cell.',
    },
    'intake.date-serial': {
      what: 'Numero lamang ang {field}, na maaaring paraan ng spreadsheet ng pagtatago ng petsa.',
      why: 'Magkaibang araw ang ibig sabihin ng parehong numero sa mga workbook na ginawa sa magkaibang computer.',
      fix: 'I-format bilang petsa ang column sa spreadsheet, o isulat ang petsa bilang taon-buwan-araw.',
    },
    'intake.offset-missing': {
      what: 'Walang agwat mula sa UTC ang {field}.',
      why: 'Kung wala ito, ibang oras ang mababasa sa ibang bansa, at marahil ibang araw.',
      fix: 'Ibigay nang isang beses ang agwat ng inyong opisina para sa buong file gamit ang --zone, gaya ng --zone +07:00.',
    },
    'intake.time-missing': {
      what: 'May araw ang {field}, pero walang oras.',
      why: 'Sa oras binibilang ang mga takdang panahon; nagugulo ng hinulaang oras ang pagkakasunod-sunod ng mga pangyayari.',
      fix: 'Isulat ang oras, o magbigay ng isa para sa lahat ng ganoong araw gamit ang --time, gaya ng --time 12:00.',
    },
    'intake.code-not-understood': {
      what: 'Ang {field} ay hindi code at hindi rin titulo sa listahang “{codelist}” ({count, number} code).',
      why: 'Mabibilang at maipapasa lamang nang sama-sama ang mga record kung pare-pareho ang code na ginagamit ng lahat.',
      fix: 'Pumili ng code o titulo mula sa listahan; tingnan ang reference page ng listahan ng mga code.',
    },
    'intake.code-ambiguous': {
      what: 'Ang {field} ay titulong pareho sa ilang code ng listahang “{codelist}”.',
      why: 'Maaaring maling bansa o maling isyu ang matukoy kapag hinulaan.',
      fix: 'Isulat ang mismong code, o ang mas mahabang titulo.',
    },
    'intake.yes-no-not-understood': {
      what: 'Ang {field} ay hindi oo at hindi rin hindi.',
      why: 'Iba-iba ang basa ng mga program sa malabong sagot.',
      fix: 'Isulat ang oo o hindi. Iwanang walang laman ang cell kung hindi alam at maaaring wala ang field.',
    },
    'intake.number-not-understood': {
      what: 'Ang {field} ay hindi numero sa karaniwang mga digit.',
      why: 'Libo ang ibig sabihin ng tuldok o kuwit sa pagitan ng mga digit sa isang bansa, at decimal naman sa iba.',
      fix: 'Mga digit lamang ang isulat, may tuldok bago ang decimal at walang panghiwalay sa libo.',
    },
    'intake.amount-without-currency': {
      what: 'Ang {field} ay hindi halagang may code ng salapi nito.',
      why: 'Maraming salapi ang gumagamit ng tandang gaya ng Rs o $, at malaki ang pagkakaiba ng mga halaga.',
      fix: 'Isulat ang code at ang halaga sa karaniwang mga digit, gaya ng MYR 1200.00.',
    },
    'intake.digits-lost': {
      what: 'Nawala ang mga huling digit ng {field}: {digits, number} digit lamang ng isang numero ang itinatago ng spreadsheet.',
      why: 'Hindi na tinutukoy ng id ang record, at hindi na maibabalik ang mga digit mula sa file na ito.',
      fix: 'I-export muli ang file na teksto ang column na ito.',
    },
    'intake.phone-without-country': {
      what: 'Walang code ng bansa ang {field}, o naitago ito bilang numero at maaaring nawala ang unang sero.',
      why: 'Walang matatawagan sa numerong ito mula sa ibang bansa, o ibang tao ang sasagot.',
      fix: 'Isulat ito bilang teksto na may + at code ng bansa, gaya ng +60 12 345 6789.',
    },
    'intake.date-rewritten': {
      what: '{field}: {cells, plural, one {# petsa} other {# na petsa}} ang nakasulat sa ibang ayos at nabasa nang walang alinlangan.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin.',
    },
    'intake.offset-added': {
      what: '{field}: {cells, plural, one {# oras} other {# na oras}} ang nilagyan ng agwat mula sa UTC na ibinigay ninyo.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin, kung sa inyong opisina ang agwat.',
    },
    'intake.time-added': {
      what: '{field}: {cells, plural, one {# araw} other {# na araw}} ang nilagyan ng oras at agwat mula sa UTC na ibinigay ninyo.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin. Tandaan na hindi eksakto para sa mga ito ang mga takdang binibilang sa oras.',
    },
    'intake.time-dropped': {
      what: '{field}: hindi isinama ang oras sa {cells, plural, one {# cell} other {# na cell}}, dahil araw ang laman ng field.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin.',
    },
    'intake.code-from-title': {
      what: '{field}: {cells, plural, one {# titulo} other {# na titulo}} ang binasa bilang katugmang code.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin.',
    },
    'intake.id-rewritten': {
      what: '{field}: {cells, plural, one {# id} other {# na id}} ang isinulat sa maliliit na titik, nang walang “uuid:” sa unahan.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin.',
    },
    'intake.phone-rewritten': {
      what: '{field}: {cells, plural, one {# numero ng telepono} other {# na numero ng telepono}} ang isinulat nang walang puwang at gitling.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin.',
    },
    'intake.unseen-left-out': {
      what: '{field}: inalis sa {cells, plural, one {# cell} other {# na cell}} ang mga karakter na hindi nakikita.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin.',
    },
    'intake.digits-rewritten': {
      what: '{field}: isinulat bilang 0 hanggang 9 ang mga digit ng {cells, plural, one {# cell} other {# na cell}}.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin.',
    },
    'intake.formula-like-text': {
      what: 'Nagsisimula ang {field} na parang formula sa {cells, plural, one {# cell} other {# na cell}}; binasa ito bilang teksto at hindi pinatakbo.',
      why: 'Maaaring patakbuhin ito ng spreadsheet program pagbukas ng file: maaari itong magpadala ng datos sa labas o magpakita ng hindi totoo.',
      fix: 'Itanong kung saan galing ang file. Kung teksto talaga ito, i-type muli nang walang tanda sa simula.',
    },
    'intake.provenance-added': {
      what: '{records, plural, one {# record} other {# na record}} ang nilagyan ng pinagmulan: bersyon ng pamantayan, id ng record, oras ng pagbasa.',
      why: 'Hindi sinasabi ng row ng spreadsheet kung saan ito galing; kailangang sabihin ito ng record na ginawa mula rito.',
      fix: 'Walang kailangang gawin.',
    },
    'intake.date-two-digit-year': {
      what: 'Dalawang digit lamang ang taon sa {field}.',
      why: 'Maaaring mga taong ilang dekada ang pagitan ang ibig sabihin nito, sa ating kalendaryo o sa iba.',
      fix: 'Sagutin ang tanong tungkol sa mga taon sa column na ito, o isulat ang mga taon sa apat na digit.',
    },
    'intake.date-buddhist': {
      what: '{field}: {cells, plural, one {# petsa sa kalendaryong Thai} other {# na petsa sa kalendaryong Thai}} ang isinulat ayon sa karaniwang kalendaryo (taon bawas 543).',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin.',
    },
    'intake.date-as-answered': {
      what: '{field}: {cells, plural, one {# petsa} other {# na petsa}} ang binasa ayon sa ayos, kalendaryo o mga taon na ibinigay ninyo.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin, kung tama ang sagot para sa lahat ng ito.',
    },
    'intake.date-against-answer': {
      what: '{field}: {cells, plural, one {# petsa} other {# na petsa}} ang walang katugmang araw sa ayos o kalendaryong ibinigay ninyo at binasa sa tanging paraang posible.',
      why: 'Kung dalawang uri ng petsa ang nasa isang column, maaaring mali ang basa sa iba.',
      fix: 'Suriin ang mga petsa sa column na ito, at isulat ang lahat sa iisang paraan.',
    },
    'intake.calendar-unclear': {
      what: '{field}: {cells, plural, one {# petsa} other {# na petsa}} sa column na ito ang tiyak na Nepali, pero binasa ang iba bilang petsa sa karaniwang kalendaryo.',
      why: 'Kung Nepali ang buong column, 56 o 57 taon ang layo ng iba.',
      fix: 'Kung Nepali ang buong column, sagutin ang tanong tungkol sa kalendaryo nito. Kung hindi, isulat ang mga petsang Nepali ayon sa karaniwang kalendaryo.',
    },
    'intake.date-cell-kept': {
      what: '{field}: mga petsang iniimbak ng spreadsheet bilang araw ng karaniwang kalendaryo at iniwang ganoon, kahit mga petsang Nepali ang laman ng hanay: {cells, number}.',
      why: 'Kung may nag-type ng araw na Nepali sa ganoong cell, mali ito nang 56 o 57 taon.',
      fix: 'Suriin ang mga petsang ito. Gawing text ang format ng mga cell na may araw na Nepali, at i-type muli ang mga araw.',
    },
    'intake.date-from-serial': {
      what: '{field}: {cells, plural, one {# numero} other {# na numero}} ang binasa bilang araw na itinago ng spreadsheet, ayon sa bilang na isinagot ninyo.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin, kung tama ang sagot para sa lahat ng ito.',
    },
    'intake.number-ambiguous': {
      what: 'May tuldok o kuwit sa {field} na maaaring panghiwalay sa libo o nasa unahan ng decimal.',
      why: 'Kapag mali ang hula, isang libong beses itong lalaki o liliit.',
      fix: 'Sagutin ang tanong tungkol sa decimal mark ng column na ito, o isulat ang numero nang walang panghiwalay sa libo.',
    },
    'intake.number-rewritten': {
      what: '{field}: {cells, plural, one {# numero} other {# na numero}} ang isinulat sa karaniwang mga digit na may tuldok bago ang decimal.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin.',
    },
    'intake.number-as-answered': {
      what: '{field}: {cells, plural, one {# numero} other {# na numero}} ang binasa gamit ang decimal mark na ibinigay ninyo.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin, kung tama ang sagot para sa lahat ng ito.',
    },
    'intake.number-against-answer': {
      what: '{field}: {cells, plural, one {# numero} other {# na numero}} ang hindi maaaring may decimal mark na ibinigay ninyo at binasa sa tanging paraang posible.',
      why: 'Kung dalawang uri ng numero ang nasa isang column, maaaring isang libong beses na malaki o maliit ang iba.',
      fix: 'Suriin ang mga numero sa column na ito, at isulat ang lahat sa iisang paraan.',
    },
    'intake.currency-from-sign': {
      what: '{field}: sa {cells, plural, one {# halaga} other {# na halaga}}, binasa bilang code ang tanda o pangalan ng salapi.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin.',
    },
    'intake.currency-left-out': {
      what: '{field}: mga halagang inalisan ng tanda o pangalan ng pera, dahil may sariling hanay ang pera: {cells, number}.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin.',
    },
    'intake.currency-contradicts': {
      what: 'Iba ang perang binabanggit ng {field} kaysa sa hanay sa tabi nito.',
      why: 'Mali ang isa sa dalawa, at malaki ang pagkakaiba ng halaga.',
      fix: 'Ihambing sa orihinal, at isulat ang tamang pera sa hanay nito.',
    },
    'intake.currency-as-answered': {
      what: '{field}: {cells, plural, one {# halaga} other {# na halaga}} ang nilagyan ng salaping ibinigay ninyo.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin, kung tama ang sagot para sa lahat ng ito.',
    },
    'intake.code-as-answered': {
      what: '{field}: {cells, plural, one {# salita} other {# na salita}} ang binasa bilang code na ibinigay ninyo para rito.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin, kung tama ang sagot para sa lahat ng ito.',
    },
    'intake.cross-as-answered': {
      what: '{field}: {cells, plural, one {# ekis} other {# na ekis}} ang binasa bilang oo o hindi ayon sa ibinigay ninyo.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin, kung tama ang sagot para sa lahat ng ito.',
    },
    'intake.copied-down': {
      what: '{field}: kinopya ang halaga ng pinagsamang cell sa {cells, plural, one {# cell} other {# na cell}} sa ilalim nito, ayon sa sagot ninyo.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin, kung tama ang sagot para sa lahat ng ito.',
    },
    'intake.phone-not-understood': {
      what: 'Ang {field} ay hindi iisang numero ng telepono: may mga titik, extension, dalawang numero, o sobrang digit.',
      why: 'Walang matatawagan dito ayon sa pagkakasulat.',
      fix: 'Magsulat ng isang numero, gaya ng +60 12 345 6789, at ilagay ang iba pa sa field para sa tala.',
    },
    'intake.phone-not-of-country': {
      what: 'Ang {field} ay hindi balidong numero ng telepono sa bansang ibinigay ninyo.',
      why: 'Maaaring sa ibang bansa ito, o may kulang o sobrang digit. Kapag mali ang code, ibang tao ang matatawagan.',
      fix: 'Hingin muli ang numero, at isulat ito na may + at code ng bansa.',
    },
    'intake.phone-as-answered': {
      what: '{field}: {cells, plural, one {# numero ng telepono} other {# na numero ng telepono}} ang nilagyan ng code ng bansang ibinigay ninyo.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin, kung tama ang sagot para sa lahat ng ito.',
    },
    'intake.phone-doubtful': {
      what: '{field}: {cells, plural, one {# numero ng telepono} other {# na numero ng telepono}} ang may hindi kilalang code ng bansa, o iba ang bilang ng digit sa mga numero ng bansang iyon.',
      why: 'Walang matatawagan, o ibang tao ang matatawagan, sa numerong may maling digit.',
      fix: 'Ikumpara ito sa orihinal, o hingin muli ang numero.',
    },
    'intake.zeros-doubtful': {
      what: '{field}: {cells, plural, one {# id} other {# na id}} ang mas maikli kaysa sa iba; maaaring inalis ng spreadsheet ang mga sero sa unahan.',
      why: 'Walang tinutukoy, o iba ang tinutukoy, ng id na nawalan ng mga sero. Hindi kailanman ibinabalik ang mga sero sa pamamagitan ng hula.',
      fix: 'Ikumpara ang mga ito sa orihinal, at i-export muli ang file na teksto ang column na ito.',
    },
    'intake.names-same': {
      what: 'Sa {cells, plural, one {# row} other {# na row}}, pareho ang apelyido at ang unang pangalan.',
      why: 'Maraming tao ang may iisang pangalan. Kung ipinasulat ito nang dalawang beses ng form, hindi ito apelyido nila.',
      fix: 'Isulat ang iisang pangalan sa isa lamang sa dalawang column, o sa column para sa buong pangalan.',
    },
    'intake.form-export': {
      what: 'Export ito ng {program, select, kobo {KoboToolbox} other {isang ODK form}}. {columns, plural, one {# column} other {# na column}} na idinadagdag ng program ang hindi isinama: {names}.',
      why: 'Tungkol ang mga ito sa pagpapadala ng form at hindi sa kaso.',
      fix: 'Walang kailangang gawin.',
    },
    'intake.form-id-used': {
      what: 'Walang tanong ang form para sa id ng record, kaya ginamit ang id na ibinigay ng program sa bawat form.',
      why: 'Kailangan ng record ang id na hindi nagbabago. Sa id na ito, parehong mga record ang ibibigay ng export sa susunod na buwan.',
      fix: 'Walang kailangang gawin.',
    },
    'intake.form-columns-telling': {
      what: '{columns, plural, one {# column} other {# na column}} ng form program ang maaaring magpakita kung sino ang nagpadala ng form, mula sa aling telepono o lugar, o may mga tala tungkol sa mga tao: {names}. Hindi nabasa ang mga ito.',
      why: 'Walang napupunta sa mga record mula rito, pero kasama pa rin ito kapag ipinadala ang file.',
      fix: 'Burahin ang mga column na ito bago ipasa ang file, at patayin sa form ang hindi kailangan ng inyong opisina.',
    },
    'intake.not-asked-blank': {
      what: '{cells, plural, one {# cell na may “n/a”} other {# na cell na may “n/a”}} ang itinuring na walang laman.',
      why: 'Isinusulat ito ng ilang export kapag hindi itinanong ang tanong.',
      fix: 'Walang kailangang gawin.',
    },
    'intake.headings-twice': {
      what: 'Inuulit ng row na ito ang mga heading at hindi ito binasa bilang record.',
      why: 'May mga export na inilalagay sa ilalim ng mga pangalan ang mga tanong gaya ng nakikita ng mga tao.',
      fix: 'Walang kailangang gawin.',
    },
    'intake.choices-disagree': {
      what: 'Iba ang mga sagot na nakalista sa {field} sa mga column na tig-isang sagot.',
      why: 'Binago ang isa sa dalawa pagkatapos ng export, kaya maaaring may kulang o maling isyu.',
      fix: 'Sagutin ang tanong tungkol sa column na ito, o pagparehuhin ang dalawa.',
    },
    'intake.choice-not-a-code': {
      what: '{field}: may piniling sagot na ang heading ng column ay hindi code o titulo sa listahan.',
      why: 'Mabibilang at maipapasa lamang nang sama-sama ang mga record kung pare-pareho ang code na ginagamit ng lahat.',
      fix: 'Ilagay ang code mula sa listahan pagkatapos ng slash sa heading.',
    },
    'intake.choices-joined': {
      what: '{field}: sa {cells, plural, one {# row} other {# na row}}, pinagsama ang mga sagot mula sa mga column na tig-isang sagot.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin.',
    },
    'intake.choices-as-answered': {
      what: '{field}: sa {cells, plural, one {# row} other {# na row}}, kinuha ang mga sagot mula sa sinabi ninyo, dahil magkaiba ang listahan at ang mga column.',
      why: 'Inililista ang bawat awtomatikong pagbabago.',
      fix: 'Walang kailangang gawin, kung tama ang sagot para sa lahat ng ito.',
    },
    'intake.entry-without-record': {
      what: 'Walang record na kinabibilangan ang row na ito: walang row sa pangunahing sheet na may numero o id na binabanggit nito.',
      why: 'Hindi naisasama sa alinmang kaso ang nakasulat dito, gaya ng isang paghahabol.',
      fix: 'Itama ang numero o id, o ibalik ang record sa pangunahing sheet.',
    },
    'intake.entry-too-far': {
      what: 'Mahigit {limit, number} row ang layo ng row na ito sa kinalalagyan ng record nito sa pangunahing sheet, kaya hindi ito isinama.',
      why: 'Paunti-unting binabasa ang mahahabang file. Hindi naghihintay nang mas matagal ang record para sa mga row ng ibang sheet.',
      fix: 'Ayusin ang sheet na ito ayon sa pagkakasunod-sunod ng mga record sa pangunahing sheet.',
    },
    'intake.entries-of-first': {
      what: 'May naunang row na may parehong numero o id. Sa naunang row ibinigay ang mga row ng ibang sheet na bumabanggit nito.',
      why: 'Hindi masasabi mula sa file kung alin sa dalawa ang may-ari ng mga ito.',
      fix: 'Bigyan ang isa ng sariling numero o id, dito at sa ibang sheet.',
    },
  },
  words: {
    'question.date-order': 'Ano ang ayos ng araw at buwan sa column na ito?',
    'question.date-order.why': 'Kapag mali ang hula, ilang buwan ang inuusog ng kaso.',
    'answer.date-order.day-first': 'Araw, saka buwan: ang 25/03/2026 ay ika-25 ng Marso.',
    'answer.date-order.month-first': 'Buwan, saka araw: ang 03/25/2026 ay ika-25 ng Marso.',
    'answer.date-order.year-first':
      'Taon, buwan, araw, na may dalawang digit ng taon: ang 26/03/25 ay ika-25 ng Marso 2026.',
    'question.calendar': 'Sa anong kalendaryo ang mga petsa sa column na ito?',
    'question.calendar.why':
      '56 o 57 taon ang lamang ng mga taong Nepali sa karaniwang kalendaryo, kaya dalawang henerasyon ang usog ng petsa ng kapanganakan kapag mali ang hula.',
    'answer.calendar.gregorian':
      'Ang karaniwang kalendaryo (Gregorian): ang 2026-03-25 ay ika-25 ng Marso 2026.',
    'answer.calendar.bikram-sambat':
      'Ang kalendaryong Nepali, Bikram Sambat: ang 2080-05-12 ay ika-29 ng Agosto 2023.',
    'answer.calendar.buddhist': 'Ang kalendaryong Thai (Buddhist): ang 25/03/2569 ay ika-25 ng Marso 2026.',
    'question.two-digit-year': 'Aling mga taon ang ibig sabihin ng dalawang digit sa column na ito?',
    'question.two-digit-year.why':
      'Mga taong ilang dekada ang pagitan ang ibig sabihin ng parehong dalawang digit.',
    'answer.two-digit-year.2000s': '2000 hanggang 2099: ang 26 ay 2026.',
    'answer.two-digit-year.1900s': '1900 hanggang 1999: ang 85 ay 1985.',
    'answer.two-digit-year.past':
      'Ang pinakahuling ganoong taon na wala pa sa hinaharap, gaya ng sa petsa ng kapanganakan: ang 85 ay 1985, at ang 02 ay 2002.',
    'answer.two-digit-year.buddhist': 'Mga taon sa kalendaryong Thai (Buddhist): ang 69 ay 2569, na 2026.',
    'answer.two-digit-year.bikram-sambat':
      'Mga taon sa kalendaryong Nepali, Bikram Sambat: ang 80 ay 2080, na 2023 o 2024.',
    'question.date-serial':
      'Mga numero lamang ang nasa column na ito, gaya ng pagtatago ng spreadsheet ng mga petsa. Aling mga araw ang ibig sabihin nito?',
    'question.date-serial.why':
      'Nagbibilang ng araw ang mga spreadsheet mula 1900 o mula 1904, kaya dalawang araw na apat na taon ang pagitan ang ibig sabihin ng parehong numero.',
    'answer.date-serial.1900':
      'Mga araw na binilang mula 1900, gaya ng sa halos lahat ng file: ang 45291 ay ika-31 ng Disyembre 2023.',
    'answer.date-serial.1904':
      'Mga araw na binilang mula 1904, gaya ng sa mga file ng lumang Mac: ang 45291 ay ika-1 ng Enero 2028.',
    'answer.date-serial.not-a-date': 'Hindi petsa ang mga ito.',
    'question.offset': 'Ano ang agwat mula sa UTC ng mga oras sa file na ito?',
    'question.offset.why': 'Kung wala ito, ibang oras ang mababasa sa ibang bansa, at marahil ibang araw.',
    'question.offset.hint': 'Isulat bilang +07:00, -03:30 o Z.',
    'question.time-of-day': 'Anong oras ang gagamitin para sa mga araw na naitala nang walang oras?',
    'question.time-of-day.why':
      'Sa oras binibilang ang mga takdang panahon; nagugulo ng hinulaang oras ang pagkakasunod-sunod ng mga pangyayari.',
    'question.time-of-day.hint': 'Isulat bilang 12:00.',
    'question.decimal-mark': 'Anong marka ang nasa unahan ng decimal sa column na ito?',
    'question.decimal-mark.why':
      'Panghiwalay sa libo ang isa pang marka. Kapag mali ang hula, isang libong beses na lalaki o liliit ang halaga.',
    'answer.decimal-mark.point':
      'Ang tuldok: ang 1,200 ay isang libo at dalawang daan, at ang 1.200 ay isa at isang kalima.',
    'answer.decimal-mark.comma':
      'Ang kuwit: ang 1.200 ay isang libo at dalawang daan, at ang 1,200 ay isa at isang kalima.',
    'question.currency': 'Sa anong salapi ang mga halaga sa column na ito, kung hindi malinaw na nakasulat?',
    'question.currency.why':
      'Maraming salapi ang gumagamit ng tandang gaya ng Rs o $, at malaki ang pagkakaiba ng mga halaga.',
    'question.currency.hint': 'Isulat ang code ng salapi, gaya ng MYR o NPR.',
    'question.phone-country':
      'Saang bansa ang mga numero ng telepono sa column na ito na walang code ng bansa?',
    'question.phone-country.why': 'Kapag mali ang code, walang matatawagan o ibang tao ang matatawagan.',
    'question.phone-country.hint':
      'Isulat ang code na idina-dial, gaya ng +66, o ang code ng bansa, gaya ng THA.',
    'question.codes':
      'Aling mga code ang ibig sabihin ng mga salita sa column na ito na hindi code at hindi titulo?',
    'question.codes.why': 'Maaaring maling bansa o maling isyu ang matukoy kapag hinulaan.',
    'question.codes.hint':
      'Ibigay sa bawat salita ang code na ibig sabihin nito, o ang pamagat ng code na iyon.',
    'question.cross-mark': 'Ano ang ibig sabihin ng ekis, gaya ng x o ✗, sa column na ito?',
    'question.cross-mark.why': 'Sa ilang form, oo ang ibig sabihin ng ekis; sa iba naman ay hindi.',
    'answer.cross-mark.yes': 'Oo: pinili ang sagot.',
    'answer.cross-mark.no': 'Hindi: inekisan ang sagot.',
    'question.multi-split':
      'Nakalista sa column na ito ang mga sagot sa isang tanong, at sinasabi ng iba pang column ang oo o hindi sa bawat isa. Alin ang tama kung magkaiba ang mga ito?',
    'question.multi-split.why':
      'May nagbago sa isa sa dalawa, at hindi masasabi kung alin sa pagtingin lamang.',
    'answer.multi-split.list': 'Ang column na naglilista ng mga sagot.',
    'answer.multi-split.columns': 'Ang mga column na tig-isang sagot.',
    'question.merged-cells':
      'May mga cell sa column na ito na pinagsama (merged) sa ilang row, at ang unang row lamang ng bawat isa ang may halaga. Pareho ba ang halaga ng iba pang row?',
    'question.merged-cells.why':
      'Ang pinagsamang cell ay maaaring para sa lahat ng row nito, o para sa unang row lamang.',
    'answer.merged-cells.copy-down': 'Oo: kinokopya ang halaga sa bawat row na sakop ng pinagsamang cell.',
    'answer.merged-cells.first-only':
      'Hindi: ang unang row lamang ang may halaga, at mananatiling walang laman ang iba.',
    'question.column':
      'Hindi kilala ang heading ng column na ito, pero kahawig ito ng isang kilala. Aling field ang laman ng column?',
    'question.column.why':
      'Hindi binabasa ang column na hindi kilala ang heading, at maaaring mapunta sa maling field kung huhulaan.',
    'question.column.hint':
      'Ibigay ang pangalan ng field gaya ng nasa pahina ng sanggunian ng uri ng rekord, o none.',
    'answer.column.none': 'Wala sa mga ito: hindi babasahin ang column.',
    'question.encoding': 'Sa anong encoding na-save ang file na ito?',
    'question.encoding.why':
      'Kapag binasa sa maling encoding, nagiging ibang titik ang mga pangalan nang walang nakakapansin.',
    'question.encoding.hint':
      'Isulat ang pangalan nito, gaya ng windows-874 para sa Thai, windows-1258 para sa Vietnamese o windows-1256 para sa Arabic.',
    'ask.choose': '{choices} (Enter para iwan itong bukas):',
    'ask.write': 'Sagot (Enter para iwan itong bukas):',
    'ask.code': 'ang code o pamagat nito (Enter para iwan itong bukas):',
    'ask.notAnswer': 'Hindi iyan sagot sa tanong na ito.',
    'ask.notCode': 'Hindi iyan code at hindi rin pamagat sa listahan.',
    'ask.notField': 'Hindi iyan pangalan ng field ng ganitong uri ng record.',
    'ask.encoding': 'Alin ang mukhang tama? Numero, o pangalan ng ibang encoding (Enter kung wala):',
    'ask.notEncoding': 'Hindi iyan isa sa mga numero at hindi rin pangalan ng encoding.',
    'answers.notUsed':
      'Sa {path}, may sagot para sa column na “{heading}” na hindi nagamit: hindi ito code sa listahan, o hindi field na bakante pa. Bukas muli ang tanong.',
    'answers.written':
      'Naisulat ang {path}: {open, plural, =0 {walang tanong na bukas} one {may isang tanong na naghihintay ng sagot} other {may # na tanong na naghihintay ng sagot}}.',
    'input.absent': 'Walang file na {path}. Tingnan ang pangalan at ang folder na kinaroroonan mo.',
    'input.notOpened':
      'Hindi mabuksan ang file na {path} ({reason}). Tingnan kung pinapayagan kang basahin ito.',
    'input.folder': 'Folder ang {path}. Pangalanan ang isang file sa loob nito.',
    'input.line': 'Ang unang ganoong lugar ay nasa linya {line}.',
    describeHead: '{name}: {format}, {tables, plural, one {# table} other {# na table}}.',
    describeTable: 'Table',
    describeSheet: 'Sheet na “{sheet}”',
    describeHidden: 'nakatago',
    describeRows: '{rows, plural, one {# row} other {# na row}}',
    describeTypeUnknown: 'hindi alam ang uri ng record',
    describeEntries: 'mga entry ng {list} sa sheet na “{sheet}”',
    describeHeadings: 'nasa row {row} ang mga heading',
    describeNoHeading: 'walang kilalang heading',
    describeFilled: '{share} % ang may laman',
    describeLongest: '{count, plural, one {hanggang # character} other {hanggang # na character}}',
    describeNoValues:
      'Walang laman ng mga cell at walang di-kilalang heading sa paglalarawang ito, kaya maipapadala ito sa email. Makikita rito ang mga pangalan ng file at sheet: kung may pangalan ng tao sa isa sa mga ito, palitan muna iyon.',
    'describe.distinct.one': 'pare-pareho lahat',
    'describe.distinct.few': 'kaunti ang magkakaiba',
    'describe.distinct.many': 'marami ang magkakaiba',
    'describe.distinct.all': 'magkakaiba lahat',
    'describe.kind.text': 'text',
    'describe.kind.number': 'numero',
    'describe.kind.date': 'petsa ng spreadsheet',
    'describe.kind.boolean': 'tama o mali',
    'describe.kind.error': 'error ng spreadsheet',
    'describe.kind.list': 'listahan',
    'describe.kind.object': 'grupo ng mga field',
    'describe.kind.null': 'null',
    'describe.shape.yes-no': 'oo o hindi',
    'describe.shape.date': 'petsa',
    'describe.shape.date-time': 'petsa at oras',
    'describe.shape.time': 'oras',
    'describe.shape.whole-number': 'buong numero',
    'describe.shape.decimal-number': 'numerong may decimal',
    'describe.shape.rounded-number': 'bilog na numero',
    'describe.shape.amount-with-currency': 'halaga na may uri ng pera',
    'describe.shape.uuid': 'UUID',
    'describe.shape.e-mail': 'e-mail address',
    'describe.shape.phone': 'numero ng telepono',
    'describe.shape.web-address': 'web address',
    'describe.shape.coordinates': 'coordinates',
    'describe.shape.formula-like': 'nagsisimula na parang formula',
    'describe.shape.number-with-other-marks': 'numero na may ibang marka',
    'describe.shape.code': 'code',
    'describe.shape.word': 'isang salita',
    'describe.shape.words': 'ilang salita',
    'describe.shape.sentences': 'mga pangungusap',
    'describe.shape.other': 'iba pa',
    fakeWritten:
      'Naisulat: {path}, na may mga gawa-gawang halaga ({records, plural, one {# record} other {# na record}}).',
    fakeAnswers:
      'Naisulat: {path}, ang mga sagot mo na para sa gawa-gawang file. Ipadala ang dalawang file; ganito ang pagsuri: {command}',
    fakeSame:
      'Pareho ang nakita ng pagsuri rito at sa file mo: {findings, plural, one {# nakita} other {# na nakita}}.',
    fakeDiffers:
      'Sa {findings, plural, one {# nakita} other {# na nakita}} sa file mo, {same, number} ang nasa gawa-gawang file. Hindi pareho:',
    fakeCounts: '{before, number} sa file mo, {after, number} sa gawa-gawang file',
    fakeLeftOut: 'sadyang hindi isinama, dahil maaaring may data',
    fakeInUtf8: 'malinis na UTF-8 ang gawa-gawang file',
    fakeLook:
      'Buksan at tingnan muna bago ipadala. Ang dami ng row, ang mga blangkong cell, at ang haba ng mga text ay katulad ng sa file mo. Pumili ng pangalan ng file na walang ibinubunyag.',
    fakeHoldsOriginal:
      'May text ng file mo sa gawa-gawang file, na hindi dapat mangyari. Walang naisulat. Pakireport ito, nang hindi kasama ang file mo.',
    templateWritten: 'Naisulat: {path}. Punan ang unang sheet nito, saka suriin: amparo check {path}',
    templateAbout: 'Tungkol dito',
    templateHow: '{type}: paano punan ang workbook na ito',
    templateMain:
      'Sumulat ng isang row para sa bawat record sa sheet na “{sheet}”. Dapat punan ang mga column na may *.',
    templateItems:
      'May sariling sheet ang maaaring mangyari nang ilang beses: isang row para sa bawat isa, na may id ng record sa unang column.',
    templatePositions:
      'Binibilang ng mga column na may # ang mga entry ng isang record: 1 para sa una, 2 para sa ikalawa. Ipinapakita ng mga ito kung ano ang magkakasama.',
    templateLists:
      'Kung may drop-down list ang cell, pumili ng isang entry. Maaari ring isulat ang mga code.',
    templateSeveral:
      'Kung maaaring maglaman ng ilang halaga ang cell, paghiwalayin ang mga ito ng tuldok-kuwit (;).',
    templateDates: 'I-type ang mga petsa gaya ng nakasanayan; taon-buwan-araw ang ipapakita ng cell.',
    templateTimes:
      'Isulat ang mga oras na may agwat mula sa UTC, gaya ng 2026-03-01T09:30:00+07:00, o ibigay ang agwat nang isang beses kapag sinuri ang workbook.',
    templateIds:
      'Handa nang gamitin ang mga id na kulay-abo. Hindi binabasa ang mga row na ganoong id lamang ang laman.',
    templateProvenance:
      'Maaaring iwanang walang laman ang mga column na nagsisimula sa “{group}”: pinupunan ang mga ito sa pagbasa.',
    templateCheck: 'Kapag tapos na, i-save ang workbook at suriin ito: amparo check FILE',
    templateSheet: 'Sheet',
    templateColumn: 'Column',
    templateRequired: 'Kailangan',
    templateContent: 'Ano ang isusulat',
    templateExample: 'Halimbawa',
    templateCodes: 'Mga code',
    templateName: 'Pangalan para sa mga program',
    templateIfGroup: 'Kailangan kapag may napunan sa “{group}”.',
    templateWithSeveral: 'Ilang halaga: paghiwalayin ng ;',
    templateOwner: 'Ang id ng record na kinabibilangan ng row na ito, gaya ng nasa sheet na “{sheet}”.',
    templatePosition:
      'Kung pang-ilang entry ng “{group}” ng record na ito ang kinabibilangan ng row: 1 para sa una.',
    templateNotListed: 'Wala sa listahan',
    templateNotListedText: 'Walang ganoong entry sa listahan. Panatilihin lamang kung code ito sa listahan.',
    templateNotFitting: 'Hindi tugma',
    templateNotDate: 'Hindi ito petsang kilala ng program. Subukan ang taon-buwan-araw, gaya ng 2026-03-25.',
    templateNotNumber: 'Numero ang inaasahan dito, sa karaniwang mga digit.',
    templateTooLong: 'Mas mahaba ang teksto kaysa sa kakasya sa field.',
  },
};
