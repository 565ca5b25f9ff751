<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Attract</name>
    <message>
        <source>Touch to start</source>
        <extracomment>kiosk/gui/widgets/attract_view.py
----------
kiosk/gui/widgets/night_view.py</extracomment>
        <translation>المس الشاشة للبدء</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Home</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>اطلب المساعدة الآن</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>وسائل تسهيل القراءة</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>I am finished</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>لقد انتهيت</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Reading aids, size of the words</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>وسائل تسهيل القراءة، حجم الكلمات</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>your local emergency number</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>رقم الطوارئ في منطقتك</translation>
    </message>
    <message>
        <source>The traditional idea</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>الفكرة التقليدية</translation>
    </message>
    <message>
        <source>What studies show</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>ما تُظهره الدراسات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py
----------
kiosk/gui/widgets/page/card_parts.py</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1: we do not know, 0 of 3</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>%1: لا نعرف، 0 من 3</translation>
    </message>
    <message>
        <source>%1: not very sure, 1 of 3</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>%1: لسنا متأكدين كثيرًا، 1 من 3</translation>
    </message>
    <message>
        <source>%1: fairly sure, 2 of 3</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>%1: متأكدون إلى حد ما، 2 من 3</translation>
    </message>
    <message>
        <source>%1: quite sure, 3 of 3</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>%1: متأكدون إلى حد كبير، 3 من 3</translation>
    </message>
    <message>
        <source>Says it may be offered</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>تقول إنه يمكن تقديمه</translation>
    </message>
    <message>
        <source>Says do not offer</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>تقول بعدم تقديمه</translation>
    </message>
    <message>
        <source>With limits</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>بحدود</translation>
    </message>
    <message>
        <source>A payment rule</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>قاعدة للدفع</translation>
    </message>
    <message>
        <source>True</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py
----------
kiosk/gui/widgets/page/card_controls.py</extracomment>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Not true</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py
----------
kiosk/gui/widgets/page/card_controls.py</extracomment>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>Only partly true</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py
----------
kiosk/gui/widgets/page/card_controls.py</extracomment>
        <translation>صحيح جزئيًا فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n more signs</source>
        <extracomment>kiosk/gui/widgets/boxes.py</extracomment>
        <translation>
            <numerusform>لا علامات أخرى</numerusform>
            <numerusform>علامة أخرى</numerusform>
            <numerusform>علامتان أخريان</numerusform>
            <numerusform>%n علامات أخرى</numerusform>
            <numerusform>%n علامة أخرى</numerusform>
            <numerusform>%n علامة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on</source>
        <extracomment>kiosk/gui/widgets/boxes.py</extracomment>
        <translation>يتبع</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Neck</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>الرقبة</translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>أعلى الظهر</translation>
    </message>
    <message>
        <source>Low back</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>Left buttock</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>الأرداف اليسرى</translation>
    </message>
    <message>
        <source>Right buttock</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>الأرداف اليمنى</translation>
    </message>
    <message>
        <source>Left leg</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>الساق اليسرى</translation>
    </message>
    <message>
        <source>Right leg</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>الساق اليمنى</translation>
    </message>
    <message>
        <source>Both legs</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>كلتا الساقين</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Many people think so.</source>
        <extracomment>kiosk/gui/widgets/page/card_controls.py</extracomment>
        <translation>كثيرون يظنون ذلك.</translation>
    </message>
    <message>
        <source>Here is what is known.</source>
        <extracomment>kiosk/gui/widgets/page/card_controls.py</extracomment>
        <translation>هذا ما هو معروف.</translation>
    </message>
    <message>
        <source>It is fine not to be sure.</source>
        <extracomment>kiosk/gui/widgets/page/card_controls.py</extracomment>
        <translation>لا بأس إن لم تكن متأكدًا.</translation>
    </message>
    <message>
        <source>That fits what is known.</source>
        <extracomment>kiosk/gui/widgets/page/card_controls.py</extracomment>
        <translation>هذا يوافق ما هو معروف.</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <extracomment>kiosk/gui/widgets/page/card_parts.py</extracomment>
        <translation>عرض الجواب</translation>
    </message>
    <message>
        <source>Read on</source>
        <extracomment>kiosk/gui/widgets/page/card_parts.py</extracomment>
        <translation>تابع القراءة</translation>
    </message>
    <message>
        <source>Next card</source>
        <extracomment>kiosk/gui/widgets/page/card_parts.py</extracomment>
        <translation>البطاقة التالية</translation>
    </message>
    <message>
        <source>True</source>
        <extracomment>kiosk/gui/widgets/page/card_parts.py</extracomment>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Not true</source>
        <extracomment>kiosk/gui/widgets/page/card_parts.py</extracomment>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>kiosk/gui/widgets/page/card_parts.py</extracomment>
        <translation>لست متأكدًا</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Pause</source>
        <extracomment>kiosk/gui/widgets/guide/controls.py</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>kiosk/gui/widgets/guide/controls.py</extracomment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Step back</source>
        <extracomment>kiosk/gui/widgets/guide/controls.py</extracomment>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>kiosk/gui/widgets/guide/controls.py</extracomment>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>kiosk/gui/widgets/guide/controls.py</extracomment>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Get help now: all the signs</source>
        <extracomment>kiosk/gui/widgets/guide/end.py</extracomment>
        <translation>اطلب المساعدة الآن: كل العلامات</translation>
    </message>
    <message>
        <source>Read the page</source>
        <extracomment>kiosk/gui/widgets/guide/end.py</extracomment>
        <translation>اقرأ الصفحة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>kiosk/gui/widgets/guide/plan.py</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>My neck hurts</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>رقبتي تؤلمني</translation>
    </message>
    <message>
        <source>My upper back hurts</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>أعلى ظهري يؤلمني</translation>
    </message>
    <message>
        <source>My low back hurts</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>أسفل ظهري يؤلمني</translation>
    </message>
    <message>
        <source>My left hip or buttock hurts</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>وركي الأيسر أو ردفي الأيسر يؤلمني</translation>
    </message>
    <message>
        <source>My right hip or buttock hurts</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>وركي الأيمن أو ردفي الأيمن يؤلمني</translation>
    </message>
    <message>
        <source>My left leg hurts</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>ساقي اليسرى تؤلمني</translation>
    </message>
    <message>
        <source>My right leg hurts</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>ساقي اليمنى تؤلمني</translation>
    </message>
    <message>
        <source>Both legs hurt</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>كلتا ساقيّ تؤلمانني</translation>
    </message>
    <message>
        <source>What it is, and what studies show</source>
        <extracomment>kiosk/gui/widgets/home_screen.py</extracomment>
        <translation>ما هو، وما تُظهره الدراسات</translation>
    </message>
    <message>
        <source>Moving, heat, exercise, medicines</source>
        <extracomment>kiosk/gui/widgets/home_screen.py</extracomment>
        <translation>الحركة والحرارة والتمارين والأدوية</translation>
    </message>
    <message>
        <source>Touch a picture. This screen does not record who you are.</source>
        <extracomment>kiosk/gui/widgets/home_screen.py</extracomment>
        <translation>المس صورة. هذه الشاشة لا تسجّل هويتك.</translation>
    </message>
    <message>
        <source>Touch where it hurts</source>
        <extracomment>kiosk/gui/widgets/home_screen.py
----------
kiosk/gui/widgets/page/screen.py</extracomment>
        <translation>المس موضع الألم</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Draft: not checked by a clinician</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/paper.py</extracomment>
        <translation>مسودة: لم يراجعها مختص صحي</translation>
    </message>
    <message>
        <source>Published by %1. Last checked %2, next check %3.</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/page/plan.py</extracomment>
        <translation>الناشر: %1. آخر مراجعة: %2، المراجعة التالية: %3.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in the signs of Qt: day, month&apos;s name, year</comment>
        <extracomment>kiosk/gui/viewmodels/translations.py</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Do this if you feel very unwell, or if you do not understand this page. Nobody has checked it in your language yet.</source>
        <extracomment>kiosk/gui/viewmodels/tongues.py</extracomment>
        <translation>افعل ذلك إذا شعرت بتعب شديد أو إذا لم تفهم هذه الصفحة. لم يراجعها أحد بلغتك بعد.</translation>
    </message>
    <message>
        <source>The same in %1</source>
        <extracomment>kiosk/gui/viewmodels/tongues.py</extracomment>
        <translation>النص نفسه بلغته الأصلية: %1</translation>
    </message>
    <message>
        <source>Tell the person at the desk now</source>
        <extracomment>kiosk/gui/viewmodels/tongues.py
----------
kiosk/gui/widgets/guide/danger.py</extracomment>
        <translation>أخبر موظف الاستقبال الآن</translation>
    </message>
    <message>
        <source>The same in English</source>
        <extracomment>kiosk/gui/viewmodels/tongues.py</extracomment>
        <translation>النص نفسه بالإنجليزية</translation>
    </message>
    <message>
        <source>Take it home</source>
        <extracomment>kiosk/gui/widgets/asking.py
----------
kiosk/gui/widgets/page/links.py
----------
kiosk/gui/widgets/panels.py</extracomment>
        <translation>خذها معك إلى البيت</translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>kiosk/gui/widgets/page/head.py
----------
kiosk/gui/widgets/page/look.py
----------
kiosk/gui/widgets/page/plan_large.py
----------
kiosk/gui/widgets/tiles.py</extracomment>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <extracomment>kiosk/gui/widgets/page/head.py
----------
kiosk/gui/widgets/page/screen.py
----------
kiosk/gui/widgets/tiles.py</extracomment>
        <translation>الجزء %1 من %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>kiosk/gui/widgets/page/head.py</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>kiosk/gui/widgets/page/head.py</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <extracomment>kiosk/gui/widgets/page/links.py</extracomment>
        <translation>من يقول ذلك؟</translation>
    </message>
    <message>
        <source>Who says so? Sources (%1)</source>
        <extracomment>kiosk/gui/widgets/page/links.py</extracomment>
        <translation>من يقول ذلك؟ المصادر (%1)</translation>
    </message>
    <message>
        <source>This page gives general knowledge of the field and no figures.</source>
        <extracomment>kiosk/gui/widgets/page/plan.py</extracomment>
        <translation>تقدّم هذه الصفحة معارف عامة بلا أرقام.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 · page %4</source>
        <extracomment>kiosk/gui/widgets/page/plan_large.py</extracomment>
        <translation>%1 · %2 من %3 · الصفحة %4</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>kiosk/gui/widgets/page/plan_large.py
----------
kiosk/gui/widgets/page/plan_small.py
----------
kiosk/gui/widgets/page/screen.py</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Sources, part %1 of %2</source>
        <extracomment>kiosk/gui/widgets/page/screen.py</extracomment>
        <translation>المصادر، الجزء %1 من %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>kiosk/gui/widgets/page/screen.py</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>kiosk/gui/widgets/page/screen.py</extracomment>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Not in your language yet</source>
        <extracomment>kiosk/gui/widgets/paper.py</extracomment>
        <translation>ليست بلغتك بعد</translation>
    </message>
    <message>
        <source>Draft, and not in your language yet</source>
        <extracomment>kiosk/gui/widgets/paper.py</extracomment>
        <translation>مسودة، وليست بلغتك بعد</translation>
    </message>
    <message>
        <source>See also</source>
        <extracomment>kiosk/gui/widgets/tiles.py</extracomment>
        <translation>انظر أيضًا</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message numerus="yes">
        <source>Your visit is cleared in %n seconds.</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>
            <numerusform>تُمحى زيارتك الآن.</numerusform>
            <numerusform>تُمحى زيارتك بعد ثانية واحدة.</numerusform>
            <numerusform>تُمحى زيارتك بعد ثانيتين.</numerusform>
            <numerusform>تُمحى زيارتك بعد %n ثوانٍ.</numerusform>
            <numerusform>تُمحى زيارتك بعد %n ثانية.</numerusform>
            <numerusform>تُمحى زيارتك بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hidden screen is cleared in %n seconds.</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>
            <numerusform>تُمحى الشاشة المخفية الآن.</numerusform>
            <numerusform>تُمحى الشاشة المخفية بعد ثانية واحدة.</numerusform>
            <numerusform>تُمحى الشاشة المخفية بعد ثانيتين.</numerusform>
            <numerusform>تُمحى الشاشة المخفية بعد %n ثوانٍ.</numerusform>
            <numerusform>تُمحى الشاشة المخفية بعد %n ثانية.</numerusform>
            <numerusform>تُمحى الشاشة المخفية بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <extracomment>kiosk/gui/widgets/covers.py
----------
kiosk/gui/widgets/panels.py</extracomment>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>The screen is hidden. Touch to show it again.</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>الشاشة مخفية. المس لإظهارها من جديد.</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Thank you. Goodbye.</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>شكرًا لك. مع السلامة.</translation>
    </message>
    <message>
        <source>Keep it hidden</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>إبقاؤها مخفية</translation>
    </message>
    <message>
        <source>Show the screen again</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>إظهار الشاشة من جديد</translation>
    </message>
    <message>
        <source>I am finished</source>
        <extracomment>kiosk/gui/widgets/covers.py
----------
kiosk/gui/widgets/panels.py</extracomment>
        <translation>لقد انتهيت</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>kiosk/gui/widgets/explanation.py
----------
kiosk/gui/widgets/panels.py
----------
kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears in %n seconds.</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>
            <numerusform>تُمحى هذه الشاشة الآن.</numerusform>
            <numerusform>تُمحى هذه الشاشة بعد ثانية واحدة.</numerusform>
            <numerusform>تُمحى هذه الشاشة بعد ثانيتين.</numerusform>
            <numerusform>تُمحى هذه الشاشة بعد %n ثوانٍ.</numerusform>
            <numerusform>تُمحى هذه الشاشة بعد %n ثانية.</numerusform>
            <numerusform>تُمحى هذه الشاشة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Strong light</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>فاتح قوي</translation>
    </message>
    <message>
        <source>Strong dark</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>داكن قوي</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>وسائل تسهيل القراءة</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>حجم الكلمات</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>الألوان</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears after %n minutes without touch.</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>
            <numerusform>تُمحى هذه الشاشة إذا لم تُلمس.</numerusform>
            <numerusform>تُمحى هذه الشاشة بعد دقيقة واحدة دون لمس.</numerusform>
            <numerusform>تُمحى هذه الشاشة بعد دقيقتين دون لمس.</numerusform>
            <numerusform>تُمحى هذه الشاشة بعد %n دقائق دون لمس.</numerusform>
            <numerusform>تُمحى هذه الشاشة بعد %n دقيقة دون لمس.</numerusform>
            <numerusform>تُمحى هذه الشاشة بعد %n دقيقة دون لمس.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still reading</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>ما زلت أقرأ</translation>
    </message>
    <message>
        <source>Hide screen</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>إخفاء الشاشة</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Play</source>
        <extracomment>kiosk/gui/widgets/picture/controls.py</extracomment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>kiosk/gui/widgets/picture/controls.py</extracomment>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>kiosk/gui/widgets/picture/controls.py</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>kiosk/gui/widgets/picture/view.py</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Show the next part</source>
        <extracomment>kiosk/gui/widgets/picture/view.py</extracomment>
        <translation>عرض الجزء التالي</translation>
    </message>
    <message>
        <source>Show the next state</source>
        <extracomment>kiosk/gui/widgets/picture/view.py</extracomment>
        <translation>عرض الحالة التالية</translation>
    </message>
    <message>
        <source>Show the next step</source>
        <extracomment>kiosk/gui/widgets/picture/view.py</extracomment>
        <translation>عرض الخطوة التالية</translation>
    </message>
    <message>
        <source>Nerve root</source>
        <extracomment>herniated-disc: a label in the picture, as short as can be</extracomment>
        <translation>جذر العصب</translation>
    </message>
    <message>
        <source>Gel centre</source>
        <extracomment>herniated-disc: a label in the picture, as short as can be; herniated-disc-above: a label in the picture, as short as can be</extracomment>
        <translation>المركز الهلامي</translation>
    </message>
    <message>
        <source>Outer ring</source>
        <extracomment>herniated-disc: a label in the picture, as short as can be; herniated-disc-above: a label in the picture, as short as can be</extracomment>
        <translation>الحلقة الخارجية</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>herniated-disc: a label in the picture, as short as can be; what-is-back-pain: a label in the picture, as short as can be; what-is-back-pain: on a button, about 18 letters; causes: a label in the picture, as short as can be; sciatica: a label in the picture, as short as can be</extracomment>
        <translation>القرص</translation>
    </message>
    <message>
        <source>From above</source>
        <extracomment>herniated-disc: a label in the picture, as short as can be</extracomment>
        <translation>من الأعلى</translation>
    </message>
    <message>
        <source>Healthy</source>
        <extracomment>herniated-disc: on a button, about 18 letters; herniated-disc-above: on a button, about 18 letters; muscle-strain: on a button, about 18 letters; sciatica: on a button, about 18 letters</extracomment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>The low spine from the side, and one disc from above. The soft gel centre lies inside the whole outer ring. No nerve root is pressed.</source>
        <extracomment>herniated-disc: read aloud instead of the picture</extracomment>
        <translation>أسفل العمود الفقري من الجانب، وقرص واحد من الأعلى. المركز الهلامي الطري داخل الحلقة الخارجية السليمة. لا جذر عصب مضغوط.</translation>
    </message>
    <message>
        <source>Herniated</source>
        <extracomment>herniated-disc: on a button, about 18 letters; herniated-disc-above: on a button, about 18 letters</extracomment>
        <translation>منفتق</translation>
    </message>
    <message>
        <source>The low spine from the side, and one disc from above. The soft gel centre pushes back through a gap in the outer ring. It presses on one nerve root.</source>
        <extracomment>herniated-disc: read aloud instead of the picture</extracomment>
        <translation>أسفل العمود الفقري من الجانب، وقرص واحد من الأعلى. يبرز المركز الهلامي الطري إلى الخلف عبر فتحة في الحلقة الخارجية. ويضغط على جذر عصب واحد.</translation>
    </message>
    <message>
        <source>Months later</source>
        <extracomment>herniated-disc: on a button, about 18 letters; herniated-disc-above: on a button, about 18 letters</extracomment>
        <translation>بعد أشهر</translation>
    </message>
    <message>
        <source>In studies, 63 of 100 got smaller without surgery.</source>
        <extracomment>herniated-disc: said while this state is shown; herniated-disc-above: said while this state is shown</extracomment>
        <translation>في الدراسات، صغر 63 من كل 100 بلا جراحة.</translation>
    </message>
    <message>
        <source>The same disc months later. The part that pushed out is smaller, and the nerve root has more room.</source>
        <extracomment>herniated-disc: read aloud instead of the picture</extracomment>
        <translation>القرص نفسه بعد أشهر. الجزء البارز أصغر، ولجذر العصب مساحة أكبر.</translation>
    </message>
    <message>
        <source>L5 root</source>
        <extracomment>herniated-disc-above: a label in the picture, as short as can be</extracomment>
        <translation>الجذر ⁦L5⁩</translation>
    </message>
    <message>
        <source>L4 root</source>
        <extracomment>herniated-disc-above: a label in the picture, as short as can be</extracomment>
        <translation>الجذر ⁦L4⁩</translation>
    </message>
    <message>
        <source>Weak spot</source>
        <extracomment>herniated-disc-above: a label in the picture, as short as can be</extracomment>
        <translation>نقطة ضعف</translation>
    </message>
    <message>
        <source>One disc from above. The soft gel centre lies inside the whole outer ring, and the nerve roots are free.</source>
        <extracomment>herniated-disc-above: read aloud instead of the picture</extracomment>
        <translation>قرص واحد من الأعلى. المركز الهلامي الطري داخل الحلقة الخارجية السليمة، وجذور الأعصاب حرة.</translation>
    </message>
    <message>
        <source>One disc from above. The soft gel centre pushes back through a gap in the outer ring, off to one side. It presses on one nerve root.</source>
        <extracomment>herniated-disc-above: read aloud instead of the picture</extracomment>
        <translation>قرص واحد من الأعلى. يبرز المركز الهلامي الطري إلى الخلف نحو أحد الجانبين عبر فتحة في الحلقة الخارجية. ويضغط على جذر عصب واحد.</translation>
    </message>
    <message>
        <source>The same disc from above, months later. The part that pushed out is smaller.</source>
        <extracomment>herniated-disc-above: read aloud instead of the picture</extracomment>
        <translation>القرص نفسه من الأعلى بعد أشهر. الجزء البارز أصغر.</translation>
    </message>
    <message>
        <source>Seen from above</source>
        <extracomment>herniated-disc-above: stands above the picture</extracomment>
        <translation>منظر من الأعلى</translation>
    </message>
    <message>
        <source>Older, thinner</source>
        <extracomment>disc-changes: a label in the picture, as short as can be</extracomment>
        <translation>أكبر عمرًا وأرقّ</translation>
    </message>
    <message>
        <source>Before it ages</source>
        <extracomment>disc-changes: a label in the picture, as short as can be</extracomment>
        <translation>قبل التقدم في العمر</translation>
    </message>
    <message>
        <source>Younger disc</source>
        <extracomment>disc-changes: a label in the picture, as short as can be</extracomment>
        <translation>قرص أصغر عمرًا</translation>
    </message>
    <message>
        <source>Small cracks</source>
        <extracomment>disc-changes: a label in the picture, as short as can be</extracomment>
        <translation>شقوق صغيرة</translation>
    </message>
    <message>
        <source>Small spur</source>
        <extracomment>disc-changes: a label in the picture, as short as can be</extracomment>
        <translation>نتوء عظمي صغير</translation>
    </message>
    <message>
        <source>Younger</source>
        <extracomment>disc-changes: on a button, about 18 letters</extracomment>
        <translation>أصغر عمرًا</translation>
    </message>
    <message>
        <source>Two pieces of spine side by side. Both discs are high and shiny inside.</source>
        <extracomment>disc-changes: read aloud instead of the picture</extracomment>
        <translation>قطعتان من العمود الفقري جنبًا إلى جنب. القرصان مرتفعان ولامعان من الداخل.</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>disc-changes: on a button, about 18 letters</extracomment>
        <translation>أكبر عمرًا</translation>
    </message>
    <message>
        <source>At age 80, 96 of 100 people without pain have discs that have aged.</source>
        <extracomment>disc-changes: said while this state is shown</extracomment>
        <translation>في عمر 80 سنة، لدى 96 من كل 100 شخص بلا ألم أقراص تقدّم بها العمر.</translation>
    </message>
    <message>
        <source>Two pieces of spine side by side. The younger disc is high, with a shiny gel centre. The older disc is lower and duller. It has two small cracks in its ring. At the front of the bones are two small bone spurs.</source>
        <extracomment>disc-changes: read aloud instead of the picture</extracomment>
        <translation>قطعتان من العمود الفقري جنبًا إلى جنب. القرص الأصغر عمرًا مرتفع ومركزه الهلامي لامع. القرص الأكبر عمرًا أخفض وأقل لمعانًا. في حلقته شقان صغيران. وفي مقدمة العظام نتوءان عظميان صغيران.</translation>
    </message>
    <message>
        <source>Canal</source>
        <extracomment>spinal-stenosis: a label in the picture, as short as can be</extracomment>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Ligament</source>
        <extracomment>spinal-stenosis: a label in the picture, as short as can be; what-is-back-pain: a label in the picture, as short as can be; what-is-back-pain: on a button, about 18 letters</extracomment>
        <translation>الرباط</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>spinal-stenosis: a label in the picture, as short as can be</extracomment>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Larger joint</source>
        <extracomment>spinal-stenosis: a label in the picture, as short as can be</extracomment>
        <translation>مفصل متضخّم</translation>
    </message>
    <message>
        <source>Bulging disc</source>
        <extracomment>spinal-stenosis: a label in the picture, as short as can be</extracomment>
        <translation>قرص منتفخ</translation>
    </message>
    <message>
        <source>Nerve roots</source>
        <extracomment>spinal-stenosis: a label in the picture, as short as can be; sciatica: a label in the picture, as short as can be</extracomment>
        <translation>جذور الأعصاب</translation>
    </message>
    <message>
        <source>Ache eases</source>
        <extracomment>spinal-stenosis: a label in the picture, as short as can be</extracomment>
        <translation>يخفّ الوجع</translation>
    </message>
    <message>
        <source>Roomy</source>
        <extracomment>spinal-stenosis: on a button, about 18 letters</extracomment>
        <translation>واسعة</translation>
    </message>
    <message>
        <source>Two cuts through the low spine, seen from above at one size. Both canals are roomy, and their nerve roots are spread out.</source>
        <extracomment>spinal-stenosis: read aloud instead of the picture</extracomment>
        <translation>مقطعان في أسفل العمود الفقري من الأعلى بحجم واحد. القناتان واسعتان، وجذور الأعصاب فيهما متباعدة.</translation>
    </message>
    <message>
        <source>Narrowed</source>
        <extracomment>spinal-stenosis: on a button, about 18 letters</extracomment>
        <translation>متضيّقة</translation>
    </message>
    <message>
        <source>Get help now if pain is new or sudden in both legs, or there at rest. Also if numb between the legs, or with bladder, bowel or sex trouble.</source>
        <extracomment>spinal-stenosis: said while this state is shown</extracomment>
        <translation>اطلب المساعدة الآن إذا كان الألم في كلتا الساقين جديدًا أو مفاجئًا أو موجودًا عند الراحة. وكذلك عند خدر بين الساقين أو مشكلات في البول أو البراز أو الجنس.</translation>
    </message>
    <message>
        <source>Two cuts through the low spine, seen from above at one size. One canal is roomy. The other is narrow: a bulging disc, a thick ligament and larger joints crowd the nerve roots. Beside them a person stands upright with both calves shaded, then leans on a shopping trolley with the shading gone.</source>
        <extracomment>spinal-stenosis: read aloud instead of the picture</extracomment>
        <translation>مقطعان في أسفل العمود الفقري من الأعلى بحجم واحد. قناة واسعة. والأخرى ضيقة: قرص منتفخ ورباط سميك ومفاصل متضخمة تزاحم جذور الأعصاب. وبجانبهما شخص يقف منتصبًا وربلتا ساقيه مظللتان، ثم يتكئ على عربة تسوق وقد زال التظليل.</translation>
    </message>
    <message>
        <source>Muscle</source>
        <extracomment>what-is-back-pain: a label in the picture, as short as can be; what-is-back-pain: on a button, about 18 letters; causes: a label in the picture, as short as can be; blood-flow: a label in the picture, as short as can be</extracomment>
        <translation>العضلة</translation>
    </message>
    <message>
        <source>Nerve</source>
        <extracomment>what-is-back-pain: a label in the picture, as short as can be; what-is-back-pain: on a button, about 18 letters; relaxing-muscles: a label in the picture, as short as can be; nerves: a label in the picture, as short as can be</extracomment>
        <translation>العصب</translation>
    </message>
    <message>
        <source>Bone</source>
        <extracomment>what-is-back-pain: a label in the picture, as short as can be; what-is-back-pain: on a button, about 18 letters; causes: a label in the picture, as short as can be</extracomment>
        <translation>العظم</translation>
    </message>
    <message>
        <source>Joint</source>
        <extracomment>what-is-back-pain: a label in the picture, as short as can be; what-is-back-pain: on a button, about 18 letters</extracomment>
        <translation>المفصل</translation>
    </message>
    <message>
        <source>Long columns of muscle run up beside the spine.</source>
        <extracomment>what-is-back-pain: said when the part is touched</extracomment>
        <translation>تمتد أعمدة طويلة من العضلات بجانب العمود الفقري.</translation>
    </message>
    <message>
        <source>Ligaments are bands that tie bones together.</source>
        <extracomment>what-is-back-pain: said when the part is touched</extracomment>
        <translation>الأربطة أشرطة تربط العظام بعضها ببعض.</translation>
    </message>
    <message>
        <source>Discs are the cushions between the bones.</source>
        <extracomment>what-is-back-pain: said when the part is touched</extracomment>
        <translation>الأقراص وسائد بين العظام.</translation>
    </message>
    <message>
        <source>The large bones here carry the most load.</source>
        <extracomment>what-is-back-pain: said when the part is touched</extracomment>
        <translation>العظام الكبيرة هنا تحمل أكبر قدر من الحمل.</translation>
    </message>
    <message>
        <source>Small joints at the back link each bone to the next.</source>
        <extracomment>what-is-back-pain: said when the part is touched</extracomment>
        <translation>مفاصل صغيرة في الخلف تصل كل عظم بالذي يليه.</translation>
    </message>
    <message>
        <source>Nerve roots leave through gaps between the bones.</source>
        <extracomment>what-is-back-pain: said when the part is touched</extracomment>
        <translation>تخرج جذور الأعصاب عبر فتحات بين العظام.</translation>
    </message>
    <message>
        <source>Nerves</source>
        <extracomment>causes: a label in the picture, as short as can be; how-it-may-help: a label in the picture, as short as can be</extracomment>
        <translation>الأعصاب</translation>
    </message>
    <message>
        <source>Neck</source>
        <extracomment>where-it-hurts: a label in the picture, as short as can be</extracomment>
        <translation>الرقبة</translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>where-it-hurts: a label in the picture, as short as can be</extracomment>
        <translation>أعلى الظهر</translation>
    </message>
    <message>
        <source>Low back</source>
        <extracomment>where-it-hurts: a label in the picture, as short as can be; acupuncture: a label in the picture, as short as can be</extracomment>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>Hips and buttocks</source>
        <extracomment>where-it-hurts: a label in the picture, as short as can be</extracomment>
        <translation>الوركان والأرداف</translation>
    </message>
    <message>
        <source>One leg</source>
        <extracomment>where-it-hurts: a label in the picture, as short as can be</extracomment>
        <translation>ساق واحدة</translation>
    </message>
    <message>
        <source>Both legs</source>
        <extracomment>where-it-hurts: a label in the picture, as short as can be; get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>كلتا الساقين</translation>
    </message>
    <message>
        <source>Sore area</source>
        <extracomment>often-no-single-cause: a label in the picture, as short as can be</extracomment>
        <translation>موضع مؤلم</translation>
    </message>
    <message>
        <source>Often no single damaged part is found.</source>
        <extracomment>often-no-single-cause: stands above the picture</extracomment>
        <translation>غالبًا لا يوجد جزء واحد متضرر.</translation>
    </message>
    <message>
        <source>Sore muscle</source>
        <extracomment>muscle-strain: a label in the picture, as short as can be</extracomment>
        <translation>عضلة مؤلمة</translation>
    </message>
    <message>
        <source>Back muscle</source>
        <extracomment>muscle-strain: a label in the picture, as short as can be</extracomment>
        <translation>عضلة الظهر</translation>
    </message>
    <message>
        <source>Ligaments</source>
        <extracomment>muscle-strain: a label in the picture, as short as can be</extracomment>
        <translation>الأربطة</translation>
    </message>
    <message>
        <source>Hip bone</source>
        <extracomment>muscle-strain: a label in the picture, as short as can be</extracomment>
        <translation>عظم الورك</translation>
    </message>
    <message>
        <source>A few frayed fibres</source>
        <extracomment>muscle-strain: a label in the picture, as short as can be</extracomment>
        <translation>ألياف قليلة متمزقة</translation>
    </message>
    <message>
        <source>Mending fibres</source>
        <extracomment>muscle-strain: a label in the picture, as short as can be</extracomment>
        <translation>ألياف تلتئم</translation>
    </message>
    <message>
        <source>Healthy fibres</source>
        <extracomment>muscle-strain: a label in the picture, as short as can be</extracomment>
        <translation>ألياف سليمة</translation>
    </message>
    <message>
        <source>A back seen from behind, with two long columns of muscle beside the spine. A round inset shows muscle fibres. All of them are whole.</source>
        <extracomment>muscle-strain: read aloud instead of the picture</extracomment>
        <translation>ظهر من الخلف، وبجانب العمود الفقري عمودان طويلان من العضلات. تُظهر دائرة مكبّرة أليافًا عضلية. كلها سليمة.</translation>
    </message>
    <message>
        <source>Strained</source>
        <extracomment>muscle-strain: on a button, about 18 letters</extracomment>
        <translation>مجهدة</translation>
    </message>
    <message>
        <source>A back seen from behind, with two long columns of muscle beside the spine. One hand-sized patch beside the low spine is warm in colour. A round inset shows muscle fibres. A few of them are frayed.</source>
        <extracomment>muscle-strain: read aloud instead of the picture</extracomment>
        <translation>ظهر من الخلف، وبجانب العمود الفقري عمودان طويلان من العضلات. بقعة بحجم اليد بجانب أسفل العمود الفقري بلون دافئ. تُظهر دائرة مكبّرة أليافًا عضلية. قليل منها متمزق.</translation>
    </message>
    <message>
        <source>Weeks later</source>
        <extracomment>muscle-strain: on a button, about 18 letters</extracomment>
        <translation>بعد أسابيع</translation>
    </message>
    <message>
        <source>In studies, pain fell from 56 to 26 out of 100 in six weeks.</source>
        <extracomment>muscle-strain: said while this state is shown</extracomment>
        <translation>في الدراسات، انخفض الألم من 56 إلى 26 من 100 في ستة أسابيع.</translation>
    </message>
    <message>
        <source>The same back weeks later. The warm patch is paler, and the fibres in the inset are mending.</source>
        <extracomment>muscle-strain: read aloud instead of the picture</extracomment>
        <translation>الظهر نفسه بعد أسابيع. البقعة الدافئة أبهت، والألياف في الدائرة تلتئم.</translation>
    </message>
    <message>
        <source>A strain is not nerve damage.</source>
        <extracomment>muscle-strain: stands above the picture</extracomment>
        <translation>الإجهاد العضلي ليس تلفًا في العصب.</translation>
    </message>
    <message>
        <source>Pressed root</source>
        <extracomment>sciatica: a label in the picture, as short as can be</extracomment>
        <translation>جذر مضغوط</translation>
    </message>
    <message>
        <source>Sciatic nerve</source>
        <extracomment>sciatica: a label in the picture, as short as can be</extracomment>
        <translation>العصب الوركي</translation>
    </message>
    <message>
        <source>Forks above the knee</source>
        <extracomment>sciatica: a label in the picture, as short as can be</extracomment>
        <translation>يتفرع فوق الركبة</translation>
    </message>
    <message>
        <source>Top of foot: root L5</source>
        <extracomment>sciatica: a label in the picture, as short as can be</extracomment>
        <translation>ظهر القدم: الجذر ⁦L5⁩</translation>
    </message>
    <message>
        <source>Skin felt by root S1</source>
        <extracomment>sciatica: a label in the picture, as short as can be</extracomment>
        <translation>جلد الجذر ⁦S1⁩</translation>
    </message>
    <message>
        <source>A body seen from behind. On one side five short roots from the low spine join into the sciatic nerve. It runs through the buttock and down the back of the thigh, and divides above the knee. In the inset no root is pressed.</source>
        <extracomment>sciatica: read aloud instead of the picture</extracomment>
        <translation>جسم من الخلف. في جانب واحد تجتمع خمسة جذور قصيرة من أسفل العمود الفقري في العصب الوركي. يمر عبر الردف وينزل خلف الفخذ ويتفرع فوق الركبة. في الدائرة لا جذر مضغوط.</translation>
    </message>
    <message>
        <source>Root pressed</source>
        <extracomment>sciatica: on a button, about 18 letters</extracomment>
        <translation>جذر مضغوط</translation>
    </message>
    <message>
        <source>A body seen from behind. A disc in the inset presses on one nerve root. On one side only, the sciatic nerve is lit from the low spine down the back of the thigh. Two strips of skin on that leg and foot are tinted.</source>
        <extracomment>sciatica: read aloud instead of the picture</extracomment>
        <translation>جسم من الخلف. في الدائرة يضغط قرص على جذر عصب واحد. في جانب واحد فقط، العصب الوركي مضاء من أسفل العمود الفقري نزولًا خلف الفخذ. شريطان من جلد تلك الساق والقدم ملوّنان.</translation>
    </message>
    <message>
        <source>Usually one side only.</source>
        <extracomment>sciatica: stands above the picture</extracomment>
        <translation>عادةً في جانب واحد فقط.</translation>
    </message>
    <message>
        <source>Bends right</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>ينحني يمينًا</translation>
    </message>
    <message>
        <source>Straight line</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>خط مستقيم</translation>
    </message>
    <message>
        <source>10°</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>⁦10°⁩</translation>
    </message>
    <message>
        <source>30°</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>⁦30°⁩</translation>
    </message>
    <message>
        <source>Raised ribs</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>أضلاع بارزة</translation>
    </message>
    <message>
        <source>Higher shoulder</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>كتف أعلى</translation>
    </message>
    <message>
        <source>Uneven waist</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>خصر غير متساوٍ</translation>
    </message>
    <message>
        <source>Bends left</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>ينحني يسارًا</translation>
    </message>
    <message>
        <source>Straight</source>
        <extracomment>scoliosis: on a button, about 18 letters</extracomment>
        <translation>مستقيم</translation>
    </message>
    <message>
        <source>A spine and a body outline seen from behind. The spine runs straight along the middle line.</source>
        <extracomment>scoliosis: read aloud instead of the picture</extracomment>
        <translation>عمود فقري ومحيط جسم من الخلف. يسير العمود الفقري مستقيمًا على الخط الأوسط.</translation>
    </message>
    <message>
        <source>10 degrees</source>
        <extracomment>scoliosis: on a button, about 18 letters</extracomment>
        <translation>10 درجات</translation>
    </message>
    <message>
        <source>A curve of 10 degrees or more is called scoliosis.</source>
        <extracomment>scoliosis: said while this state is shown</extracomment>
        <translation>الانحناء بمقدار 10 درجات أو أكثر يسمى الجنف.</translation>
    </message>
    <message>
        <source>The spine bends a little to the right at chest height. Two lines show an angle of 10 degrees. From outside hardly anything is to be seen.</source>
        <extracomment>scoliosis: read aloud instead of the picture</extracomment>
        <translation>ينحني العمود الفقري قليلًا إلى اليمين عند مستوى الصدر. يُظهر خطان زاوية مقدارها 10 درجات. لا يكاد يُرى شيء من الخارج.</translation>
    </message>
    <message>
        <source>30 degrees</source>
        <extracomment>scoliosis: on a button, about 18 letters</extracomment>
        <translation>30 درجة</translation>
    </message>
    <message>
        <source>The spine bends clearly to the right at chest height, and a little to the left below. Two lines show an angle of 30 degrees. The right shoulder is higher, and the waist is uneven.</source>
        <extracomment>scoliosis: read aloud instead of the picture</extracomment>
        <translation>ينحني العمود الفقري بوضوح إلى اليمين عند مستوى الصدر، وقليلًا إلى اليسار في الأسفل. يُظهر خطان زاوية مقدارها 30 درجة. الكتف الأيمن أعلى، والخصر غير متساوٍ.</translation>
    </message>
    <message>
        <source>Hip line</source>
        <extracomment>acupuncture-points: a label in the picture, as short as can be</extracomment>
        <translation>خط الورك</translation>
    </message>
    <message>
        <source>Ankle</source>
        <extracomment>acupuncture-points: a label in the picture, as short as can be</extracomment>
        <translation>الكاحل</translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <extracomment>acupuncture-points: a label in the picture, as short as can be</extracomment>
        <translation>خلف الركبة</translation>
    </message>
    <message>
        <source>Side of the knee</source>
        <extracomment>acupuncture-points: a label in the picture, as short as can be</extracomment>
        <translation>جانب الركبة</translation>
    </message>
    <message>
        <source>Dashed lines are a traditional map, not a body part.</source>
        <extracomment>acupuncture-points: stands above the picture</extracomment>
        <translation>الخطوط المتقطعة خريطة تقليدية وليست جزءًا من الجسم.</translation>
    </message>
    <message>
        <source>Very thin needle</source>
        <extracomment>what-is-acupuncture: a label in the picture, as short as can be; how-it-may-help: a label in the picture, as short as can be; calming-inflammation: a label in the picture, as short as can be; blood-flow: a label in the picture, as short as can be; relaxing-muscles: a label in the picture, as short as can be; nerves: a label in the picture, as short as can be</extracomment>
        <translation>إبرة رفيعة جدًا</translation>
    </message>
    <message>
        <source>Here, none over the spine</source>
        <extracomment>what-is-acupuncture: a label in the picture, as short as can be</extracomment>
        <translation>هنا لا إبر فوق العمود الفقري</translation>
    </message>
    <message>
        <source>Saddle area</source>
        <extracomment>get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>منطقة السرج</translation>
    </message>
    <message>
        <source>Bladder</source>
        <extracomment>get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>المثانة</translation>
    </message>
    <message>
        <source>Bowels</source>
        <extracomment>get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>الأمعاء</translation>
    </message>
    <message>
        <source>Walking</source>
        <extracomment>get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>المشي</translation>
    </message>
    <message>
        <source>Fever</source>
        <extracomment>get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>حمّى</translation>
    </message>
    <message>
        <source>Bad fall</source>
        <extracomment>get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>سقطة شديدة</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <extracomment>get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>ألم في الصدر</translation>
    </message>
    <message>
        <source>Very thin needles</source>
        <extracomment>acupuncture: a label in the picture, as short as can be</extracomment>
        <translation>إبر رفيعة جدًا</translation>
    </message>
    <message>
        <source>1 Talk</source>
        <extracomment>session: a label in the picture, as short as can be; session: on a button, about 18 letters</extracomment>
        <translation>1 حديث</translation>
    </message>
    <message>
        <source>2 Needles</source>
        <extracomment>session: a label in the picture, as short as can be; session: on a button, about 18 letters</extracomment>
        <translation>2 إبر</translation>
    </message>
    <message>
        <source>3 Rest</source>
        <extracomment>session: a label in the picture, as short as can be; session: on a button, about 18 letters</extracomment>
        <translation>3 راحة</translation>
    </message>
    <message>
        <source>4 After</source>
        <extracomment>session: a label in the picture, as short as can be; session: on a button, about 18 letters</extracomment>
        <translation>4 بعد ذلك</translation>
    </message>
    <message>
        <source>Four frames. The first stands out: a person and a clinician talk over a health form.</source>
        <extracomment>session: read aloud instead of the picture</extracomment>
        <translation>أربعة إطارات. يبرز الأول: شخص ومختص صحي يتحدثان حول استمارة صحية.</translation>
    </message>
    <message>
        <source>The second of four frames: the person lies face down. Thin needles stand low on the back, none over the spine.</source>
        <extracomment>session: read aloud instead of the picture</extracomment>
        <translation>الإطار الثاني من أربعة: الشخص مستلقٍ على بطنه. إبر رفيعة أسفل الظهر، ولا إبر فوق العمود الفقري.</translation>
    </message>
    <message>
        <source>The third of four frames: the person lies still. A clock shows about half an hour.</source>
        <extracomment>session: read aloud instead of the picture</extracomment>
        <translation>الإطار الثالث من أربعة: الشخص مستلقٍ بلا حركة. تُظهر ساعة نحو نصف ساعة.</translation>
    </message>
    <message>
        <source>The last of four frames: the person sits with feet up and a glass of water.</source>
        <extracomment>session: read aloud instead of the picture</extracomment>
        <translation>الإطار الأخير من أربعة: الشخص جالس وقدماه مرفوعتان ومعه كوب ماء.</translation>
    </message>
    <message>
        <source>Sealed, used once</source>
        <extracomment>is-it-safe: a label in the picture, as short as can be</extracomment>
        <translation>مغلقة، لمرة واحدة</translation>
    </message>
    <message>
        <source>Clean hands</source>
        <extracomment>is-it-safe: a label in the picture, as short as can be</extracomment>
        <translation>يدان نظيفتان</translation>
    </message>
    <message>
        <source>Sharps bin</source>
        <extracomment>is-it-safe: a label in the picture, as short as can be</extracomment>
        <translation>حاوية الإبر</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <extracomment>tell-us-first: a label in the picture, as short as can be</extracomment>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>Pacemaker</source>
        <extracomment>tell-us-first: a label in the picture, as short as can be</extracomment>
        <translation>منظِّم ضربات القلب</translation>
    </message>
    <message>
        <source>Blood thinners</source>
        <extracomment>tell-us-first: a label in the picture, as short as can be</extracomment>
        <translation>مميّعات الدم</translation>
    </message>
    <message>
        <source>No current</source>
        <extracomment>tell-us-first: a label in the picture, as short as can be</extracomment>
        <translation>بلا تيار</translation>
    </message>
    <message>
        <source>Medicines</source>
        <extracomment>tell-us-first: a label in the picture, as short as can be; what-helps: a label in the picture, as short as can be</extracomment>
        <translation>الأدوية</translation>
    </message>
    <message>
        <source>Lung disease</source>
        <extracomment>tell-us-first: a label in the picture, as short as can be</extracomment>
        <translation>مرض الرئة</translation>
    </message>
    <message>
        <source>Needles: 48</source>
        <extracomment>research: a label in the picture, as short as can be</extracomment>
        <translation>الإبر: 48</translation>
    </message>
    <message>
        <source>Pretend: 44</source>
        <extracomment>research: a label in the picture, as short as can be</extracomment>
        <translation>الوهمي: 44</translation>
    </message>
    <message>
        <source>Usual care: 27</source>
        <extracomment>research: a label in the picture, as short as can be</extracomment>
        <translation>الرعاية المعتادة: 27</translation>
    </message>
    <message>
        <source>Of 100 people, clearly better after six months in one large trial</source>
        <extracomment>research: stands above the picture</extracomment>
        <translation>من كل 100 شخص، تحسّن واضح بعد ستة أشهر في تجربة كبيرة واحدة</translation>
    </message>
    <message>
        <source>Inflammation</source>
        <extracomment>how-it-may-help: a label in the picture, as short as can be</extracomment>
        <translation>الالتهاب</translation>
    </message>
    <message>
        <source>Blood flow</source>
        <extracomment>how-it-may-help: a label in the picture, as short as can be</extracomment>
        <translation>تدفق الدم</translation>
    </message>
    <message>
        <source>Muscles</source>
        <extracomment>how-it-may-help: a label in the picture, as short as can be</extracomment>
        <translation>العضلات</translation>
    </message>
    <message>
        <source>Rest and sleep</source>
        <extracomment>how-it-may-help: a label in the picture, as short as can be</extracomment>
        <translation>الراحة والنوم</translation>
    </message>
    <message>
        <source>Five ideas of how it may help</source>
        <extracomment>how-it-may-help: stands above the picture</extracomment>
        <translation>خمس أفكار عن كيف قد يساعد</translation>
    </message>
    <message>
        <source>Messengers</source>
        <extracomment>calming-inflammation: a label in the picture, as short as can be</extracomment>
        <translation>مواد ناقلة</translation>
    </message>
    <message>
        <source>Nerve ending</source>
        <extracomment>calming-inflammation: a label in the picture, as short as can be; nerves: a label in the picture, as short as can be</extracomment>
        <translation>نهاية عصبية</translation>
    </message>
    <message>
        <source>Endorphin</source>
        <extracomment>calming-inflammation: a label in the picture, as short as can be</extracomment>
        <translation>إندورفين</translation>
    </message>
    <message>
        <source>1 Before</source>
        <extracomment>calming-inflammation: on a button, about 18 letters; blood-flow: on a button, about 18 letters; nerves: on a button, about 18 letters</extracomment>
        <translation>1 قبل</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. In a round inset, small messengers of inflammation float around a nerve ending.</source>
        <extracomment>calming-inflammation: read aloud instead of the picture</extracomment>
        <translation>مقطع في الجلد والدهن والعضلة. في دائرة مكبّرة تطفو مواد ناقلة صغيرة للالتهاب حول نهاية عصبية.</translation>
    </message>
    <message>
        <source>2 Needle</source>
        <extracomment>calming-inflammation: on a button, about 18 letters; blood-flow: on a button, about 18 letters; relaxing-muscles: on a button, about 18 letters; nerves: on a button, about 18 letters</extracomment>
        <translation>2 إبرة</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. A thin needle goes in. In the inset the messengers are still there.</source>
        <extracomment>calming-inflammation: read aloud instead of the picture</extracomment>
        <translation>مقطع في الجلد والدهن والعضلة. تدخل إبرة رفيعة. في الدائرة ما زالت المواد الناقلة موجودة.</translation>
    </message>
    <message>
        <source>3 Calmer?</source>
        <extracomment>calming-inflammation: on a button, about 18 letters</extracomment>
        <translation>3 أهدأ؟</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. The proposed effect, not shown by studies: fewer messengers, and endorphins.</source>
        <extracomment>calming-inflammation: read aloud instead of the picture</extracomment>
        <translation>مقطع في الجلد والدهن والعضلة. الأثر المقترح الذي لم تُثبته الدراسات: مواد ناقلة أقل، وإندورفينات.</translation>
    </message>
    <message>
        <source>Proposed; studies have not shown it</source>
        <extracomment>calming-inflammation: stands above the picture; relaxing-muscles: stands above the picture</extracomment>
        <translation>مقترح؛ لم تُثبته الدراسات</translation>
    </message>
    <message>
        <source>Blood vessel</source>
        <extracomment>blood-flow: a label in the picture, as short as can be</extracomment>
        <translation>وعاء دموي</translation>
    </message>
    <message>
        <source>Red blood cell</source>
        <extracomment>blood-flow: a label in the picture, as short as can be</extracomment>
        <translation>خلية دم حمراء</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. In a round inset, blood cells flow through a small vessel.</source>
        <extracomment>blood-flow: read aloud instead of the picture</extracomment>
        <translation>مقطع في الجلد والدهن والعضلة. في دائرة مكبّرة تجري خلايا الدم في وعاء صغير.</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. A thin needle goes in beside the small vessel.</source>
        <extracomment>blood-flow: read aloud instead of the picture</extracomment>
        <translation>مقطع في الجلد والدهن والعضلة. تدخل إبرة رفيعة بجانب الوعاء الصغير.</translation>
    </message>
    <message>
        <source>3 Wider?</source>
        <extracomment>blood-flow: on a button, about 18 letters</extracomment>
        <translation>3 أوسع؟</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. The proposed effect: the vessel near the needle is a little wider for a short time.</source>
        <extracomment>blood-flow: read aloud instead of the picture</extracomment>
        <translation>مقطع في الجلد والدهن والعضلة. الأثر المقترح: يتسع الوعاء القريب من الإبرة قليلًا لوقت قصير.</translation>
    </message>
    <message>
        <source>Short, local rise in healthy people; studies have not shown healing</source>
        <extracomment>blood-flow: stands above the picture</extracomment>
        <translation>زيادة قصيرة وموضعية لدى الأصحاء؛ لم تُظهر الدراسات شفاءً</translation>
    </message>
    <message>
        <source>Tight fibres</source>
        <extracomment>relaxing-muscles: a label in the picture, as short as can be</extracomment>
        <translation>ألياف مشدودة</translation>
    </message>
    <message>
        <source>Soft fibres</source>
        <extracomment>relaxing-muscles: a label in the picture, as short as can be</extracomment>
        <translation>ألياف لينة</translation>
    </message>
    <message>
        <source>1 Tight</source>
        <extracomment>relaxing-muscles: on a button, about 18 letters</extracomment>
        <translation>1 مشدودة</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. Some muscle fibres are tight and lie in waves.</source>
        <extracomment>relaxing-muscles: read aloud instead of the picture</extracomment>
        <translation>مقطع في الجلد والدهن والعضلة. بعض الألياف العضلية مشدودة ومتموجة.</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. A thin needle goes into the tight fibres.</source>
        <extracomment>relaxing-muscles: read aloud instead of the picture</extracomment>
        <translation>مقطع في الجلد والدهن والعضلة. تدخل إبرة رفيعة في الألياف المشدودة.</translation>
    </message>
    <message>
        <source>3 Softer?</source>
        <extracomment>relaxing-muscles: on a button, about 18 letters</extracomment>
        <translation>3 ألين؟</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. The proposed effect, not shown by studies: the fibres lie soft and even.</source>
        <extracomment>relaxing-muscles: read aloud instead of the picture</extracomment>
        <translation>مقطع في الجلد والدهن والعضلة. الأثر المقترح الذي لم تُثبته الدراسات: الألياف لينة ومستوية.</translation>
    </message>
    <message>
        <source>Spine</source>
        <extracomment>nerves: a label in the picture, as short as can be</extracomment>
        <translation>العمود الفقري</translation>
    </message>
    <message>
        <source>To the brain</source>
        <extracomment>nerves: a label in the picture, as short as can be</extracomment>
        <translation>إلى الدماغ</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. A nerve runs from it to the spine.</source>
        <extracomment>nerves: read aloud instead of the picture</extracomment>
        <translation>مقطع في الجلد والدهن والعضلة. يمتد منه عصب إلى العمود الفقري.</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. A thin needle goes in near a nerve ending.</source>
        <extracomment>nerves: read aloud instead of the picture</extracomment>
        <translation>مقطع في الجلد والدهن والعضلة. تدخل إبرة رفيعة قرب نهاية عصبية.</translation>
    </message>
    <message>
        <source>3 Signals</source>
        <extracomment>nerves: on a button, about 18 letters</extracomment>
        <translation>3 إشارات</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. Signals run from the needle along the nerve to the spine.</source>
        <extracomment>nerves: read aloud instead of the picture</extracomment>
        <translation>مقطع في الجلد والدهن والعضلة. تسير إشارات من الإبرة على طول العصب إلى العمود الفقري.</translation>
    </message>
    <message>
        <source>Studies have not shown healthier nerves</source>
        <extracomment>nerves: stands above the picture</extracomment>
        <translation>لم تُظهر الدراسات أعصابًا أصح</translation>
    </message>
    <message>
        <source>Breath</source>
        <extracomment>rest-and-sleep: a label in the picture, as short as can be</extracomment>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>1 Evening</source>
        <extracomment>rest-and-sleep: on a button, about 18 letters</extracomment>
        <translation>1 المساء</translation>
    </message>
    <message>
        <source>A person lies awake in the evening. A line with many waves shows quick breaths.</source>
        <extracomment>rest-and-sleep: read aloud instead of the picture</extracomment>
        <translation>شخص مستلقٍ مستيقظًا في المساء. خط كثير التموجات يُظهر تنفسًا سريعًا.</translation>
    </message>
    <message>
        <source>2 At rest</source>
        <extracomment>rest-and-sleep: on a button, about 18 letters</extracomment>
        <translation>2 في راحة</translation>
    </message>
    <message>
        <source>The person lies at rest. The waves of the breath are longer.</source>
        <extracomment>rest-and-sleep: read aloud instead of the picture</extracomment>
        <translation>الشخص مستلقٍ في راحة. تموجات التنفس أطول.</translation>
    </message>
    <message>
        <source>3 Asleep?</source>
        <extracomment>rest-and-sleep: on a button, about 18 letters</extracomment>
        <translation>3 نوم؟</translation>
    </message>
    <message>
        <source>Night: the person seems to sleep, with long calm breaths. Better sleep is uncertain.</source>
        <extracomment>rest-and-sleep: read aloud instead of the picture</extracomment>
        <translation>ليلًا: يبدو الشخص نائمًا، وتنفسه طويل وهادئ. تحسّن النوم غير مؤكد.</translation>
    </message>
    <message>
        <source>Many feel relaxed; better sleep is uncertain</source>
        <extracomment>rest-and-sleep: stands above the picture</extracomment>
        <translation>يشعر كثيرون بالاسترخاء؛ تحسّن النوم غير مؤكد</translation>
    </message>
    <message>
        <source>Warmth</source>
        <extracomment>what-helps: a label in the picture, as short as can be</extracomment>
        <translation>الدفء</translation>
    </message>
    <message>
        <source>Exercise</source>
        <extracomment>what-helps: a label in the picture, as short as can be</extracomment>
        <translation>التمارين</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <extracomment>exercise-and-physio: a label in the picture, as short as can be</extracomment>
        <translation>أخصائي العلاج الطبيعي</translation>
    </message>
    <message>
        <source>Tablets</source>
        <extracomment>medicines: a label in the picture, as short as can be</extracomment>
        <translation>أقراص دواء</translation>
    </message>
    <message>
        <source>Measured dose</source>
        <extracomment>medicines: a label in the picture, as short as can be</extracomment>
        <translation>جرعة محددة</translation>
    </message>
    <message>
        <source>Read the leaflet</source>
        <extracomment>medicines: a label in the picture, as short as can be</extracomment>
        <translation>اقرأ النشرة</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>other-treatments: a label in the picture, as short as can be</extracomment>
        <translation>الحديث</translation>
    </message>
    <message>
        <source>Hands-on care</source>
        <extracomment>other-treatments: a label in the picture, as short as can be</extracomment>
        <translation>علاج يدوي</translation>
    </message>
    <message>
        <source>Specialist</source>
        <extracomment>other-treatments: a label in the picture, as short as can be</extracomment>
        <translation>اختصاصي</translation>
    </message>
    <message>
        <source>True</source>
        <extracomment>true-or-not: a label in the picture, as short as can be</extracomment>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Not true</source>
        <extracomment>true-or-not: a label in the picture, as short as can be</extracomment>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>an edge of a picture: a side of the body</extracomment>
        <translation>أمام</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>an edge of a picture: a side of the body</extracomment>
        <translation>خلف</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>an edge of a picture: a side of the body</extracomment>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>an edge of a picture: a side of the body</extracomment>
        <translation>يمين</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 (draft, not checked by a clinician)</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>%1 (مسودة لم يراجعها مختص صحي)</translation>
    </message>
    <message>
        <source>My questions</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>أسئلتي</translation>
    </message>
    <message>
        <source>My notes</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>ملاحظاتي</translation>
    </message>
    <message>
        <source>This sheet is a short form. The screen in the clinic tells more.</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>هذه الورقة مختصرة. تجد المزيد على الشاشة في العيادة.</translation>
    </message>
    <message>
        <source>Clinic: %1</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>العيادة: %1</translation>
    </message>
    <message>
        <source>Sources:</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>المصادر:</translation>
    </message>
    <message>
        <source>Call %1.</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>اتصل على %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more that you chose on the screen.</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>
            <numerusform>ولا أسئلة أخرى.</numerusform>
            <numerusform>وسؤال آخر اخترته على الشاشة.</numerusform>
            <numerusform>وسؤالان آخران اخترتهما على الشاشة.</numerusform>
            <numerusform>و%n أسئلة أخرى اخترتها على الشاشة.</numerusform>
            <numerusform>و%n سؤالًا آخر اخترته على الشاشة.</numerusform>
            <numerusform>و%n سؤال آخر اخترته على الشاشة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Staff</source>
        <extracomment>kiosk/gui/widgets/staff/backstage.py</extracomment>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <extracomment>kiosk/gui/widgets/staff/backstage.py</extracomment>
        <translation>أدخل رمزك السري.</translation>
    </message>
    <message>
        <source>With this frame the screen is %1 mm wide and %2 mm high.</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>بهذا الإطار يبلغ عرض الشاشة %1 مم وارتفاعها %2 مم.</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>قياس الشاشة</translation>
    </message>
    <message>
        <source>Hold a bank card against the screen, into the marked corner of the frame. Make the frame as large as the card. Then press “It fits”.</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>ضع بطاقة مصرفية على الشاشة في الزاوية المعلَّمة من الإطار. اجعل الإطار بحجم البطاقة. ثم اضغط «مطابق».</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>أصغر بكثير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Much larger</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>أكبر بكثير</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>It fits</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>The screen can be cleaned now. It does nothing until the time is up.</source>
        <extracomment>kiosk/gui/widgets/staff/cleaning_view.py</extracomment>
        <translation>يمكن تنظيف الشاشة الآن. لن تستجيب حتى ينتهي الوقت.</translation>
    </message>
    <message>
        <source>Do not change it</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Capitals</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>أحرف بعلامات</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>أرقام ورموز</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>أحرف</translation>
    </message>
    <message>
        <source>Arabic or Latin letters</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>أحرف عربية أو لاتينية</translation>
    </message>
    <message>
        <source>More letters</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>أحرف أخرى</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py
----------
kiosk/gui/widgets/staff/pin_pad.py</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>kiosk/gui/widgets/staff/pin_pad.py
----------
kiosk/gui/widgets/staff/sheet_view.py
----------
kiosk/gui/widgets/staff/touch_test_view.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <extracomment>kiosk/gui/widgets/staff/pin_pad.py</extracomment>
        <translation>استخدام رمز الاسترداد</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>kiosk/gui/widgets/staff/pin_pad.py</extracomment>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>kiosk/gui/widgets/staff/sheet_view.py</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Page before</source>
        <extracomment>kiosk/gui/widgets/staff/sheet_view.py</extracomment>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>kiosk/gui/widgets/staff/sheet_view.py</extracomment>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>kiosk/gui/widgets/staff/sheet_view.py
----------
kiosk/gui/widgets/staff/touch_test_view.py</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Test the touch</source>
        <extracomment>kiosk/gui/widgets/staff/touch_test_view.py</extracomment>
        <translation>اختبار اللمس</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>kiosk/gui/widgets/staff/touch_test_view.py</extracomment>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>Touch the middle of the cross.</source>
        <extracomment>kiosk/gui/widgets/staff/touch_test_view.py</extracomment>
        <translation>المس وسط العلامة.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask somebody with the IT role.</source>
        <translation>دورك لا يسمح بهذا. اسأل من له دور تقنية المعلومات.</translation>
    </message>
    <message>
        <source>There is somebody with this name already. Add an initial.</source>
        <translation>يوجد شخص بهذا الاسم. أضف حرفًا أول.</translation>
    </message>
    <message>
        <source>There is nobody with this name. Choose one from the list.</source>
        <translation>لا أحد بهذا الاسم. اختر من القائمة.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>The name is too long. Use at most 60 characters.</source>
        <translation>الاسم طويل جدًا. استعمل 60 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be shown. Type it again.</source>
        <translation>في الاسم حرف لا يمكن عرضه. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>There are 12 people already. Remove one first.</source>
        <translation>يوجد 12 شخصًا. أزل واحدًا أولًا.</translation>
    </message>
    <message>
        <source>This is the last person with a PIN. Add another one first.</source>
        <translation>هذا آخر شخص له رمز سري. أضف شخصًا آخر أولًا.</translation>
    </message>
    <message>
        <source>This PIN is taken. Take another one.</source>
        <translation>هذا الرمز السري مستعمل. اختر غيره.</translation>
    </message>
    <message>
        <source>The list of people and PINs in %1 is damaged. Sign in and save the people again.</source>
        <translation>قائمة الأشخاص والرموز في %1 تالفة. ادخل واحفظ الأشخاص من جديد.</translation>
    </message>
    <message>
        <source>The list of people and PINs in %1 is from a newer version of the kiosk. Install that version again.</source>
        <translation>قائمة الأشخاص والرموز في %1 من إصدار أحدث. ثبّت ذلك الإصدار من جديد.</translation>
    </message>
    <message>
        <source>No PIN can be checked, because the list of people is lost. Ask IT to put access.json back, or to allow a new first run in the machine&apos;s policy file.</source>
        <translation>لا يمكن التحقق من أي رمز لأن قائمة الأشخاص مفقودة. اطلب من تقنية المعلومات إعادة ⁦access.json⁩ أو السماح بإعداد جديد في ملف سياسة الجهاز.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Screen, keys and sound</source>
        <translation>الشاشة والمفاتيح والصوت</translation>
    </message>
    <message>
        <source>Settings and people</source>
        <translation>الإعدادات والأشخاص</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Restart and exit</source>
        <translation>إعادة التشغيل والخروج</translation>
    </message>
    <message>
        <source>How the kiosk is</source>
        <translation>حالة الجهاز</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>تنظيف الشاشة</translation>
    </message>
    <message>
        <source>Show a patient a page</source>
        <translation>عرض صفحة على مريض</translation>
    </message>
    <message>
        <source>Find words in the pages</source>
        <translation>البحث عن كلمات في الصفحات</translation>
    </message>
    <message>
        <source>Card for the desk</source>
        <translation>بطاقة للاستقبال</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>ما يُقرأ</translation>
    </message>
    <message>
        <source>Pages and approvals</source>
        <translation>الصفحات والموافقات</translation>
    </message>
    <message>
        <source>Review a translation</source>
        <translation>مراجعة ترجمة</translation>
    </message>
    <message>
        <source>Approve a page</source>
        <translation>الموافقة على صفحة</translation>
    </message>
    <message>
        <source>Show or hide drafts</source>
        <translation>إظهار المسودات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Save the approvals</source>
        <translation>حفظ الموافقات</translation>
    </message>
    <message>
        <source>Read approvals</source>
        <translation>قراءة الموافقات</translation>
    </message>
    <message>
        <source>Approvals for pages as they are now are added. Others are left out. Go on?</source>
        <translation>تُضاف الموافقات على الصفحات كما هي الآن، وتُترك غيرها. هل تتابع؟</translation>
    </message>
    <message>
        <source>Content manual</source>
        <translation>دليل المحتوى</translation>
    </message>
    <message>
        <source>New pages from a stick</source>
        <translation>صفحات جديدة من ذاكرة محمولة</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>اختبار الصوت</translation>
    </message>
    <message>
        <source>Test the keys</source>
        <translation>اختبار المفاتيح</translation>
    </message>
    <message>
        <source>Teach the kiosk its keys</source>
        <translation>تعليم الجهاز مفاتيحه</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>ضبط الساعة</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>كل الإعدادات</translation>
    </message>
    <message>
        <source>People and PINs</source>
        <translation>الأشخاص والرموز السرية</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>رمز استرداد جديد</translation>
    </message>
    <message>
        <source>The old recovery code stops working at once. Make a new one?</source>
        <translation>يتوقف الرمز القديم فورًا. هل تنشئ رمزًا جديدًا؟</translation>
    </message>
    <message>
        <source>Set the kiosk up again</source>
        <translation>إعداد الجهاز من جديد</translation>
    </message>
    <message>
        <source>All questions of the first set-up come again. Nothing is lost until you answer them. Start?</source>
        <translation>تعود كل أسئلة الإعداد الأول. لا يضيع شيء قبل أن تجيب. هل تبدأ؟</translation>
    </message>
    <message>
        <source>Save all settings</source>
        <translation>حفظ كل الإعدادات</translation>
    </message>
    <message>
        <source>Read saved settings</source>
        <translation>قراءة إعدادات محفوظة</translation>
    </message>
    <message>
        <source>The settings of now are replaced, and the kiosk starts again. Go on?</source>
        <translation>تُستبدل الإعدادات الحالية ويُعاد تشغيل الجهاز. هل تتابع؟</translation>
    </message>
    <message>
        <source>Files for support</source>
        <translation>ملفات للدعم</translation>
    </message>
    <message>
        <source>Report for opening day</source>
        <translation>تقرير ليوم الافتتاح</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>إعادة تشغيل البرنامج</translation>
    </message>
    <message>
        <source>The screen goes dark for some seconds. Restart?</source>
        <translation>تُظلم الشاشة بضع ثوانٍ. هل تعيد التشغيل؟</translation>
    </message>
    <message>
        <source>Restart the computer</source>
        <translation>إعادة تشغيل الحاسوب</translation>
    </message>
    <message>
        <source>The kiosk is away for some minutes. Restart the computer?</source>
        <translation>يغيب الجهاز بضع دقائق. هل تعيد تشغيل الحاسوب؟</translation>
    </message>
    <message>
        <source>Switch the computer off</source>
        <translation>إيقاف الحاسوب</translation>
    </message>
    <message>
        <source>Somebody must switch it on again by hand. Switch the computer off?</source>
        <translation>يجب أن يشغّله أحد يدويًا. هل توقف الحاسوب؟</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>مغادرة البرنامج</translation>
    </message>
    <message>
        <source>The kiosk ends, and the computer is open to whoever stands here. Leave the kiosk?</source>
        <translation>ينتهي البرنامج ويصبح الحاسوب مفتوحًا لمن يقف هنا. هل تغادر؟</translation>
    </message>
    <message>
        <source>Wait half a minute. The kiosk starts again by itself.</source>
        <translation>انتظر نصف دقيقة. يعمل الجهاز من جديد وحده.</translation>
    </message>
    <message>
        <source>Hold the upper left corner for 3 seconds, and let go.</source>
        <translation>اضغط الزاوية العليا اليسرى 3 ثوانٍ ثم ارفع إصبعك.</translation>
    </message>
    <message>
        <source>Then tap the upper right corner, and type your PIN.</source>
        <translation>ثم المس الزاوية العليا اليمنى واكتب رمزك السري.</translation>
    </message>
    <message>
        <source>On a large display the corners are those of the part you can reach.</source>
        <translation>في الشاشة الكبيرة هي زوايا الجزء الذي تصل إليه.</translation>
    </message>
    <message>
        <source>Or on a keyboard press F9 five times.</source>
        <translation>أو اضغط ⁦F9⁩ خمس مرات على لوحة مفاتيح.</translation>
    </message>
    <message>
        <source>Hold both upper corners at once for 3 seconds. No PIN is needed.</source>
        <translation>اضغط الزاويتين العلويتين معًا 3 ثوانٍ. لا حاجة إلى رمز.</translation>
    </message>
    <message>
        <source>If it does not: switch the computer off and on.</source>
        <translation>إن لم يحدث ذلك: أوقف الحاسوب وشغّله.</translation>
    </message>
    <message>
        <source>Get in</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>If it does not react</source>
        <translation>إذا لم يستجب</translation>
    </message>
    <message>
        <source>Forgotten PIN</source>
        <translation>رمز سري منسي</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصل</translation>
    </message>
    <message>
        <source>Or on the keypad press: Back, Back, Up, Back, Back, Down, Back, Back, Up.</source>
        <translation>أو على لوحة الأزرار: رجوع، رجوع، أعلى، رجوع، رجوع، أسفل، رجوع، رجوع، أعلى.</translation>
    </message>
    <message>
        <source>Wipe while the screen counts down from %1. It unlocks by itself.</source>
        <translation>امسح بينما تعدّ الشاشة من %1. ثم تُفتح وحدها.</translation>
    </message>
    <message>
        <source>If it does not: get in, then touch “Restart the computer”.</source>
        <translation>إن لم يحدث ذلك: ادخل ثم المس «إعادة تشغيل الحاسوب».</translation>
    </message>
    <message>
        <source>The kiosk in the waiting room</source>
        <translation>الجهاز في غرفة الانتظار</translation>
    </message>
    <message>
        <source>For staff. Please keep it at the desk.</source>
        <translation>للموظفين. احتفظوا بها في الاستقبال.</translation>
    </message>
    <message>
        <source>Get in, then touch “Leave the kiosk”. This needs a PIN with the IT role.</source>
        <translation>ادخل ثم المس «مغادرة البرنامج». يلزم رمز بدور تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Get in, then touch “Recovery code”. The code is kept where you put it.</source>
        <translation>ادخل ثم المس «رمز الاسترداد». الرمز حيث حفظتموه.</translation>
    </message>
    <message>
        <source>Draft. %1 approved it on %2. The language is not reviewed yet.</source>
        <translation>مسودة. وافق عليها %1 في %2. لم تُراجع اللغة بعد.</translation>
    </message>
    <message>
        <source>Draft. Not approved yet.</source>
        <translation>مسودة. لم يوافَق عليها بعد.</translation>
    </message>
    <message>
        <source>Draft. The language was reviewed by %1 on %2.</source>
        <translation>مسودة. راجع اللغة %1 في %2.</translation>
    </message>
    <message>
        <source>Approved by %1 on %2.</source>
        <translation>وافق عليها %1 في %2.</translation>
    </message>
    <message>
        <source>Drafts, and approvals on a stick</source>
        <translation>المسودات والموافقات على ذاكرة محمولة</translation>
    </message>
    <message>
        <source>Pages that nobody has approved</source>
        <translation>صفحات لم يوافق عليها أحد</translation>
    </message>
    <message>
        <source>Show them, marked as drafts</source>
        <translation>إظهارها مع علامة مسودة</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>إخفاؤها</translation>
    </message>
    <message>
        <source>Drafts are shown to patients, marked as drafts.</source>
        <translation>تُعرض المسودات على المرضى مع علامة.</translation>
    </message>
    <message>
        <source>Drafts are hidden from patients.</source>
        <translation>المسودات مخفية عن المرضى.</translation>
    </message>
    <message>
        <source>A clinician can change this.</source>
        <translation>يمكن لمختص صحي تغيير ذلك.</translation>
    </message>
    <message>
        <source>The rules of this computer have decided about drafts. Ask IT to change it.</source>
        <translation>سياسة هذا الحاسوب تقرر أمر المسودات. اطلب من تقنية المعلومات تغييرها.</translation>
    </message>
    <message>
        <source>“Get help now” is always shown.</source>
        <translation>«اطلب المساعدة الآن» تُعرض دائمًا.</translation>
    </message>
    <message>
        <source>Approvals on a stick</source>
        <translation>موافقات على ذاكرة محمولة</translation>
    </message>
    <message>
        <source>The stick holds no file “%1”. Save the approvals of the other kiosk on it first.</source>
        <translation>لا يوجد ملف «%1» على الذاكرة. احفظ عليها موافقات الجهاز الآخر أولًا.</translation>
    </message>
    <message>
        <source>Approvals added: %1.</source>
        <translation>الموافقات المضافة: %1.</translation>
    </message>
    <message>
        <source>Approvals that were here already: %1.</source>
        <translation>موافقات كانت هنا من قبل: %1.</translation>
    </message>
    <message>
        <source>Approvals left out, because the page has changed or is not here: %1.</source>
        <translation>موافقات تُركت لأن الصفحة تغيّرت أو ليست هنا: %1.</translation>
    </message>
    <message>
        <source>Approved: %1 of %2 pages. Language: %3.</source>
        <translation>الموافق عليها: %1 من %2 صفحة. اللغة: %3.</translation>
    </message>
    <message>
        <source>There are no pages. “How the kiosk is” says why.</source>
        <translation>لا توجد صفحات. «حالة الجهاز» تذكر السبب.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>Only drafts</source>
        <translation>المسودات فقط</translation>
    </message>
    <message>
        <source>There are no drafts in this language.</source>
        <translation>لا مسودات بهذه اللغة.</translation>
    </message>
    <message>
        <source>Facts that wait for a clinician</source>
        <translation>معلومات تنتظر مختصًا صحيًا</translation>
    </message>
    <message>
        <source>%1 of them; none stands on a page</source>
        <translation>عددها %1، ولا تظهر أي منها في صفحة</translation>
    </message>
    <message>
        <source>Touch a page to approve it</source>
        <translation>المس صفحة للموافقة عليها</translation>
    </message>
    <message>
        <source>Touch a page to see who approved it</source>
        <translation>المس صفحة لترى من وافق عليها</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Language: %1.</source>
        <translation>اللغة: %1.</translation>
    </message>
    <message>
        <source>Language: %1. The page was written in it.</source>
        <translation>اللغة: %1. كُتبت الصفحة بها.</translation>
    </message>
    <message>
        <source>Content approved: %1, clinical approver, %2.</source>
        <translation>تمت الموافقة على المحتوى: %1، موافقة سريرية، %2.</translation>
    </message>
    <message>
        <source>Translation approved: %1, language reviewer, %2.</source>
        <translation>تمت الموافقة على الترجمة: %1، مراجعة لغوية، %2.</translation>
    </message>
    <message>
        <source>Look at the page first</source>
        <translation>انظر إلى الصفحة أولًا</translation>
    </message>
    <message>
        <source>Nobody has rated yet how well the page is understood (PEMAT) and how it informs (DISCERN).</source>
        <translation>لم يقيّم أحد بعد مدى فهم الصفحة (⁦PEMAT⁩) وكيف تُعلم القارئ (⁦DISCERN⁩).</translation>
    </message>
    <message>
        <source>One person has rated the page (PEMAT, DISCERN). A second one is wanted.</source>
        <translation>قيّم شخص واحد الصفحة (⁦PEMAT, DISCERN⁩). يلزم شخص ثانٍ.</translation>
    </message>
    <message>
        <source>Two people or more have rated the page (PEMAT, DISCERN).</source>
        <translation>قيّم شخصان أو أكثر الصفحة (⁦PEMAT, DISCERN⁩).</translation>
    </message>
    <message>
        <source>What is approved</source>
        <translation>ما يوافَق عليه</translation>
    </message>
    <message>
        <source>The words, numbers, picture, sources and sound of this page, as they are now. Version: %1.</source>
        <translation>كلمات هذه الصفحة وأرقامها وصورتها ومصادرها وصوتها كما هي الآن. الإصدار: %1.</translation>
    </message>
    <message>
        <source>If any of these changes, the page is a draft again.</source>
        <translation>إذا تغيّر أي منها تعود الصفحة مسودة.</translation>
    </message>
    <message>
        <source>Name on the approval</source>
        <translation>الاسم على الموافقة</translation>
    </message>
    <message>
        <source>Type your name first. Touch “Name on the approval”.</source>
        <translation>اكتب اسمك أولًا. المس «الاسم على الموافقة».</translation>
    </message>
    <message>
        <source>The content is right: approve</source>
        <translation>المحتوى صحيح: موافقة</translation>
    </message>
    <message>
        <source>The translation is right: approve</source>
        <translation>الترجمة صحيحة: موافقة</translation>
    </message>
    <message>
        <source>Your role may look. A clinician approves the content.</source>
        <translation>دورك يسمح بالنظر. يوافق مختص صحي على المحتوى.</translation>
    </message>
    <message>
        <source>The approval is saved.</source>
        <translation>حُفظت الموافقة.</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>The page becomes a draft again. Every approval of it in this language is deleted. Go on?</source>
        <translation>تعود الصفحة مسودة، وتُحذف كل الموافقات عليها بهذه اللغة. هل تتابع؟</translation>
    </message>
    <message>
        <source>The page is a draft again.</source>
        <translation>عادت الصفحة مسودة.</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>لا، عودة</translation>
    </message>
    <message>
        <source>Have a bank card or a membership card at hand: all are 85.6 mm wide.</source>
        <translation>جهّز بطاقة مصرفية أو بطاقة عضوية: عرضها جميعًا ⁦85.6⁩ مم.</translation>
    </message>
    <message>
        <source>You hold it against the screen and fit a frame to it. Letters and buttons then have the right size.</source>
        <translation>تضعها على الشاشة وتطابق إطارًا معها. عندها يكون حجم الحروف والأزرار صحيحًا.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>خافت</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type year, month and day, like 20261224.</source>
        <translation>«%1» ليس تاريخًا. اكتب السنة والشهر واليوم مثل 20261224.</translation>
    </message>
    <message>
        <source>The year %1 cannot be right. Type a year from %2 to %3.</source>
        <translation>السنة %1 غير ممكنة. اكتب سنة من %2 إلى %3.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Type hour and minute, like 0830.</source>
        <translation>«%1» ليس وقتًا. اكتب الساعة والدقيقة مثل 0830.</translation>
    </message>
    <message>
        <source>Four targets come, one in each corner. Touch each. Wrong places show a screen that is set up wrongly.</source>
        <translation>تظهر أربعة أهداف، واحد في كل زاوية. المس كلًا منها. المواضع الخاطئة تعني أن الشاشة مضبوطة خطأً.</translation>
    </message>
    <message>
        <source>There is no such day: “%1”. Type year, month and day, like 20261224.</source>
        <translation>لا يوجد يوم كهذا: «%1». اكتب السنة والشهر واليوم مثل 20261224.</translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation>ضبط الوقت</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>ضبط التاريخ</translation>
    </message>
    <message>
        <source>The clock decides when the screen is on, and which week is counted.</source>
        <translation>تحدد الساعة متى تعمل الشاشة وأي أسبوع يُحسب.</translation>
    </message>
    <message>
        <source>Time: hour and minute, like 0830</source>
        <translation>الوقت: الساعة والدقيقة مثل 0830</translation>
    </message>
    <message>
        <source>Date: year, month and day, like 20261224</source>
        <translation>التاريخ: السنة والشهر واليوم مثل 20261224</translation>
    </message>
    <message>
        <source>The clock was not changed.</source>
        <translation>لم تتغير الساعة.</translation>
    </message>
    <message>
        <source>I heard it</source>
        <translation>سمعته</translation>
    </message>
    <message>
        <source>I heard nothing</source>
        <translation>لم أسمع شيئًا</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Play the tone</source>
        <translation>تشغيل النغمة</translation>
    </message>
    <message>
        <source>How loud it is for patients is set under “All settings”.</source>
        <translation>يُضبط مستوى الصوت للمرضى في «كل الإعدادات».</translation>
    </message>
    <message>
        <source>The sound works.</source>
        <translation>الصوت يعمل.</translation>
    </message>
    <message>
        <source>The screen takes no touch while it counts down. Then it unlocks by itself.</source>
        <translation>لا تستجيب الشاشة للمس أثناء العد. ثم تُفتح وحدها.</translation>
    </message>
    <message>
        <source>Lock the screen now</source>
        <translation>قفل الشاشة الآن</translation>
    </message>
    <message>
        <source>The clock is set.</source>
        <translation>ضُبطت الساعة.</translation>
    </message>
    <message>
        <source>The system did not let the kiosk set the clock. Ask IT to set it.</source>
        <translation>لم يسمح النظام بضبط الساعة. اطلب ذلك من تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Look whether the loudspeaker is plugged in and switched on. Turn it up. Then play it again.</source>
        <translation>تأكد أن السماعة موصولة ومشغّلة. ارفع الصوت. ثم شغّلها من جديد.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Save it to a stick</source>
        <translation>حفظها على ذاكرة محمولة</translation>
    </message>
    <message>
        <source>Print it elsewhere and keep it at the desk</source>
        <translation>اطبعها في مكان آخر واحتفظ بها في الاستقبال</translation>
    </message>
    <message>
        <source>All settings go to one file on a stick. Names, PINs and the recovery code are not in it.</source>
        <translation>تُحفظ كل الإعدادات في ملف على ذاكرة محمولة. لا يضم الأسماء ولا الرموز ولا رمز الاسترداد.</translation>
    </message>
    <message>
        <source>Save to the stick</source>
        <translation>حفظ على الذاكرة</translation>
    </message>
    <message>
        <source>Settings, the last crash reports and the state of the kiosk go to one file. Nothing about patients is in it.</source>
        <translation>تُحفظ الإعدادات وآخر تقارير الأعطال وحالة الجهاز في ملف. لا شيء فيه عن المرضى.</translation>
    </message>
    <message>
        <source>A page that says what is ready and what is still open: approvals, languages, sound, screen, people.</source>
        <translation>صفحة تذكر ما هو جاهز وما بقي: الموافقات واللغات والصوت والشاشة والأشخاص.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>انظر من جديد</translation>
    </message>
    <message>
        <source>Look on the stick</source>
        <translation>انظر في الذاكرة</translation>
    </message>
    <message>
        <source>The settings of “%1” replace those of now, and the kiosk starts again. Go on?</source>
        <translation>تحل إعدادات «%1» محل الحالية ويُعاد تشغيل الجهاز. هل تتابع؟</translation>
    </message>
    <message>
        <source>Touch the file to take.</source>
        <translation>المس الملف المطلوب.</translation>
    </message>
    <message>
        <source>Put in the stick with the saved settings.</source>
        <translation>ضع الذاكرة التي عليها الإعدادات المحفوظة.</translation>
    </message>
    <message>
        <source>“%1” was not taken. The settings are as they were.</source>
        <translation>لم يُقبل «%1». الإعدادات كما كانت.</translation>
    </message>
    <message>
        <source>Leave the stick in.</source>
        <translation>اترك الذاكرة في مكانها.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>توقف العمل. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>A file of settings</source>
        <translation>ملف إعدادات</translation>
    </message>
    <message>
        <source>There is no file of settings on the stick. Its name ends with .toml.</source>
        <translation>لا ملف إعدادات على الذاكرة. ينتهي اسمه بـ ⁦.toml⁩.</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>الجزء %1 من %2: %3</translation>
    </message>
    <message>
        <source>Replace the settings</source>
        <translation>استبدال الإعدادات</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>تخطَّ هذا</translation>
    </message>
    <message>
        <source>Save and finish</source>
        <translation>حفظ وإنهاء</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>السؤال %1 من %2</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>The kiosk is set up. Keep this card at the desk.</source>
        <translation>أُعد الجهاز. احتفظ بهذه البطاقة في الاستقبال.</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>Your answers are still here. Touch “Save and finish” again.</source>
        <translation>إجاباتك ما زالت هنا. المس «حفظ وإنهاء» من جديد.</translation>
    </message>
    <message>
        <source>You can answer these later under “All settings”.</source>
        <translation>يمكنك الإجابة عن هذه لاحقًا في «كل الإعدادات».</translation>
    </message>
    <message>
        <source>Everything the kiosk needs is there.</source>
        <translation>كل ما يحتاجه الجهاز موجود.</translation>
    </message>
    <message>
        <source>Still needed: %1. Go back to it.</source>
        <translation>ما زال مطلوبًا: %1. عد إليه.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>ما جرى تخطيه: %1</translation>
    </message>
    <message>
        <source>The kiosk is well.</source>
        <translation>الجهاز بحالة جيدة.</translation>
    </message>
    <message>
        <source>The kiosk works. Something needs a look this week.</source>
        <translation>الجهاز يعمل. هناك ما يستحق النظر هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Something needs a look today.</source>
        <translation>هناك ما يستحق النظر اليوم.</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>كل شيء سليم</translation>
    </message>
    <message>
        <source>Not looked at on this screen</source>
        <translation>لا يُفحص في هذه الشاشة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These stand on no page. Once one is cleared, an editor writes it on its page, which is then approved anew.</source>
        <translation>لا تظهر في أي صفحة. متى أُجيز أحدها كتبه محرر في صفحته، ثم يوافَق عليها من جديد.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>المصادر: %1</translation>
    </message>
    <message>
        <source>No fact is waiting.</source>
        <translation>لا معلومات في الانتظار.</translation>
    </message>
    <message>
        <source>Signed in: %1 (%2).</source>
        <translation>تم الدخول: %1 (%2).</translation>
    </message>
    <message>
        <source>Signed in with the recovery code.</source>
        <translation>تم الدخول برمز الاسترداد.</translation>
    </message>
    <message>
        <source>One more thing needs a look. Touch “How the kiosk is”.</source>
        <translation>أمر آخر يستحق النظر. المس «حالة الجهاز».</translation>
    </message>
    <message numerus="yes">
        <source>%n more things need a look. Touch “How the kiosk is”.</source>
        <translation>
            <numerusform>لا شيء آخر. المس «حالة الجهاز».</numerusform>
            <numerusform>أمر آخر يستحق النظر. المس «حالة الجهاز».</numerusform>
            <numerusform>أمران آخران يستحقان النظر. المس «حالة الجهاز».</numerusform>
            <numerusform>%n أمور أخرى تستحق النظر. المس «حالة الجهاز».</numerusform>
            <numerusform>%n أمرًا آخر يستحق النظر. المس «حالة الجهاز».</numerusform>
            <numerusform>%n أمر آخر يستحق النظر. المس «حالة الجهاز».</numerusform>
        </translation>
    </message>
    <message>
        <source>Type 8-18. With a break type 8-12+14-18. Overnight type 18-6.</source>
        <translation>اكتب ⁦8-18⁩. مع استراحة ⁦8-12+14-18⁩. خلال الليل ⁦18-6⁩.</translation>
    </message>
    <message>
        <source>Type year, month and day: 20261224. For several days type 20261224-20261226.</source>
        <translation>اكتب السنة والشهر واليوم: 20261224. لعدة أيام ⁦20261224-20261226⁩.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>The rules of this computer have decided the hours. Ask IT to change them.</source>
        <translation>سياسة هذا الحاسوب تقرر الساعات. اطلب من تقنية المعلومات تغييرها.</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>أوقات أخرى</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today is a holiday.</source>
        <translation>اليوم عطلة.</translation>
    </message>
    <message>
        <source>It is open now, until %1 on %2.</source>
        <translation>مفتوح الآن حتى %1 يوم %2.</translation>
    </message>
    <message>
        <source>It is closed now. It opens at %1 on %2.</source>
        <translation>مغلق الآن. يفتح عند %1 يوم %2.</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>من الاثنين إلى الجمعة</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>العطل</translation>
    </message>
    <message>
        <source>Open all day</source>
        <translation>مفتوح طوال اليوم</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>No hours were typed. Type them, or touch “Closed”.</source>
        <translation>لم تُكتب ساعات. اكتبها أو المس «مغلق».</translation>
    </message>
    <message>
        <source>Today: open all day.</source>
        <translation>اليوم: مفتوح طوال اليوم.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>The day is in the list.</source>
        <translation>اليوم في القائمة.</translation>
    </message>
    <message>
        <source>Today: closed.</source>
        <translation>اليوم: مغلق.</translation>
    </message>
    <message>
        <source>It is open now and stays open.</source>
        <translation>مفتوح الآن ويبقى مفتوحًا.</translation>
    </message>
    <message>
        <source>It is closed now and stays closed.</source>
        <translation>مغلق الآن ويبقى مغلقًا.</translation>
    </message>
    <message>
        <source>Monday to Friday alike</source>
        <translation>من الاثنين إلى الجمعة سواء</translation>
    </message>
    <message>
        <source>Set five days at once</source>
        <translation>ضبط خمسة أيام معًا</translation>
    </message>
    <message>
        <source>Outside these hours the screen is dim or off. A touch wakes it.</source>
        <translation>خارج هذه الساعات تكون الشاشة خافتة أو مطفأة. لمسة توقظها.</translation>
    </message>
    <message>
        <source>%1: no holiday any more.</source>
        <translation>%1: لم يعد عطلة.</translation>
    </message>
    <message>
        <source>Today: %1.</source>
        <translation>اليوم: %1.</translation>
    </message>
    <message>
        <source>It is open now, until %1.</source>
        <translation>مفتوح الآن حتى %1.</translation>
    </message>
    <message>
        <source>It is closed now. It opens at %1.</source>
        <translation>مغلق الآن. يفتح عند %1.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Add a day or several days</source>
        <translation>إضافة يوم أو عدة أيام</translation>
    </message>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation>
            <numerusform>لا شيء في القائمة</numerusform>
            <numerusform>واحد في القائمة</numerusform>
            <numerusform>اثنان في القائمة</numerusform>
            <numerusform>%n في القائمة</numerusform>
            <numerusform>%n في القائمة</numerusform>
            <numerusform>%n في القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch to take it out of the list</source>
        <translation>المس لإزالته من القائمة</translation>
    </message>
    <message>
        <source>There are no holidays in the list.</source>
        <translation>لا عطل في القائمة.</translation>
    </message>
    <message>
        <source>How pages are written and checked. They are edited on another computer, in the workshop.</source>
        <translation>كيف تُكتب الصفحات وتُفحص. تُحرَّر على حاسوب آخر، في ورشة التحرير.</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>كل الفصول</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>الفصل التالي</translation>
    </message>
    <message>
        <source>The manual is missing. Install the kiosk again.</source>
        <translation>الدليل مفقود. ثبّت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>There is no stick. Put one in, wait 5 seconds, and touch again.</source>
        <translation>لا توجد ذاكرة. ضع واحدة وانتظر 5 ثوانٍ والمس من جديد.</translation>
    </message>
    <message>
        <source>There are several sticks. Leave in only the one to use, and touch again.</source>
        <translation>توجد عدة ذاكرات. اترك المطلوبة فقط والمس من جديد.</translation>
    </message>
    <message>
        <source>Touch to type</source>
        <translation>المس للكتابة</translation>
    </message>
    <message>
        <source>“%1” is on the stick “%2”. You can take the stick out.</source>
        <translation>حُفظ «%1» على الذاكرة «%2». يمكنك إخراجها.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nobody here may change people or settings. Add a manager, or somebody with the IT role.</source>
        <translation>لا أحد هنا يستطيع تغيير الأشخاص أو الإعدادات. أضف مديرًا أو من له دور تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رمز سري جديد</translation>
    </message>
    <message>
        <source>It is typed twice, and never shown</source>
        <translation>يُكتب مرتين ولا يُعرض أبدًا</translation>
    </message>
    <message>
        <source>What they do at the clinic</source>
        <translation>عمله في العيادة</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>يمكن لـ %1 الدخول الآن.</translation>
    </message>
    <message>
        <source>The PIN of %1 stops working at once. Remove %1?</source>
        <translation>يتوقف رمز %1 فورًا. هل تزيل %1؟</translation>
    </message>
    <message>
        <source>%1 now has the role: %2.</source>
        <translation>دور %1 الآن: %2.</translation>
    </message>
    <message>
        <source>The new PIN of %1 works now.</source>
        <translation>الرمز الجديد لـ %1 يعمل الآن.</translation>
    </message>
    <message>
        <source>%1 has the IT role. Only somebody with the IT role may change this.</source>
        <translation>لدى %1 دور تقنية المعلومات. لا يغيّره إلا من له هذا الدور.</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>إزالة هذا الشخص</translation>
    </message>
    <message>
        <source>You came in with the recovery code. First, somebody needs a new PIN.</source>
        <translation>دخلت برمز الاسترداد. أولًا يحتاج شخص إلى رمز جديد.</translation>
    </message>
    <message>
        <source>Go on to the staff screens</source>
        <translation>المتابعة إلى شاشات الموظفين</translation>
    </message>
    <message>
        <source>Choose who gets a new PIN, or add a person.</source>
        <translation>اختر من يحصل على رمز جديد، أو أضف شخصًا.</translation>
    </message>
    <message>
        <source>Nobody is in the list. Add a person.</source>
        <translation>لا أحد في القائمة. أضف شخصًا.</translation>
    </message>
    <message>
        <source>This person is not in the list any more.</source>
        <translation>لم يعد هذا الشخص في القائمة.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>أُزيل %1.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the PIN again.</source>
        <translation>الرمزان غير متطابقين. اكتب الرمز من جديد.</translation>
    </message>
    <message>
        <source>PIN: 6 to 12 digits</source>
        <translation>الرمز السري: 6 إلى 12 رقمًا</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>الرمز نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>إضافة هذا الشخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>اسم العيادة</translation>
    </message>
    <message>
        <source>Number to call in an emergency</source>
        <translation>رقم الطوارئ</translation>
    </message>
    <message>
        <source>Whom the desk calls when the kiosk needs help</source>
        <translation>بمن يتصل الاستقبال عندما يحتاج الجهاز إلى مساعدة</translation>
    </message>
    <message>
        <source>The kiosk does without one</source>
        <translation>يعمل الجهاز بدونها</translation>
    </message>
    <message>
        <source>Not all alike</source>
        <translation>ليست كلها سواء</translation>
    </message>
    <message>
        <source>Every visit starts in</source>
        <translation>تبدأ كل زيارة بـ</translation>
    </message>
    <message>
        <source>Answers from a stick</source>
        <translation>إجابات من ذاكرة محمولة</translation>
    </message>
    <message>
        <source>For a clinic that has a file site.toml</source>
        <translation>لعيادة لديها ملف ⁦site.toml⁩</translation>
    </message>
    <message>
        <source>Another logo from a stick</source>
        <translation>شعار آخر من ذاكرة محمولة</translation>
    </message>
    <message>
        <source>Logo from a stick</source>
        <translation>شعار من ذاكرة محمولة</translation>
    </message>
    <message>
        <source>Visits start in: %1. Patients can always choose it.</source>
        <translation>تبدأ الزيارات بـ: %1. يمكن للمرضى اختيارها دائمًا.</translation>
    </message>
    <message>
        <source>Change somebody</source>
        <translation>تغيير شخص</translation>
    </message>
    <message>
        <source>A day that differs</source>
        <translation>يوم مختلف</translation>
    </message>
    <message>
        <source>Without a number the page says: tell the person at the desk.</source>
        <translation>بلا رقم تقول الصفحة: أخبر موظف الاستقبال.</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>لا طابعة</translation>
    </message>
    <message>
        <source>For patients&apos; sheets</source>
        <translation>لأوراق المرضى</translation>
    </message>
    <message>
        <source>A soft tone before a visit ends</source>
        <translation>نغمة خافتة قبل انتهاء الزيارة</translation>
    </message>
    <message>
        <source>Do not count</source>
        <translation>بلا عدّ</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <source>The kiosk can count how often each page is read.</source>
        <translation>يمكن للجهاز أن يعدّ كم تُقرأ كل صفحة.</translation>
    </message>
    <message>
        <source>Only totals of a week. Nothing about a person or a visit.</source>
        <translation>مجاميع أسبوعية فقط. لا شيء عن شخص أو زيارة.</translation>
    </message>
    <message>
        <source>There is no picture on the stick. Its name ends with .png or .jpg.</source>
        <translation>لا صورة على الذاكرة. ينتهي اسمها بـ ⁦.png⁩ أو ⁦.jpg⁩.</translation>
    </message>
    <message>
        <source>There is no file of answers on the stick. It is called site.toml.</source>
        <translation>لا ملف إجابات على الذاكرة. اسمه ⁦site.toml⁩.</translation>
    </message>
    <message>
        <source>The screen is measured.</source>
        <translation>قيست الشاشة.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>القياس من جديد</translation>
    </message>
    <message>
        <source>Everybody who looks after the kiosk gets a PIN. Add yourself first.</source>
        <translation>كل من يعتني بالجهاز يحصل على رمز. أضف نفسك أولًا.</translation>
    </message>
    <message>
        <source>There is a recovery code. Keep it, or make a new one.</source>
        <translation>يوجد رمز استرداد. احتفظ به أو أنشئ جديدًا.</translation>
    </message>
    <message>
        <source>No printer is connected. The kiosk does without.</source>
        <translation>لا طابعة موصولة. يعمل الجهاز بدونها.</translation>
    </message>
    <message>
        <source>“%1” is not a number to call. Type digits, with + in front for another country.</source>
        <translation>«%1» ليس رقمًا للاتصال. اكتب أرقامًا، ومع + في البداية لبلد آخر.</translation>
    </message>
    <message>
        <source>No name was typed. Skip the question if the kiosk shows none.</source>
        <translation>لم يُكتب اسم. تخطَّ السؤال إذا كان الجهاز لا يعرض اسمًا.</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>يُعرض</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>لا يُعرض</translation>
    </message>
    <message>
        <source>The kiosk has no other language.</source>
        <translation>ليس في الجهاز لغة أخرى.</translation>
    </message>
    <message>
        <source>Type the recovery code</source>
        <translation>اكتب رمز الاسترداد</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>كتبته</translation>
    </message>
    <message>
        <source>Keep the stick locked away. Whoever has the code can get in.</source>
        <translation>احفظ الذاكرة في مكان مقفل. من لديه الرمز يستطيع الدخول.</translation>
    </message>
    <message>
        <source>No group is right. Look at the code again, then type all of it.</source>
        <translation>لا مجموعة صحيحة. انظر إلى الرمز من جديد ثم اكتبه كله.</translation>
    </message>
    <message>
        <source>Groups %1 are not right. Compare them with the code, and type all of it again.</source>
        <translation>المجموعات %1 غير صحيحة. قارنها بالرمز واكتبه كله من جديد.</translation>
    </message>
    <message>
        <source>Group %1 is not right. Compare it with the code, and type all of it again.</source>
        <translation>المجموعة %1 غير صحيحة. قارنها بالرمز واكتبه كله من جديد.</translation>
    </message>
    <message>
        <source>It opens the kiosk when all PINs are forgotten. Write it on paper, and lock it away.</source>
        <translation>يفتح الجهاز إذا نُسيت كل الرموز. اكتبه على ورق واحفظه مقفلًا.</translation>
    </message>
    <message>
        <source>Next you type it once, to be sure that it is written down well.</source>
        <translation>بعد ذلك تكتبه مرة للتأكد من أنك دوّنته جيدًا.</translation>
    </message>
    <message>
        <source>Take paper and a pen.</source>
        <translation>خذ ورقة وقلمًا.</translation>
    </message>
    <message>
        <source>The code is shown now and never again. You write it down, and then type it once.</source>
        <translation>يُعرض الرمز الآن ولن يُعرض بعد ذلك. دوّنه ثم اكتبه مرة.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>عرض الرمز</translation>
    </message>
    <message>
        <source>The recovery code is in place. It is not shown again.</source>
        <translation>رمز الاسترداد جاهز. لن يُعرض من جديد.</translation>
    </message>
    <message>
        <source>The old code works until the new one is in place.</source>
        <translation>يعمل الرمز القديم حتى يجهز الجديد.</translation>
    </message>
    <message>
        <source>The old recovery code still works.</source>
        <translation>ما زال رمز الاسترداد القديم يعمل.</translation>
    </message>
    <message>
        <source>Staff cannot sign in</source>
        <translation>لا يستطيع الموظفون الدخول</translation>
    </message>
    <message>
        <source>Call your IT.</source>
        <translation>اتصل بتقنية المعلومات.</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>اتصل: %1</translation>
    </message>
    <message>
        <source>The list of people and PINs is lost. No PIN and no recovery code can be checked.</source>
        <translation>قائمة الأشخاص والرموز مفقودة. لا يمكن التحقق من أي رمز.</translation>
    </message>
    <message>
        <source>Patients can go on reading. Nothing of theirs is lost.</source>
        <translation>يمكن للمرضى متابعة القراءة. لا يضيع شيء لهم.</translation>
    </message>
    <message>
        <source>What IT can do</source>
        <translation>ما يمكن لتقنية المعلومات فعله</translation>
    </message>
    <message>
        <source>Put a copy of access.json back into the state folder of the kiosk.</source>
        <translation>إعادة نسخة من ⁦access.json⁩ إلى مجلد حالة الجهاز.</translation>
    </message>
    <message>
        <source>If there is no copy: write “allow_new_setup = true” into the policy file of this computer.</source>
        <translation>إن لم توجد نسخة: كتابة «⁦allow_new_setup = true⁩» في ملف سياسة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Type one or more words. Touch a page that was found, and it is shown to the patient.</source>
        <translation>اكتب كلمة أو أكثر. المس صفحة وُجدت فتُعرض على المريض.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>No page has “%1”. Try fewer words, or only their beginning.</source>
        <translation>لا صفحة فيها «%1». جرّب كلمات أقل أو بدايتها فقط.</translation>
    </message>
    <message>
        <source>Found on one page.</source>
        <translation>وُجدت في صفحة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n pages, the best first.</source>
        <translation>
            <numerusform>لم توجد في أي صفحة.</numerusform>
            <numerusform>وُجدت في صفحة واحدة.</numerusform>
            <numerusform>وُجدت في صفحتين، الأفضل أولًا.</numerusform>
            <numerusform>وُجدت في %n صفحات، الأفضل أولًا.</numerusform>
            <numerusform>وُجدت في %n صفحة، الأفضل أولًا.</numerusform>
            <numerusform>وُجدت في %n صفحة، الأفضل أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it under “Set the kiosk up again”.</source>
        <translation>غيّره في «إعداد الجهاز من جديد».</translation>
    </message>
    <message>
        <source>A clinician changes it under “Show or hide drafts”.</source>
        <translation>يغيّره مختص صحي في «إظهار المسودات أو إخفاؤها».</translation>
    </message>
    <message>
        <source>The kiosk writes it by itself.</source>
        <translation>يكتبه الجهاز وحده.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>فاتح، تباين عالٍ</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>داكن، تباين عالٍ</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>خافت</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>⁦A4⁩</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>⁦Letter⁩</translation>
    </message>
    <message>
        <source>Nobody has changed it.</source>
        <translation>لم يغيّره أحد.</translation>
    </message>
    <message>
        <source>Your clinic has set it.</source>
        <translation>ضبطته عيادتك.</translation>
    </message>
    <message>
        <source>The rules of this computer have set it.</source>
        <translation>ضبطته سياسة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your changes count after a restart.</source>
        <translation>تسري تغييراتك بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Restart the kiosk now</source>
        <translation>إعادة تشغيل البرنامج الآن</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Counting and printing</source>
        <translation>العدّ والطباعة</translation>
    </message>
    <message>
        <source>After trouble</source>
        <translation>بعد عطل</translation>
    </message>
    <message>
        <source>Change it under “Opening hours”.</source>
        <translation>غيّره في «ساعات العمل».</translation>
    </message>
    <message>
        <source>Touch to change</source>
        <translation>المس للتغيير</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>كما ورد</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>تغيّر واحد</numerusform>
            <numerusform>تغيّر اثنان</numerusform>
            <numerusform>تغيّرت %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>رقم الطوارئ</translation>
    </message>
    <message>
        <source>Telephone for patients</source>
        <translation>هاتف للمرضى</translation>
    </message>
    <message>
        <source>Whom the desk calls</source>
        <translation>بمن يتصل الاستقبال</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم الكلمات</translation>
    </message>
    <message>
        <source>Time for each picture</source>
        <translation>مدة كل صورة</translation>
    </message>
    <message>
        <source>Screen when closed</source>
        <translation>الشاشة عند الإغلاق</translation>
    </message>
    <message>
        <source>Time for cleaning</source>
        <translation>مدة التنظيف</translation>
    </message>
    <message>
        <source>Pixels on one millimetre</source>
        <translation>بكسل لكل مليمتر</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>قيس على</translation>
    </message>
    <message>
        <source>Height above the floor</source>
        <translation>الارتفاع عن الأرض</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>اللغة الأولى</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>اللغات المعروضة</translation>
    </message>
    <message>
        <source>Show drafts</source>
        <translation>عرض المسودات</translation>
    </message>
    <message>
        <source>Offers acupuncture</source>
        <translation>تقدّم الوخز بالإبر</translation>
    </message>
    <message>
        <source>Quiet time before it asks</source>
        <translation>مدة السكون قبل السؤال</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>مدة الإجابة</translation>
    </message>
    <message>
        <source>Loudness of the tone</source>
        <translation>مستوى النغمة</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>العدّ</translation>
    </message>
    <message>
        <source>Counting since</source>
        <translation>العدّ منذ</translation>
    </message>
    <message>
        <source>Smallest count shown</source>
        <translation>أصغر عدد يُعرض</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Address of a page</source>
        <translation>عنوان صفحة</translation>
    </message>
    <message>
        <source>Crashes before the safe screen</source>
        <translation>الأعطال قبل الشاشة الآمنة</translation>
    </message>
    <message>
        <source>How long a crash counts</source>
        <translation>مدة احتساب العطل</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>New set-up (policy only)</source>
        <translation>إعداد جديد (السياسة فقط)</translation>
    </message>
    <message>
        <source>The usual value is: %1</source>
        <translation>القيمة المعتادة: %1</translation>
    </message>
    <message>
        <source>Now it is: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>These settings had a mistake at the start. The usual value counts instead.</source>
        <translation>كان في هذه الإعدادات خطأ عند البدء. تسري القيمة المعتادة.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>The rules of this computer have decided it. Ask IT to change it.</source>
        <translation>سياسة هذا الحاسوب قررت ذلك. اطلب من تقنية المعلومات تغييره.</translation>
    </message>
    <message>
        <source>Back to the usual value</source>
        <translation>العودة إلى القيمة المعتادة</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type digits, and a point for parts.</source>
        <translation>«%1» ليس عددًا. اكتب أرقامًا، ونقطة للأجزاء.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>المسموح: %1.</translation>
    </message>
    <message>
        <source>Logo of the clinic</source>
        <translation>شعار العيادة</translation>
    </message>
    <message numerus="yes">
        <source>%n answers come from “%1”.</source>
        <translation>
            <numerusform>لا إجابات من «%1».</numerusform>
            <numerusform>إجابة واحدة من «%1».</numerusform>
            <numerusform>إجابتان من «%1».</numerusform>
            <numerusform>%n إجابات من «%1».</numerusform>
            <numerusform>%n إجابة من «%1».</numerusform>
            <numerusform>%n إجابة من «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch the logo.</source>
        <translation>المس الشعار.</translation>
    </message>
    <message>
        <source>Put in the stick with the logo, a PNG or JPEG file.</source>
        <translation>ضع الذاكرة التي عليها الشعار، ملف ⁦PNG⁩ أو ⁦JPEG⁩.</translation>
    </message>
    <message>
        <source>“%1” is no picture. Choose a PNG or JPEG file.</source>
        <translation>«%1» ليس صورة. اختر ملف ⁦PNG⁩ أو ⁦JPEG⁩.</translation>
    </message>
    <message>
        <source>The logo of before stays.</source>
        <translation>يبقى الشعار السابق.</translation>
    </message>
    <message>
        <source>No logo was taken.</source>
        <translation>لم يؤخذ شعار.</translation>
    </message>
    <message>
        <source>Touch the file.</source>
        <translation>المس الملف.</translation>
    </message>
    <message>
        <source>Put in the stick with the file site.toml.</source>
        <translation>ضع الذاكرة التي عليها الملف ⁦site.toml⁩.</translation>
    </message>
    <message>
        <source>“%1” is the logo.</source>
        <translation>«%1» هو الشعار.</translation>
    </message>
    <message>
        <source>A file of answers</source>
        <translation>ملف إجابات</translation>
    </message>
    <message>
        <source>No answer was taken from “%1”.</source>
        <translation>لم تؤخذ إجابة من «%1».</translation>
    </message>
    <message>
        <source>Touch a page. The staff screens close, and the page is shown.</source>
        <translation>المس صفحة. تُغلق شاشات الموظفين وتُعرض الصفحة.</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>للبداية</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>صفحات أخرى</translation>
    </message>
    <message>
        <source>Find other pages by their words</source>
        <translation>البحث عن صفحات أخرى بكلماتها</translation>
    </message>
    <message>
        <source>Whose updates are taken</source>
        <translation>ممن تؤخذ التحديثات</translation>
    </message>
    <message>
        <source>Now these are taken: %1</source>
        <translation>تؤخذ الآن تحديثات صاحب الرقم: %1</translation>
    </message>
    <message>
        <source>The stick says that updates come from whoever has this number:</source>
        <translation>تقول الذاكرة إن التحديثات تأتي من صاحب هذا الرقم:</translation>
    </message>
    <message>
        <source>Compare it with the number the publisher gave you on paper or by telephone, never on a stick.</source>
        <translation>قارنه بالرقم الذي أعطاك إياه الناشر على ورق أو بالهاتف، لا على ذاكرة محمولة أبدًا.</translation>
    </message>
    <message>
        <source>The numbers are the same: take their updates</source>
        <translation>الرقمان متطابقان: أخذ تحديثاته</translation>
    </message>
    <message>
        <source>They differ: take nothing</source>
        <translation>مختلفان: عدم أخذ شيء</translation>
    </message>
    <message>
        <source>From now on the updates of this publisher are taken.</source>
        <translation>من الآن تؤخذ تحديثات هذا الناشر.</translation>
    </message>
    <message>
        <source>Nothing was changed. Call the publisher.</source>
        <translation>لم يتغير شيء. اتصل بالناشر.</translation>
    </message>
    <message>
        <source>Put in the stick of the publisher.</source>
        <translation>ضع ذاكرة الناشر.</translation>
    </message>
    <message>
        <source>The rules of this computer have decided whose updates are taken.</source>
        <translation>سياسة هذا الحاسوب تقرر ممن تؤخذ التحديثات.</translation>
    </message>
    <message>
        <source>The pages shown now are version %1.</source>
        <translation>الصفحات المعروضة الآن هي الإصدار %1.</translation>
    </message>
    <message>
        <source>Version %1 is shown as soon as the kiosk starts again.</source>
        <translation>يُعرض الإصدار %1 حالما يُعاد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Show the pages of before again</source>
        <translation>عرض الصفحات السابقة من جديد</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Version %1 is shown as soon as the kiosk starts again. You can come back the same way.</source>
        <translation>يُعرض الإصدار %1 حالما يُعاد تشغيل البرنامج. يمكنك الرجوع بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Put in the stick with the new pages.</source>
        <translation>ضع الذاكرة التي عليها الصفحات الجديدة.</translation>
    </message>
    <message>
        <source>Look on the stick again</source>
        <translation>انظر في الذاكرة من جديد</translation>
    </message>
    <message>
        <source>Updates are taken from whoever has this number: %1</source>
        <translation>تؤخذ التحديثات من صاحب هذا الرقم: %1</translation>
    </message>
    <message>
        <source>The rules of this computer have decided that.</source>
        <translation>سياسة هذا الحاسوب قررت ذلك.</translation>
    </message>
    <message>
        <source>Nobody was named yet whose updates are taken.</source>
        <translation>لم يُحدَّد بعد ممن تؤخذ التحديثات.</translation>
    </message>
    <message>
        <source>Somebody with the IT role can name them.</source>
        <translation>يمكن لمن له دور تقنية المعلومات تحديد ذلك.</translation>
    </message>
    <message>
        <source>Part 1 of 3: The signatures are checked.</source>
        <translation>الجزء 1 من 3: يجري فحص التوقيعات.</translation>
    </message>
    <message>
        <source>Part 2 of 3: The pages are copied. %1 % are done.</source>
        <translation>الجزء 2 من 3: تُنسخ الصفحات. تم %1 بالمئة.</translation>
    </message>
    <message>
        <source>Part 3 of 3: The pages are looked through. %1 % are done.</source>
        <translation>الجزء 3 من 3: تُفحص الصفحات. تم %1 بالمئة.</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>الإصدار %1 بتاريخ %2</translation>
    </message>
    <message>
        <source>It has %1 pages.</source>
        <translation>عدد صفحاته: %1.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديدة: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تغيّرت: %1</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>أُزيلت: %1</translation>
    </message>
    <message>
        <source>No page is another than now.</source>
        <translation>لا صفحة تختلف عما هي الآن.</translation>
    </message>
    <message>
        <source>Show these pages</source>
        <translation>عرض هذه الصفحات</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>ترك كل شيء كما هو</translation>
    </message>
    <message>
        <source>The new pages are on the kiosk.</source>
        <translation>الصفحات الجديدة على الجهاز.</translation>
    </message>
    <message>
        <source>The pages of before are still shown.</source>
        <translation>ما زالت الصفحات السابقة معروضة.</translation>
    </message>
    <message>
        <source>You can take the stick out.</source>
        <translation>يمكنك إخراج الذاكرة.</translation>
    </message>
    <message>
        <source>They are shown as soon as nobody uses the kiosk: it starts again by itself.</source>
        <translation>تُعرض حالما لا يستعمل أحد الجهاز: يُعاد تشغيله وحده.</translation>
    </message>
    <message>
        <source>They are shown when the kiosk is started the next time.</source>
        <translation>تُعرض عند تشغيل البرنامج في المرة القادمة.</translation>
    </message>
    <message>
        <source>One approval came along.</source>
        <translation>جاءت معها موافقة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals came along.</source>
        <translation>
            <numerusform>لم تأتِ معها موافقات.</numerusform>
            <numerusform>جاءت معها موافقة واحدة.</numerusform>
            <numerusform>جاءت معها موافقتان.</numerusform>
            <numerusform>جاءت معها %n موافقات.</numerusform>
            <numerusform>جاءت معها %n موافقة.</numerusform>
            <numerusform>جاءت معها %n موافقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>One approval was added.</source>
        <translation>أُضيفت موافقة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals were added.</source>
        <translation>
            <numerusform>لم تُضف موافقات.</numerusform>
            <numerusform>أُضيفت موافقة واحدة.</numerusform>
            <numerusform>أُضيفت موافقتان.</numerusform>
            <numerusform>أُضيفت %n موافقات.</numerusform>
            <numerusform>أُضيفت %n موافقة.</numerusform>
            <numerusform>أُضيفت %n موافقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>One approval was left out: here is one as new for the same page.</source>
        <translation>تُركت موافقة واحدة: هنا موافقة لا تقل حداثة على الصفحة نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals were left out: here are ones as new for the same pages.</source>
        <translation>
            <numerusform>لم تُترك موافقات.</numerusform>
            <numerusform>تُركت موافقة واحدة: هنا موافقة لا تقل حداثة على الصفحة نفسها.</numerusform>
            <numerusform>تُركت موافقتان: هنا موافقات لا تقل حداثة على الصفحات نفسها.</numerusform>
            <numerusform>تُركت %n موافقات: هنا موافقات لا تقل حداثة على الصفحات نفسها.</numerusform>
            <numerusform>تُركت %n موافقة: هنا موافقات لا تقل حداثة على الصفحات نفسها.</numerusform>
            <numerusform>تُركت %n موافقة: هنا موافقات لا تقل حداثة على الصفحات نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>One approval was left out: somebody took it back here.</source>
        <translation>تُركت موافقة واحدة: سحبها شخص هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals were left out: somebody took them back here.</source>
        <translation>
            <numerusform>لم تُترك موافقات.</numerusform>
            <numerusform>تُركت موافقة واحدة: سحبها شخص هنا.</numerusform>
            <numerusform>تُركت موافقتان: سحبهما شخص هنا.</numerusform>
            <numerusform>تُركت %n موافقات: سحبها شخص هنا.</numerusform>
            <numerusform>تُركت %n موافقة: سحبها شخص هنا.</numerusform>
            <numerusform>تُركت %n موافقة: سحبها شخص هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>One approval was left out: it is for another version of its page.</source>
        <translation>تُركت موافقة واحدة: هي لإصدار آخر من صفحتها.</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals were left out: they are for other versions of their pages.</source>
        <translation>
            <numerusform>لم تُترك موافقات.</numerusform>
            <numerusform>تُركت موافقة واحدة: هي لإصدار آخر من صفحتها.</numerusform>
            <numerusform>تُركت موافقتان: هما لإصدارين آخرين من صفحتيهما.</numerusform>
            <numerusform>تُركت %n موافقات: هي لإصدارات أخرى من صفحاتها.</numerusform>
            <numerusform>تُركت %n موافقة: هي لإصدارات أخرى من صفحاتها.</numerusform>
            <numerusform>تُركت %n موافقة: هي لإصدارات أخرى من صفحاتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>One approval was left out: the same person has the other task.</source>
        <translation>تُركت موافقة واحدة: للشخص نفسه المهمة الأخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals were left out: the same person has the other task.</source>
        <translation>
            <numerusform>لم تُترك موافقات.</numerusform>
            <numerusform>تُركت موافقة واحدة: للشخص نفسه المهمة الأخرى.</numerusform>
            <numerusform>تُركت موافقتان: للشخص نفسه المهمة الأخرى.</numerusform>
            <numerusform>تُركت %n موافقات: للشخص نفسه المهمة الأخرى.</numerusform>
            <numerusform>تُركت %n موافقة: للشخص نفسه المهمة الأخرى.</numerusform>
            <numerusform>تُركت %n موافقة: للشخص نفسه المهمة الأخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting is off. Nothing is counted.</source>
        <translation>العدّ متوقف. لا يُعدّ شيء.</translation>
    </message>
    <message>
        <source>The kiosk can count how often each page is read. It keeps weekly totals, and nothing about a person.</source>
        <translation>يمكن للجهاز أن يعدّ كم تُقرأ كل صفحة. يحفظ مجاميع أسبوعية ولا شيء عن شخص.</translation>
    </message>
    <message>
        <source>A manager can switch counting on here.</source>
        <translation>يمكن لمدير تشغيل العدّ هنا.</translation>
    </message>
    <message>
        <source>Switch counting on</source>
        <translation>تشغيل العدّ</translation>
    </message>
    <message>
        <source>The kiosk notes the day: %1.</source>
        <translation>يسجّل الجهاز اليوم: %1.</translation>
    </message>
    <message>
        <source>Counting is on.</source>
        <translation>العدّ يعمل.</translation>
    </message>
    <message>
        <source>Counting is on since %1.</source>
        <translation>العدّ يعمل منذ %1.</translation>
    </message>
    <message>
        <source>Switch counting off</source>
        <translation>إيقاف العدّ</translation>
    </message>
    <message>
        <source>The rules of this computer have decided about counting. Ask IT to change it.</source>
        <translation>سياسة هذا الحاسوب تقرر العدّ. اطلب من تقنية المعلومات تغييرها.</translation>
    </message>
    <message>
        <source>No month has ended yet. The first numbers come when one has.</source>
        <translation>لم ينتهِ أي شهر بعد. تأتي الأرقام الأولى عند انتهاء شهر.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>One page for the team</source>
        <translation>صفحة للفريق</translation>
    </message>
    <message>
        <source>Save all months on a stick</source>
        <translation>حفظ كل الأشهر على ذاكرة محمولة</translation>
    </message>
    <message>
        <source>Forget all counts</source>
        <translation>نسيان كل الأعداد</translation>
    </message>
    <message>
        <source>All counts of all months are deleted for good. Counting goes on if it is on. Delete them?</source>
        <translation>تُحذف كل أعداد كل الأشهر نهائيًا. يستمر العدّ إن كان يعمل. هل تحذفها؟</translation>
    </message>
    <message>
        <source>All counts are deleted.</source>
        <translation>حُذفت كل الأعداد.</translation>
    </message>
    <message>
        <source>Save this page on a stick</source>
        <translation>حفظ هذه الصفحة على ذاكرة محمولة</translation>
    </message>
    <message>
        <source>Pages that were opened at least once</source>
        <translation>صفحات فُتحت مرة على الأقل</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>لم تُفتح</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 من 100</translation>
    </message>
    <message>
        <source>Pages read least</source>
        <translation>الصفحات الأقل قراءة</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>زيارة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>لا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Visits by hour</source>
        <translation>الزيارات حسب الساعة</translation>
    </message>
    <message>
        <source>%1:00 to %2:00</source>
        <translation>%1:00 إلى %2:00</translation>
    </message>
    <message>
        <source>How long a visit took</source>
        <translation>مدة الزيارة</translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation>%1 إلى %2 دقيقة</translation>
    </message>
    <message>
        <source>%1 minutes or more</source>
        <translation>%1 دقيقة أو أكثر</translation>
    </message>
    <message>
        <source>Name and logo of the clinic</source>
        <translation>اسم العيادة وشعارها</translation>
    </message>
    <message>
        <source>Languages for patients</source>
        <translation>لغات للمرضى</translation>
    </message>
    <message>
        <source>Names and PINs</source>
        <translation>الأسماء والرموز</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Counting what is read</source>
        <translation>عدّ ما يُقرأ</translation>
    </message>
    <message>
        <source>Pages overdue for review: %1. The oldest is “%2”, %3.</source>
        <translation>صفحات تأخرت مراجعتها: %1. أقدمها «%2»، %3.</translation>
    </message>
    <message>
        <source>Something rests on the glass, %1 cm from its left edge and %2 cm from its top.</source>
        <translation>شيء يستند إلى الزجاج على بعد %1 سم من الحافة اليسرى و%2 سم من العليا.</translation>
    </message>
    <message>
        <source>Something rested on the glass for minutes, %1 cm from its left edge and %2 cm from its top.</source>
        <translation>استند شيء إلى الزجاج دقائق على بعد %1 سم من الحافة اليسرى و%2 سم من العليا.</translation>
    </message>
    <message>
        <source>The glass touches itself, %1 cm from its left edge and %2 cm from its top.</source>
        <translation>الزجاج يلمس نفسه على بعد %1 سم من الحافة اليسرى و%2 سم من العليا.</translation>
    </message>
    <message>
        <source>The glass touched itself, %1 cm from its left edge and %2 cm from its top.</source>
        <translation>لمس الزجاج نفسه على بعد %1 سم من الحافة اليسرى و%2 سم من العليا.</translation>
    </message>
    <message>
        <source>Free space: %1 GB.</source>
        <translation>المساحة الحرة: %1 غيغابايت.</translation>
    </message>
    <message>
        <source>The kiosk cannot save anything.</source>
        <translation>لا يستطيع الجهاز حفظ شيء.</translation>
    </message>
    <message>
        <source>Ask IT to check the disk and the kiosk&apos;s folder.</source>
        <translation>اطلب من تقنية المعلومات فحص القرص ومجلد الجهاز.</translation>
    </message>
    <message>
        <source>The clock shows %1.</source>
        <translation>تُظهر الساعة %1.</translation>
    </message>
    <message>
        <source>The kiosk last stopped by itself on %1. This week: %2.</source>
        <translation>توقف الجهاز وحده آخر مرة في %1. هذا الأسبوع: %2.</translation>
    </message>
    <message>
        <source>Content %1, last looked through on %2.</source>
        <translation>المحتوى %1، روجع آخر مرة في %2.</translation>
    </message>
    <message>
        <source>The clinic&apos;s own pages are shown.</source>
        <translation>تُعرض صفحات العيادة الخاصة.</translation>
    </message>
    <message>
        <source>Letters are missing or damaged: %1.</source>
        <translation>حروف مفقودة أو تالفة: %1.</translation>
    </message>
    <message>
        <source>Ask IT to install the kiosk again.</source>
        <translation>اطلب من تقنية المعلومات تثبيت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Approvals are damaged. The pages they were for count as drafts.</source>
        <translation>الموافقات تالفة. صفحاتها تُعد مسودات.</translation>
    </message>
    <message>
        <source>Approved pages: %1.</source>
        <translation>الصفحات الموافق عليها: %1.</translation>
    </message>
    <message>
        <source>A clinician opens “Pages and approvals” and checks the drafts.</source>
        <translation>يفتح مختص صحي «الصفحات والموافقات» ويفحص المسودات.</translation>
    </message>
    <message>
        <source>Approvals were damaged. Their file was kept on %1 as %2.</source>
        <translation>كانت الموافقات تالفة. حُفظ ملفها في %1 باسم %2.</translation>
    </message>
    <message>
        <source>Look whether approvals are missing. IT can read the file.</source>
        <translation>انظر هل تنقص موافقات. يمكن لتقنية المعلومات قراءة الملف.</translation>
    </message>
    <message>
        <source>Ask a clinician to look at them, or ask for newer content.</source>
        <translation>اطلب من مختص صحي النظر فيها، أو اطلب محتوى أحدث.</translation>
    </message>
    <message>
        <source>Wipe and dry the glass there. If it comes again, tell IT.</source>
        <translation>امسح الزجاج هناك وجففه. إن عاد فأخبر تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Last touched on %1.</source>
        <translation>آخر لمسة: %1.</translation>
    </message>
    <message>
        <source>There is no loudspeaker and no headphone socket.</source>
        <translation>لا سماعة ولا مقبس سماعات رأس.</translation>
    </message>
    <message>
        <source>Check the plug, then test the sound.</source>
        <translation>افحص القابس ثم اختبر الصوت.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>الطابعة جاهزة.</translation>
    </message>
    <message>
        <source>The printer is not there.</source>
        <translation>الطابعة غير موجودة.</translation>
    </message>
    <message>
        <source>Check its cable, and that it is on.</source>
        <translation>افحص كابلها وأنها مشغّلة.</translation>
    </message>
    <message>
        <source>The printer was stopped.</source>
        <translation>أُوقفت الطابعة.</translation>
    </message>
    <message>
        <source>Ask IT to let it print again.</source>
        <translation>اطلب من تقنية المعلومات السماح لها بالطباعة من جديد.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>لا ورق في الطابعة.</translation>
    </message>
    <message>
        <source>Put paper in.</source>
        <translation>ضع ورقًا.</translation>
    </message>
    <message>
        <source>The printer is jammed, open, full or out of ink.</source>
        <translation>الطابعة عالقة أو مفتوحة أو ممتلئة أو بلا حبر.</translation>
    </message>
    <message>
        <source>Look at the printer.</source>
        <translation>انظر إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>الطابعة لا تستجيب.</translation>
    </message>
    <message>
        <source>Switch it off and on. If it comes again, tell IT.</source>
        <translation>أوقفها وشغّلها. إن عاد فأخبر تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Settings that are wrong: %1. The kiosk uses its own values for them.</source>
        <translation>إعدادات خاطئة: %1. يستعمل الجهاز قيمه لها.</translation>
    </message>
    <message>
        <source>Open “All settings”. Each wrong one says what to do.</source>
        <translation>افتح «كل الإعدادات». كل خاطئ منها يذكر ما يجب فعله.</translation>
    </message>
    <message>
        <source>Entries of the machine&apos;s policy file that are wrong: %1.</source>
        <translation>إدخالات خاطئة في ملف سياسة الجهاز: %1.</translation>
    </message>
    <message>
        <source>Ask IT to put the policy file right. “All settings” says what is wrong.</source>
        <translation>اطلب من تقنية المعلومات تصحيح ملف السياسة. «كل الإعدادات» تذكر الخطأ.</translation>
    </message>
    <message>
        <source>Nothing is counted.</source>
        <translation>لا يُعدّ شيء.</translation>
    </message>
    <message>
        <source>Counting works.</source>
        <translation>العدّ يعمل.</translation>
    </message>
    <message>
        <source>The counts cannot be saved.</source>
        <translation>لا يمكن حفظ الأعداد.</translation>
    </message>
    <message>
        <source>Ask IT to check the kiosk&apos;s folder.</source>
        <translation>اطلب من تقنية المعلومات فحص مجلد الجهاز.</translation>
    </message>
    <message>
        <source>Another program holds the counts.</source>
        <translation>برنامج آخر يستعمل الأعداد.</translation>
    </message>
    <message>
        <source>Restart the kiosk.</source>
        <translation>أعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>The counts are damaged. New ones are kept apart.</source>
        <translation>الأعداد تالفة. تُحفظ الجديدة على حدة.</translation>
    </message>
    <message>
        <source>Save the files for support.</source>
        <translation>احفظ ملفات الدعم.</translation>
    </message>
    <message>
        <source>The counts are from a newer version.</source>
        <translation>الأعداد من إصدار أحدث.</translation>
    </message>
    <message>
        <source>Ask IT to install that version again.</source>
        <translation>اطلب من تقنية المعلومات تثبيت ذلك الإصدار من جديد.</translation>
    </message>
    <message>
        <source>The opening hours are not set, so the screen is on all day.</source>
        <translation>لم تُضبط ساعات العمل، فالشاشة تعمل طوال اليوم.</translation>
    </message>
    <message>
        <source>Set the opening hours.</source>
        <translation>اضبط ساعات العمل.</translation>
    </message>
    <message>
        <source>The pages fit the screen.</source>
        <translation>الصفحات تناسب الشاشة.</translation>
    </message>
    <message>
        <source>The screen was not measured.</source>
        <translation>لم تُقس الشاشة.</translation>
    </message>
    <message>
        <source>Measure the screen with a bank card.</source>
        <translation>قس الشاشة ببطاقة مصرفية.</translation>
    </message>
    <message>
        <source>The screen is another one than the one that was measured.</source>
        <translation>الشاشة غير التي قيست.</translation>
    </message>
    <message>
        <source>Measure it again with a bank card.</source>
        <translation>قسها من جديد ببطاقة مصرفية.</translation>
    </message>
    <message>
        <source>The screen is too small for the pages.</source>
        <translation>الشاشة صغيرة جدًا على الصفحات.</translation>
    </message>
    <message>
        <source>Measure it, or ask IT for a larger one.</source>
        <translation>قسها، أو اطلب شاشة أكبر من تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Staff sign in with their PINs.</source>
        <translation>يدخل الموظفون برموزهم.</translation>
    </message>
    <message>
        <source>The PINs are lost.</source>
        <translation>الرموز مفقودة.</translation>
    </message>
    <message>
        <source>Use the recovery code, and give everybody a new PIN.</source>
        <translation>استعمل رمز الاسترداد وأعطِ الجميع رموزًا جديدة.</translation>
    </message>
    <message>
        <source>The PINs and the recovery code are lost.</source>
        <translation>الرموز ورمز الاسترداد مفقودة.</translation>
    </message>
    <message>
        <source>Ask IT to put access.json back.</source>
        <translation>اطلب من تقنية المعلومات إعادة ⁦access.json⁩.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet.</source>
        <translation>لا أحد لديه رمز بعد.</translation>
    </message>
    <message>
        <source>Set the kiosk up.</source>
        <translation>أعد إعداد الجهاز.</translation>
    </message>
    <message>
        <source>There is nothing to do now. If it comes again, tell IT.</source>
        <translation>لا شيء مطلوب الآن. إن عاد فأخبر تقنية المعلومات.</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>الرموز السرية</translation>
    </message>
    <message>
        <source>Wrong PINs</source>
        <translation>رموز خاطئة</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Own pages</source>
        <translation>صفحات خاصة</translation>
    </message>
    <message>
        <source>Program files</source>
        <translation>ملفات البرنامج</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>ملف السياسة</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>مرات التوقف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Damaged approvals</source>
        <translation>موافقات تالفة</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>الزجاج</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>اللمس</translation>
    </message>
    <message>
        <source>Delete files nobody needs, or ask IT for a larger disk.</source>
        <translation>احذف ملفات لا حاجة إليها، أو اطلب قرصًا أكبر من تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Ask IT to make room on the disk.</source>
        <translation>اطلب من تقنية المعلومات توفير مساحة على القرص.</translation>
    </message>
    <message>
        <source>The kiosk can save.</source>
        <translation>يستطيع الجهاز الحفظ.</translation>
    </message>
    <message>
        <source>Set the clock. If it comes back, change its battery.</source>
        <translation>اضبط الساعة. إن عاد فغيّر بطاريتها.</translation>
    </message>
    <message>
        <source>The kiosk has not stopped by itself.</source>
        <translation>لم يتوقف الجهاز وحده.</translation>
    </message>
    <message>
        <source>Save the files for support and send them to support.</source>
        <translation>احفظ ملفات الدعم وأرسلها إلى الدعم.</translation>
    </message>
    <message>
        <source>If it happens again, save the files for support.</source>
        <translation>إن حدث ثانية فاحفظ ملفات الدعم.</translation>
    </message>
    <message>
        <source>The file of the content opens. The safe screen does not look at its pages.</source>
        <translation>ملف المحتوى يُفتح. الشاشة الآمنة لا تنظر في صفحاته.</translation>
    </message>
    <message>
        <source>There is no content.</source>
        <translation>لا يوجد محتوى.</translation>
    </message>
    <message>
        <source>Read the content again from a stick, or ask IT to install the kiosk again.</source>
        <translation>اقرأ المحتوى من جديد من ذاكرة محمولة، أو اطلب من تقنية المعلومات تثبيت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Content %1, of unknown date.</source>
        <translation>المحتوى %1، تاريخه غير معروف.</translation>
    </message>
    <message>
        <source>Ask for content with dates.</source>
        <translation>اطلب محتوى عليه تواريخ.</translation>
    </message>
    <message>
        <source>Ask for newer content.</source>
        <translation>اطلب محتوى أحدث.</translation>
    </message>
    <message>
        <source>The clinic&apos;s own pages are not shown. %1</source>
        <translation>لا تُعرض صفحات العيادة الخاصة. %1</translation>
    </message>
    <message>
        <source>Put that right in the clinic&apos;s folder, then restart the kiosk.</source>
        <translation>صحّح ذلك في مجلد العيادة ثم أعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>The clinic&apos;s own pages are shown. %1</source>
        <translation>تُعرض صفحات العيادة الخاصة. %1</translation>
    </message>
    <message>
        <source>Put that right in the clinic&apos;s folder when there is time.</source>
        <translation>صحّح ذلك في مجلد العيادة حين يتسع الوقت.</translation>
    </message>
    <message>
        <source>Read the approvals from a stick, or have a clinician approve those pages again.</source>
        <translation>اقرأ الموافقات من ذاكرة محمولة، أو اطلب من مختص صحي الموافقة على تلك الصفحات من جديد.</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 من %3</translation>
    </message>
    <message>
        <source>Nobody has touched the screen since the kiosk started.</source>
        <translation>لم يلمس أحد الشاشة منذ بدء التشغيل.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has touched the screen for %n days.</source>
        <translation>
            <numerusform>لُمست الشاشة اليوم.</numerusform>
            <numerusform>لم يلمس أحد الشاشة منذ يوم.</numerusform>
            <numerusform>لم يلمس أحد الشاشة منذ يومين.</numerusform>
            <numerusform>لم يلمس أحد الشاشة منذ %n أيام.</numerusform>
            <numerusform>لم يلمس أحد الشاشة منذ %n يومًا.</numerusform>
            <numerusform>لم يلمس أحد الشاشة منذ %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the touch.</source>
        <translation>اختبر اللمس.</translation>
    </message>
    <message>
        <source>Test the touch. Is the kiosk in sight of the patients?</source>
        <translation>اختبر اللمس. هل يراه المرضى؟</translation>
    </message>
    <message>
        <source>The safe screen does not use the sound.</source>
        <translation>الشاشة الآمنة لا تستعمل الصوت.</translation>
    </message>
    <message>
        <source>There is something to play sound with.</source>
        <translation>يوجد ما يشغّل الصوت.</translation>
    </message>
    <message>
        <source>All settings are right.</source>
        <translation>كل الإعدادات صحيحة.</translation>
    </message>
    <message>
        <source>The safe screen does not look at the counts.</source>
        <translation>الشاشة الآمنة لا تنظر في الأعداد.</translation>
    </message>
    <message>
        <source>The opening hours are set.</source>
        <translation>ساعات العمل مضبوطة.</translation>
    </message>
    <message>
        <source>One copy of the PINs is damaged.</source>
        <translation>نسخة من الرموز تالفة.</translation>
    </message>
    <message>
        <source>Open “People and PINs” and save them again.</source>
        <translation>افتح «الأشخاص والرموز السرية» واحفظها من جديد.</translation>
    </message>
    <message>
        <source>No page is due. The next one is on %1.</source>
        <translation>لا صفحة مستحقة. التالية في %1.</translation>
    </message>
    <message>
        <source>That cannot be right.</source>
        <translation>هذا غير ممكن.</translation>
    </message>
    <message>
        <source>The count of wrong PINs cannot be read. It starts anew with a short wait.</source>
        <translation>لا يمكن قراءة عدد الرموز الخاطئة. يبدأ من جديد بانتظار قصير.</translation>
    </message>
    <message>
        <source>The count of wrong PINs was damaged. It starts anew with a short wait.</source>
        <translation>كان عدد الرموز الخاطئة تالفًا. يبدأ من جديد بانتظار قصير.</translation>
    </message>
    <message>
        <source>A PIN has only digits, 0 to 9. Leave out letters and signs.</source>
        <translation>الرمز أرقام فقط من 0 إلى 9. بلا حروف ولا علامات.</translation>
    </message>
    <message>
        <source>The PIN is too short. Take 6 to 12 digits.</source>
        <translation>الرمز قصير جدًا. استعمل 6 إلى 12 رقمًا.</translation>
    </message>
    <message>
        <source>The PIN is too long. Take 6 to 12 digits.</source>
        <translation>الرمز طويل جدًا. استعمل 6 إلى 12 رقمًا.</translation>
    </message>
    <message>
        <source>The PIN is one digit over and over. Mix several digits.</source>
        <translation>الرمز رقم واحد مكرر. امزج عدة أرقام.</translation>
    </message>
    <message>
        <source>The PIN counts up or down. Mix the digits.</source>
        <translation>الرمز يتصاعد أو يتنازل. امزج الأرقام.</translation>
    </message>
    <message>
        <source>The PIN is only a year with a filling. Take other digits.</source>
        <translation>الرمز سنة مع حشو فقط. خذ أرقامًا أخرى.</translation>
    </message>
    <message>
        <source>The PIN is a line on the keypad. Mix the digits.</source>
        <translation>الرمز خط على لوحة الأرقام. امزج الأرقام.</translation>
    </message>
    <message>
        <source>The PIN repeats a few digits. Mix more digits.</source>
        <translation>الرمز يكرر أرقامًا قليلة. امزج أرقامًا أكثر.</translation>
    </message>
    <message>
        <source>The PIN has every digit twice. Mix the digits.</source>
        <translation>كل رقم في الرمز مرتين. امزج الأرقام.</translation>
    </message>
    <message>
        <source>Many people choose this PIN. Take another one.</source>
        <translation>كثيرون يختارون هذا الرمز. خذ غيره.</translation>
    </message>
    <message>
        <source>A recovery code has no 0, O, 1, I or L, and no signs. Compare each group with the card.</source>
        <translation>ليس في رمز الاسترداد 0 ولا ⁦O⁩ ولا 1 ولا ⁦I⁩ ولا ⁦L⁩ ولا علامات. قارن كل مجموعة بالبطاقة.</translation>
    </message>
    <message>
        <source>A recovery code has 5 groups of 4 characters. Compare each group with the card.</source>
        <translation>رمز الاسترداد 5 مجموعات في كل منها 4 خانات. قارن كل مجموعة بالبطاقة.</translation>
    </message>
    <message>
        <source>There is a typing error in the code. Compare each group with the card.</source>
        <translation>في كتابة الرمز خطأ. قارن كل مجموعة بالبطاقة.</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>مختص صحي</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>تقنية المعلومات</translation>
    </message>
    <message>
        <source>The touch works. Every touch was seen where the finger was.</source>
        <translation>اللمس يعمل. رُصدت كل لمسة حيث كان الإصبع.</translation>
    </message>
    <message>
        <source>Left and right are swapped: a touch on the left is seen on the right.</source>
        <translation>اليمين واليسار معكوسان: لمسة على اليسار تُرصد على اليمين.</translation>
    </message>
    <message>
        <source>Up and down are swapped: a touch at the top is seen at the bottom.</source>
        <translation>الأعلى والأسفل معكوسان: لمسة في الأعلى تُرصد في الأسفل.</translation>
    </message>
    <message>
        <source>The touch is upside down: a touch in one corner is seen in the opposite corner.</source>
        <translation>اللمس مقلوب: لمسة في زاوية تُرصد في الزاوية المقابلة.</translation>
    </message>
    <message>
        <source>The touch lies on its side: a finger that goes across is seen going up or down.</source>
        <translation>اللمس مائل على جانبه: إصبع يتحرك جانبيًا يُرصد صاعدًا أو نازلًا.</translation>
    </message>
    <message>
        <source>The touches were seen beside the crosses, each in another direction.</source>
        <translation>رُصدت اللمسات بجانب العلامات، كل واحدة في اتجاه آخر.</translation>
    </message>
    <message>
        <source>The touches are seen far from the finger, as if they were meant for another screen.</source>
        <translation>تُرصد اللمسات بعيدًا عن الإصبع، كأنها لشاشة أخرى.</translation>
    </message>
    <message>
        <source>No touch has arrived. The touch panel may be unplugged, or work for another screen.</source>
        <translation>لم تصل أي لمسة. ربما لوحة اللمس غير موصولة أو تعمل لشاشة أخرى.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>لا شيء مطلوب.</translation>
    </message>
    <message>
        <source>Clean the glass and its edges, and test again. If it stays so, ask IT to calibrate the touch panel.</source>
        <translation>نظّف الزجاج وحوافه واختبر من جديد. إن بقي كذلك فاطلب من تقنية المعلومات معايرة لوحة اللمس.</translation>
    </message>
    <message>
        <source>Ask IT to mirror the touch input of this screen. A keyboard works meanwhile.</source>
        <translation>اطلب من تقنية المعلومات عكس لمس هذه الشاشة. تعمل لوحة مفاتيح في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Ask IT to turn the touch input as the screen is turned. A keyboard works meanwhile.</source>
        <translation>اطلب من تقنية المعلومات تدوير اللمس كما أُديرت الشاشة. تعمل لوحة مفاتيح في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Test again with one finger in the middle of each cross. If it stays so, ask IT to calibrate the touch panel.</source>
        <translation>اختبر من جديد بإصبع واحد في وسط كل علامة. إن بقي كذلك فاطلب من تقنية المعلومات معايرة لوحة اللمس.</translation>
    </message>
    <message>
        <source>Unplug any second screen and test again. If it stays so, ask IT to assign the touch panel to this screen.</source>
        <translation>افصل أي شاشة ثانية واختبر من جديد. إن بقي كذلك فاطلب من تقنية المعلومات ربط لوحة اللمس بهذه الشاشة.</translation>
    </message>
    <message>
        <source>Plug in the cable of the touch panel. With two screens, ask IT to assign the touch panel to this one. The test ends by itself, or with the Escape key.</source>
        <translation>صِل كابل لوحة اللمس. مع شاشتين اطلب من تقنية المعلومات ربطها بهذه. ينتهي الاختبار وحده أو بالمفتاح ⁦Escape⁩.</translation>
    </message>
    <message>
        <source>Touches are seen %1 mm too far to the right.</source>
        <translation>تُرصد اللمسات إلى اليمين بمقدار %1 مم.</translation>
    </message>
    <message>
        <source>Touches are seen %1 mm too far to the left.</source>
        <translation>تُرصد اللمسات إلى اليسار بمقدار %1 مم.</translation>
    </message>
    <message>
        <source>Touches are seen %2 mm too far down.</source>
        <translation>تُرصد اللمسات إلى الأسفل بمقدار %2 مم.</translation>
    </message>
    <message>
        <source>Touches are seen %2 mm too far up.</source>
        <translation>تُرصد اللمسات إلى الأعلى بمقدار %2 مم.</translation>
    </message>
    <message>
        <source>Touches are seen %1 mm too far to the right and %2 mm too far down.</source>
        <translation>تُرصد اللمسات إلى اليمين بمقدار %1 مم وإلى الأسفل بمقدار %2 مم.</translation>
    </message>
    <message>
        <source>Touches are seen %1 mm too far to the right and %2 mm too far up.</source>
        <translation>تُرصد اللمسات إلى اليمين بمقدار %1 مم وإلى الأعلى بمقدار %2 مم.</translation>
    </message>
    <message>
        <source>Touches are seen %1 mm too far to the left and %2 mm too far down.</source>
        <translation>تُرصد اللمسات إلى اليسار بمقدار %1 مم وإلى الأسفل بمقدار %2 مم.</translation>
    </message>
    <message>
        <source>Touches are seen %1 mm too far to the left and %2 mm too far up.</source>
        <translation>تُرصد اللمسات إلى اليسار بمقدار %1 مم وإلى الأعلى بمقدار %2 مم.</translation>
    </message>
    <message>
        <source>One moment. It is being checked.</source>
        <translation>لحظة. يجري التحقق.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Tries left: %n.</source>
        <translation>
            <numerusform>رمز خاطئ. المحاولات المتبقية: %n.</numerusform>
            <numerusform>رمز خاطئ. المحاولات المتبقية: %n.</numerusform>
            <numerusform>رمز خاطئ. المحاولات المتبقية: %n.</numerusform>
            <numerusform>رمز خاطئ. المحاولات المتبقية: %n.</numerusform>
            <numerusform>رمز خاطئ. المحاولات المتبقية: %n.</numerusform>
            <numerusform>رمز خاطئ. المحاولات المتبقية: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong PIN. After one more wrong PIN there is a wait.</source>
        <translation>رمز خاطئ. بعد خطأ آخر يجب الانتظار.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait %1 s, or use the recovery code.</source>
        <translation>رموز خاطئة كثيرة. انتظر %1 ث أو استعمل رمز الاسترداد.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait %1 min, or use the recovery code.</source>
        <translation>رموز خاطئة كثيرة. انتظر %1 د أو استعمل رمز الاسترداد.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait %1 s.</source>
        <translation>رموز استرداد خاطئة كثيرة. انتظر %1 ث.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this kiosk.</source>
        <translation>هذا ليس رمز استرداد هذا الجهاز.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits.</source>
        <translation>الرمز السري من 6 إلى 12 رقمًا.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>The settings are read.</source>
        <translation>تُقرأ الإعدادات.</translation>
    </message>
    <message>
        <source>The kiosk is looked at.</source>
        <translation>يُفحص الجهاز.</translation>
    </message>
    <message>
        <source>The logs are read.</source>
        <translation>تُقرأ السجلات.</translation>
    </message>
    <message>
        <source>The crash reports are read.</source>
        <translation>تُقرأ تقارير الأعطال.</translation>
    </message>
    <message>
        <source>This file is no picture the kiosk can show. Use a PNG or JPEG file.</source>
        <translation>هذا الملف ليس صورة يستطيع الجهاز عرضها. استعمل ملف ⁦PNG⁩ أو ⁦JPEG⁩.</translation>
    </message>
    <message>
        <source>It counts after a restart.</source>
        <translation>يسري بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>The damaged file %1 cannot be kept under another name. Ask IT to check the disk and the kiosk&apos;s folder.</source>
        <translation>لا يمكن حفظ الملف التالف %1 باسم آخر. اطلب من تقنية المعلومات فحص القرص ومجلد الجهاز.</translation>
    </message>
    <message>
        <source>The stick is not there any more. Put it in again and try once more.</source>
        <translation>لم تعد الذاكرة موجودة. ضعها من جديد وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The stick is full. Delete files on it, or take another one.</source>
        <translation>الذاكرة ممتلئة. احذف ملفات منها أو خذ غيرها.</translation>
    </message>
    <message>
        <source>The stick does not let anything be written. Slide its switch to unlocked, or take another one.</source>
        <translation>لا تسمح الذاكرة بالكتابة. حرّك مفتاحها إلى وضع الفتح أو خذ غيرها.</translation>
    </message>
    <message>
        <source>The stick cannot be used. Take another one.</source>
        <translation>لا يمكن استعمال الذاكرة. خذ غيرها.</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>لا يمكن قراءة هذا الملف. اختر غيره.</translation>
    </message>
    <message>
        <source>This file is too large. Choose a smaller one.</source>
        <translation>هذا الملف كبير جدًا. اختر أصغر منه.</translation>
    </message>
    <message>
        <source>A file cannot be saved under this name. Use letters and digits only.</source>
        <translation>لا يمكن حفظ ملف بهذا الاسم. استعمل الحروف والأرقام فقط.</translation>
    </message>
    <message>
        <source>Do not use this stick. Call whoever publishes the pages.</source>
        <translation>لا تستعمل هذه الذاكرة. اتصل بناشر الصفحات.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the pages to copy the update onto the stick anew.</source>
        <translation>اطلب من ناشر الصفحات نسخ التحديث على الذاكرة من جديد.</translation>
    </message>
    <message>
        <source>The stick holds no update for this kiosk.</source>
        <translation>لا تحديث لهذا الجهاز على الذاكرة.</translation>
    </message>
    <message>
        <source>Take the stick that the publisher of the pages made.</source>
        <translation>خذ الذاكرة التي أعدّها ناشر الصفحات.</translation>
    </message>
    <message>
        <source>The kiosk has not been told yet whose updates it may take.</source>
        <translation>لم يُحدَّد للجهاز بعد ممن يأخذ التحديثات.</translation>
    </message>
    <message>
        <source>Somebody with the IT role opens “Whose updates are taken” and compares a number.</source>
        <translation>يفتح من له دور تقنية المعلومات «ممن تؤخذ التحديثات» ويقارن رقمًا.</translation>
    </message>
    <message>
        <source>The file that says whose updates are taken is damaged.</source>
        <translation>الملف الذي يذكر ممن تؤخذ التحديثات تالف.</translation>
    </message>
    <message>
        <source>Somebody with the IT role opens “Whose updates are taken” and takes it again.</source>
        <translation>يفتح من له دور تقنية المعلومات «ممن تؤخذ التحديثات» ويأخذه من جديد.</translation>
    </message>
    <message>
        <source>The update was not signed by those whom this kiosk trusts, or it was changed after it was signed.</source>
        <translation>لم يوقّع التحديثَ من يثق به هذا الجهاز، أو غُيّر بعد توقيعه.</translation>
    </message>
    <message>
        <source>A file of the update is not the one that was signed.</source>
        <translation>في التحديث ملف غير الملف الذي وُقّع.</translation>
    </message>
    <message>
        <source>The signature of the update has run out, so nobody knows whether newer pages exist.</source>
        <translation>انتهت مدة توقيع التحديث، فلا أحد يعرف هل توجد صفحات أحدث.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the pages for a fresh stick.</source>
        <translation>اطلب من ناشر الصفحات ذاكرة حديثة.</translation>
    </message>
    <message>
        <source>The clock of this computer shows %1, so the kiosk cannot tell whether the update is still valid.</source>
        <translation>تُظهر ساعة هذا الحاسوب %1، فلا يعرف الجهاز هل التحديث ما زال صالحًا.</translation>
    </message>
    <message>
        <source>Set the clock, then look on the stick again.</source>
        <translation>اضبط الساعة ثم انظر في الذاكرة من جديد.</translation>
    </message>
    <message>
        <source>The update is older than one this kiosk has taken or seen.</source>
        <translation>التحديث أقدم من تحديث أخذه هذا الجهاز أو رآه.</translation>
    </message>
    <message>
        <source>Take the newest stick.</source>
        <translation>خذ أحدث ذاكرة.</translation>
    </message>
    <message>
        <source>These pages are on the kiosk already, version %1.</source>
        <translation>هذه الصفحات على الجهاز من قبل، الإصدار %1.</translation>
    </message>
    <message>
        <source>The files of the update do not belong together.</source>
        <translation>ملفات التحديث لا ينتمي بعضها إلى بعض.</translation>
    </message>
    <message>
        <source>A file of the update is larger than it may be.</source>
        <translation>في التحديث ملف أكبر من المسموح.</translation>
    </message>
    <message>
        <source>The update names a file outside its own folder.</source>
        <translation>يذكر التحديث ملفًا خارج مجلده.</translation>
    </message>
    <message>
        <source>A file of the update is no plain file.</source>
        <translation>في التحديث ملف ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>The pages in the update cannot be read.</source>
        <translation>لا يمكن قراءة الصفحات في التحديث.</translation>
    </message>
    <message>
        <source>The update is for another product, “%1”.</source>
        <translation>التحديث لمنتج آخر، «%1».</translation>
    </message>
    <message>
        <source>Take the stick that is for this kiosk.</source>
        <translation>خذ الذاكرة التي لهذا الجهاز.</translation>
    </message>
    <message>
        <source>The update needs a newer program than this kiosk has: version %1.</source>
        <translation>يحتاج التحديث إلى برنامج أحدث مما في هذا الجهاز: الإصدار %1.</translation>
    </message>
    <message>
        <source>Ask IT to update the program first.</source>
        <translation>اطلب أولًا من تقنية المعلومات تحديث البرنامج.</translation>
    </message>
    <message>
        <source>A file of the update is missing on the stick.</source>
        <translation>ينقص على الذاكرة ملف من التحديث.</translation>
    </message>
    <message>
        <source>The stick was taken out before the end.</source>
        <translation>أُخرجت الذاكرة قبل النهاية.</translation>
    </message>
    <message>
        <source>Put it in, wait 5 seconds, and look again.</source>
        <translation>ضعها وانتظر 5 ثوانٍ وانظر من جديد.</translation>
    </message>
    <message>
        <source>There is no room for the update on the disk of the kiosk.</source>
        <translation>لا مساحة للتحديث على قرص الجهاز.</translation>
    </message>
    <message>
        <source>Ask IT to make room, then try again.</source>
        <translation>اطلب من تقنية المعلومات توفير مساحة ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The update could not be saved on the kiosk.</source>
        <translation>تعذّر حفظ التحديث على الجهاز.</translation>
    </message>
    <message>
        <source>The update was stopped.</source>
        <translation>أُوقف التحديث.</translation>
    </message>
    <message>
        <source>Look on the stick again to go on.</source>
        <translation>انظر في الذاكرة من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>The note that says which pages are shown is damaged, so those that came with the kiosk are shown.</source>
        <translation>الملف الذي يذكر أي صفحات تُعرض تالف، فتُعرض التي جاءت مع الجهاز.</translation>
    </message>
    <message>
        <source>The pages of version %1 cannot be opened, so those of version %2 are shown.</source>
        <translation>لا يمكن فتح صفحات الإصدار %1، فتُعرض صفحات الإصدار %2.</translation>
    </message>
    <message>
        <source>There are no pages of before.</source>
        <translation>لا توجد صفحات سابقة.</translation>
    </message>
    <message>
        <source>The clinic&apos;s name as it stands on the home page and on printed sheets. Empty: no name is shown.</source>
        <translation>اسم العيادة كما يظهر في صفحة البداية وعلى الأوراق المطبوعة. فارغ: لا يُعرض اسم.</translation>
    </message>
    <message>
        <source>0 to 60 characters on one line</source>
        <translation>0 إلى 60 حرفًا في سطر واحد</translation>
    </message>
    <message>
        <source>The file of the clinic&apos;s logo. It lies in the folder `logo` beside this settings file. Empty: no logo is shown.</source>
        <translation>ملف شعار العيادة. يقع في المجلد `⁦logo⁩` بجانب ملف الإعدادات هذا. فارغ: لا يُعرض شعار.</translation>
    </message>
    <message>
        <source>the name of a file without its folder: letters, digits, dots, - and _, or empty</source>
        <translation>اسم ملف بلا مجلده: حروف وأرقام ونقاط و - و _، أو فارغ</translation>
    </message>
    <message>
        <source>The number to call in an emergency where the kiosk stands. Empty: the page says to tell the person at the desk, and shows no number.</source>
        <translation>الرقم الذي يُتصل به في الطوارئ حيث يوجد الجهاز. فارغ: تقول الصفحة أخبر موظف الاستقبال ولا تعرض رقمًا.</translation>
    </message>
    <message>
        <source>0 to 20 characters on one line</source>
        <translation>0 إلى 20 حرفًا في سطر واحد</translation>
    </message>
    <message>
        <source>The telephone number patients call to reach the clinic, as it stands on what they take home. Empty: no number is given.</source>
        <translation>رقم الهاتف الذي يتصل به المرضى بالعيادة كما يظهر على ما يأخذونه معهم. فارغ: لا يُعطى رقم.</translation>
    </message>
    <message>
        <source>0 to 30 characters on one line</source>
        <translation>0 إلى 30 حرفًا في سطر واحد</translation>
    </message>
    <message>
        <source>Whom the people at the desk call when the kiosk needs help, as it stands on the desk card and the staff screen. Empty: nobody is named.</source>
        <translation>بمن يتصل موظفو الاستقبال عندما يحتاج الجهاز إلى مساعدة، كما يظهر على بطاقة الاستقبال وشاشة الموظفين. فارغ: لا يُذكر أحد.</translation>
    </message>
    <message>
        <source>0 to 120 characters on one line</source>
        <translation>0 إلى 120 حرفًا في سطر واحد</translation>
    </message>
    <message>
        <source>How many pixels lie on one millimetre of the glass, as measured on the calibration page. 0: the kiosk works it out from the screen.</source>
        <translation>كم بكسلًا في المليمتر الواحد من الزجاج كما قيس في صفحة القياس. 0: يحسبه الجهاز من الشاشة.</translation>
    </message>
    <message>
        <source>1.6 to 15.7 px/mm, or 0</source>
        <translation>⁦1.6⁩ إلى ⁦15.7⁩ بكسل/مم، أو 0</translation>
    </message>
    <message>
        <source>px/mm</source>
        <translation>بكسل/مم</translation>
    </message>
    <message>
        <source>The screen that px_per_mm was measured on, as a note. The kiosk writes it by itself. On another screen px_per_mm does not count until somebody measures again. Empty: it counts on any screen.</source>
        <translation>الشاشة التي قيس عليها ⁦px_per_mm⁩، كملاحظة. يكتبها الجهاز وحده. على شاشة أخرى لا يسري ⁦px_per_mm⁩ حتى يُقاس من جديد. فارغ: يسري على أي شاشة.</translation>
    </message>
    <message>
        <source>How high the lower edge of the glass hangs above the floor. The kiosk then keeps its buttons within the reach of a person in a wheelchair. 0: not measured.</source>
        <translation>ارتفاع الحافة السفلى للزجاج عن الأرض. عندها يُبقي الجهاز أزراره في متناول شخص على كرسي متحرك. 0: لم يُقس.</translation>
    </message>
    <message>
        <source>100 to 2000 mm, or 0</source>
        <translation>100 إلى 2000 مم، أو 0</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>مم</translation>
    </message>
    <message>
        <source>How long nobody touches the kiosk before it asks whether somebody is still there. A long page gets longer.</source>
        <translation>كم يمضي دون أن يلمس أحد الجهاز قبل أن يسأل هل ما زال أحد هنا. للصفحة الطويلة وقت أطول.</translation>
    </message>
    <message>
        <source>60 to 600 s</source>
        <translation>60 إلى 600 ث</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
    <message>
        <source>How long that question stands before the visit is forgotten.</source>
        <translation>كم يبقى ذلك السؤال قبل أن تُنسى الزيارة.</translation>
    </message>
    <message>
        <source>20 to 120 s</source>
        <translation>20 إلى 120 ث</translation>
    </message>
    <message>
        <source>How long one picture of the attract screen stands before the next one comes.</source>
        <translation>كم تبقى صورة من شاشة الانتظار قبل أن تأتي التالية.</translation>
    </message>
    <message>
        <source>8 to 60 s</source>
        <translation>8 إلى 60 ث</translation>
    </message>
    <message>
        <source>How loud the soft tone is that comes with the question whether somebody is still there. 0: no tone.</source>
        <translation>مستوى النغمة الخافتة التي تأتي مع سؤال هل ما زال أحد هنا. 0: بلا نغمة.</translation>
    </message>
    <message>
        <source>0 to 100 %</source>
        <translation>0 إلى ⁦100 %⁩</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>How long the glass takes no touch after staff have locked it for cleaning.</source>
        <translation>كم لا يستجيب الزجاج للمس بعد أن يقفله الموظفون للتنظيف.</translation>
    </message>
    <message>
        <source>15 to 120 s</source>
        <translation>15 إلى 120 ث</translation>
    </message>
    <message>
        <source>When the clinic is open on Monday. Outside these hours the glass is dim or blank; a touch wakes it for one visit. A time like 18:00-06:00 goes on into the next morning.</source>
        <translation>متى تفتح العيادة يوم الاثنين. خارج هذه الساعات يكون الزجاج خافتًا أو مطفأ؛ لمسة توقظه لزيارة واحدة. وقت مثل ⁦18:00-06:00⁩ يستمر إلى صباح اليوم التالي.</translation>
    </message>
    <message>
        <source>times like 08:00-12:30, 14:00-18:00 or 18:00-06:00, or open for the whole day, or empty for closed</source>
        <translation>أوقات مثل ⁦08:00-12:30⁩ أو ⁦14:00-18:00⁩ أو ⁦18:00-06:00⁩، أو ⁦open⁩ لليوم كله، أو فارغ للإغلاق</translation>
    </message>
    <message>
        <source>When the clinic is open on Tuesday. Outside these hours the glass is dim or blank; a touch wakes it for one visit. A time like 18:00-06:00 goes on into the next morning.</source>
        <translation>متى تفتح العيادة يوم الثلاثاء. خارج هذه الساعات يكون الزجاج خافتًا أو مطفأ؛ لمسة توقظه لزيارة واحدة. وقت مثل ⁦18:00-06:00⁩ يستمر إلى صباح اليوم التالي.</translation>
    </message>
    <message>
        <source>When the clinic is open on Wednesday. Outside these hours the glass is dim or blank; a touch wakes it for one visit. A time like 18:00-06:00 goes on into the next morning.</source>
        <translation>متى تفتح العيادة يوم الأربعاء. خارج هذه الساعات يكون الزجاج خافتًا أو مطفأ؛ لمسة توقظه لزيارة واحدة. وقت مثل ⁦18:00-06:00⁩ يستمر إلى صباح اليوم التالي.</translation>
    </message>
    <message>
        <source>When the clinic is open on Thursday. Outside these hours the glass is dim or blank; a touch wakes it for one visit. A time like 18:00-06:00 goes on into the next morning.</source>
        <translation>متى تفتح العيادة يوم الخميس. خارج هذه الساعات يكون الزجاج خافتًا أو مطفأ؛ لمسة توقظه لزيارة واحدة. وقت مثل ⁦18:00-06:00⁩ يستمر إلى صباح اليوم التالي.</translation>
    </message>
    <message>
        <source>When the clinic is open on Friday. Outside these hours the glass is dim or blank; a touch wakes it for one visit. A time like 18:00-06:00 goes on into the next morning.</source>
        <translation>متى تفتح العيادة يوم الجمعة. خارج هذه الساعات يكون الزجاج خافتًا أو مطفأ؛ لمسة توقظه لزيارة واحدة. وقت مثل ⁦18:00-06:00⁩ يستمر إلى صباح اليوم التالي.</translation>
    </message>
    <message>
        <source>When the clinic is open on Saturday. Outside these hours the glass is dim or blank; a touch wakes it for one visit. A time like 18:00-06:00 goes on into the next morning.</source>
        <translation>متى تفتح العيادة يوم السبت. خارج هذه الساعات يكون الزجاج خافتًا أو مطفأ؛ لمسة توقظه لزيارة واحدة. وقت مثل ⁦18:00-06:00⁩ يستمر إلى صباح اليوم التالي.</translation>
    </message>
    <message>
        <source>When the clinic is open on Sunday. Outside these hours the glass is dim or blank; a touch wakes it for one visit. A time like 18:00-06:00 goes on into the next morning.</source>
        <translation>متى تفتح العيادة يوم الأحد. خارج هذه الساعات يكون الزجاج خافتًا أو مطفأ؛ لمسة توقظه لزيارة واحدة. وقت مثل ⁦18:00-06:00⁩ يستمر إلى صباح اليوم التالي.</translation>
    </message>
    <message>
        <source>The days on which the clinic does not open. A night that began the evening before runs to its end.</source>
        <translation>الأيام التي لا تفتح فيها العيادة. الليلة التي بدأت في المساء السابق تستمر إلى نهايتها.</translation>
    </message>
    <message>
        <source>dates like 2026-12-24..2026-12-26, 2027-01-01, or empty</source>
        <translation>تواريخ مثل ⁦2026-12-24..2026-12-26, 2027-01-01⁩، أو فارغ</translation>
    </message>
    <message>
        <source>What the glass shows outside the hours: a dim picture, or nothing, so that it can sleep.</source>
        <translation>ما يعرضه الزجاج خارج ساعات العمل: صورة خافتة، أو لا شيء كي يدخل في السكون.</translation>
    </message>
    <message>
        <source>one of dim, blank</source>
        <translation>واحد من ⁦dim, blank⁩</translation>
    </message>
    <message>
        <source>The code of the language every visit starts in, for example en, es, zh-Hans or ar.</source>
        <translation>رمز اللغة التي تبدأ بها كل زيارة، مثل ⁦en⁩ أو ⁦es⁩ أو ⁦zh-Hans⁩ أو ⁦ar⁩.</translation>
    </message>
    <message>
        <source>a language code like en or zh-Hans</source>
        <translation>رمز لغة مثل ⁦en⁩ أو ⁦zh-Hans⁩</translation>
    </message>
    <message>
        <source>The codes of the languages a visitor may choose from, with commas between them. Empty: all the kiosk has.</source>
        <translation>رموز اللغات التي يمكن للزائر الاختيار منها، بينها فواصل. فارغ: كل ما في الجهاز.</translation>
    </message>
    <message>
        <source>language codes like en, es, zh-Hans, or empty</source>
        <translation>رموز لغات مثل ⁦en, es, zh-Hans⁩، أو فارغ</translation>
    </message>
    <message>
        <source>Whether pages that no clinician has approved yet are shown, marked as drafts.</source>
        <translation>هل تُعرض الصفحات التي لم يوافق عليها مختص صحي بعد، مع علامة مسودة.</translation>
    </message>
    <message>
        <source>Whether this clinic offers acupuncture. Pages about acupuncture then say so.</source>
        <translation>هل تقدّم هذه العيادة الوخز بالإبر. عندها تذكر ذلك الصفحات عن الوخز بالإبر.</translation>
    </message>
    <message>
        <source>The colours every visit starts with.</source>
        <translation>الألوان التي تبدأ بها كل زيارة.</translation>
    </message>
    <message>
        <source>one of light, dark, high-contrast-light, high-contrast-dark</source>
        <translation>واحد من ⁦light, dark, high-contrast-light, high-contrast-dark⁩</translation>
    </message>
    <message>
        <source>The text size every visit starts with; 1 is the usual one, 2 is twice as large.</source>
        <translation>حجم الكلمات الذي تبدأ به كل زيارة؛ 1 هو المعتاد و2 ضعفه.</translation>
    </message>
    <message>
        <source>1 to 2</source>
        <translation>1 إلى 2</translation>
    </message>
    <message>
        <source>Whether the kiosk counts how often its pages are read. It keeps weekly totals only, and nothing about a person or a visit.</source>
        <translation>هل يعدّ الجهاز كم تُقرأ صفحاته. يحفظ مجاميع أسبوعية فقط ولا شيء عن شخص أو زيارة.</translation>
    </message>
    <message>
        <source>The day on which counting was switched on, as a note. The kiosk writes it by itself. Empty: never.</source>
        <translation>اليوم الذي شُغّل فيه العدّ، كملاحظة. يكتبه الجهاز وحده. فارغ: لم يُشغَّل قط.</translation>
    </message>
    <message>
        <source>a date like 2026-12-24, or empty</source>
        <translation>تاريخ مثل ⁦2026-12-24⁩، أو فارغ</translation>
    </message>
    <message>
        <source>The smallest count that is shown. Smaller ones are hidden in every chart and file.</source>
        <translation>أصغر عدد يُعرض. ما هو أصغر يُخفى في كل رسم وملف.</translation>
    </message>
    <message>
        <source>5 to 20</source>
        <translation>5 إلى 20</translation>
    </message>
    <message>
        <source>The printer for visitors&apos; sheets, by the name the system gives it. Empty: nothing is printed.</source>
        <translation>الطابعة لأوراق الزوار، بالاسم الذي يعطيها إياه النظام. فارغ: لا يُطبع شيء.</translation>
    </message>
    <message>
        <source>The paper in that printer.</source>
        <translation>الورق في تلك الطابعة.</translation>
    </message>
    <message>
        <source>one of a4, letter</source>
        <translation>واحد من ⁦a4, letter⁩</translation>
    </message>
    <message>
        <source>The clinic&apos;s own address of a page on the web, for the code a phone can read. {page} stands for the name of the page, {language} for the language. Empty: the code carries a few sentences of the page instead.</source>
        <translation>عنوان العيادة الخاص لصفحة على الشبكة، للرمز الذي يقرؤه الهاتف. ⁦{page}⁩ اسم الصفحة و⁦{language}⁩ اللغة. فارغ: يحمل الرمز بدلًا منه بضع جمل من الصفحة.</translation>
    </message>
    <message>
        <source>an address that begins with https:// and has {page} in it, or empty</source>
        <translation>عنوان يبدأ بـ ⁦https://⁩ وفيه ⁦{page}⁩، أو فارغ</translation>
    </message>
    <message>
        <source>How many crashes the kiosk comes back from at once. One more, and it shows the safe screen for a while.</source>
        <translation>كم عطلًا يعود الجهاز بعده فورًا. ومع عطل آخر يعرض الشاشة الآمنة مدة.</translation>
    </message>
    <message>
        <source>1 to 1000 crashes</source>
        <translation>1 إلى 1000 عطل</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>أعطال</translation>
    </message>
    <message>
        <source>How long a crash counts towards that number.</source>
        <translation>كم يُحتسب العطل في ذلك العدد.</translation>
    </message>
    <message>
        <source>60 to 86400 s</source>
        <translation>60 إلى 86400 ث</translation>
    </message>
    <message>
        <source>How much memory the kiosk may use before it is started afresh. 0: as much as there is.</source>
        <translation>كم من الذاكرة يمكن للبرنامج استعماله قبل أن يُعاد تشغيله. 0: كل الموجود.</translation>
    </message>
    <message>
        <source>300 to 16000 MB, or 0</source>
        <translation>300 إلى 16000 ميغابايت، أو 0</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>ميغابايت</translation>
    </message>
    <message>
        <source>Whether the kiosk may be set up anew when the files with its people are destroyed. It counts in the policy file only; take it out again afterwards.</source>
        <translation>هل يمكن إعداد الجهاز من جديد عندما تتلف ملفات أشخاصه. يسري في ملف السياسة فقط؛ أزله منه بعد ذلك.</translation>
    </message>
    <message>
        <source>What was read in %1</source>
        <translation>ما قُرئ في %1</translation>
    </message>
    <message>
        <source>Nobody used the kiosk.</source>
        <translation>لم يستعمل أحد الجهاز.</translation>
    </message>
    <message>
        <source>There were fewer than %1 visits. So few are not described any further.</source>
        <translation>كانت الزيارات أقل من %1. عدد قليل كهذا لا يوصف أكثر.</translation>
    </message>
    <message>
        <source>Visits: %1.</source>
        <translation>الزيارات: %1.</translation>
    </message>
    <message>
        <source>The middle visit took %1 to %2 minutes.</source>
        <translation>استغرقت الزيارة الوسطى من %1 إلى %2 دقيقة.</translation>
    </message>
    <message>
        <source>The middle visit took %1 minutes or more.</source>
        <translation>استغرقت الزيارة الوسطى %1 دقيقة أو أكثر.</translation>
    </message>
    <message>
        <source>The middle visit opened %1 to %2 pages.</source>
        <translation>فُتحت في الزيارة الوسطى من %1 إلى %2 صفحة.</translation>
    </message>
    <message>
        <source>Pages the middle visit opened: %1.</source>
        <translation>الصفحات التي فُتحت في الزيارة الوسطى: %1.</translation>
    </message>
    <message>
        <source>The middle visit opened %1 pages or more.</source>
        <translation>فُتحت في الزيارة الوسطى %1 صفحة أو أكثر.</translation>
    </message>
    <message>
        <source>Pages that were opened at least once: %1 of 100.</source>
        <translation>صفحات فُتحت مرة على الأقل: %1 من 100.</translation>
    </message>
    <message>
        <source>Read most: %1 (%2 visits).</source>
        <translation>الأكثر قراءة: %1 (الزيارات: %2).</translation>
    </message>
    <message>
        <source>Nobody read: %1.</source>
        <translation>لم يقرأها أحد: %1.</translation>
    </message>
    <message>
        <source>Hardly anybody read: %1.</source>
        <translation>لم يكد أحد يقرؤها: %1.</translation>
    </message>
    <message>
        <source>Read least: %1 (%2 visits).</source>
        <translation>الأقل قراءة: %1 (الزيارات: %2).</translation>
    </message>
    <message>
        <source>Visits in %1: %2.</source>
        <translation>الزيارات باللغة %1: %2.</translation>
    </message>
    <message>
        <source>Visits in %1 together: %2.</source>
        <translation>الزيارات باللغات %1 معًا: %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Numbers from 1 to %1 are not shown, so that nobody can be recognised.</source>
        <translation>لا تُعرض الأعداد من 1 إلى %1 كي لا يُعرف أحد.</translation>
    </message>
    <message>
        <source>Another program uses the file of counts %1. End that program; until then counts are kept in memory.</source>
        <translation>برنامج آخر يستعمل ملف الأعداد %1. أغلق ذلك البرنامج؛ حتى ذلك الحين تُحفظ الأعداد في ذاكرة الحاسوب.</translation>
    </message>
    <message>
        <source>The file of counts %1 must not be written. Allow the kiosk&apos;s account to write to it and to its folder; until then counts are kept in memory.</source>
        <translation>الكتابة في ملف الأعداد %1 غير مسموحة. اسمح لحساب الجهاز بالكتابة فيه وفي مجلده؛ حتى ذلك الحين تُحفظ الأعداد في ذاكرة الحاسوب.</translation>
    </message>
    <message>
        <source>The disk is full, so counts cannot be saved to %1. Make room; until then counts are kept in memory.</source>
        <translation>القرص ممتلئ، فلا يمكن حفظ الأعداد في %1. وفّر مساحة؛ حتى ذلك الحين تُحفظ الأعداد في ذاكرة الحاسوب.</translation>
    </message>
    <message>
        <source>The file of counts %1 was written by a newer version of the kiosk. Install that version again, or move the file away; until then counts are kept in memory.</source>
        <translation>ملف الأعداد %1 كتبه إصدار أحدث من البرنامج. ثبّت ذلك الإصدار من جديد أو انقل الملف؛ حتى ذلك الحين تُحفظ الأعداد في ذاكرة الحاسوب.</translation>
    </message>
    <message>
        <source>The file of counts %1 is damaged and cannot be moved. Move it away; until then counts are kept in memory.</source>
        <translation>ملف الأعداد %1 تالف ولا يمكن للبرنامج نقله. انقله أنت؛ حتى ذلك الحين تُحفظ الأعداد في ذاكرة الحاسوب.</translation>
    </message>
    <message>
        <source>The file of counts was damaged. It was kept as %1, and counting began anew. There is nothing to do; if it happens again, have the disk checked.</source>
        <translation>كان ملف الأعداد تالفًا. حُفظ باسم %1 وبدأ العدّ من جديد. لا شيء مطلوب؛ إن عاد فاطلب فحص القرص.</translation>
    </message>
    <message>
        <source>The file of counts %1 cannot be opened. Check the disk and the folder; until then counts are kept in memory.</source>
        <translation>لا يمكن فتح ملف الأعداد %1. افحص القرص والمجلد؛ حتى ذلك الحين تُحفظ الأعداد في ذاكرة الحاسوب.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so nothing is counted. Set the date and the time.</source>
        <translation>ساعة هذا الحاسوب خاطئة، فلا يُعدّ شيء. اضبط التاريخ والوقت.</translation>
    </message>
    <message>
        <source>Visits in which a page was read aloud</source>
        <translation>زيارات قُرئت فيها صفحة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Visits in which the text size was changed</source>
        <translation>زيارات غُيّر فيها حجم الكلمات</translation>
    </message>
    <message>
        <source>Visits in which the colours were changed</source>
        <translation>زيارات غُيّرت فيها الألوان</translation>
    </message>
    <message>
        <source>Visits in which movement was switched off</source>
        <translation>زيارات أُوقفت فيها الحركة</translation>
    </message>
    <message>
        <source>Visits in which the buttons were lowered</source>
        <translation>زيارات خُفضت فيها الأزرار</translation>
    </message>
    <message>
        <source>Visits in which the screen was hidden</source>
        <translation>زيارات أُخفيت فيها الشاشة</translation>
    </message>
    <message>
        <source>Visits in which keys were used</source>
        <translation>زيارات استُعملت فيها المفاتيح</translation>
    </message>
    <message>
        <source>Visits in which the language was changed</source>
        <translation>زيارات غُيّرت فيها اللغة</translation>
    </message>
    <message>
        <source>Visits in which a page was printed</source>
        <translation>زيارات طُبعت فيها صفحة</translation>
    </message>
    <message>
        <source>Visits in which a code for the phone was shown</source>
        <translation>زيارات عُرض فيها رمز للهاتف</translation>
    </message>
    <message>
        <source>Visits in which questions were chosen</source>
        <translation>زيارات اختيرت فيها أسئلة</translation>
    </message>
    <message>
        <source>Visits in which the kiosk asked whether somebody is still there</source>
        <translation>زيارات سأل فيها الجهاز هل ما زال أحد هنا</translation>
    </message>
    <message>
        <source>Visits in which somebody answered that they are</source>
        <translation>زيارات أجاب فيها أحد بأنه هنا</translation>
    </message>
    <message>
        <source>Visits ended by “I am finished”</source>
        <translation>زيارات انتهت بـ «لقد انتهيت»</translation>
    </message>
    <message>
        <source>Touches of the start screen after which nothing was done</source>
        <translation>لمسات لشاشة البداية لم يُفعل بعدها شيء</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>Point the camera of your phone at the code. It shows a few sentences of this page, and needs no network.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>وجّه كاميرا هاتفك إلى الرمز. يعرض بضع جمل من هذه الصفحة ولا يحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code. It opens this page: %1</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>وجّه كاميرا هاتفك إلى الرمز. يفتح هذه الصفحة: %1</translation>
    </message>
    <message numerus="yes">
        <source>Your %n questions are printed with it.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>
            <numerusform>لا تُطبع معها أسئلة.</numerusform>
            <numerusform>يُطبع معها سؤالك.</numerusform>
            <numerusform>يُطبع معها سؤالاك.</numerusform>
            <numerusform>تُطبع معها أسئلتك وعددها %n.</numerusform>
            <numerusform>تُطبع معها أسئلتك وعددها %n.</numerusform>
            <numerusform>تُطبع معها أسئلتك وعددها %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it home</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>خذها معك إلى البيت</translation>
    </message>
    <message>
        <source>The sheet is being printed.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>تجري طباعة الورقة.</translation>
    </message>
    <message>
        <source>Printed. Please take it from the printer.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>تمت الطباعة. خذها من الطابعة من فضلك.</translation>
    </message>
    <message>
        <source>The printer does not answer. Please ask at the desk.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>الطابعة لا تستجيب. اسأل في الاستقبال من فضلك.</translation>
    </message>
    <message>
        <source>The printer has been stopped. Please ask at the desk.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>الطابعة متوقفة. اسأل في الاستقبال من فضلك.</translation>
    </message>
    <message>
        <source>The printer has no paper. Please ask at the desk.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>لا يوجد ورق في الطابعة. اسأل في الاستقبال من فضلك.</translation>
    </message>
    <message>
        <source>The printer needs help. Please ask at the desk.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>الطابعة تحتاج إلى مساعدة. اسأل في الاستقبال من فضلك.</translation>
    </message>
    <message>
        <source>This could not be printed. Please ask at the desk.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>تعذّرت الطباعة. اسأل في الاستقبال من فضلك.</translation>
    </message>
    <message>
        <source>Code for your phone</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>رمز لهاتفك</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>A to Z</source>
        <extracomment>kiosk/gui/widgets/tiles.py</extracomment>
        <translation>بالترتيب الأبجدي</translation>
    </message>
    <message>
        <source>What people may feel here</source>
        <extracomment>kiosk/gui/widgets/topics_screen.py</extracomment>
        <translation>ما قد يُشعر به هنا</translation>
    </message>
    <message>
        <source>In the order of the alphabet</source>
        <extracomment>kiosk/gui/widgets/topics_screen.py</extracomment>
        <translation>بالترتيب الأبجدي</translation>
    </message>
    <message>
        <source>By part of the body</source>
        <extracomment>kiosk/gui/widgets/topics_screen.py</extracomment>
        <translation>حسب جزء الجسم</translation>
    </message>
    <message>
        <source>Topics A to Z</source>
        <extracomment>kiosk/gui/widgets/topics_tile.py</extracomment>
        <translation>المواضيع بالترتيب</translation>
    </message>
    <message>
        <source>A–Z</source>
        <extracomment>kiosk/gui/widgets/topics_tile.py</extracomment>
        <translation>أ–ي</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>What do these words mean?</source>
        <extracomment>kiosk/gui/widgets/explanation.py</extracomment>
        <translation>ما معنى هذه الكلمات؟</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>kiosk/gui/widgets/word_buttons.py</extracomment>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>What does “%1” mean?</source>
        <extracomment>kiosk/gui/widgets/word_buttons.py</extracomment>
        <translation>ما معنى «%1»؟</translation>
    </message>
    <message>
        <source>Words: what they mean</source>
        <extracomment>kiosk/gui/widgets/word_buttons.py</extracomment>
        <translation>الكلمات: ما معناها</translation>
    </message>
</context>
</TS>
