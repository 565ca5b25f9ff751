<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Blocks</name>
    <message numerus="yes">
        <source>%n more signs</source>
        <extracomment>kiosk/gui/widgets/boxes.py</extracomment>
        <translation>
            <numerusform>1 more sign</numerusform>
            <numerusform>%n more signs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message numerus="yes">
        <source>Your visit is cleared in %n seconds.</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>
            <numerusform>Your visit is cleared in 1 second.</numerusform>
            <numerusform>Your visit is cleared in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hidden screen is cleared in %n seconds.</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>
            <numerusform>The hidden screen is cleared in 1 second.</numerusform>
            <numerusform>The hidden screen is cleared in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This screen clears in %n seconds.</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>
            <numerusform>This screen clears in 1 second.</numerusform>
            <numerusform>This screen clears in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This screen clears after %n minutes without touch.</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>
            <numerusform>This screen clears after 1 minute without touch.</numerusform>
            <numerusform>This screen clears after %n minutes without touch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>And %n more that you chose on the screen.</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>
            <numerusform>And 1 more that you chose on the screen.</numerusform>
            <numerusform>And %n more that you chose on the screen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message numerus="yes">
        <source>%n more things need a look. Touch “How the kiosk is”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found on %n pages, the best first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers come from “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approvals came along.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approvals were added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approvals were left out: here are ones as new for the same pages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approvals were left out: somebody took them back here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approvals were left out: they are for other versions of their pages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approvals were left out: the same person has the other task.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has touched the screen for %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Tries left: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message numerus="yes">
        <source>Your %n questions are printed with it.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>
            <numerusform>Your question is printed with it.</numerusform>
            <numerusform>Your %n questions are printed with it.</numerusform>
        </translation>
    </message>
</context>
</TS>
