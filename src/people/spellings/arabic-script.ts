/** Names that are often written in Arabic or Urdu letters, and how they are usually written in ours. Pairs. */
export const ARABIC_SCRIPT = `
محمد mohammed احمد ahmed محمود mahmood حامد hamid حميد hameed علي ali حسن hassan حسين hussain عمر omar عثمان usman
ابوبكر abubakar بلال bilal ابراهيم ibrahim اسماعيل ismail اسحاق ishaq يعقوب yaqub يوسف yusuf موسي musa عيسي isa يحيي yahya
زكريا zakariya سليمان sulaiman داود dawood ايوب ayub يونس yunus ادم adam نوح nuh ادريس idris هارون haroon عبدالله abdullah
عبدالرحمن abdulrahman خالد khalid وليد waleed سعيد saeed سعد saad طارق tariq زيد zaid زياد ziyad حمزة hamza طلحة talha
انس anas امير amir عامر aamir كريم kareem رحيم raheem رشيد rashid راشد rashid ماجد majid مجيد majeed نبيل nabil
نديم nadeem نور noor ناصر nasir نصر nasr سامي sami سمير samir سلمان salman سليم saleem سالم salim شريف sharif
فيصل faisal فهد fahad فاروق farooq فريد farid قاسم qasim كامل kamil كمال kamal جمال jamal جميل jamil جعفر jafar
مصطفي mustafa مرتضي murtaza مهدي mahdi رضا raza هشام hisham ياسر yasir ياسين yaseen زين zain ريان rayan صالح saleh
صلاح salah عباس abbas عادل adil عارف arif عاصم asim عزيز aziz عمار ammar عمران imran غلام ghulam حارث haris
حبيب habib مالك malik منصور mansoor معاذ muadh فاطمة fatima فاطمه fatima عائشة aisha عايشة aisha خديجة khadija زينب zainab
مريم maryam امنة amina امينة amina حفصة hafsa سارة sarah ساره sarah هاجر hajar رقية ruqayyah سمية sumayyah صفية safiyyah
حليمة halima اسماء asma ايمان iman نورا noora هدي huda هالة hala هبة hiba ليلي layla لينا lina مها maha
مني mona نادية nadia ندي nada رنا rana رانيا rania ريم reem زهراء zahra زهرة zahra سلمي salma سعاد suad
شيماء shaima ياسمين yasmin ملك malak جني jana حنان hanan دعاء dua خان khan شاه shah بيگم begum بيغم begum
اقبال iqbal چودھري chaudhry قريشي qureshi صديقي siddiqui مرزا mirza بٹ butt شيخ sheikh سيد syed انصاري ansari اكبر akbar
افضل afzal اكرم akram اسلم aslam انور anwar اختر akhtar پرويز parvez جاويد javed
حداد haddad خوري khoury عطار attar نجار najjar قاسم qasim حمدان hamdan زيدان zidan
`;
