/** What the file says of itself, to whoever opens it. */
export const readMe = (day: string): string => `Your data from MōtriForge, as it was on ${day}.

data/    one file for each kind of thing, a line of JSON for each of them. This is what MōtriForge reads when you
         bring the file into an empty account.
tables/  the same as tables, to open in a spreadsheet. Text that begins like a formula has an apostrophe before it.
files/   pictures, recordings and documents you uploaded.

Moments are milliseconds since 1970, days are days where you were. Weights are kilograms, lengths centimetres,
distances metres. Passwords and other secrets are not in here, nor is what others wrote for themselves alone.

Keep this file as you would keep a diary.


ข้อมูลของคุณจาก MōtriForge ณ วันที่ ${day}

data/    ข้อมูลแต่ละประเภทอยู่ในไฟล์ของตัวเอง หนึ่งบรรทัดต่อหนึ่งรายการในรูปแบบ JSON MōtriForge อ่านส่วนนี้เมื่อคุณ
         นำไฟล์เข้าบัญชีที่ยังว่าง
tables/  ข้อมูลเดียวกันในรูปแบบตาราง สำหรับเปิดในโปรแกรมสเปรดชีต
files/   รูปภาพ ไฟล์เสียง และเอกสารที่คุณอัปโหลด

ไม่มีรหัสผ่านหรือความลับอื่นอยู่ในนี้ และไม่มีสิ่งที่ผู้อื่นเขียนไว้ให้ตัวเองอ่าน

เก็บไฟล์นี้ให้เหมือนเก็บบันทึกส่วนตัว
`;

/** The first entry: what kind of file this is. Another format gets another number. */
export const fileFormat = { format: 'motriforge-own-data', version: 1 } as const;
