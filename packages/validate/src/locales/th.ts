import type { Catalogue } from '@amparo/core';

/** Messages in Thai: a draft that awaits review by a native speaker who knows the field. */
export const th: Catalogue = {
  language: 'th',
  status: 'draft',
  messages: {
    'validate.no-record-type': {
      what: 'ระเบียนไม่ได้บอกว่าเป็นประเภทใด',
      why: 'แต่ละประเภทมีช่องข้อมูลและกฎของตัวเอง',
      fix: 'โปรดระบุประเภทด้วยตัวเลือก `as` หรือในช่อง `recordType`',
    },
    'validate.unknown-record-type': {
      what: 'ประเภทระเบียนไม่ใช่ประเภทที่รู้จักที่นี่ ({known})',
      why: 'แต่ละประเภทมีช่องข้อมูลและกฎของตัวเอง',
      fix: 'โปรดตรวจตัวสะกด หรืออัปเดตแพ็กเกจ',
    },
  },
  words: {
    head: '{tool} ตรวจ {source} ตามมาตรฐาน {standard}',
    draft: 'ข้อความภาษาไทยนี้เป็นฉบับร่าง ยังรอการตรวจทานจากเจ้าของภาษา',
    records:
      '{read, plural, =0 {ไม่ได้อ่านระเบียนใดเลย} other {อ่านแล้ว # ระเบียน}}: มีข้อผิดพลาด {errors, number} ระเบียน มีเฉพาะคำเตือน {warnings, number} ระเบียน ไม่พบปัญหา {clean, number} ระเบียน',
    typeRecords: '{count, plural, other {# ระเบียน}}',
    typeFromData: 'ข้อมูลระบุประเภทไว้เอง',
    typeFromFields: 'ทราบประเภทจากชื่อช่องข้อมูล',
    typeFromHeadings: 'ทราบประเภทจากหัวคอลัมน์',
    typeGiven: 'ระบุประเภทด้วย --as',
    typeUnknown: 'ไม่ทราบประเภท',
    readable: 'อ่านได้',
    followsStandard: 'เป็นไปตามมาตรฐาน',
    safeToShare: 'แบ่งปันได้อย่างปลอดภัย',
    yes: 'ใช่',
    no: 'ไม่ใช่',
    readableNo: 'อ่านบางส่วนของไฟล์ไม่ได้ ดูด้านล่าง',
    followsNo: '{errors, plural, =0 {ตรวจตามกฎบางข้อไม่ได้} other {ข้อผิดพลาด # รายการ}}',
    safeNo:
      '{special, plural, =0 {} other {มี # ช่องที่อาจเป็นอันตรายต่อบุคคลมากที่สุด}}{both, select, yes { และ} other {}}{personal, plural, =0 {} other {มี # ช่องที่เป็นข้อมูลส่วนบุคคล}} โปรดแบ่งปันเฉพาะฉบับที่จัดทำไว้สำหรับผู้รับ',
    safeInternal: '{internal, plural, other {มี # ช่องสำหรับใช้ภายในหน่วยงาน}} โปรดแบ่งปันเฉพาะฉบับที่จัดทำไว้สำหรับผู้รับ',
    safeUnknown: 'มีบางส่วนของไฟล์ที่ไม่ได้อ่านหรือไม่รู้จัก จึงบอกอะไรเกี่ยวกับส่วนนั้นไม่ได้',
    causes: 'สิ่งที่ต้องดู แยกตามสาเหตุ:',
    nothing: 'ไม่มีอะไรต้องแก้ไข',
    error: 'ข้อผิดพลาด',
    warning: 'คำเตือน',
    note: 'หมายเหตุ',
    times: '{count, plural, other {# ครั้ง}}',
    type: 'ประเภท',
    where: 'ที่ใด',
    why: 'เหตุใด',
    fix: 'วิธีแก้',
    code: 'รหัส',
    more: 'และอีก {count, number} แห่ง',
    row: 'แถว {row}',
    line: 'บรรทัด {line}',
    lineColumn: 'บรรทัด {line} ตำแหน่งที่ {column}',
    notListed: '{count, plural, other {มีอีก # รายการที่พบซึ่งนับรวมไว้ข้างต้นแล้ว แต่ไม่ได้แสดงในรายงาน JSON}}',
    notEvaluated:
      'มี{rules, plural, other {กฎ # ข้อ}}ที่ไม่ได้ตรวจ{times, plural, other { รวม # ครั้ง}} เพราะข้อมูลที่{rules, plural, other {กฎต้องใช้}}มีข้อบกพร่อง โปรดแก้ข้อบกพร่องเหล่านั้นก่อน',
    missing: 'กฎที่เปรียบเทียบระเบียนตรวจกับรายการต่อไปนี้ไม่ได้ เพราะไม่มีอยู่ในระเบียนที่ตรวจ:',
    missingRules: '{rules, plural, other {กฎ # ข้อ}}',
    missingHint: 'ตรวจหลายไฟล์พร้อมกันได้: amparo check FILE FILE',
    total:
      '{errors, plural, =0 {ไม่มีข้อผิดพลาด} other {ข้อผิดพลาด # รายการ}}, {warnings, plural, =0 {ไม่มีคำเตือน} other {คำเตือน # รายการ}}, {notes, plural, =0 {ไม่มีหมายเหตุ} other {หมายเหตุ # รายการ}}',
    explain: 'ดูรายละเอียดเพิ่มเติมของรหัส: amparo explain CODE',
    noValues: 'รายงานนี้ไม่มีข้อมูลจากในไฟล์ จึงส่งทางอีเมลได้',
  },
};
