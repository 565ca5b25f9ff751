<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>Attract</name>
    <message>
        <source>Touch to start</source>
        <extracomment>kiosk/gui/widgets/attract_view.py
----------
kiosk/gui/widgets/night_view.py</extracomment>
        <translation>触摸屏幕开始</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Home</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>首页</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>立即求助</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>阅读辅助</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>I am finished</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>我看完了</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>求助</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>字号</translation>
    </message>
    <message>
        <source>Reading aids, size of the words</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>阅读辅助，字号</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>kiosk/gui/widgets/bar.py</extracomment>
        <translation>看完</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>your local emergency number</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>当地的急救电话</translation>
    </message>
    <message>
        <source>The traditional idea</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>传统的说法</translation>
    </message>
    <message>
        <source>What studies show</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>研究的结果</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py
----------
kiosk/gui/widgets/page/card_parts.py</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1: we do not know, 0 of 3</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>%1：我们不知道，0/3</translation>
    </message>
    <message>
        <source>%1: not very sure, 1 of 3</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>%1：不太确定，1/3</translation>
    </message>
    <message>
        <source>%1: fairly sure, 2 of 3</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>%1：比较确定，2/3</translation>
    </message>
    <message>
        <source>%1: quite sure, 3 of 3</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>%1：相当确定，3/3</translation>
    </message>
    <message>
        <source>Says it may be offered</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>认为可以提供</translation>
    </message>
    <message>
        <source>Says do not offer</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>认为不要提供</translation>
    </message>
    <message>
        <source>With limits</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>有限制</translation>
    </message>
    <message>
        <source>A payment rule</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py</extracomment>
        <translation>付费规定</translation>
    </message>
    <message>
        <source>True</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py
----------
kiosk/gui/widgets/page/card_controls.py</extracomment>
        <translation>对</translation>
    </message>
    <message>
        <source>Not true</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py
----------
kiosk/gui/widgets/page/card_controls.py</extracomment>
        <translation>不对</translation>
    </message>
    <message>
        <source>Only partly true</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/blocks.py
----------
kiosk/gui/widgets/page/card_controls.py</extracomment>
        <translation>只有部分正确</translation>
    </message>
    <message numerus="yes">
        <source>%n more signs</source>
        <extracomment>kiosk/gui/widgets/boxes.py</extracomment>
        <translation>
            <numerusform>还有 %n 个信号</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on</source>
        <extracomment>kiosk/gui/widgets/boxes.py</extracomment>
        <translation>未完</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Neck</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>颈部</translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>上背</translation>
    </message>
    <message>
        <source>Low back</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>腰部</translation>
    </message>
    <message>
        <source>Left buttock</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>左臀</translation>
    </message>
    <message>
        <source>Right buttock</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>右臀</translation>
    </message>
    <message>
        <source>Left leg</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>左腿</translation>
    </message>
    <message>
        <source>Right leg</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>右腿</translation>
    </message>
    <message>
        <source>Both legs</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>双腿</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Many people think so.</source>
        <extracomment>kiosk/gui/widgets/page/card_controls.py</extracomment>
        <translation>很多人都这么想。</translation>
    </message>
    <message>
        <source>Here is what is known.</source>
        <extracomment>kiosk/gui/widgets/page/card_controls.py</extracomment>
        <translation>目前已知的是这样。</translation>
    </message>
    <message>
        <source>It is fine not to be sure.</source>
        <extracomment>kiosk/gui/widgets/page/card_controls.py</extracomment>
        <translation>不确定也没关系。</translation>
    </message>
    <message>
        <source>That fits what is known.</source>
        <extracomment>kiosk/gui/widgets/page/card_controls.py</extracomment>
        <translation>这与目前所知一致。</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <extracomment>kiosk/gui/widgets/page/card_parts.py</extracomment>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>Read on</source>
        <extracomment>kiosk/gui/widgets/page/card_parts.py</extracomment>
        <translation>继续阅读</translation>
    </message>
    <message>
        <source>Next card</source>
        <extracomment>kiosk/gui/widgets/page/card_parts.py</extracomment>
        <translation>下一张卡片</translation>
    </message>
    <message>
        <source>True</source>
        <extracomment>kiosk/gui/widgets/page/card_parts.py</extracomment>
        <translation>对</translation>
    </message>
    <message>
        <source>Not true</source>
        <extracomment>kiosk/gui/widgets/page/card_parts.py</extracomment>
        <translation>不对</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>kiosk/gui/widgets/page/card_parts.py</extracomment>
        <translation>不确定</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Pause</source>
        <extracomment>kiosk/gui/widgets/guide/controls.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>kiosk/gui/widgets/guide/controls.py</extracomment>
        <translation>播放</translation>
    </message>
    <message>
        <source>Step back</source>
        <extracomment>kiosk/gui/widgets/guide/controls.py</extracomment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>kiosk/gui/widgets/guide/controls.py</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>kiosk/gui/widgets/guide/controls.py</extracomment>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Get help now: all the signs</source>
        <extracomment>kiosk/gui/widgets/guide/end.py</extracomment>
        <translation>立即求助：所有警示信号</translation>
    </message>
    <message>
        <source>Read the page</source>
        <extracomment>kiosk/gui/widgets/guide/end.py</extracomment>
        <translation>阅读本页</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>kiosk/gui/widgets/guide/plan.py</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>My neck hurts</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>我颈部疼</translation>
    </message>
    <message>
        <source>My upper back hurts</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>我上背疼</translation>
    </message>
    <message>
        <source>My low back hurts</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>我腰疼</translation>
    </message>
    <message>
        <source>My left hip or buttock hurts</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>我左髋或左臀疼</translation>
    </message>
    <message>
        <source>My right hip or buttock hurts</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>我右髋或右臀疼</translation>
    </message>
    <message>
        <source>My left leg hurts</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>我左腿疼</translation>
    </message>
    <message>
        <source>My right leg hurts</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>我右腿疼</translation>
    </message>
    <message>
        <source>Both legs hurt</source>
        <extracomment>kiosk/gui/widgets/body_map.py</extracomment>
        <translation>我双腿都疼</translation>
    </message>
    <message>
        <source>What it is, and what studies show</source>
        <extracomment>kiosk/gui/widgets/home_screen.py</extracomment>
        <translation>它是什么，研究结果怎样</translation>
    </message>
    <message>
        <source>Moving, heat, exercise, medicines</source>
        <extracomment>kiosk/gui/widgets/home_screen.py</extracomment>
        <translation>活动、热敷、锻炼、药物</translation>
    </message>
    <message>
        <source>Touch a picture. This screen does not record who you are.</source>
        <extracomment>kiosk/gui/widgets/home_screen.py</extracomment>
        <translation>请触摸一幅图。本屏幕不记录您的身份。</translation>
    </message>
    <message>
        <source>Touch where it hurts</source>
        <extracomment>kiosk/gui/widgets/home_screen.py
----------
kiosk/gui/widgets/page/screen.py</extracomment>
        <translation>触摸疼痛的部位</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Draft: not checked by a clinician</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/paper.py</extracomment>
        <translation>草稿：尚未经医务人员审核</translation>
    </message>
    <message>
        <source>Published by %1. Last checked %2, next check %3.</source>
        <extracomment>kiosk/gui/takeaway/phrases.py
----------
kiosk/gui/widgets/page/plan.py</extracomment>
        <translation>发布者：%1。上次核对：%2；下次核对：%3。</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, in the signs of Qt: day, month&apos;s name, year</comment>
        <extracomment>kiosk/gui/viewmodels/translations.py</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Do this if you feel very unwell, or if you do not understand this page. Nobody has checked it in your language yet.</source>
        <extracomment>kiosk/gui/viewmodels/tongues.py</extracomment>
        <translation>如果您感觉很不舒服，或看不懂本页，请这样做。本页的中文还没有人审核过。</translation>
    </message>
    <message>
        <source>The same in %1</source>
        <extracomment>kiosk/gui/viewmodels/tongues.py</extracomment>
        <translation>%1原文</translation>
    </message>
    <message>
        <source>Tell the person at the desk now</source>
        <extracomment>kiosk/gui/viewmodels/tongues.py
----------
kiosk/gui/widgets/guide/danger.py</extracomment>
        <translation>请立即告诉前台人员</translation>
    </message>
    <message>
        <source>The same in English</source>
        <extracomment>kiosk/gui/viewmodels/tongues.py</extracomment>
        <translation>英文原文</translation>
    </message>
    <message>
        <source>Take it home</source>
        <extracomment>kiosk/gui/widgets/asking.py
----------
kiosk/gui/widgets/page/links.py
----------
kiosk/gui/widgets/panels.py</extracomment>
        <translation>带回家</translation>
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
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <extracomment>kiosk/gui/widgets/page/head.py
----------
kiosk/gui/widgets/page/screen.py
----------
kiosk/gui/widgets/tiles.py</extracomment>
        <translation>第 %1 部分，共 %2 部分</translation>
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
        <translation>这是谁说的？</translation>
    </message>
    <message>
        <source>Who says so? Sources (%1)</source>
        <extracomment>kiosk/gui/widgets/page/links.py</extracomment>
        <translation>这是谁说的？来源（%1）</translation>
    </message>
    <message>
        <source>This page gives general knowledge of the field and no figures.</source>
        <extracomment>kiosk/gui/widgets/page/plan.py</extracomment>
        <translation>本页介绍一般知识，不含数字。</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 · page %4</source>
        <extracomment>kiosk/gui/widgets/page/plan_large.py</extracomment>
        <translation>%1 · %2/%3 · 第 %4 页</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>kiosk/gui/widgets/page/plan_large.py
----------
kiosk/gui/widgets/page/plan_small.py
----------
kiosk/gui/widgets/page/screen.py</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Sources, part %1 of %2</source>
        <extracomment>kiosk/gui/widgets/page/screen.py</extracomment>
        <translation>来源，第 %1 部分，共 %2 部分</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>kiosk/gui/widgets/page/screen.py</extracomment>
        <translation>图</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>kiosk/gui/widgets/page/screen.py</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Not in your language yet</source>
        <extracomment>kiosk/gui/widgets/paper.py</extracomment>
        <translation>尚无中文版</translation>
    </message>
    <message>
        <source>Draft, and not in your language yet</source>
        <extracomment>kiosk/gui/widgets/paper.py</extracomment>
        <translation>草稿，尚无中文版</translation>
    </message>
    <message>
        <source>See also</source>
        <extracomment>kiosk/gui/widgets/tiles.py</extracomment>
        <translation>另请参阅</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message numerus="yes">
        <source>Your visit is cleared in %n seconds.</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>
            <numerusform>您的浏览内容将在 %n 秒后清除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hidden screen is cleared in %n seconds.</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>
            <numerusform>隐藏的屏幕将在 %n 秒后清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <extracomment>kiosk/gui/widgets/covers.py
----------
kiosk/gui/widgets/panels.py</extracomment>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>The screen is hidden. Touch to show it again.</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>屏幕已隐藏。触摸即可重新显示。</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Thank you. Goodbye.</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>谢谢。再见。</translation>
    </message>
    <message>
        <source>Keep it hidden</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>继续隐藏</translation>
    </message>
    <message>
        <source>Show the screen again</source>
        <extracomment>kiosk/gui/widgets/covers.py</extracomment>
        <translation>重新显示屏幕</translation>
    </message>
    <message>
        <source>I am finished</source>
        <extracomment>kiosk/gui/widgets/covers.py
----------
kiosk/gui/widgets/panels.py</extracomment>
        <translation>我看完了</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>kiosk/gui/widgets/explanation.py
----------
kiosk/gui/widgets/panels.py
----------
kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears in %n seconds.</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>
            <numerusform>本屏幕将在 %n 秒后清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>大</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>更大</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Strong light</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>浅色高对比</translation>
    </message>
    <message>
        <source>Strong dark</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>深色高对比</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>阅读辅助</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>字的大小</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>颜色</translation>
    </message>
    <message numerus="yes">
        <source>This screen clears after %n minutes without touch.</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>
            <numerusform>若 %n 分钟无人触摸，本屏幕会清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still reading</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>我还在看</translation>
    </message>
    <message>
        <source>Hide screen</source>
        <extracomment>kiosk/gui/widgets/panels.py</extracomment>
        <translation>隐藏屏幕</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Play</source>
        <extracomment>kiosk/gui/widgets/picture/controls.py</extracomment>
        <translation>播放</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>kiosk/gui/widgets/picture/controls.py</extracomment>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>kiosk/gui/widgets/picture/controls.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>kiosk/gui/widgets/picture/view.py</extracomment>
        <translation>图</translation>
    </message>
    <message>
        <source>Show the next part</source>
        <extracomment>kiosk/gui/widgets/picture/view.py</extracomment>
        <translation>显示下一部分</translation>
    </message>
    <message>
        <source>Show the next state</source>
        <extracomment>kiosk/gui/widgets/picture/view.py</extracomment>
        <translation>显示下一状态</translation>
    </message>
    <message>
        <source>Show the next step</source>
        <extracomment>kiosk/gui/widgets/picture/view.py</extracomment>
        <translation>显示下一步</translation>
    </message>
    <message>
        <source>Nerve root</source>
        <extracomment>herniated-disc: a label in the picture, as short as can be</extracomment>
        <translation>神经根</translation>
    </message>
    <message>
        <source>Gel centre</source>
        <extracomment>herniated-disc: a label in the picture, as short as can be; herniated-disc-above: a label in the picture, as short as can be</extracomment>
        <translation>髓核</translation>
    </message>
    <message>
        <source>Outer ring</source>
        <extracomment>herniated-disc: a label in the picture, as short as can be; herniated-disc-above: a label in the picture, as short as can be</extracomment>
        <translation>纤维环</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>herniated-disc: a label in the picture, as short as can be; what-is-back-pain: a label in the picture, as short as can be; what-is-back-pain: on a button, about 18 letters; causes: a label in the picture, as short as can be; sciatica: a label in the picture, as short as can be</extracomment>
        <translation>椎间盘</translation>
    </message>
    <message>
        <source>From above</source>
        <extracomment>herniated-disc: a label in the picture, as short as can be</extracomment>
        <translation>俯视</translation>
    </message>
    <message>
        <source>Healthy</source>
        <extracomment>herniated-disc: on a button, about 18 letters; herniated-disc-above: on a button, about 18 letters; muscle-strain: on a button, about 18 letters; sciatica: on a button, about 18 letters</extracomment>
        <translation>健康</translation>
    </message>
    <message>
        <source>The low spine from the side, and one disc from above. The soft gel centre lies inside the whole outer ring. No nerve root is pressed.</source>
        <extracomment>herniated-disc: read aloud instead of the picture</extracomment>
        <translation>下段脊柱侧面图，以及一个椎间盘的俯视图。柔软的髓核在完整的纤维环内。没有神经根受压。</translation>
    </message>
    <message>
        <source>Herniated</source>
        <extracomment>herniated-disc: on a button, about 18 letters; herniated-disc-above: on a button, about 18 letters</extracomment>
        <translation>突出</translation>
    </message>
    <message>
        <source>The low spine from the side, and one disc from above. The soft gel centre pushes back through a gap in the outer ring. It presses on one nerve root.</source>
        <extracomment>herniated-disc: read aloud instead of the picture</extracomment>
        <translation>下段脊柱侧面图，以及一个椎间盘的俯视图。柔软的髓核从纤维环的裂口向后突出，压到一条神经根。</translation>
    </message>
    <message>
        <source>Months later</source>
        <extracomment>herniated-disc: on a button, about 18 letters; herniated-disc-above: on a button, about 18 letters</extracomment>
        <translation>几个月后</translation>
    </message>
    <message>
        <source>In studies, 63 of 100 got smaller without surgery.</source>
        <extracomment>herniated-disc: said while this state is shown; herniated-disc-above: said while this state is shown</extracomment>
        <translation>在研究中，100 例里有 63 例没有手术就变小了。</translation>
    </message>
    <message>
        <source>The same disc months later. The part that pushed out is smaller, and the nerve root has more room.</source>
        <extracomment>herniated-disc: read aloud instead of the picture</extracomment>
        <translation>同一个椎间盘，几个月后。突出的部分变小了，神经根的空间更大。</translation>
    </message>
    <message>
        <source>L5 root</source>
        <extracomment>herniated-disc-above: a label in the picture, as short as can be</extracomment>
        <translation>L5 神经根</translation>
    </message>
    <message>
        <source>L4 root</source>
        <extracomment>herniated-disc-above: a label in the picture, as short as can be</extracomment>
        <translation>L4 神经根</translation>
    </message>
    <message>
        <source>Weak spot</source>
        <extracomment>herniated-disc-above: a label in the picture, as short as can be</extracomment>
        <translation>薄弱处</translation>
    </message>
    <message>
        <source>One disc from above. The soft gel centre lies inside the whole outer ring, and the nerve roots are free.</source>
        <extracomment>herniated-disc-above: read aloud instead of the picture</extracomment>
        <translation>一个椎间盘的俯视图。柔软的髓核在完整的纤维环内，神经根没有受压。</translation>
    </message>
    <message>
        <source>One disc from above. The soft gel centre pushes back through a gap in the outer ring, off to one side. It presses on one nerve root.</source>
        <extracomment>herniated-disc-above: read aloud instead of the picture</extracomment>
        <translation>一个椎间盘的俯视图。柔软的髓核从纤维环的裂口向后偏一侧突出，压到一条神经根。</translation>
    </message>
    <message>
        <source>The same disc from above, months later. The part that pushed out is smaller.</source>
        <extracomment>herniated-disc-above: read aloud instead of the picture</extracomment>
        <translation>同一个椎间盘的俯视图，几个月后。突出的部分变小了。</translation>
    </message>
    <message>
        <source>Seen from above</source>
        <extracomment>herniated-disc-above: stands above the picture</extracomment>
        <translation>从上方看</translation>
    </message>
    <message>
        <source>Older, thinner</source>
        <extracomment>disc-changes: a label in the picture, as short as can be</extracomment>
        <translation>较老，较薄</translation>
    </message>
    <message>
        <source>Before it ages</source>
        <extracomment>disc-changes: a label in the picture, as short as can be</extracomment>
        <translation>老化之前</translation>
    </message>
    <message>
        <source>Younger disc</source>
        <extracomment>disc-changes: a label in the picture, as short as can be</extracomment>
        <translation>较年轻的椎间盘</translation>
    </message>
    <message>
        <source>Small cracks</source>
        <extracomment>disc-changes: a label in the picture, as short as can be</extracomment>
        <translation>小裂纹</translation>
    </message>
    <message>
        <source>Small spur</source>
        <extracomment>disc-changes: a label in the picture, as short as can be</extracomment>
        <translation>小骨刺</translation>
    </message>
    <message>
        <source>Younger</source>
        <extracomment>disc-changes: on a button, about 18 letters</extracomment>
        <translation>较年轻</translation>
    </message>
    <message>
        <source>Two pieces of spine side by side. Both discs are high and shiny inside.</source>
        <extracomment>disc-changes: read aloud instead of the picture</extracomment>
        <translation>并排的两段脊柱。两个椎间盘都较高，内部有光泽。</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>disc-changes: on a button, about 18 letters</extracomment>
        <translation>较老</translation>
    </message>
    <message>
        <source>At age 80, 96 of 100 people without pain have discs that have aged.</source>
        <extracomment>disc-changes: said while this state is shown</extracomment>
        <translation>80 岁时，没有疼痛的人中，100 人里有 96 人的椎间盘已老化。</translation>
    </message>
    <message>
        <source>Two pieces of spine side by side. The younger disc is high, with a shiny gel centre. The older disc is lower and duller. It has two small cracks in its ring. At the front of the bones are two small bone spurs.</source>
        <extracomment>disc-changes: read aloud instead of the picture</extracomment>
        <translation>并排的两段脊柱。较年轻的椎间盘较高，髓核有光泽。较老的椎间盘较低、较暗，纤维环有两条小裂纹。骨的前方有两个小骨刺。</translation>
    </message>
    <message>
        <source>Canal</source>
        <extracomment>spinal-stenosis: a label in the picture, as short as can be</extracomment>
        <translation>椎管</translation>
    </message>
    <message>
        <source>Ligament</source>
        <extracomment>spinal-stenosis: a label in the picture, as short as can be; what-is-back-pain: a label in the picture, as short as can be; what-is-back-pain: on a button, about 18 letters</extracomment>
        <translation>韧带</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>spinal-stenosis: a label in the picture, as short as can be</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>Larger joint</source>
        <extracomment>spinal-stenosis: a label in the picture, as short as can be</extracomment>
        <translation>增大的关节</translation>
    </message>
    <message>
        <source>Bulging disc</source>
        <extracomment>spinal-stenosis: a label in the picture, as short as can be</extracomment>
        <translation>膨出的椎间盘</translation>
    </message>
    <message>
        <source>Nerve roots</source>
        <extracomment>spinal-stenosis: a label in the picture, as short as can be; sciatica: a label in the picture, as short as can be</extracomment>
        <translation>神经根</translation>
    </message>
    <message>
        <source>Ache eases</source>
        <extracomment>spinal-stenosis: a label in the picture, as short as can be</extracomment>
        <translation>酸痛减轻</translation>
    </message>
    <message>
        <source>Roomy</source>
        <extracomment>spinal-stenosis: on a button, about 18 letters</extracomment>
        <translation>宽敞</translation>
    </message>
    <message>
        <source>Two cuts through the low spine, seen from above at one size. Both canals are roomy, and their nerve roots are spread out.</source>
        <extracomment>spinal-stenosis: read aloud instead of the picture</extracomment>
        <translation>下段脊柱的两个切面，从上方看，大小相同。两个椎管都宽敞，神经根分散。</translation>
    </message>
    <message>
        <source>Narrowed</source>
        <extracomment>spinal-stenosis: on a button, about 18 letters</extracomment>
        <translation>变窄</translation>
    </message>
    <message>
        <source>Get help now if pain is new or sudden in both legs, or there at rest. Also if numb between the legs, or with bladder, bowel or sex trouble.</source>
        <extracomment>spinal-stenosis: said while this state is shown</extracomment>
        <translation>如果双腿疼痛是新出现或突然的，或休息时也疼，请立即求助。两腿之间麻木，或有小便、大便或性方面的问题，也请立即求助。</translation>
    </message>
    <message>
        <source>Two cuts through the low spine, seen from above at one size. One canal is roomy. The other is narrow: a bulging disc, a thick ligament and larger joints crowd the nerve roots. Beside them a person stands upright with both calves shaded, then leans on a shopping trolley with the shading gone.</source>
        <extracomment>spinal-stenosis: read aloud instead of the picture</extracomment>
        <translation>下段脊柱的两个切面，从上方看，大小相同。一个椎管宽敞。另一个变窄：膨出的椎间盘、增厚的韧带和增大的关节挤压神经根。旁边一个人直立，两条小腿有阴影；随后他扶着购物车向前弯，阴影消失。</translation>
    </message>
    <message>
        <source>Muscle</source>
        <extracomment>what-is-back-pain: a label in the picture, as short as can be; what-is-back-pain: on a button, about 18 letters; causes: a label in the picture, as short as can be; blood-flow: a label in the picture, as short as can be</extracomment>
        <translation>肌肉</translation>
    </message>
    <message>
        <source>Nerve</source>
        <extracomment>what-is-back-pain: a label in the picture, as short as can be; what-is-back-pain: on a button, about 18 letters; relaxing-muscles: a label in the picture, as short as can be; nerves: a label in the picture, as short as can be</extracomment>
        <translation>神经</translation>
    </message>
    <message>
        <source>Bone</source>
        <extracomment>what-is-back-pain: a label in the picture, as short as can be; what-is-back-pain: on a button, about 18 letters; causes: a label in the picture, as short as can be</extracomment>
        <translation>骨</translation>
    </message>
    <message>
        <source>Joint</source>
        <extracomment>what-is-back-pain: a label in the picture, as short as can be; what-is-back-pain: on a button, about 18 letters</extracomment>
        <translation>关节</translation>
    </message>
    <message>
        <source>Long columns of muscle run up beside the spine.</source>
        <extracomment>what-is-back-pain: said when the part is touched</extracomment>
        <translation>长条的肌肉沿脊柱两侧向上。</translation>
    </message>
    <message>
        <source>Ligaments are bands that tie bones together.</source>
        <extracomment>what-is-back-pain: said when the part is touched</extracomment>
        <translation>韧带是把骨头连在一起的带子。</translation>
    </message>
    <message>
        <source>Discs are the cushions between the bones.</source>
        <extracomment>what-is-back-pain: said when the part is touched</extracomment>
        <translation>椎间盘是骨头之间的软垫。</translation>
    </message>
    <message>
        <source>The large bones here carry the most load.</source>
        <extracomment>what-is-back-pain: said when the part is touched</extracomment>
        <translation>这里的大骨头承受最大的重量。</translation>
    </message>
    <message>
        <source>Small joints at the back link each bone to the next.</source>
        <extracomment>what-is-back-pain: said when the part is touched</extracomment>
        <translation>后面的小关节把每块骨头连到下一块。</translation>
    </message>
    <message>
        <source>Nerve roots leave through gaps between the bones.</source>
        <extracomment>what-is-back-pain: said when the part is touched</extracomment>
        <translation>神经根从骨头之间的空隙穿出。</translation>
    </message>
    <message>
        <source>Nerves</source>
        <extracomment>causes: a label in the picture, as short as can be; how-it-may-help: a label in the picture, as short as can be</extracomment>
        <translation>神经</translation>
    </message>
    <message>
        <source>Neck</source>
        <extracomment>where-it-hurts: a label in the picture, as short as can be</extracomment>
        <translation>颈部</translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>where-it-hurts: a label in the picture, as short as can be</extracomment>
        <translation>上背</translation>
    </message>
    <message>
        <source>Low back</source>
        <extracomment>where-it-hurts: a label in the picture, as short as can be; acupuncture: a label in the picture, as short as can be</extracomment>
        <translation>腰部</translation>
    </message>
    <message>
        <source>Hips and buttocks</source>
        <extracomment>where-it-hurts: a label in the picture, as short as can be</extracomment>
        <translation>髋部和臀部</translation>
    </message>
    <message>
        <source>One leg</source>
        <extracomment>where-it-hurts: a label in the picture, as short as can be</extracomment>
        <translation>一条腿</translation>
    </message>
    <message>
        <source>Both legs</source>
        <extracomment>where-it-hurts: a label in the picture, as short as can be; get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>双腿</translation>
    </message>
    <message>
        <source>Sore area</source>
        <extracomment>often-no-single-cause: a label in the picture, as short as can be</extracomment>
        <translation>疼痛区</translation>
    </message>
    <message>
        <source>Often no single damaged part is found.</source>
        <extracomment>often-no-single-cause: stands above the picture</extracomment>
        <translation>常常找不到某一处损伤。</translation>
    </message>
    <message>
        <source>Sore muscle</source>
        <extracomment>muscle-strain: a label in the picture, as short as can be</extracomment>
        <translation>疼痛的肌肉</translation>
    </message>
    <message>
        <source>Back muscle</source>
        <extracomment>muscle-strain: a label in the picture, as short as can be</extracomment>
        <translation>背肌</translation>
    </message>
    <message>
        <source>Ligaments</source>
        <extracomment>muscle-strain: a label in the picture, as short as can be</extracomment>
        <translation>韧带</translation>
    </message>
    <message>
        <source>Hip bone</source>
        <extracomment>muscle-strain: a label in the picture, as short as can be</extracomment>
        <translation>髋骨</translation>
    </message>
    <message>
        <source>A few frayed fibres</source>
        <extracomment>muscle-strain: a label in the picture, as short as can be</extracomment>
        <translation>少数纤维受损</translation>
    </message>
    <message>
        <source>Mending fibres</source>
        <extracomment>muscle-strain: a label in the picture, as short as can be</extracomment>
        <translation>修复中的纤维</translation>
    </message>
    <message>
        <source>Healthy fibres</source>
        <extracomment>muscle-strain: a label in the picture, as short as can be</extracomment>
        <translation>健康的纤维</translation>
    </message>
    <message>
        <source>A back seen from behind, with two long columns of muscle beside the spine. A round inset shows muscle fibres. All of them are whole.</source>
        <extracomment>muscle-strain: read aloud instead of the picture</extracomment>
        <translation>从后面看的背部，脊柱两侧有两条长肌肉。圆形放大图显示肌肉纤维，全部完整。</translation>
    </message>
    <message>
        <source>Strained</source>
        <extracomment>muscle-strain: on a button, about 18 letters</extracomment>
        <translation>拉伤</translation>
    </message>
    <message>
        <source>A back seen from behind, with two long columns of muscle beside the spine. One hand-sized patch beside the low spine is warm in colour. A round inset shows muscle fibres. A few of them are frayed.</source>
        <extracomment>muscle-strain: read aloud instead of the picture</extracomment>
        <translation>从后面看的背部，脊柱两侧有两条长肌肉。腰椎旁有一块手掌大小的暖色区域。圆形放大图显示肌肉纤维，其中少数受损。</translation>
    </message>
    <message>
        <source>Weeks later</source>
        <extracomment>muscle-strain: on a button, about 18 letters</extracomment>
        <translation>几周后</translation>
    </message>
    <message>
        <source>In studies, pain fell from 56 to 26 out of 100 in six weeks.</source>
        <extracomment>muscle-strain: said while this state is shown</extracomment>
        <translation>在研究中，六周内疼痛从 56 分降到 26 分（满分 100）。</translation>
    </message>
    <message>
        <source>The same back weeks later. The warm patch is paler, and the fibres in the inset are mending.</source>
        <extracomment>muscle-strain: read aloud instead of the picture</extracomment>
        <translation>同一个背部，几周后。暖色区域变淡，放大图中的纤维正在修复。</translation>
    </message>
    <message>
        <source>A strain is not nerve damage.</source>
        <extracomment>muscle-strain: stands above the picture</extracomment>
        <translation>拉伤不是神经损伤。</translation>
    </message>
    <message>
        <source>Pressed root</source>
        <extracomment>sciatica: a label in the picture, as short as can be</extracomment>
        <translation>受压的神经根</translation>
    </message>
    <message>
        <source>Sciatic nerve</source>
        <extracomment>sciatica: a label in the picture, as short as can be</extracomment>
        <translation>坐骨神经</translation>
    </message>
    <message>
        <source>Forks above the knee</source>
        <extracomment>sciatica: a label in the picture, as short as can be</extracomment>
        <translation>在膝上分叉</translation>
    </message>
    <message>
        <source>Top of foot: root L5</source>
        <extracomment>sciatica: a label in the picture, as short as can be</extracomment>
        <translation>足背：L5 神经根</translation>
    </message>
    <message>
        <source>Skin felt by root S1</source>
        <extracomment>sciatica: a label in the picture, as short as can be</extracomment>
        <translation>S1 神经根的皮肤区</translation>
    </message>
    <message>
        <source>A body seen from behind. On one side five short roots from the low spine join into the sciatic nerve. It runs through the buttock and down the back of the thigh, and divides above the knee. In the inset no root is pressed.</source>
        <extracomment>sciatica: read aloud instead of the picture</extracomment>
        <translation>从后面看的身体。一侧有五条短的神经根从下段脊柱汇成坐骨神经。它穿过臀部，沿大腿后面向下，在膝上分叉。放大图中没有神经根受压。</translation>
    </message>
    <message>
        <source>Root pressed</source>
        <extracomment>sciatica: on a button, about 18 letters</extracomment>
        <translation>神经根受压</translation>
    </message>
    <message>
        <source>A body seen from behind. A disc in the inset presses on one nerve root. On one side only, the sciatic nerve is lit from the low spine down the back of the thigh. Two strips of skin on that leg and foot are tinted.</source>
        <extracomment>sciatica: read aloud instead of the picture</extracomment>
        <translation>从后面看的身体。放大图中一个椎间盘压到一条神经根。只有一侧的坐骨神经亮起，从下段脊柱沿大腿后面向下。那条腿和脚上有两条皮肤着色。</translation>
    </message>
    <message>
        <source>Usually one side only.</source>
        <extracomment>sciatica: stands above the picture</extracomment>
        <translation>通常只在一侧。</translation>
    </message>
    <message>
        <source>Bends right</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>向右弯</translation>
    </message>
    <message>
        <source>Straight line</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>直线</translation>
    </message>
    <message>
        <source>10°</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>10°</translation>
    </message>
    <message>
        <source>30°</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>30°</translation>
    </message>
    <message>
        <source>Raised ribs</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>肋骨隆起</translation>
    </message>
    <message>
        <source>Higher shoulder</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>较高的肩</translation>
    </message>
    <message>
        <source>Uneven waist</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>腰部不对称</translation>
    </message>
    <message>
        <source>Bends left</source>
        <extracomment>scoliosis: a label in the picture, as short as can be</extracomment>
        <translation>向左弯</translation>
    </message>
    <message>
        <source>Straight</source>
        <extracomment>scoliosis: on a button, about 18 letters</extracomment>
        <translation>直</translation>
    </message>
    <message>
        <source>A spine and a body outline seen from behind. The spine runs straight along the middle line.</source>
        <extracomment>scoliosis: read aloud instead of the picture</extracomment>
        <translation>从后面看的脊柱和身体轮廓。脊柱沿中线笔直。</translation>
    </message>
    <message>
        <source>10 degrees</source>
        <extracomment>scoliosis: on a button, about 18 letters</extracomment>
        <translation>10 度</translation>
    </message>
    <message>
        <source>A curve of 10 degrees or more is called scoliosis.</source>
        <extracomment>scoliosis: said while this state is shown</extracomment>
        <translation>弯曲 10 度或以上称为脊柱侧凸。</translation>
    </message>
    <message>
        <source>The spine bends a little to the right at chest height. Two lines show an angle of 10 degrees. From outside hardly anything is to be seen.</source>
        <extracomment>scoliosis: read aloud instead of the picture</extracomment>
        <translation>脊柱在胸部高度略向右弯。两条线显示 10 度的角。从外表几乎看不出来。</translation>
    </message>
    <message>
        <source>30 degrees</source>
        <extracomment>scoliosis: on a button, about 18 letters</extracomment>
        <translation>30 度</translation>
    </message>
    <message>
        <source>The spine bends clearly to the right at chest height, and a little to the left below. Two lines show an angle of 30 degrees. The right shoulder is higher, and the waist is uneven.</source>
        <extracomment>scoliosis: read aloud instead of the picture</extracomment>
        <translation>脊柱在胸部高度明显向右弯，下方略向左弯。两条线显示 30 度的角。右肩较高，腰部不对称。</translation>
    </message>
    <message>
        <source>Hip line</source>
        <extracomment>acupuncture-points: a label in the picture, as short as can be</extracomment>
        <translation>髋线</translation>
    </message>
    <message>
        <source>Ankle</source>
        <extracomment>acupuncture-points: a label in the picture, as short as can be</extracomment>
        <translation>踝</translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <extracomment>acupuncture-points: a label in the picture, as short as can be</extracomment>
        <translation>膝后</translation>
    </message>
    <message>
        <source>Side of the knee</source>
        <extracomment>acupuncture-points: a label in the picture, as short as can be</extracomment>
        <translation>膝外侧</translation>
    </message>
    <message>
        <source>Dashed lines are a traditional map, not a body part.</source>
        <extracomment>acupuncture-points: stands above the picture</extracomment>
        <translation>虚线是传统的图示，不是身体的结构。</translation>
    </message>
    <message>
        <source>Very thin needle</source>
        <extracomment>what-is-acupuncture: a label in the picture, as short as can be; how-it-may-help: a label in the picture, as short as can be; calming-inflammation: a label in the picture, as short as can be; blood-flow: a label in the picture, as short as can be; relaxing-muscles: a label in the picture, as short as can be; nerves: a label in the picture, as short as can be</extracomment>
        <translation>很细的针</translation>
    </message>
    <message>
        <source>Here, none over the spine</source>
        <extracomment>what-is-acupuncture: a label in the picture, as short as can be</extracomment>
        <translation>此处脊柱上没有针</translation>
    </message>
    <message>
        <source>Saddle area</source>
        <extracomment>get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>鞍区（会阴部）</translation>
    </message>
    <message>
        <source>Bladder</source>
        <extracomment>get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>膀胱</translation>
    </message>
    <message>
        <source>Bowels</source>
        <extracomment>get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>肠道</translation>
    </message>
    <message>
        <source>Walking</source>
        <extracomment>get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>行走</translation>
    </message>
    <message>
        <source>Fever</source>
        <extracomment>get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>发烧</translation>
    </message>
    <message>
        <source>Bad fall</source>
        <extracomment>get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>严重摔伤</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <extracomment>get-help-now: a label in the picture, as short as can be</extracomment>
        <translation>胸痛</translation>
    </message>
    <message>
        <source>Very thin needles</source>
        <extracomment>acupuncture: a label in the picture, as short as can be</extracomment>
        <translation>很细的针</translation>
    </message>
    <message>
        <source>1 Talk</source>
        <extracomment>session: a label in the picture, as short as can be; session: on a button, about 18 letters</extracomment>
        <translation>1 交谈</translation>
    </message>
    <message>
        <source>2 Needles</source>
        <extracomment>session: a label in the picture, as short as can be; session: on a button, about 18 letters</extracomment>
        <translation>2 进针</translation>
    </message>
    <message>
        <source>3 Rest</source>
        <extracomment>session: a label in the picture, as short as can be; session: on a button, about 18 letters</extracomment>
        <translation>3 休息</translation>
    </message>
    <message>
        <source>4 After</source>
        <extracomment>session: a label in the picture, as short as can be; session: on a button, about 18 letters</extracomment>
        <translation>4 之后</translation>
    </message>
    <message>
        <source>Four frames. The first stands out: a person and a clinician talk over a health form.</source>
        <extracomment>session: read aloud instead of the picture</extracomment>
        <translation>四格图。第一格突出：一个人和医务人员对着健康表交谈。</translation>
    </message>
    <message>
        <source>The second of four frames: the person lies face down. Thin needles stand low on the back, none over the spine.</source>
        <extracomment>session: read aloud instead of the picture</extracomment>
        <translation>四格图的第二格：这个人俯卧。腰部有细针，脊柱上没有针。</translation>
    </message>
    <message>
        <source>The third of four frames: the person lies still. A clock shows about half an hour.</source>
        <extracomment>session: read aloud instead of the picture</extracomment>
        <translation>四格图的第三格：这个人静卧。时钟显示约半小时。</translation>
    </message>
    <message>
        <source>The last of four frames: the person sits with feet up and a glass of water.</source>
        <extracomment>session: read aloud instead of the picture</extracomment>
        <translation>四格图的最后一格：这个人坐着，抬起双脚，拿着一杯水。</translation>
    </message>
    <message>
        <source>Sealed, used once</source>
        <extracomment>is-it-safe: a label in the picture, as short as can be</extracomment>
        <translation>密封，一次性</translation>
    </message>
    <message>
        <source>Clean hands</source>
        <extracomment>is-it-safe: a label in the picture, as short as can be</extracomment>
        <translation>双手清洁</translation>
    </message>
    <message>
        <source>Sharps bin</source>
        <extracomment>is-it-safe: a label in the picture, as short as can be</extracomment>
        <translation>利器盒</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <extracomment>tell-us-first: a label in the picture, as short as can be</extracomment>
        <translation>怀孕</translation>
    </message>
    <message>
        <source>Pacemaker</source>
        <extracomment>tell-us-first: a label in the picture, as short as can be</extracomment>
        <translation>心脏起搏器</translation>
    </message>
    <message>
        <source>Blood thinners</source>
        <extracomment>tell-us-first: a label in the picture, as short as can be</extracomment>
        <translation>抗凝药</translation>
    </message>
    <message>
        <source>No current</source>
        <extracomment>tell-us-first: a label in the picture, as short as can be</extracomment>
        <translation>不通电</translation>
    </message>
    <message>
        <source>Medicines</source>
        <extracomment>tell-us-first: a label in the picture, as short as can be; what-helps: a label in the picture, as short as can be</extracomment>
        <translation>药物</translation>
    </message>
    <message>
        <source>Lung disease</source>
        <extracomment>tell-us-first: a label in the picture, as short as can be</extracomment>
        <translation>肺病</translation>
    </message>
    <message>
        <source>Needles: 48</source>
        <extracomment>research: a label in the picture, as short as can be</extracomment>
        <translation>针刺：48</translation>
    </message>
    <message>
        <source>Pretend: 44</source>
        <extracomment>research: a label in the picture, as short as can be</extracomment>
        <translation>假针刺：44</translation>
    </message>
    <message>
        <source>Usual care: 27</source>
        <extracomment>research: a label in the picture, as short as can be</extracomment>
        <translation>常规护理：27</translation>
    </message>
    <message>
        <source>Of 100 people, clearly better after six months in one large trial</source>
        <extracomment>research: stands above the picture</extracomment>
        <translation>一项大型试验中，每 100 人里六个月后明显好转的人数</translation>
    </message>
    <message>
        <source>Inflammation</source>
        <extracomment>how-it-may-help: a label in the picture, as short as can be</extracomment>
        <translation>炎症</translation>
    </message>
    <message>
        <source>Blood flow</source>
        <extracomment>how-it-may-help: a label in the picture, as short as can be</extracomment>
        <translation>血流</translation>
    </message>
    <message>
        <source>Muscles</source>
        <extracomment>how-it-may-help: a label in the picture, as short as can be</extracomment>
        <translation>肌肉</translation>
    </message>
    <message>
        <source>Rest and sleep</source>
        <extracomment>how-it-may-help: a label in the picture, as short as can be</extracomment>
        <translation>休息和睡眠</translation>
    </message>
    <message>
        <source>Five ideas of how it may help</source>
        <extracomment>how-it-may-help: stands above the picture</extracomment>
        <translation>它可能怎样起作用：五种想法</translation>
    </message>
    <message>
        <source>Messengers</source>
        <extracomment>calming-inflammation: a label in the picture, as short as can be</extracomment>
        <translation>信使物质</translation>
    </message>
    <message>
        <source>Nerve ending</source>
        <extracomment>calming-inflammation: a label in the picture, as short as can be; nerves: a label in the picture, as short as can be</extracomment>
        <translation>神经末梢</translation>
    </message>
    <message>
        <source>Endorphin</source>
        <extracomment>calming-inflammation: a label in the picture, as short as can be</extracomment>
        <translation>内啡肽</translation>
    </message>
    <message>
        <source>1 Before</source>
        <extracomment>calming-inflammation: on a button, about 18 letters; blood-flow: on a button, about 18 letters; nerves: on a button, about 18 letters</extracomment>
        <translation>1 之前</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. In a round inset, small messengers of inflammation float around a nerve ending.</source>
        <extracomment>calming-inflammation: read aloud instead of the picture</extracomment>
        <translation>皮肤、脂肪和肌肉的切面。圆形放大图中，炎症的小信使物质浮在神经末梢周围。</translation>
    </message>
    <message>
        <source>2 Needle</source>
        <extracomment>calming-inflammation: on a button, about 18 letters; blood-flow: on a button, about 18 letters; relaxing-muscles: on a button, about 18 letters; nerves: on a button, about 18 letters</extracomment>
        <translation>2 针</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. A thin needle goes in. In the inset the messengers are still there.</source>
        <extracomment>calming-inflammation: read aloud instead of the picture</extracomment>
        <translation>皮肤、脂肪和肌肉的切面。一根细针进入。放大图中信使物质仍在。</translation>
    </message>
    <message>
        <source>3 Calmer?</source>
        <extracomment>calming-inflammation: on a button, about 18 letters</extracomment>
        <translation>3 减轻？</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. The proposed effect, not shown by studies: fewer messengers, and endorphins.</source>
        <extracomment>calming-inflammation: read aloud instead of the picture</extracomment>
        <translation>皮肤、脂肪和肌肉的切面。设想的作用，研究尚未证实：信使物质减少，并有内啡肽。</translation>
    </message>
    <message>
        <source>Proposed; studies have not shown it</source>
        <extracomment>calming-inflammation: stands above the picture; relaxing-muscles: stands above the picture</extracomment>
        <translation>只是设想，研究尚未证实</translation>
    </message>
    <message>
        <source>Blood vessel</source>
        <extracomment>blood-flow: a label in the picture, as short as can be</extracomment>
        <translation>血管</translation>
    </message>
    <message>
        <source>Red blood cell</source>
        <extracomment>blood-flow: a label in the picture, as short as can be</extracomment>
        <translation>红细胞</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. In a round inset, blood cells flow through a small vessel.</source>
        <extracomment>blood-flow: read aloud instead of the picture</extracomment>
        <translation>皮肤、脂肪和肌肉的切面。圆形放大图中，血细胞流过一条小血管。</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. A thin needle goes in beside the small vessel.</source>
        <extracomment>blood-flow: read aloud instead of the picture</extracomment>
        <translation>皮肤、脂肪和肌肉的切面。一根细针进入小血管旁边。</translation>
    </message>
    <message>
        <source>3 Wider?</source>
        <extracomment>blood-flow: on a button, about 18 letters</extracomment>
        <translation>3 变宽？</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. The proposed effect: the vessel near the needle is a little wider for a short time.</source>
        <extracomment>blood-flow: read aloud instead of the picture</extracomment>
        <translation>皮肤、脂肪和肌肉的切面。设想的作用：针旁边的血管短时间内略微变宽。</translation>
    </message>
    <message>
        <source>Short, local rise in healthy people; studies have not shown healing</source>
        <extracomment>blood-flow: stands above the picture</extracomment>
        <translation>健康人中短暂的局部增加；研究未证实能促进愈合</translation>
    </message>
    <message>
        <source>Tight fibres</source>
        <extracomment>relaxing-muscles: a label in the picture, as short as can be</extracomment>
        <translation>紧张的纤维</translation>
    </message>
    <message>
        <source>Soft fibres</source>
        <extracomment>relaxing-muscles: a label in the picture, as short as can be</extracomment>
        <translation>放松的纤维</translation>
    </message>
    <message>
        <source>1 Tight</source>
        <extracomment>relaxing-muscles: on a button, about 18 letters</extracomment>
        <translation>1 紧张</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. Some muscle fibres are tight and lie in waves.</source>
        <extracomment>relaxing-muscles: read aloud instead of the picture</extracomment>
        <translation>皮肤、脂肪和肌肉的切面。一些肌肉纤维紧张，呈波浪状。</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. A thin needle goes into the tight fibres.</source>
        <extracomment>relaxing-muscles: read aloud instead of the picture</extracomment>
        <translation>皮肤、脂肪和肌肉的切面。一根细针进入紧张的纤维。</translation>
    </message>
    <message>
        <source>3 Softer?</source>
        <extracomment>relaxing-muscles: on a button, about 18 letters</extracomment>
        <translation>3 放松？</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. The proposed effect, not shown by studies: the fibres lie soft and even.</source>
        <extracomment>relaxing-muscles: read aloud instead of the picture</extracomment>
        <translation>皮肤、脂肪和肌肉的切面。设想的作用，研究尚未证实：纤维放松、平整。</translation>
    </message>
    <message>
        <source>Spine</source>
        <extracomment>nerves: a label in the picture, as short as can be</extracomment>
        <translation>脊柱</translation>
    </message>
    <message>
        <source>To the brain</source>
        <extracomment>nerves: a label in the picture, as short as can be</extracomment>
        <translation>通往大脑</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. A nerve runs from it to the spine.</source>
        <extracomment>nerves: read aloud instead of the picture</extracomment>
        <translation>皮肤、脂肪和肌肉的切面。一条神经由此通向脊柱。</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. A thin needle goes in near a nerve ending.</source>
        <extracomment>nerves: read aloud instead of the picture</extracomment>
        <translation>皮肤、脂肪和肌肉的切面。一根细针进入神经末梢附近。</translation>
    </message>
    <message>
        <source>3 Signals</source>
        <extracomment>nerves: on a button, about 18 letters</extracomment>
        <translation>3 信号</translation>
    </message>
    <message>
        <source>A cut through skin, fat and muscle. Signals run from the needle along the nerve to the spine.</source>
        <extracomment>nerves: read aloud instead of the picture</extracomment>
        <translation>皮肤、脂肪和肌肉的切面。信号从针沿神经传到脊柱。</translation>
    </message>
    <message>
        <source>Studies have not shown healthier nerves</source>
        <extracomment>nerves: stands above the picture</extracomment>
        <translation>研究未证实神经更健康</translation>
    </message>
    <message>
        <source>Breath</source>
        <extracomment>rest-and-sleep: a label in the picture, as short as can be</extracomment>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>1 Evening</source>
        <extracomment>rest-and-sleep: on a button, about 18 letters</extracomment>
        <translation>1 晚上</translation>
    </message>
    <message>
        <source>A person lies awake in the evening. A line with many waves shows quick breaths.</source>
        <extracomment>rest-and-sleep: read aloud instead of the picture</extracomment>
        <translation>一个人晚上躺着没有睡着。一条多波的线表示呼吸较快。</translation>
    </message>
    <message>
        <source>2 At rest</source>
        <extracomment>rest-and-sleep: on a button, about 18 letters</extracomment>
        <translation>2 休息时</translation>
    </message>
    <message>
        <source>The person lies at rest. The waves of the breath are longer.</source>
        <extracomment>rest-and-sleep: read aloud instead of the picture</extracomment>
        <translation>这个人躺着休息。呼吸的波变长。</translation>
    </message>
    <message>
        <source>3 Asleep?</source>
        <extracomment>rest-and-sleep: on a button, about 18 letters</extracomment>
        <translation>3 入睡？</translation>
    </message>
    <message>
        <source>Night: the person seems to sleep, with long calm breaths. Better sleep is uncertain.</source>
        <extracomment>rest-and-sleep: read aloud instead of the picture</extracomment>
        <translation>夜里：这个人好像睡着了，呼吸又长又平静。睡眠是否改善并不确定。</translation>
    </message>
    <message>
        <source>Many feel relaxed; better sleep is uncertain</source>
        <extracomment>rest-and-sleep: stands above the picture</extracomment>
        <translation>许多人感到放松；睡眠是否改善并不确定</translation>
    </message>
    <message>
        <source>Warmth</source>
        <extracomment>what-helps: a label in the picture, as short as can be</extracomment>
        <translation>热敷</translation>
    </message>
    <message>
        <source>Exercise</source>
        <extracomment>what-helps: a label in the picture, as short as can be</extracomment>
        <translation>锻炼</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <extracomment>exercise-and-physio: a label in the picture, as short as can be</extracomment>
        <translation>物理治疗师</translation>
    </message>
    <message>
        <source>Tablets</source>
        <extracomment>medicines: a label in the picture, as short as can be</extracomment>
        <translation>药片</translation>
    </message>
    <message>
        <source>Measured dose</source>
        <extracomment>medicines: a label in the picture, as short as can be</extracomment>
        <translation>定量用药</translation>
    </message>
    <message>
        <source>Read the leaflet</source>
        <extracomment>medicines: a label in the picture, as short as can be</extracomment>
        <translation>阅读说明书</translation>
    </message>
    <message>
        <source>Talking</source>
        <extracomment>other-treatments: a label in the picture, as short as can be</extracomment>
        <translation>交谈</translation>
    </message>
    <message>
        <source>Hands-on care</source>
        <extracomment>other-treatments: a label in the picture, as short as can be</extracomment>
        <translation>手法治疗</translation>
    </message>
    <message>
        <source>Specialist</source>
        <extracomment>other-treatments: a label in the picture, as short as can be</extracomment>
        <translation>专科医生</translation>
    </message>
    <message>
        <source>True</source>
        <extracomment>true-or-not: a label in the picture, as short as can be</extracomment>
        <translation>对</translation>
    </message>
    <message>
        <source>Not true</source>
        <extracomment>true-or-not: a label in the picture, as short as can be</extracomment>
        <translation>不对</translation>
    </message>
    <message>
        <source>Front</source>
        <extracomment>an edge of a picture: a side of the body</extracomment>
        <translation>前</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>an edge of a picture: a side of the body</extracomment>
        <translation>后</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>an edge of a picture: a side of the body</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>an edge of a picture: a side of the body</extracomment>
        <translation>右</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 (draft, not checked by a clinician)</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>%1（草稿，尚未经医务人员审核）</translation>
    </message>
    <message>
        <source>My questions</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>我的问题</translation>
    </message>
    <message>
        <source>My notes</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>我的笔记</translation>
    </message>
    <message>
        <source>This sheet is a short form. The screen in the clinic tells more.</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>本页是简版。诊所的屏幕上有更多内容。</translation>
    </message>
    <message>
        <source>Clinic: %1</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>诊所：%1</translation>
    </message>
    <message>
        <source>Sources:</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>来源：</translation>
    </message>
    <message>
        <source>Call %1.</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>请拨打 %1。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more that you chose on the screen.</source>
        <extracomment>kiosk/gui/takeaway/phrases.py</extracomment>
        <translation>
            <numerusform>还有您在屏幕上选的 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Staff</source>
        <extracomment>kiosk/gui/widgets/staff/backstage.py</extracomment>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <extracomment>kiosk/gui/widgets/staff/backstage.py</extracomment>
        <translation>请输入您的 PIN 码。</translation>
    </message>
    <message>
        <source>With this frame the screen is %1 mm wide and %2 mm high.</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>按这个框计算，屏幕宽 %1 mm，高 %2 mm。</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>测量屏幕</translation>
    </message>
    <message>
        <source>Hold a bank card against the screen, into the marked corner of the frame. Make the frame as large as the card. Then press “It fits”.</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>把一张银行卡贴在屏幕上，对准框中标记的角。把框调到和卡一样大，然后按“吻合”。</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>小很多</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>小一点</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>大一点</translation>
    </message>
    <message>
        <source>Much larger</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>大很多</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>不改</translation>
    </message>
    <message>
        <source>It fits</source>
        <extracomment>kiosk/gui/widgets/staff/calibration_view.py</extracomment>
        <translation>吻合</translation>
    </message>
    <message>
        <source>The screen can be cleaned now. It does nothing until the time is up.</source>
        <extracomment>kiosk/gui/widgets/staff/cleaning_view.py</extracomment>
        <translation>现在可以清洁屏幕。时间到之前屏幕不会有反应。</translation>
    </message>
    <message>
        <source>Do not change it</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>不更改</translation>
    </message>
    <message>
        <source>Capitals</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>大写</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>带符号字母</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>数字和符号</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>字母</translation>
    </message>
    <message>
        <source>Arabic or Latin letters</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>阿拉伯或拉丁字母</translation>
    </message>
    <message>
        <source>More letters</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>更多字母</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>空格</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py
----------
kiosk/gui/widgets/staff/pin_pad.py</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>kiosk/gui/widgets/staff/keyboard_view.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>kiosk/gui/widgets/staff/pin_pad.py
----------
kiosk/gui/widgets/staff/sheet_view.py
----------
kiosk/gui/widgets/staff/touch_test_view.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <extracomment>kiosk/gui/widgets/staff/pin_pad.py</extracomment>
        <translation>使用恢复码</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>kiosk/gui/widgets/staff/pin_pad.py</extracomment>
        <translation>确定</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>kiosk/gui/widgets/staff/sheet_view.py</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Page before</source>
        <extracomment>kiosk/gui/widgets/staff/sheet_view.py</extracomment>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>kiosk/gui/widgets/staff/sheet_view.py</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>kiosk/gui/widgets/staff/sheet_view.py
----------
kiosk/gui/widgets/staff/touch_test_view.py</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Test the touch</source>
        <extracomment>kiosk/gui/widgets/staff/touch_test_view.py</extracomment>
        <translation>测试触摸</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>kiosk/gui/widgets/staff/touch_test_view.py</extracomment>
        <translation>再测一次</translation>
    </message>
    <message>
        <source>Touch the middle of the cross.</source>
        <extracomment>kiosk/gui/widgets/staff/touch_test_view.py</extracomment>
        <translation>请触摸十字的中心。</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask somebody with the IT role.</source>
        <translation>您的角色不能这样做。请找有 IT 角色的人。</translation>
    </message>
    <message>
        <source>There is somebody with this name already. Add an initial.</source>
        <translation>已有人用这个名字。请加一个首字母。</translation>
    </message>
    <message>
        <source>There is nobody with this name. Choose one from the list.</source>
        <translation>没有叫这个名字的人。请从列表中选。</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>请输入名字。</translation>
    </message>
    <message>
        <source>The name is too long. Use at most 60 characters.</source>
        <translation>名字太长。最多 60 个字符。</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be shown. Type it again.</source>
        <translation>名字中有无法显示的字符。请重新输入。</translation>
    </message>
    <message>
        <source>There are 12 people already. Remove one first.</source>
        <translation>已有 12 人。请先移除一人。</translation>
    </message>
    <message>
        <source>This is the last person with a PIN. Add another one first.</source>
        <translation>这是最后一个有 PIN 码的人。请先添加另一人。</translation>
    </message>
    <message>
        <source>This PIN is taken. Take another one.</source>
        <translation>这个 PIN 码已有人用。请换一个。</translation>
    </message>
    <message>
        <source>The list of people and PINs in %1 is damaged. Sign in and save the people again.</source>
        <translation>%1 中的人员和 PIN 码列表已损坏。请登录并重新保存人员。</translation>
    </message>
    <message>
        <source>The list of people and PINs in %1 is from a newer version of the kiosk. Install that version again.</source>
        <translation>%1 中的人员和 PIN 码列表来自更新的版本。请重新安装那个版本。</translation>
    </message>
    <message>
        <source>No PIN can be checked, because the list of people is lost. Ask IT to put access.json back, or to allow a new first run in the machine&apos;s policy file.</source>
        <translation>人员列表丢失，无法检查 PIN 码。请 IT 放回 access.json，或在本机的策略文件中允许重新设置。</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Screen, keys and sound</source>
        <translation>屏幕、按键和声音</translation>
    </message>
    <message>
        <source>Settings and people</source>
        <translation>设置和人员</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Restart and exit</source>
        <translation>重启和退出</translation>
    </message>
    <message>
        <source>How the kiosk is</source>
        <translation>设备状态</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>清洁屏幕</translation>
    </message>
    <message>
        <source>Show a patient a page</source>
        <translation>给患者看一页</translation>
    </message>
    <message>
        <source>Find words in the pages</source>
        <translation>在页面中查找</translation>
    </message>
    <message>
        <source>Card for the desk</source>
        <translation>前台卡片</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>阅读情况</translation>
    </message>
    <message>
        <source>Pages and approvals</source>
        <translation>页面和批准</translation>
    </message>
    <message>
        <source>Review a translation</source>
        <translation>审核译文</translation>
    </message>
    <message>
        <source>Approve a page</source>
        <translation>批准页面</translation>
    </message>
    <message>
        <source>Show or hide drafts</source>
        <translation>显示或隐藏草稿</translation>
    </message>
    <message>
        <source>Save the approvals</source>
        <translation>保存批准记录</translation>
    </message>
    <message>
        <source>Read approvals</source>
        <translation>读取批准记录</translation>
    </message>
    <message>
        <source>Approvals for pages as they are now are added. Others are left out. Go on?</source>
        <translation>会添加与当前页面相符的批准，其余不添加。继续吗？</translation>
    </message>
    <message>
        <source>Content manual</source>
        <translation>内容手册</translation>
    </message>
    <message>
        <source>New pages from a stick</source>
        <translation>从 U 盘读取新页面</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>测试声音</translation>
    </message>
    <message>
        <source>Test the keys</source>
        <translation>测试按键</translation>
    </message>
    <message>
        <source>Teach the kiosk its keys</source>
        <translation>让设备学习按键</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>设置时钟</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>全部设置</translation>
    </message>
    <message>
        <source>People and PINs</source>
        <translation>人员和 PIN 码</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>新的恢复码</translation>
    </message>
    <message>
        <source>The old recovery code stops working at once. Make a new one?</source>
        <translation>旧恢复码会立即失效。要新建吗？</translation>
    </message>
    <message>
        <source>Set the kiosk up again</source>
        <translation>重新设置设备</translation>
    </message>
    <message>
        <source>All questions of the first set-up come again. Nothing is lost until you answer them. Start?</source>
        <translation>首次设置的问题会再次出现。回答之前不会丢失任何内容。开始吗？</translation>
    </message>
    <message>
        <source>Save all settings</source>
        <translation>保存全部设置</translation>
    </message>
    <message>
        <source>Read saved settings</source>
        <translation>读取已保存的设置</translation>
    </message>
    <message>
        <source>The settings of now are replaced, and the kiosk starts again. Go on?</source>
        <translation>当前设置会被替换，设备会重新启动。继续吗？</translation>
    </message>
    <message>
        <source>Files for support</source>
        <translation>给技术支持的文件</translation>
    </message>
    <message>
        <source>Report for opening day</source>
        <translation>启用日报告</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>重启设备程序</translation>
    </message>
    <message>
        <source>The screen goes dark for some seconds. Restart?</source>
        <translation>屏幕会黑几秒钟。重启吗？</translation>
    </message>
    <message>
        <source>Restart the computer</source>
        <translation>重启电脑</translation>
    </message>
    <message>
        <source>The kiosk is away for some minutes. Restart the computer?</source>
        <translation>设备会停用几分钟。重启电脑吗？</translation>
    </message>
    <message>
        <source>Switch the computer off</source>
        <translation>关闭电脑</translation>
    </message>
    <message>
        <source>Somebody must switch it on again by hand. Switch the computer off?</source>
        <translation>之后需要有人手动开机。关闭电脑吗？</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>The kiosk ends, and the computer is open to whoever stands here. Leave the kiosk?</source>
        <translation>程序会结束，任何在场的人都能使用电脑。退出吗？</translation>
    </message>
    <message>
        <source>Wait half a minute. The kiosk starts again by itself.</source>
        <translation>请等半分钟。设备会自动重新启动。</translation>
    </message>
    <message>
        <source>Hold the upper left corner for 3 seconds, and let go.</source>
        <translation>按住左上角 3 秒，然后放开。</translation>
    </message>
    <message>
        <source>Then tap the upper right corner, and type your PIN.</source>
        <translation>然后点右上角，输入您的 PIN 码。</translation>
    </message>
    <message>
        <source>On a large display the corners are those of the part you can reach.</source>
        <translation>在大屏幕上，指您够得到的那部分的角。</translation>
    </message>
    <message>
        <source>Or on a keyboard press F9 five times.</source>
        <translation>或在键盘上按五次 F9。</translation>
    </message>
    <message>
        <source>Hold both upper corners at once for 3 seconds. No PIN is needed.</source>
        <translation>同时按住两个上角 3 秒。不需要 PIN 码。</translation>
    </message>
    <message>
        <source>If it does not: switch the computer off and on.</source>
        <translation>如果不行：关机再开机。</translation>
    </message>
    <message>
        <source>Get in</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>If it does not react</source>
        <translation>如果没有反应</translation>
    </message>
    <message>
        <source>Forgotten PIN</source>
        <translation>忘记 PIN 码</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Or on the keypad press: Back, Back, Up, Back, Back, Down, Back, Back, Up.</source>
        <translation>或在按键板上按：返回、返回、上、返回、返回、下、返回、返回、上。</translation>
    </message>
    <message>
        <source>Wipe while the screen counts down from %1. It unlocks by itself.</source>
        <translation>屏幕从 %1 倒数时擦拭。之后会自动解锁。</translation>
    </message>
    <message>
        <source>If it does not: get in, then touch “Restart the computer”.</source>
        <translation>如果不行：进入后点“重启电脑”。</translation>
    </message>
    <message>
        <source>The kiosk in the waiting room</source>
        <translation>候诊室的设备</translation>
    </message>
    <message>
        <source>For staff. Please keep it at the desk.</source>
        <translation>供工作人员使用。请放在前台。</translation>
    </message>
    <message>
        <source>Get in, then touch “Leave the kiosk”. This needs a PIN with the IT role.</source>
        <translation>进入后点“退出程序”。需要有 IT 角色的 PIN 码。</translation>
    </message>
    <message>
        <source>Get in, then touch “Recovery code”. The code is kept where you put it.</source>
        <translation>进入后点“恢复码”。恢复码在你们存放的地方。</translation>
    </message>
    <message>
        <source>Draft. %1 approved it on %2. The language is not reviewed yet.</source>
        <translation>草稿。%1 于 %2 批准。语言尚未审核。</translation>
    </message>
    <message>
        <source>Draft. Not approved yet.</source>
        <translation>草稿。尚未批准。</translation>
    </message>
    <message>
        <source>Draft. The language was reviewed by %1 on %2.</source>
        <translation>草稿。%1 于 %2 审核了语言。</translation>
    </message>
    <message>
        <source>Approved by %1 on %2.</source>
        <translation>%1 于 %2 批准。</translation>
    </message>
    <message>
        <source>Drafts, and approvals on a stick</source>
        <translation>草稿，以及 U 盘上的批准记录</translation>
    </message>
    <message>
        <source>Pages that nobody has approved</source>
        <translation>无人批准的页面</translation>
    </message>
    <message>
        <source>Show them, marked as drafts</source>
        <translation>显示，并标明是草稿</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Drafts are shown to patients, marked as drafts.</source>
        <translation>草稿会显示给患者，并标明。</translation>
    </message>
    <message>
        <source>Drafts are hidden from patients.</source>
        <translation>草稿对患者隐藏。</translation>
    </message>
    <message>
        <source>A clinician can change this.</source>
        <translation>医务人员可以更改。</translation>
    </message>
    <message>
        <source>The rules of this computer have decided about drafts. Ask IT to change it.</source>
        <translation>草稿由本机策略决定。请 IT 更改。</translation>
    </message>
    <message>
        <source>“Get help now” is always shown.</source>
        <translation>“立即求助”始终显示。</translation>
    </message>
    <message>
        <source>Approvals on a stick</source>
        <translation>U 盘上的批准记录</translation>
    </message>
    <message>
        <source>The stick holds no file “%1”. Save the approvals of the other kiosk on it first.</source>
        <translation>U 盘上没有文件“%1”。请先把另一台设备的批准记录存到上面。</translation>
    </message>
    <message>
        <source>Approvals added: %1.</source>
        <translation>已添加的批准：%1。</translation>
    </message>
    <message>
        <source>Approvals that were here already: %1.</source>
        <translation>本来就有的批准：%1。</translation>
    </message>
    <message>
        <source>Approvals left out, because the page has changed or is not here: %1.</source>
        <translation>因页面已改或不在此处而未添加的批准：%1。</translation>
    </message>
    <message>
        <source>Approved: %1 of %2 pages. Language: %3.</source>
        <translation>已批准：%1/%2 页。语言：%3。</translation>
    </message>
    <message>
        <source>There are no pages. “How the kiosk is” says why.</source>
        <translation>没有页面。原因见“设备状态”。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>全部页面</translation>
    </message>
    <message>
        <source>Only drafts</source>
        <translation>只看草稿</translation>
    </message>
    <message>
        <source>There are no drafts in this language.</source>
        <translation>这种语言没有草稿。</translation>
    </message>
    <message>
        <source>Facts that wait for a clinician</source>
        <translation>等待医务人员确认的内容</translation>
    </message>
    <message>
        <source>%1 of them; none stands on a page</source>
        <translation>共 %1 条，都不在页面上</translation>
    </message>
    <message>
        <source>Touch a page to approve it</source>
        <translation>点一页来批准</translation>
    </message>
    <message>
        <source>Touch a page to see who approved it</source>
        <translation>点一页查看谁批准的</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Language: %1.</source>
        <translation>语言：%1。</translation>
    </message>
    <message>
        <source>Language: %1. The page was written in it.</source>
        <translation>语言：%1。页面原文就是这种语言。</translation>
    </message>
    <message>
        <source>Content approved: %1, clinical approver, %2.</source>
        <translation>内容已批准：%1，临床批准人，%2。</translation>
    </message>
    <message>
        <source>Translation approved: %1, language reviewer, %2.</source>
        <translation>译文已批准：%1，语言审核人，%2。</translation>
    </message>
    <message>
        <source>Look at the page first</source>
        <translation>请先看页面</translation>
    </message>
    <message>
        <source>Nobody has rated yet how well the page is understood (PEMAT) and how it informs (DISCERN).</source>
        <translation>还没有人评定页面是否易懂（PEMAT）以及信息质量（DISCERN）。</translation>
    </message>
    <message>
        <source>One person has rated the page (PEMAT, DISCERN). A second one is wanted.</source>
        <translation>已有一人评定页面（PEMAT、DISCERN）。还需要第二人。</translation>
    </message>
    <message>
        <source>Two people or more have rated the page (PEMAT, DISCERN).</source>
        <translation>已有两人或以上评定页面（PEMAT、DISCERN）。</translation>
    </message>
    <message>
        <source>What is approved</source>
        <translation>批准的内容</translation>
    </message>
    <message>
        <source>The words, numbers, picture, sources and sound of this page, as they are now. Version: %1.</source>
        <translation>本页现在的文字、数字、图、来源和声音。版本：%1。</translation>
    </message>
    <message>
        <source>If any of these changes, the page is a draft again.</source>
        <translation>其中任何一项改变，页面就又成为草稿。</translation>
    </message>
    <message>
        <source>Name on the approval</source>
        <translation>批准上的名字</translation>
    </message>
    <message>
        <source>Type your name first. Touch “Name on the approval”.</source>
        <translation>请先输入您的名字。点“批准上的名字”。</translation>
    </message>
    <message>
        <source>The content is right: approve</source>
        <translation>内容正确：批准</translation>
    </message>
    <message>
        <source>The translation is right: approve</source>
        <translation>译文正确：批准</translation>
    </message>
    <message>
        <source>Your role may look. A clinician approves the content.</source>
        <translation>您的角色可以查看。内容由医务人员批准。</translation>
    </message>
    <message>
        <source>The approval is saved.</source>
        <translation>批准已保存。</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <translation>撤回批准</translation>
    </message>
    <message>
        <source>The page becomes a draft again. Every approval of it in this language is deleted. Go on?</source>
        <translation>页面会成为草稿，这种语言的所有批准都会删除。继续吗？</translation>
    </message>
    <message>
        <source>The page is a draft again.</source>
        <translation>页面又是草稿了。</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>不，返回</translation>
    </message>
    <message>
        <source>Have a bank card or a membership card at hand: all are 85.6 mm wide.</source>
        <translation>请准备一张银行卡或会员卡：宽度都是 85.6 mm。</translation>
    </message>
    <message>
        <source>You hold it against the screen and fit a frame to it. Letters and buttons then have the right size.</source>
        <translation>把卡贴在屏幕上，让框与它吻合。这样字和按钮的大小才对。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>轻</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>响</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type year, month and day, like 20261224.</source>
        <translation>“%1”不是日期。请输入年月日，如 20261224。</translation>
    </message>
    <message>
        <source>The year %1 cannot be right. Type a year from %2 to %3.</source>
        <translation>年份 %1 不对。请输入 %2 到 %3 的年份。</translation>
    </message>
    <message>
        <source>“%1” is not a time. Type hour and minute, like 0830.</source>
        <translation>“%1”不是时间。请输入时和分，如 0830。</translation>
    </message>
    <message>
        <source>Four targets come, one in each corner. Touch each. Wrong places show a screen that is set up wrongly.</source>
        <translation>四个角会各出现一个目标。请逐个触摸。位置不对说明屏幕设置有误。</translation>
    </message>
    <message>
        <source>There is no such day: “%1”. Type year, month and day, like 20261224.</source>
        <translation>没有这一天：“%1”。请输入年月日，如 20261224。</translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation>设置时间</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>设置日期</translation>
    </message>
    <message>
        <source>The clock decides when the screen is on, and which week is counted.</source>
        <translation>时钟决定屏幕何时开启，以及计入哪一周。</translation>
    </message>
    <message>
        <source>Time: hour and minute, like 0830</source>
        <translation>时间：时和分，如 0830</translation>
    </message>
    <message>
        <source>Date: year, month and day, like 20261224</source>
        <translation>日期：年月日，如 20261224</translation>
    </message>
    <message>
        <source>The clock was not changed.</source>
        <translation>时钟没有更改。</translation>
    </message>
    <message>
        <source>I heard it</source>
        <translation>听到了</translation>
    </message>
    <message>
        <source>I heard nothing</source>
        <translation>没有听到</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Play the tone</source>
        <translation>播放提示音</translation>
    </message>
    <message>
        <source>How loud it is for patients is set under “All settings”.</source>
        <translation>患者听到的音量在“全部设置”中设定。</translation>
    </message>
    <message>
        <source>The sound works.</source>
        <translation>声音正常。</translation>
    </message>
    <message>
        <source>The screen takes no touch while it counts down. Then it unlocks by itself.</source>
        <translation>倒数时屏幕不接受触摸，之后自动解锁。</translation>
    </message>
    <message>
        <source>Lock the screen now</source>
        <translation>立即锁定屏幕</translation>
    </message>
    <message>
        <source>The clock is set.</source>
        <translation>时钟已设置。</translation>
    </message>
    <message>
        <source>The system did not let the kiosk set the clock. Ask IT to set it.</source>
        <translation>系统不允许设置时钟。请 IT 设置。</translation>
    </message>
    <message>
        <source>Look whether the loudspeaker is plugged in and switched on. Turn it up. Then play it again.</source>
        <translation>请检查扬声器是否插好、打开。调大音量，再播放一次。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Save it to a stick</source>
        <translation>保存到 U 盘</translation>
    </message>
    <message>
        <source>Print it elsewhere and keep it at the desk</source>
        <translation>在别处打印，放在前台</translation>
    </message>
    <message>
        <source>All settings go to one file on a stick. Names, PINs and the recovery code are not in it.</source>
        <translation>全部设置存为 U 盘上的一个文件。不含名字、PIN 码和恢复码。</translation>
    </message>
    <message>
        <source>Save to the stick</source>
        <translation>存到 U 盘</translation>
    </message>
    <message>
        <source>Settings, the last crash reports and the state of the kiosk go to one file. Nothing about patients is in it.</source>
        <translation>设置、最近的故障报告和设备状态存为一个文件，不含患者信息。</translation>
    </message>
    <message>
        <source>A page that says what is ready and what is still open: approvals, languages, sound, screen, people.</source>
        <translation>一页说明哪些已准备好、哪些未完成：批准、语言、声音、屏幕、人员。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Look on the stick</source>
        <translation>查看 U 盘</translation>
    </message>
    <message>
        <source>The settings of “%1” replace those of now, and the kiosk starts again. Go on?</source>
        <translation>“%1”的设置会替换当前设置，设备会重新启动。继续吗？</translation>
    </message>
    <message>
        <source>Touch the file to take.</source>
        <translation>点要用的文件。</translation>
    </message>
    <message>
        <source>Put in the stick with the saved settings.</source>
        <translation>请插入存有设置的 U 盘。</translation>
    </message>
    <message>
        <source>“%1” was not taken. The settings are as they were.</source>
        <translation>没有采用“%1”。设置没有变。</translation>
    </message>
    <message>
        <source>Leave the stick in.</source>
        <translation>请不要拔出 U 盘。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>已停止。没有写入文件。</translation>
    </message>
    <message>
        <source>A file of settings</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>There is no file of settings on the stick. Its name ends with .toml.</source>
        <translation>U 盘上没有设置文件。文件名以 .toml 结尾。</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>第 %1 部分，共 %2 部分：%3</translation>
    </message>
    <message>
        <source>Replace the settings</source>
        <translation>替换设置</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Save and finish</source>
        <translation>保存并完成</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>问题 %1/%2</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>The kiosk is set up. Keep this card at the desk.</source>
        <translation>设备已设置好。请把此卡放在前台。</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>启动设备</translation>
    </message>
    <message>
        <source>Your answers are still here. Touch “Save and finish” again.</source>
        <translation>您的回答还在。请再点“保存并完成”。</translation>
    </message>
    <message>
        <source>You can answer these later under “All settings”.</source>
        <translation>这些以后可在“全部设置”中回答。</translation>
    </message>
    <message>
        <source>Everything the kiosk needs is there.</source>
        <translation>设备需要的都齐了。</translation>
    </message>
    <message>
        <source>Still needed: %1. Go back to it.</source>
        <translation>还需要：%1。请返回填写。</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>已跳过：%1</translation>
    </message>
    <message>
        <source>The kiosk is well.</source>
        <translation>设备一切正常。</translation>
    </message>
    <message>
        <source>The kiosk works. Something needs a look this week.</source>
        <translation>设备正常运行。本周有事需要查看。</translation>
    </message>
    <message>
        <source>Something needs a look today.</source>
        <translation>今天有事需要查看。</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Not looked at on this screen</source>
        <translation>本屏不检查</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>These stand on no page. Once one is cleared, an editor writes it on its page, which is then approved anew.</source>
        <translation>这些不在任何页面上。确认后由编辑写入页面，页面再重新批准。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>No fact is waiting.</source>
        <translation>没有等待确认的内容。</translation>
    </message>
    <message>
        <source>Signed in: %1 (%2).</source>
        <translation>已登录：%1（%2）。</translation>
    </message>
    <message>
        <source>Signed in with the recovery code.</source>
        <translation>已用恢复码登录。</translation>
    </message>
    <message>
        <source>One more thing needs a look. Touch “How the kiosk is”.</source>
        <translation>还有一件事要查看。点“设备状态”。</translation>
    </message>
    <message numerus="yes">
        <source>%n more things need a look. Touch “How the kiosk is”.</source>
        <translation>
            <numerusform>还有 %n 件事要查看。点“设备状态”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type 8-18. With a break type 8-12+14-18. Overnight type 18-6.</source>
        <translation>输入 8-18。有午休输入 8-12+14-18。过夜输入 18-6。</translation>
    </message>
    <message>
        <source>Type year, month and day: 20261224. For several days type 20261224-20261226.</source>
        <translation>输入年月日：20261224。多天输入 20261224-20261226。</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>The rules of this computer have decided the hours. Ask IT to change them.</source>
        <translation>时间由本机策略决定。请 IT 更改。</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>其他时间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today is a holiday.</source>
        <translation>今天是假日。</translation>
    </message>
    <message>
        <source>It is open now, until %1 on %2.</source>
        <translation>现在开放，到 %2 %1 为止。</translation>
    </message>
    <message>
        <source>It is closed now. It opens at %1 on %2.</source>
        <translation>现在关闭。%2 %1 开放。</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>星期一至星期五</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>假日</translation>
    </message>
    <message>
        <source>Open all day</source>
        <translation>全天开放</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No hours were typed. Type them, or touch “Closed”.</source>
        <translation>没有输入时间。请输入，或点“关闭”。</translation>
    </message>
    <message>
        <source>Today: open all day.</source>
        <translation>今天：全天开放。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>The day is in the list.</source>
        <translation>这一天已在列表中。</translation>
    </message>
    <message>
        <source>Today: closed.</source>
        <translation>今天：关闭。</translation>
    </message>
    <message>
        <source>It is open now and stays open.</source>
        <translation>现在开放，并保持开放。</translation>
    </message>
    <message>
        <source>It is closed now and stays closed.</source>
        <translation>现在关闭，并保持关闭。</translation>
    </message>
    <message>
        <source>Monday to Friday alike</source>
        <translation>星期一至星期五相同</translation>
    </message>
    <message>
        <source>Set five days at once</source>
        <translation>一次设置五天</translation>
    </message>
    <message>
        <source>Outside these hours the screen is dim or off. A touch wakes it.</source>
        <translation>此外的时间屏幕变暗或关闭。触摸可唤醒。</translation>
    </message>
    <message>
        <source>%1: no holiday any more.</source>
        <translation>%1：不再是假日。</translation>
    </message>
    <message>
        <source>Today: %1.</source>
        <translation>今天：%1。</translation>
    </message>
    <message>
        <source>It is open now, until %1.</source>
        <translation>现在开放，到 %1 为止。</translation>
    </message>
    <message>
        <source>It is closed now. It opens at %1.</source>
        <translation>现在关闭。%1 开放。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Add a day or several days</source>
        <translation>添加一天或多天</translation>
    </message>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation>
            <numerusform>列表中有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch to take it out of the list</source>
        <translation>点一下从列表移除</translation>
    </message>
    <message>
        <source>There are no holidays in the list.</source>
        <translation>列表中没有假日。</translation>
    </message>
    <message>
        <source>How pages are written and checked. They are edited on another computer, in the workshop.</source>
        <translation>页面怎样编写和检查。页面在另一台电脑的编辑工具中修改。</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>全部章节</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>下一章</translation>
    </message>
    <message>
        <source>The manual is missing. Install the kiosk again.</source>
        <translation>手册缺失。请重新安装程序。</translation>
    </message>
    <message>
        <source>There is no stick. Put one in, wait 5 seconds, and touch again.</source>
        <translation>没有 U 盘。请插入，等 5 秒再点。</translation>
    </message>
    <message>
        <source>There are several sticks. Leave in only the one to use, and touch again.</source>
        <translation>有多个 U 盘。请只留要用的，再点一次。</translation>
    </message>
    <message>
        <source>Touch to type</source>
        <translation>点一下输入</translation>
    </message>
    <message>
        <source>“%1” is on the stick “%2”. You can take the stick out.</source>
        <translation>“%1”已存到 U 盘“%2”。可以拔出了。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有更改。</translation>
    </message>
    <message>
        <source>Nobody here may change people or settings. Add a manager, or somebody with the IT role.</source>
        <translation>没有人可以更改人员或设置。请添加一位管理者或有 IT 角色的人。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN 码</translation>
    </message>
    <message>
        <source>It is typed twice, and never shown</source>
        <translation>输入两次，不会显示</translation>
    </message>
    <message>
        <source>What they do at the clinic</source>
        <translation>在诊所的工作</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 现在可以登录。</translation>
    </message>
    <message>
        <source>The PIN of %1 stops working at once. Remove %1?</source>
        <translation>%1 的 PIN 码会立即失效。移除 %1 吗？</translation>
    </message>
    <message>
        <source>%1 now has the role: %2.</source>
        <translation>%1 现在的角色：%2。</translation>
    </message>
    <message>
        <source>The new PIN of %1 works now.</source>
        <translation>%1 的新 PIN 码已生效。</translation>
    </message>
    <message>
        <source>%1 has the IT role. Only somebody with the IT role may change this.</source>
        <translation>%1 有 IT 角色。只有 IT 角色的人可以更改。</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>移除此人</translation>
    </message>
    <message>
        <source>You came in with the recovery code. First, somebody needs a new PIN.</source>
        <translation>您是用恢复码进入的。首先要给一人设新 PIN 码。</translation>
    </message>
    <message>
        <source>Go on to the staff screens</source>
        <translation>继续到工作人员界面</translation>
    </message>
    <message>
        <source>Choose who gets a new PIN, or add a person.</source>
        <translation>请选择给谁新 PIN 码，或添加人员。</translation>
    </message>
    <message>
        <source>Nobody is in the list. Add a person.</source>
        <translation>列表中没有人。请添加人员。</translation>
    </message>
    <message>
        <source>This person is not in the list any more.</source>
        <translation>此人已不在列表中。</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the PIN again.</source>
        <translation>两次 PIN 码不同。请重新输入。</translation>
    </message>
    <message>
        <source>PIN: 6 to 12 digits</source>
        <translation>PIN 码：6 至 12 位数字</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>再输入一次 PIN 码</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>添加此人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>诊所名称</translation>
    </message>
    <message>
        <source>Number to call in an emergency</source>
        <translation>急救电话号码</translation>
    </message>
    <message>
        <source>Whom the desk calls when the kiosk needs help</source>
        <translation>设备需要帮助时前台联系谁</translation>
    </message>
    <message>
        <source>The kiosk does without one</source>
        <translation>设备可以不用它</translation>
    </message>
    <message>
        <source>Not all alike</source>
        <translation>不全相同</translation>
    </message>
    <message>
        <source>Every visit starts in</source>
        <translation>每次浏览开始的语言</translation>
    </message>
    <message>
        <source>Answers from a stick</source>
        <translation>从 U 盘读取回答</translation>
    </message>
    <message>
        <source>For a clinic that has a file site.toml</source>
        <translation>适用于有 site.toml 文件的诊所</translation>
    </message>
    <message>
        <source>Another logo from a stick</source>
        <translation>从 U 盘换徽标</translation>
    </message>
    <message>
        <source>Logo from a stick</source>
        <translation>从 U 盘读取徽标</translation>
    </message>
    <message>
        <source>Visits start in: %1. Patients can always choose it.</source>
        <translation>浏览开始的语言：%1。患者始终可以选它。</translation>
    </message>
    <message>
        <source>Change somebody</source>
        <translation>更改人员</translation>
    </message>
    <message>
        <source>A day that differs</source>
        <translation>不同的一天</translation>
    </message>
    <message>
        <source>Without a number the page says: tell the person at the desk.</source>
        <translation>没有号码时，页面会写：请告诉前台人员。</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>没有打印机</translation>
    </message>
    <message>
        <source>For patients&apos; sheets</source>
        <translation>用于患者的单页</translation>
    </message>
    <message>
        <source>A soft tone before a visit ends</source>
        <translation>浏览结束前的轻柔提示音</translation>
    </message>
    <message>
        <source>Do not count</source>
        <translation>不统计</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>The kiosk can count how often each page is read.</source>
        <translation>设备可以统计每页的阅读次数。</translation>
    </message>
    <message>
        <source>Only totals of a week. Nothing about a person or a visit.</source>
        <translation>只有每周总数，没有任何个人或某次浏览的信息。</translation>
    </message>
    <message>
        <source>There is no picture on the stick. Its name ends with .png or .jpg.</source>
        <translation>U 盘上没有图片。文件名以 .png 或 .jpg 结尾。</translation>
    </message>
    <message>
        <source>There is no file of answers on the stick. It is called site.toml.</source>
        <translation>U 盘上没有回答文件。文件名是 site.toml。</translation>
    </message>
    <message>
        <source>The screen is measured.</source>
        <translation>屏幕已测量。</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>再测量一次</translation>
    </message>
    <message>
        <source>Everybody who looks after the kiosk gets a PIN. Add yourself first.</source>
        <translation>照看设备的人都有 PIN 码。请先添加您自己。</translation>
    </message>
    <message>
        <source>There is a recovery code. Keep it, or make a new one.</source>
        <translation>已有恢复码。可以保留，或新建。</translation>
    </message>
    <message>
        <source>No printer is connected. The kiosk does without.</source>
        <translation>没有连接打印机。设备可以不用它。</translation>
    </message>
    <message>
        <source>“%1” is not a number to call. Type digits, with + in front for another country.</source>
        <translation>“%1”不是电话号码。请输入数字，其他国家前面加 +。</translation>
    </message>
    <message>
        <source>No name was typed. Skip the question if the kiosk shows none.</source>
        <translation>没有输入名称。如不显示名称，请跳过此题。</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <translation>移除徽标</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>The kiosk has no other language.</source>
        <translation>设备没有其他语言。</translation>
    </message>
    <message>
        <source>Type the recovery code</source>
        <translation>输入恢复码</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>我已抄下</translation>
    </message>
    <message>
        <source>Keep the stick locked away. Whoever has the code can get in.</source>
        <translation>请把 U 盘锁好。有恢复码的人都能进入。</translation>
    </message>
    <message>
        <source>No group is right. Look at the code again, then type all of it.</source>
        <translation>没有一组正确。请再看恢复码，全部重新输入。</translation>
    </message>
    <message>
        <source>Groups %1 are not right. Compare them with the code, and type all of it again.</source>
        <translation>第 %1 组不正确。请与恢复码对照，全部重新输入。</translation>
    </message>
    <message>
        <source>Group %1 is not right. Compare it with the code, and type all of it again.</source>
        <translation>第 %1 组不正确。请与恢复码对照，全部重新输入。</translation>
    </message>
    <message>
        <source>It opens the kiosk when all PINs are forgotten. Write it on paper, and lock it away.</source>
        <translation>忘记所有 PIN 码时用它打开设备。请写在纸上并锁好。</translation>
    </message>
    <message>
        <source>Next you type it once, to be sure that it is written down well.</source>
        <translation>接下来请输入一次，确认抄写无误。</translation>
    </message>
    <message>
        <source>Take paper and a pen.</source>
        <translation>请准备纸和笔。</translation>
    </message>
    <message>
        <source>The code is shown now and never again. You write it down, and then type it once.</source>
        <translation>恢复码只在现在显示一次。请抄下，然后输入一次。</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>显示恢复码</translation>
    </message>
    <message>
        <source>The recovery code is in place. It is not shown again.</source>
        <translation>恢复码已生效，不会再显示。</translation>
    </message>
    <message>
        <source>The old code works until the new one is in place.</source>
        <translation>新恢复码生效前，旧的仍可用。</translation>
    </message>
    <message>
        <source>The old recovery code still works.</source>
        <translation>旧恢复码仍可用。</translation>
    </message>
    <message>
        <source>Staff cannot sign in</source>
        <translation>工作人员无法登录</translation>
    </message>
    <message>
        <source>Call your IT.</source>
        <translation>请联系 IT。</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>联系：%1</translation>
    </message>
    <message>
        <source>The list of people and PINs is lost. No PIN and no recovery code can be checked.</source>
        <translation>人员和 PIN 码列表丢失，无法检查 PIN 码和恢复码。</translation>
    </message>
    <message>
        <source>Patients can go on reading. Nothing of theirs is lost.</source>
        <translation>患者可以继续阅读，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>What IT can do</source>
        <translation>IT 可以做什么</translation>
    </message>
    <message>
        <source>Put a copy of access.json back into the state folder of the kiosk.</source>
        <translation>把 access.json 的副本放回设备的状态文件夹。</translation>
    </message>
    <message>
        <source>If there is no copy: write “allow_new_setup = true” into the policy file of this computer.</source>
        <translation>没有副本时：在本机策略文件中写入“allow_new_setup = true”。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Type one or more words. Touch a page that was found, and it is shown to the patient.</source>
        <translation>输入一个或多个词。点找到的页面，就会显示给患者。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>No page has “%1”. Try fewer words, or only their beginning.</source>
        <translation>没有页面含“%1”。请减少词语，或只输入开头。</translation>
    </message>
    <message>
        <source>Found on one page.</source>
        <translation>在一页中找到。</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n pages, the best first.</source>
        <translation>
            <numerusform>在 %n 页中找到，最相关的在前。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it under “Set the kiosk up again”.</source>
        <translation>请在“重新设置设备”中更改。</translation>
    </message>
    <message>
        <source>A clinician changes it under “Show or hide drafts”.</source>
        <translation>由医务人员在“显示或隐藏草稿”中更改。</translation>
    </message>
    <message>
        <source>The kiosk writes it by itself.</source>
        <translation>由设备自动填写。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>浅色，高对比</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>深色，高对比</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>变暗</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter 纸</translation>
    </message>
    <message>
        <source>Nobody has changed it.</source>
        <translation>没有人更改过。</translation>
    </message>
    <message>
        <source>Your clinic has set it.</source>
        <translation>由您的诊所设置。</translation>
    </message>
    <message>
        <source>The rules of this computer have set it.</source>
        <translation>由本机策略设置。</translation>
    </message>
    <message>
        <source>Your changes count after a restart.</source>
        <translation>更改在重启后生效。</translation>
    </message>
    <message>
        <source>Restart the kiosk now</source>
        <translation>立即重启设备程序</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>The screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>一次浏览</translation>
    </message>
    <message>
        <source>Counting and printing</source>
        <translation>统计和打印</translation>
    </message>
    <message>
        <source>After trouble</source>
        <translation>出问题之后</translation>
    </message>
    <message>
        <source>Change it under “Opening hours”.</source>
        <translation>请在“开放时间”中更改。</translation>
    </message>
    <message>
        <source>Touch to change</source>
        <translation>点一下更改</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>出厂设置</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>已更改 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>急救电话</translation>
    </message>
    <message>
        <source>Telephone for patients</source>
        <translation>患者电话</translation>
    </message>
    <message>
        <source>Whom the desk calls</source>
        <translation>前台联系谁</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Time for each picture</source>
        <translation>每幅图的时间</translation>
    </message>
    <message>
        <source>Screen when closed</source>
        <translation>关闭时的屏幕</translation>
    </message>
    <message>
        <source>Time for cleaning</source>
        <translation>清洁时间</translation>
    </message>
    <message>
        <source>Pixels on one millimetre</source>
        <translation>每毫米像素</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>测量所用屏幕</translation>
    </message>
    <message>
        <source>Height above the floor</source>
        <translation>离地高度</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>首选语言</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>显示的语言</translation>
    </message>
    <message>
        <source>Show drafts</source>
        <translation>显示草稿</translation>
    </message>
    <message>
        <source>Offers acupuncture</source>
        <translation>提供针刺</translation>
    </message>
    <message>
        <source>Quiet time before it asks</source>
        <translation>询问前的静止时间</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>回答时间</translation>
    </message>
    <message>
        <source>Loudness of the tone</source>
        <translation>提示音音量</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Counting since</source>
        <translation>统计开始日</translation>
    </message>
    <message>
        <source>Smallest count shown</source>
        <translation>显示的最小数</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Address of a page</source>
        <translation>页面地址</translation>
    </message>
    <message>
        <source>Crashes before the safe screen</source>
        <translation>进入安全屏前的故障次数</translation>
    </message>
    <message>
        <source>How long a crash counts</source>
        <translation>故障计入多久</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>New set-up (policy only)</source>
        <translation>重新设置（仅策略）</translation>
    </message>
    <message>
        <source>The usual value is: %1</source>
        <translation>常用值：%1</translation>
    </message>
    <message>
        <source>Now it is: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>These settings had a mistake at the start. The usual value counts instead.</source>
        <translation>这些设置启动时有错。现用常用值。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The rules of this computer have decided it. Ask IT to change it.</source>
        <translation>由本机策略决定。请 IT 更改。</translation>
    </message>
    <message>
        <source>Back to the usual value</source>
        <translation>恢复常用值</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type digits, and a point for parts.</source>
        <translation>“%1”不是数字。请输入数字，小数用点。</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>允许：%1。</translation>
    </message>
    <message>
        <source>Logo of the clinic</source>
        <translation>诊所徽标</translation>
    </message>
    <message numerus="yes">
        <source>%n answers come from “%1”.</source>
        <translation>
            <numerusform>%n 个回答来自“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch the logo.</source>
        <translation>点徽标。</translation>
    </message>
    <message>
        <source>Put in the stick with the logo, a PNG or JPEG file.</source>
        <translation>请插入存有徽标（PNG 或 JPEG 文件）的 U 盘。</translation>
    </message>
    <message>
        <source>“%1” is no picture. Choose a PNG or JPEG file.</source>
        <translation>“%1”不是图片。请选 PNG 或 JPEG 文件。</translation>
    </message>
    <message>
        <source>The logo of before stays.</source>
        <translation>保留原来的徽标。</translation>
    </message>
    <message>
        <source>No logo was taken.</source>
        <translation>没有采用徽标。</translation>
    </message>
    <message>
        <source>Touch the file.</source>
        <translation>点文件。</translation>
    </message>
    <message>
        <source>Put in the stick with the file site.toml.</source>
        <translation>请插入存有 site.toml 的 U 盘。</translation>
    </message>
    <message>
        <source>“%1” is the logo.</source>
        <translation>徽标是“%1”。</translation>
    </message>
    <message>
        <source>A file of answers</source>
        <translation>回答文件</translation>
    </message>
    <message>
        <source>No answer was taken from “%1”.</source>
        <translation>没有从“%1”采用回答。</translation>
    </message>
    <message>
        <source>Touch a page. The staff screens close, and the page is shown.</source>
        <translation>点一页。工作人员界面会关闭并显示该页。</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>更多页面</translation>
    </message>
    <message>
        <source>Find other pages by their words</source>
        <translation>按词语查找其他页面</translation>
    </message>
    <message>
        <source>Whose updates are taken</source>
        <translation>接受谁的更新</translation>
    </message>
    <message>
        <source>Now these are taken: %1</source>
        <translation>现在接受的编号：%1</translation>
    </message>
    <message>
        <source>The stick says that updates come from whoever has this number:</source>
        <translation>U 盘显示更新来自此编号的持有者：</translation>
    </message>
    <message>
        <source>Compare it with the number the publisher gave you on paper or by telephone, never on a stick.</source>
        <translation>请与发布者在纸上或电话中告诉您的编号对照，绝不要用 U 盘上的编号对照。</translation>
    </message>
    <message>
        <source>The numbers are the same: take their updates</source>
        <translation>编号相同：接受其更新</translation>
    </message>
    <message>
        <source>They differ: take nothing</source>
        <translation>编号不同：什么都不接受</translation>
    </message>
    <message>
        <source>From now on the updates of this publisher are taken.</source>
        <translation>从现在起接受此发布者的更新。</translation>
    </message>
    <message>
        <source>Nothing was changed. Call the publisher.</source>
        <translation>没有更改。请联系发布者。</translation>
    </message>
    <message>
        <source>Put in the stick of the publisher.</source>
        <translation>请插入发布者的 U 盘。</translation>
    </message>
    <message>
        <source>The rules of this computer have decided whose updates are taken.</source>
        <translation>接受谁的更新由本机策略决定。</translation>
    </message>
    <message>
        <source>The pages shown now are version %1.</source>
        <translation>现在显示的页面是版本 %1。</translation>
    </message>
    <message>
        <source>Version %1 is shown as soon as the kiosk starts again.</source>
        <translation>设备程序重新启动后显示版本 %1。</translation>
    </message>
    <message>
        <source>Show the pages of before again</source>
        <translation>重新显示之前的页面</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Version %1 is shown as soon as the kiosk starts again. You can come back the same way.</source>
        <translation>设备程序重新启动后显示版本 %1。您可以用同样的方法换回来。</translation>
    </message>
    <message>
        <source>Put in the stick with the new pages.</source>
        <translation>请插入存有新页面的 U 盘。</translation>
    </message>
    <message>
        <source>Look on the stick again</source>
        <translation>再次查看 U 盘</translation>
    </message>
    <message>
        <source>Updates are taken from whoever has this number: %1</source>
        <translation>接受此编号持有者的更新：%1</translation>
    </message>
    <message>
        <source>The rules of this computer have decided that.</source>
        <translation>由本机策略决定。</translation>
    </message>
    <message>
        <source>Nobody was named yet whose updates are taken.</source>
        <translation>还没有指定接受谁的更新。</translation>
    </message>
    <message>
        <source>Somebody with the IT role can name them.</source>
        <translation>有 IT 角色的人可以指定。</translation>
    </message>
    <message>
        <source>Part 1 of 3: The signatures are checked.</source>
        <translation>第 1 部分，共 3 部分：正在检查签名。</translation>
    </message>
    <message>
        <source>Part 2 of 3: The pages are copied. %1 % are done.</source>
        <translation>第 2 部分，共 3 部分：正在复制页面。已完成 %1 %。</translation>
    </message>
    <message>
        <source>Part 3 of 3: The pages are looked through. %1 % are done.</source>
        <translation>第 3 部分，共 3 部分：正在检查页面。已完成 %1 %。</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>版本 %1，%2</translation>
    </message>
    <message>
        <source>It has %1 pages.</source>
        <translation>共有 %1 页。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>No page is another than now.</source>
        <translation>没有页面与现在不同。</translation>
    </message>
    <message>
        <source>Show these pages</source>
        <translation>显示这些页面</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>全部保持不变</translation>
    </message>
    <message>
        <source>The new pages are on the kiosk.</source>
        <translation>新页面已在设备中。</translation>
    </message>
    <message>
        <source>The pages of before are still shown.</source>
        <translation>仍显示之前的页面。</translation>
    </message>
    <message>
        <source>You can take the stick out.</source>
        <translation>可以拔出 U 盘了。</translation>
    </message>
    <message>
        <source>They are shown as soon as nobody uses the kiosk: it starts again by itself.</source>
        <translation>无人使用时会显示：设备程序会自动重新启动。</translation>
    </message>
    <message>
        <source>They are shown when the kiosk is started the next time.</source>
        <translation>下次启动设备程序时显示。</translation>
    </message>
    <message>
        <source>One approval came along.</source>
        <translation>同时带来 1 个批准。</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals came along.</source>
        <translation>
            <numerusform>同时带来 %n 个批准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>One approval was added.</source>
        <translation>已添加 1 个批准。</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals were added.</source>
        <translation>
            <numerusform>已添加 %n 个批准。</numerusform>
        </translation>
    </message>
    <message>
        <source>One approval was left out: here is one as new for the same page.</source>
        <translation>1 个批准未添加：这里已有同一页面同样新的批准。</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals were left out: here are ones as new for the same pages.</source>
        <translation>
            <numerusform>%n 个批准未添加：这里已有相同页面同样新的批准。</numerusform>
        </translation>
    </message>
    <message>
        <source>One approval was left out: somebody took it back here.</source>
        <translation>1 个批准未添加：有人在这里撤回了它。</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals were left out: somebody took them back here.</source>
        <translation>
            <numerusform>%n 个批准未添加：有人在这里撤回了它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>One approval was left out: it is for another version of its page.</source>
        <translation>1 个批准未添加：它针对页面的另一版本。</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals were left out: they are for other versions of their pages.</source>
        <translation>
            <numerusform>%n 个批准未添加：它们针对页面的其他版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>One approval was left out: the same person has the other task.</source>
        <translation>1 个批准未添加：同一人已做了另一项审核。</translation>
    </message>
    <message numerus="yes">
        <source>%n approvals were left out: the same person has the other task.</source>
        <translation>
            <numerusform>%n 个批准未添加：同一人已做了另一项审核。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting is off. Nothing is counted.</source>
        <translation>统计已关闭，不统计任何内容。</translation>
    </message>
    <message>
        <source>The kiosk can count how often each page is read. It keeps weekly totals, and nothing about a person.</source>
        <translation>设备可以统计每页的阅读次数。只存每周总数，不存个人信息。</translation>
    </message>
    <message>
        <source>A manager can switch counting on here.</source>
        <translation>管理者可在此开启统计。</translation>
    </message>
    <message>
        <source>Switch counting on</source>
        <translation>开启统计</translation>
    </message>
    <message>
        <source>The kiosk notes the day: %1.</source>
        <translation>设备记下日期：%1。</translation>
    </message>
    <message>
        <source>Counting is on.</source>
        <translation>统计已开启。</translation>
    </message>
    <message>
        <source>Counting is on since %1.</source>
        <translation>统计自 %1 起开启。</translation>
    </message>
    <message>
        <source>Switch counting off</source>
        <translation>关闭统计</translation>
    </message>
    <message>
        <source>The rules of this computer have decided about counting. Ask IT to change it.</source>
        <translation>统计由本机策略决定。请 IT 更改。</translation>
    </message>
    <message>
        <source>No month has ended yet. The first numbers come when one has.</source>
        <translation>还没有一个月结束。结束后才有数字。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>One page for the team</source>
        <translation>给团队的一页</translation>
    </message>
    <message>
        <source>Save all months on a stick</source>
        <translation>把所有月份存到 U 盘</translation>
    </message>
    <message>
        <source>Forget all counts</source>
        <translation>删除全部统计</translation>
    </message>
    <message>
        <source>All counts of all months are deleted for good. Counting goes on if it is on. Delete them?</source>
        <translation>所有月份的统计会永久删除。若已开启，会继续统计。删除吗？</translation>
    </message>
    <message>
        <source>All counts are deleted.</source>
        <translation>全部统计已删除。</translation>
    </message>
    <message>
        <source>Save this page on a stick</source>
        <translation>把本页存到 U 盘</translation>
    </message>
    <message>
        <source>Pages that were opened at least once</source>
        <translation>至少打开过一次的页面</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开过</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>从未打开</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>100 个中 %1 个</translation>
    </message>
    <message>
        <source>Pages read least</source>
        <translation>读得最少的页面</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>少于 %1</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 次浏览</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n 次浏览</numerusform>
        </translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Visits by hour</source>
        <translation>各时段的浏览</translation>
    </message>
    <message>
        <source>%1:00 to %2:00</source>
        <translation>%1:00 至 %2:00</translation>
    </message>
    <message>
        <source>How long a visit took</source>
        <translation>一次浏览的时长</translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation>%1 至 %2 分钟</translation>
    </message>
    <message>
        <source>%1 minutes or more</source>
        <translation>%1 分钟或以上</translation>
    </message>
    <message>
        <source>Name and logo of the clinic</source>
        <translation>诊所名称和徽标</translation>
    </message>
    <message>
        <source>Languages for patients</source>
        <translation>患者的语言</translation>
    </message>
    <message>
        <source>Names and PINs</source>
        <translation>名字和 PIN 码</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Counting what is read</source>
        <translation>统计阅读</translation>
    </message>
    <message>
        <source>Pages overdue for review: %1. The oldest is “%2”, %3.</source>
        <translation>复审过期的页面：%1。最早的是“%2”，%3。</translation>
    </message>
    <message>
        <source>Something rests on the glass, %1 cm from its left edge and %2 cm from its top.</source>
        <translation>有东西压在玻璃上，距左边 %1 cm，距上边 %2 cm。</translation>
    </message>
    <message>
        <source>Something rested on the glass for minutes, %1 cm from its left edge and %2 cm from its top.</source>
        <translation>有东西在玻璃上压了几分钟，距左边 %1 cm，距上边 %2 cm。</translation>
    </message>
    <message>
        <source>The glass touches itself, %1 cm from its left edge and %2 cm from its top.</source>
        <translation>玻璃自己产生触摸，距左边 %1 cm，距上边 %2 cm。</translation>
    </message>
    <message>
        <source>The glass touched itself, %1 cm from its left edge and %2 cm from its top.</source>
        <translation>玻璃曾自己产生触摸，距左边 %1 cm，距上边 %2 cm。</translation>
    </message>
    <message>
        <source>Free space: %1 GB.</source>
        <translation>剩余空间：%1 GB。</translation>
    </message>
    <message>
        <source>The kiosk cannot save anything.</source>
        <translation>设备无法保存任何内容。</translation>
    </message>
    <message>
        <source>Ask IT to check the disk and the kiosk&apos;s folder.</source>
        <translation>请 IT 检查磁盘和设备的文件夹。</translation>
    </message>
    <message>
        <source>The clock shows %1.</source>
        <translation>时钟显示 %1。</translation>
    </message>
    <message>
        <source>The kiosk last stopped by itself on %1. This week: %2.</source>
        <translation>设备上次自行停止：%1。本周：%2。</translation>
    </message>
    <message>
        <source>Content %1, last looked through on %2.</source>
        <translation>内容 %1，上次核对：%2。</translation>
    </message>
    <message>
        <source>The clinic&apos;s own pages are shown.</source>
        <translation>显示诊所自己的页面。</translation>
    </message>
    <message>
        <source>Letters are missing or damaged: %1.</source>
        <translation>字体缺失或损坏：%1。</translation>
    </message>
    <message>
        <source>Ask IT to install the kiosk again.</source>
        <translation>请 IT 重新安装程序。</translation>
    </message>
    <message>
        <source>Approvals are damaged. The pages they were for count as drafts.</source>
        <translation>批准记录已损坏。相关页面算作草稿。</translation>
    </message>
    <message>
        <source>Approved pages: %1.</source>
        <translation>已批准的页面：%1。</translation>
    </message>
    <message>
        <source>A clinician opens “Pages and approvals” and checks the drafts.</source>
        <translation>请医务人员打开“页面和批准”检查草稿。</translation>
    </message>
    <message>
        <source>Approvals were damaged. Their file was kept on %1 as %2.</source>
        <translation>批准记录曾损坏。文件于 %1 存为 %2。</translation>
    </message>
    <message>
        <source>Look whether approvals are missing. IT can read the file.</source>
        <translation>请看是否缺少批准。IT 可以读取该文件。</translation>
    </message>
    <message>
        <source>Ask a clinician to look at them, or ask for newer content.</source>
        <translation>请医务人员查看，或索取更新的内容。</translation>
    </message>
    <message>
        <source>Wipe and dry the glass there. If it comes again, tell IT.</source>
        <translation>请擦干净那里的玻璃。如再出现，请告诉 IT。</translation>
    </message>
    <message>
        <source>Last touched on %1.</source>
        <translation>上次触摸：%1。</translation>
    </message>
    <message>
        <source>There is no loudspeaker and no headphone socket.</source>
        <translation>没有扬声器，也没有耳机插孔。</translation>
    </message>
    <message>
        <source>Check the plug, then test the sound.</source>
        <translation>请检查插头，再测试声音。</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>打印机就绪。</translation>
    </message>
    <message>
        <source>The printer is not there.</source>
        <translation>打印机不在。</translation>
    </message>
    <message>
        <source>Check its cable, and that it is on.</source>
        <translation>请检查连线和电源。</translation>
    </message>
    <message>
        <source>The printer was stopped.</source>
        <translation>打印机已停用。</translation>
    </message>
    <message>
        <source>Ask IT to let it print again.</source>
        <translation>请 IT 恢复打印。</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>打印机没有纸。</translation>
    </message>
    <message>
        <source>Put paper in.</source>
        <translation>请放纸。</translation>
    </message>
    <message>
        <source>The printer is jammed, open, full or out of ink.</source>
        <translation>打印机卡纸、打开、已满或没墨。</translation>
    </message>
    <message>
        <source>Look at the printer.</source>
        <translation>请查看打印机。</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>打印机没有响应。</translation>
    </message>
    <message>
        <source>Switch it off and on. If it comes again, tell IT.</source>
        <translation>关机再开机。如再出现，请告诉 IT。</translation>
    </message>
    <message>
        <source>Settings that are wrong: %1. The kiosk uses its own values for them.</source>
        <translation>错误的设置：%1。设备改用自己的值。</translation>
    </message>
    <message>
        <source>Open “All settings”. Each wrong one says what to do.</source>
        <translation>打开“全部设置”。每个错误项会说明怎么办。</translation>
    </message>
    <message>
        <source>Entries of the machine&apos;s policy file that are wrong: %1.</source>
        <translation>本机策略文件中的错误项：%1。</translation>
    </message>
    <message>
        <source>Ask IT to put the policy file right. “All settings” says what is wrong.</source>
        <translation>请 IT 改正策略文件。“全部设置”会说明错在哪里。</translation>
    </message>
    <message>
        <source>Nothing is counted.</source>
        <translation>没有统计。</translation>
    </message>
    <message>
        <source>Counting works.</source>
        <translation>统计正常。</translation>
    </message>
    <message>
        <source>The counts cannot be saved.</source>
        <translation>统计无法保存。</translation>
    </message>
    <message>
        <source>Ask IT to check the kiosk&apos;s folder.</source>
        <translation>请 IT 检查设备的文件夹。</translation>
    </message>
    <message>
        <source>Another program holds the counts.</source>
        <translation>另一个程序占用了统计。</translation>
    </message>
    <message>
        <source>Restart the kiosk.</source>
        <translation>请重启设备程序。</translation>
    </message>
    <message>
        <source>The counts are damaged. New ones are kept apart.</source>
        <translation>统计已损坏。新的另外保存。</translation>
    </message>
    <message>
        <source>Save the files for support.</source>
        <translation>请保存给技术支持的文件。</translation>
    </message>
    <message>
        <source>The counts are from a newer version.</source>
        <translation>统计来自更新的版本。</translation>
    </message>
    <message>
        <source>Ask IT to install that version again.</source>
        <translation>请 IT 重新安装那个版本。</translation>
    </message>
    <message>
        <source>The opening hours are not set, so the screen is on all day.</source>
        <translation>没有设置开放时间，屏幕全天开启。</translation>
    </message>
    <message>
        <source>Set the opening hours.</source>
        <translation>请设置开放时间。</translation>
    </message>
    <message>
        <source>The pages fit the screen.</source>
        <translation>页面适合屏幕。</translation>
    </message>
    <message>
        <source>The screen was not measured.</source>
        <translation>屏幕没有测量。</translation>
    </message>
    <message>
        <source>Measure the screen with a bank card.</source>
        <translation>请用银行卡测量屏幕。</translation>
    </message>
    <message>
        <source>The screen is another one than the one that was measured.</source>
        <translation>屏幕不是测量时的那个。</translation>
    </message>
    <message>
        <source>Measure it again with a bank card.</source>
        <translation>请用银行卡重新测量。</translation>
    </message>
    <message>
        <source>The screen is too small for the pages.</source>
        <translation>屏幕太小，放不下页面。</translation>
    </message>
    <message>
        <source>Measure it, or ask IT for a larger one.</source>
        <translation>请测量，或请 IT 换更大的。</translation>
    </message>
    <message>
        <source>Staff sign in with their PINs.</source>
        <translation>工作人员用 PIN 码登录。</translation>
    </message>
    <message>
        <source>The PINs are lost.</source>
        <translation>PIN 码丢失。</translation>
    </message>
    <message>
        <source>Use the recovery code, and give everybody a new PIN.</source>
        <translation>请用恢复码，给每人设新 PIN 码。</translation>
    </message>
    <message>
        <source>The PINs and the recovery code are lost.</source>
        <translation>PIN 码和恢复码都丢失。</translation>
    </message>
    <message>
        <source>Ask IT to put access.json back.</source>
        <translation>请 IT 放回 access.json。</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet.</source>
        <translation>还没有人有 PIN 码。</translation>
    </message>
    <message>
        <source>Set the kiosk up.</source>
        <translation>请设置设备。</translation>
    </message>
    <message>
        <source>There is nothing to do now. If it comes again, tell IT.</source>
        <translation>现在不用处理。如再出现，请告诉 IT。</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Wrong PINs</source>
        <translation>错误的 PIN 码</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Own pages</source>
        <translation>自己的页面</translation>
    </message>
    <message>
        <source>Program files</source>
        <translation>程序文件</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>策略文件</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停止记录</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Damaged approvals</source>
        <translation>损坏的批准</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>复审</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>玻璃</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>触摸</translation>
    </message>
    <message>
        <source>Delete files nobody needs, or ask IT for a larger disk.</source>
        <translation>请删除不用的文件，或请 IT 换更大的磁盘。</translation>
    </message>
    <message>
        <source>Ask IT to make room on the disk.</source>
        <translation>请 IT 清理磁盘空间。</translation>
    </message>
    <message>
        <source>The kiosk can save.</source>
        <translation>设备可以保存。</translation>
    </message>
    <message>
        <source>Set the clock. If it comes back, change its battery.</source>
        <translation>请设置时钟。如再出现，请换电池。</translation>
    </message>
    <message>
        <source>The kiosk has not stopped by itself.</source>
        <translation>设备没有自行停止过。</translation>
    </message>
    <message>
        <source>Save the files for support and send them to support.</source>
        <translation>请保存给技术支持的文件并发送。</translation>
    </message>
    <message>
        <source>If it happens again, save the files for support.</source>
        <translation>如再发生，请保存给技术支持的文件。</translation>
    </message>
    <message>
        <source>The file of the content opens. The safe screen does not look at its pages.</source>
        <translation>内容文件可以打开。安全屏不检查其中的页面。</translation>
    </message>
    <message>
        <source>There is no content.</source>
        <translation>没有内容。</translation>
    </message>
    <message>
        <source>Read the content again from a stick, or ask IT to install the kiosk again.</source>
        <translation>请从 U 盘重新读取内容，或请 IT 重新安装程序。</translation>
    </message>
    <message>
        <source>Content %1, of unknown date.</source>
        <translation>内容 %1，日期不明。</translation>
    </message>
    <message>
        <source>Ask for content with dates.</source>
        <translation>请索取带日期的内容。</translation>
    </message>
    <message>
        <source>Ask for newer content.</source>
        <translation>请索取更新的内容。</translation>
    </message>
    <message>
        <source>The clinic&apos;s own pages are not shown. %1</source>
        <translation>诊所自己的页面没有显示。%1</translation>
    </message>
    <message>
        <source>Put that right in the clinic&apos;s folder, then restart the kiosk.</source>
        <translation>请在诊所的文件夹中改正，再重启设备程序。</translation>
    </message>
    <message>
        <source>The clinic&apos;s own pages are shown. %1</source>
        <translation>显示诊所自己的页面。%1</translation>
    </message>
    <message>
        <source>Put that right in the clinic&apos;s folder when there is time.</source>
        <translation>有时间时请在诊所的文件夹中改正。</translation>
    </message>
    <message>
        <source>Read the approvals from a stick, or have a clinician approve those pages again.</source>
        <translation>请从 U 盘读取批准，或由医务人员重新批准这些页面。</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>Nobody has touched the screen since the kiosk started.</source>
        <translation>设备启动后还没有人触摸屏幕。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has touched the screen for %n days.</source>
        <translation>
            <numerusform>已有 %n 天没有人触摸屏幕。</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the touch.</source>
        <translation>请测试触摸。</translation>
    </message>
    <message>
        <source>Test the touch. Is the kiosk in sight of the patients?</source>
        <translation>请测试触摸。患者看得见设备吗？</translation>
    </message>
    <message>
        <source>The safe screen does not use the sound.</source>
        <translation>安全屏不使用声音。</translation>
    </message>
    <message>
        <source>There is something to play sound with.</source>
        <translation>有可播放声音的设备。</translation>
    </message>
    <message>
        <source>All settings are right.</source>
        <translation>所有设置都正确。</translation>
    </message>
    <message>
        <source>The safe screen does not look at the counts.</source>
        <translation>安全屏不检查统计。</translation>
    </message>
    <message>
        <source>The opening hours are set.</source>
        <translation>开放时间已设置。</translation>
    </message>
    <message>
        <source>One copy of the PINs is damaged.</source>
        <translation>PIN 码的一份副本已损坏。</translation>
    </message>
    <message>
        <source>Open “People and PINs” and save them again.</source>
        <translation>打开“人员和 PIN 码”并重新保存。</translation>
    </message>
    <message>
        <source>No page is due. The next one is on %1.</source>
        <translation>没有页面到期。下一个是 %1。</translation>
    </message>
    <message>
        <source>That cannot be right.</source>
        <translation>这不可能正确。</translation>
    </message>
    <message>
        <source>The count of wrong PINs cannot be read. It starts anew with a short wait.</source>
        <translation>无法读取错误 PIN 码的次数。将重新计数，并等待片刻。</translation>
    </message>
    <message>
        <source>The count of wrong PINs was damaged. It starts anew with a short wait.</source>
        <translation>错误 PIN 码的次数曾损坏。将重新计数，并等待片刻。</translation>
    </message>
    <message>
        <source>A PIN has only digits, 0 to 9. Leave out letters and signs.</source>
        <translation>PIN 码只有数字 0 至 9。不要字母和符号。</translation>
    </message>
    <message>
        <source>The PIN is too short. Take 6 to 12 digits.</source>
        <translation>PIN 码太短。请用 6 至 12 位数字。</translation>
    </message>
    <message>
        <source>The PIN is too long. Take 6 to 12 digits.</source>
        <translation>PIN 码太长。请用 6 至 12 位数字。</translation>
    </message>
    <message>
        <source>The PIN is one digit over and over. Mix several digits.</source>
        <translation>PIN 码只有一个数字。请混用几个数字。</translation>
    </message>
    <message>
        <source>The PIN counts up or down. Mix the digits.</source>
        <translation>PIN 码是连续数字。请打乱。</translation>
    </message>
    <message>
        <source>The PIN is only a year with a filling. Take other digits.</source>
        <translation>PIN 码只是年份加填充。请换数字。</translation>
    </message>
    <message>
        <source>The PIN is a line on the keypad. Mix the digits.</source>
        <translation>PIN 码是键盘上的一条线。请打乱。</translation>
    </message>
    <message>
        <source>The PIN repeats a few digits. Mix more digits.</source>
        <translation>PIN 码重复少数数字。请多混用一些。</translation>
    </message>
    <message>
        <source>The PIN has every digit twice. Mix the digits.</source>
        <translation>PIN 码每个数字都出现两次。请打乱。</translation>
    </message>
    <message>
        <source>Many people choose this PIN. Take another one.</source>
        <translation>很多人用这个 PIN 码。请换一个。</translation>
    </message>
    <message>
        <source>A recovery code has no 0, O, 1, I or L, and no signs. Compare each group with the card.</source>
        <translation>恢复码中没有 0、O、1、I、L，也没有符号。请把每组与卡片对照。</translation>
    </message>
    <message>
        <source>A recovery code has 5 groups of 4 characters. Compare each group with the card.</source>
        <translation>恢复码有 5 组，每组 4 个字符。请把每组与卡片对照。</translation>
    </message>
    <message>
        <source>There is a typing error in the code. Compare each group with the card.</source>
        <translation>恢复码输入有误。请把每组与卡片对照。</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>医务人员</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>The touch works. Every touch was seen where the finger was.</source>
        <translation>触摸正常。每次触摸都在手指的位置。</translation>
    </message>
    <message>
        <source>Left and right are swapped: a touch on the left is seen on the right.</source>
        <translation>左右颠倒：在左边触摸，在右边显示。</translation>
    </message>
    <message>
        <source>Up and down are swapped: a touch at the top is seen at the bottom.</source>
        <translation>上下颠倒：在上边触摸，在下边显示。</translation>
    </message>
    <message>
        <source>The touch is upside down: a touch in one corner is seen in the opposite corner.</source>
        <translation>触摸倒置：在一个角触摸，在对角显示。</translation>
    </message>
    <message>
        <source>The touch lies on its side: a finger that goes across is seen going up or down.</source>
        <translation>触摸转了 90 度：手指横着移动，却显示为上下移动。</translation>
    </message>
    <message>
        <source>The touches were seen beside the crosses, each in another direction.</source>
        <translation>触摸显示在十字旁边，方向各不相同。</translation>
    </message>
    <message>
        <source>The touches are seen far from the finger, as if they were meant for another screen.</source>
        <translation>触摸显示在离手指很远的地方，好像属于另一个屏幕。</translation>
    </message>
    <message>
        <source>No touch has arrived. The touch panel may be unplugged, or work for another screen.</source>
        <translation>没有收到触摸。触摸屏可能没有插好，或连到了另一个屏幕。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>不用处理。</translation>
    </message>
    <message>
        <source>Clean the glass and its edges, and test again. If it stays so, ask IT to calibrate the touch panel.</source>
        <translation>请擦干净玻璃和边缘，再测试一次。如仍这样，请 IT 校准触摸屏。</translation>
    </message>
    <message>
        <source>Ask IT to mirror the touch input of this screen. A keyboard works meanwhile.</source>
        <translation>请 IT 把此屏幕的触摸左右或上下对调。其间可以用键盘。</translation>
    </message>
    <message>
        <source>Ask IT to turn the touch input as the screen is turned. A keyboard works meanwhile.</source>
        <translation>请 IT 让触摸方向与屏幕方向一致。其间可以用键盘。</translation>
    </message>
    <message>
        <source>Test again with one finger in the middle of each cross. If it stays so, ask IT to calibrate the touch panel.</source>
        <translation>请用一根手指触摸每个十字的中心，再测试一次。如仍这样，请 IT 校准触摸屏。</translation>
    </message>
    <message>
        <source>Unplug any second screen and test again. If it stays so, ask IT to assign the touch panel to this screen.</source>
        <translation>请拔掉第二个屏幕，再测试一次。如仍这样，请 IT 把触摸屏分配给此屏幕。</translation>
    </message>
    <message>
        <source>Plug in the cable of the touch panel. With two screens, ask IT to assign the touch panel to this one. The test ends by itself, or with the Escape key.</source>
        <translation>请插好触摸屏的连线。有两个屏幕时，请 IT 把触摸屏分配给这个。测试会自动结束，也可按 Escape 键结束。</translation>
    </message>
    <message>
        <source>Touches are seen %1 mm too far to the right.</source>
        <translation>触摸显示偏右 %1 mm。</translation>
    </message>
    <message>
        <source>Touches are seen %1 mm too far to the left.</source>
        <translation>触摸显示偏左 %1 mm。</translation>
    </message>
    <message>
        <source>Touches are seen %2 mm too far down.</source>
        <translation>触摸显示偏下 %2 mm。</translation>
    </message>
    <message>
        <source>Touches are seen %2 mm too far up.</source>
        <translation>触摸显示偏上 %2 mm。</translation>
    </message>
    <message>
        <source>Touches are seen %1 mm too far to the right and %2 mm too far down.</source>
        <translation>触摸显示偏右 %1 mm，偏下 %2 mm。</translation>
    </message>
    <message>
        <source>Touches are seen %1 mm too far to the right and %2 mm too far up.</source>
        <translation>触摸显示偏右 %1 mm，偏上 %2 mm。</translation>
    </message>
    <message>
        <source>Touches are seen %1 mm too far to the left and %2 mm too far down.</source>
        <translation>触摸显示偏左 %1 mm，偏下 %2 mm。</translation>
    </message>
    <message>
        <source>Touches are seen %1 mm too far to the left and %2 mm too far up.</source>
        <translation>触摸显示偏左 %1 mm，偏上 %2 mm。</translation>
    </message>
    <message>
        <source>One moment. It is being checked.</source>
        <translation>请稍等，正在检查。</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Tries left: %n.</source>
        <translation>
            <numerusform>PIN 码错误。还可试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong PIN. After one more wrong PIN there is a wait.</source>
        <translation>PIN 码错误。再错一次就要等待。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait %1 s, or use the recovery code.</source>
        <translation>PIN 码错误太多。请等 %1 秒，或用恢复码。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait %1 min, or use the recovery code.</source>
        <translation>PIN 码错误太多。请等 %1 分钟，或用恢复码。</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait %1 s.</source>
        <translation>恢复码错误太多。请等 %1 秒。</translation>
    </message>
    <message>
        <source>This is not the recovery code of this kiosk.</source>
        <translation>这不是本设备的恢复码。</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits.</source>
        <translation>PIN 码有 6 至 12 位数字。</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%3年%2%1日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>January</source>
        <translation>一月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>二月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>三月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>四月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>五月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>六月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>七月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>八月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>九月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>十月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>十一月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>十二月</translation>
    </message>
    <message>
        <source>The settings are read.</source>
        <translation>正在读取设置。</translation>
    </message>
    <message>
        <source>The kiosk is looked at.</source>
        <translation>正在查看设备状态。</translation>
    </message>
    <message>
        <source>The logs are read.</source>
        <translation>正在读取日志。</translation>
    </message>
    <message>
        <source>The crash reports are read.</source>
        <translation>正在读取故障报告。</translation>
    </message>
    <message>
        <source>This file is no picture the kiosk can show. Use a PNG or JPEG file.</source>
        <translation>此文件不是设备能显示的图片。请用 PNG 或 JPEG 文件。</translation>
    </message>
    <message>
        <source>It counts after a restart.</source>
        <translation>重启后生效。</translation>
    </message>
    <message>
        <source>The damaged file %1 cannot be kept under another name. Ask IT to check the disk and the kiosk&apos;s folder.</source>
        <translation>损坏的文件 %1 无法用其他名称保存。请 IT 检查磁盘和设备的文件夹。</translation>
    </message>
    <message>
        <source>The stick is not there any more. Put it in again and try once more.</source>
        <translation>U 盘已不在。请重新插入，再试一次。</translation>
    </message>
    <message>
        <source>The stick is full. Delete files on it, or take another one.</source>
        <translation>U 盘已满。请删除其中的文件，或换一个。</translation>
    </message>
    <message>
        <source>The stick does not let anything be written. Slide its switch to unlocked, or take another one.</source>
        <translation>U 盘不允许写入。请把开关推到解锁位置，或换一个。</translation>
    </message>
    <message>
        <source>The stick cannot be used. Take another one.</source>
        <translation>此 U 盘无法使用。请换一个。</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>无法读取此文件。请换一个。</translation>
    </message>
    <message>
        <source>This file is too large. Choose a smaller one.</source>
        <translation>此文件太大。请选小一些的。</translation>
    </message>
    <message>
        <source>A file cannot be saved under this name. Use letters and digits only.</source>
        <translation>无法用这个名称保存文件。请只用字母和数字。</translation>
    </message>
    <message>
        <source>Do not use this stick. Call whoever publishes the pages.</source>
        <translation>请不要使用此 U 盘。请联系页面的发布者。</translation>
    </message>
    <message>
        <source>Ask whoever publishes the pages to copy the update onto the stick anew.</source>
        <translation>请页面的发布者把更新重新复制到 U 盘。</translation>
    </message>
    <message>
        <source>The stick holds no update for this kiosk.</source>
        <translation>U 盘上没有适合本设备的更新。</translation>
    </message>
    <message>
        <source>Take the stick that the publisher of the pages made.</source>
        <translation>请用页面发布者制作的 U 盘。</translation>
    </message>
    <message>
        <source>The kiosk has not been told yet whose updates it may take.</source>
        <translation>还没有告诉设备可以接受谁的更新。</translation>
    </message>
    <message>
        <source>Somebody with the IT role opens “Whose updates are taken” and compares a number.</source>
        <translation>请有 IT 角色的人打开“接受谁的更新”，对照编号。</translation>
    </message>
    <message>
        <source>The file that says whose updates are taken is damaged.</source>
        <translation>记录接受谁的更新的文件已损坏。</translation>
    </message>
    <message>
        <source>Somebody with the IT role opens “Whose updates are taken” and takes it again.</source>
        <translation>请有 IT 角色的人打开“接受谁的更新”，重新接受。</translation>
    </message>
    <message>
        <source>The update was not signed by those whom this kiosk trusts, or it was changed after it was signed.</source>
        <translation>更新不是由本设备信任的人签名的，或签名后被改动过。</translation>
    </message>
    <message>
        <source>A file of the update is not the one that was signed.</source>
        <translation>更新中有一个文件不是签名时的文件。</translation>
    </message>
    <message>
        <source>The signature of the update has run out, so nobody knows whether newer pages exist.</source>
        <translation>更新的签名已过期，因此无法知道是否有更新的页面。</translation>
    </message>
    <message>
        <source>Ask whoever publishes the pages for a fresh stick.</source>
        <translation>请向页面的发布者索取新的 U 盘。</translation>
    </message>
    <message>
        <source>The clock of this computer shows %1, so the kiosk cannot tell whether the update is still valid.</source>
        <translation>本机时钟显示 %1，因此设备无法判断更新是否仍有效。</translation>
    </message>
    <message>
        <source>Set the clock, then look on the stick again.</source>
        <translation>请设置时钟，再查看 U 盘。</translation>
    </message>
    <message>
        <source>The update is older than one this kiosk has taken or seen.</source>
        <translation>这个更新比本设备已接受或见过的旧。</translation>
    </message>
    <message>
        <source>Take the newest stick.</source>
        <translation>请用最新的 U 盘。</translation>
    </message>
    <message>
        <source>These pages are on the kiosk already, version %1.</source>
        <translation>这些页面已在设备中，版本 %1。</translation>
    </message>
    <message>
        <source>The files of the update do not belong together.</source>
        <translation>更新中的文件不属于同一套。</translation>
    </message>
    <message>
        <source>A file of the update is larger than it may be.</source>
        <translation>更新中有一个文件超过允许的大小。</translation>
    </message>
    <message>
        <source>The update names a file outside its own folder.</source>
        <translation>更新中写了一个不在自己文件夹内的文件。</translation>
    </message>
    <message>
        <source>A file of the update is no plain file.</source>
        <translation>更新中有一个文件不是普通文件。</translation>
    </message>
    <message>
        <source>The pages in the update cannot be read.</source>
        <translation>无法读取更新中的页面。</translation>
    </message>
    <message>
        <source>The update is for another product, “%1”.</source>
        <translation>这个更新属于另一产品“%1”。</translation>
    </message>
    <message>
        <source>Take the stick that is for this kiosk.</source>
        <translation>请用本设备的 U 盘。</translation>
    </message>
    <message>
        <source>The update needs a newer program than this kiosk has: version %1.</source>
        <translation>更新需要比本设备更新的程序：版本 %1。</translation>
    </message>
    <message>
        <source>Ask IT to update the program first.</source>
        <translation>请先让 IT 更新程序。</translation>
    </message>
    <message>
        <source>A file of the update is missing on the stick.</source>
        <translation>U 盘上缺少更新的一个文件。</translation>
    </message>
    <message>
        <source>The stick was taken out before the end.</source>
        <translation>U 盘在完成之前被拔出。</translation>
    </message>
    <message>
        <source>Put it in, wait 5 seconds, and look again.</source>
        <translation>请插入，等 5 秒，再查看。</translation>
    </message>
    <message>
        <source>There is no room for the update on the disk of the kiosk.</source>
        <translation>设备的磁盘放不下这个更新。</translation>
    </message>
    <message>
        <source>Ask IT to make room, then try again.</source>
        <translation>请 IT 清理空间，再试一次。</translation>
    </message>
    <message>
        <source>The update could not be saved on the kiosk.</source>
        <translation>更新无法保存到设备。</translation>
    </message>
    <message>
        <source>The update was stopped.</source>
        <translation>更新已停止。</translation>
    </message>
    <message>
        <source>Look on the stick again to go on.</source>
        <translation>请再次查看 U 盘以继续。</translation>
    </message>
    <message>
        <source>The note that says which pages are shown is damaged, so those that came with the kiosk are shown.</source>
        <translation>记录显示哪些页面的文件已损坏，因此显示设备自带的页面。</translation>
    </message>
    <message>
        <source>The pages of version %1 cannot be opened, so those of version %2 are shown.</source>
        <translation>无法打开版本 %1 的页面，因此显示版本 %2 的页面。</translation>
    </message>
    <message>
        <source>There are no pages of before.</source>
        <translation>没有之前的页面。</translation>
    </message>
    <message>
        <source>The clinic&apos;s name as it stands on the home page and on printed sheets. Empty: no name is shown.</source>
        <translation>首页和打印页上的诊所名称。空：不显示名称。</translation>
    </message>
    <message>
        <source>0 to 60 characters on one line</source>
        <translation>一行，0 至 60 个字符</translation>
    </message>
    <message>
        <source>The file of the clinic&apos;s logo. It lies in the folder `logo` beside this settings file. Empty: no logo is shown.</source>
        <translation>诊所徽标的文件。它在此设置文件旁的文件夹 `logo` 中。空：不显示徽标。</translation>
    </message>
    <message>
        <source>the name of a file without its folder: letters, digits, dots, - and _, or empty</source>
        <translation>不带文件夹的文件名：字母、数字、点、- 和 _，或空</translation>
    </message>
    <message>
        <source>The number to call in an emergency where the kiosk stands. Empty: the page says to tell the person at the desk, and shows no number.</source>
        <translation>设备所在地的急救电话。空：页面会写告诉前台人员，不显示号码。</translation>
    </message>
    <message>
        <source>0 to 20 characters on one line</source>
        <translation>一行，0 至 20 个字符</translation>
    </message>
    <message>
        <source>The telephone number patients call to reach the clinic, as it stands on what they take home. Empty: no number is given.</source>
        <translation>患者联系诊所的电话，印在他们带走的单页上。空：不给号码。</translation>
    </message>
    <message>
        <source>0 to 30 characters on one line</source>
        <translation>一行，0 至 30 个字符</translation>
    </message>
    <message>
        <source>Whom the people at the desk call when the kiosk needs help, as it stands on the desk card and the staff screen. Empty: nobody is named.</source>
        <translation>设备需要帮助时前台人员联系谁，写在前台卡片和工作人员界面上。空：不写任何人。</translation>
    </message>
    <message>
        <source>0 to 120 characters on one line</source>
        <translation>一行，0 至 120 个字符</translation>
    </message>
    <message>
        <source>How many pixels lie on one millimetre of the glass, as measured on the calibration page. 0: the kiosk works it out from the screen.</source>
        <translation>玻璃上每毫米的像素数，在测量页上测得。0：设备根据屏幕计算。</translation>
    </message>
    <message>
        <source>1.6 to 15.7 px/mm, or 0</source>
        <translation>1.6 至 15.7 px/mm，或 0</translation>
    </message>
    <message>
        <source>px/mm</source>
        <translation>px/mm</translation>
    </message>
    <message>
        <source>The screen that px_per_mm was measured on, as a note. The kiosk writes it by itself. On another screen px_per_mm does not count until somebody measures again. Empty: it counts on any screen.</source>
        <translation>测量 px_per_mm 时的屏幕，作为备注。由设备自动填写。换了屏幕后 px_per_mm 不再有效，直到重新测量。空：对任何屏幕都有效。</translation>
    </message>
    <message>
        <source>How high the lower edge of the glass hangs above the floor. The kiosk then keeps its buttons within the reach of a person in a wheelchair. 0: not measured.</source>
        <translation>玻璃下边离地的高度。设备据此让坐轮椅的人也够得到按钮。0：没有测量。</translation>
    </message>
    <message>
        <source>100 to 2000 mm, or 0</source>
        <translation>100 至 2000 mm，或 0</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>How long nobody touches the kiosk before it asks whether somebody is still there. A long page gets longer.</source>
        <translation>无人触摸多久后，设备会问是否还有人在。长页面的时间更长。</translation>
    </message>
    <message>
        <source>60 to 600 s</source>
        <translation>60 至 600 秒</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>How long that question stands before the visit is forgotten.</source>
        <translation>这个问题显示多久后，会清除本次浏览。</translation>
    </message>
    <message>
        <source>20 to 120 s</source>
        <translation>20 至 120 秒</translation>
    </message>
    <message>
        <source>How long one picture of the attract screen stands before the next one comes.</source>
        <translation>待机画面上每幅图显示多久后换下一幅。</translation>
    </message>
    <message>
        <source>8 to 60 s</source>
        <translation>8 至 60 秒</translation>
    </message>
    <message>
        <source>How loud the soft tone is that comes with the question whether somebody is still there. 0: no tone.</source>
        <translation>询问是否还有人在时，轻柔提示音的音量。0：没有提示音。</translation>
    </message>
    <message>
        <source>0 to 100 %</source>
        <translation>0 至 100 %</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>How long the glass takes no touch after staff have locked it for cleaning.</source>
        <translation>工作人员为清洁锁定玻璃后，多久不接受触摸。</translation>
    </message>
    <message>
        <source>15 to 120 s</source>
        <translation>15 至 120 秒</translation>
    </message>
    <message>
        <source>When the clinic is open on Monday. Outside these hours the glass is dim or blank; a touch wakes it for one visit. A time like 18:00-06:00 goes on into the next morning.</source>
        <translation>诊所星期一的开放时间。此外的时间玻璃变暗或关闭；触摸可唤醒，供一次浏览。像 18:00-06:00 这样的时间持续到第二天早上。</translation>
    </message>
    <message>
        <source>times like 08:00-12:30, 14:00-18:00 or 18:00-06:00, or open for the whole day, or empty for closed</source>
        <translation>时间如 08:00-12:30, 14:00-18:00 或 18:00-06:00；全天写 open；关闭则为空</translation>
    </message>
    <message>
        <source>When the clinic is open on Tuesday. Outside these hours the glass is dim or blank; a touch wakes it for one visit. A time like 18:00-06:00 goes on into the next morning.</source>
        <translation>诊所星期二的开放时间。此外的时间玻璃变暗或关闭；触摸可唤醒，供一次浏览。像 18:00-06:00 这样的时间持续到第二天早上。</translation>
    </message>
    <message>
        <source>When the clinic is open on Wednesday. Outside these hours the glass is dim or blank; a touch wakes it for one visit. A time like 18:00-06:00 goes on into the next morning.</source>
        <translation>诊所星期三的开放时间。此外的时间玻璃变暗或关闭；触摸可唤醒，供一次浏览。像 18:00-06:00 这样的时间持续到第二天早上。</translation>
    </message>
    <message>
        <source>When the clinic is open on Thursday. Outside these hours the glass is dim or blank; a touch wakes it for one visit. A time like 18:00-06:00 goes on into the next morning.</source>
        <translation>诊所星期四的开放时间。此外的时间玻璃变暗或关闭；触摸可唤醒，供一次浏览。像 18:00-06:00 这样的时间持续到第二天早上。</translation>
    </message>
    <message>
        <source>When the clinic is open on Friday. Outside these hours the glass is dim or blank; a touch wakes it for one visit. A time like 18:00-06:00 goes on into the next morning.</source>
        <translation>诊所星期五的开放时间。此外的时间玻璃变暗或关闭；触摸可唤醒，供一次浏览。像 18:00-06:00 这样的时间持续到第二天早上。</translation>
    </message>
    <message>
        <source>When the clinic is open on Saturday. Outside these hours the glass is dim or blank; a touch wakes it for one visit. A time like 18:00-06:00 goes on into the next morning.</source>
        <translation>诊所星期六的开放时间。此外的时间玻璃变暗或关闭；触摸可唤醒，供一次浏览。像 18:00-06:00 这样的时间持续到第二天早上。</translation>
    </message>
    <message>
        <source>When the clinic is open on Sunday. Outside these hours the glass is dim or blank; a touch wakes it for one visit. A time like 18:00-06:00 goes on into the next morning.</source>
        <translation>诊所星期日的开放时间。此外的时间玻璃变暗或关闭；触摸可唤醒，供一次浏览。像 18:00-06:00 这样的时间持续到第二天早上。</translation>
    </message>
    <message>
        <source>The days on which the clinic does not open. A night that began the evening before runs to its end.</source>
        <translation>诊所不开放的日子。前一晚开始的夜间时段会持续到结束。</translation>
    </message>
    <message>
        <source>dates like 2026-12-24..2026-12-26, 2027-01-01, or empty</source>
        <translation>日期如 2026-12-24..2026-12-26, 2027-01-01，或空</translation>
    </message>
    <message>
        <source>What the glass shows outside the hours: a dim picture, or nothing, so that it can sleep.</source>
        <translation>开放时间以外玻璃显示什么：变暗的画面，或什么都不显示，让屏幕休眠。</translation>
    </message>
    <message>
        <source>one of dim, blank</source>
        <translation>dim 或 blank</translation>
    </message>
    <message>
        <source>The code of the language every visit starts in, for example en, es, zh-Hans or ar.</source>
        <translation>每次浏览开始时的语言代码，如 en、es、zh-Hans 或 ar。</translation>
    </message>
    <message>
        <source>a language code like en or zh-Hans</source>
        <translation>语言代码，如 en 或 zh-Hans</translation>
    </message>
    <message>
        <source>The codes of the languages a visitor may choose from, with commas between them. Empty: all the kiosk has.</source>
        <translation>患者可以选择的语言代码，用逗号分开。空：设备有的全部语言。</translation>
    </message>
    <message>
        <source>language codes like en, es, zh-Hans, or empty</source>
        <translation>语言代码，如 en, es, zh-Hans，或空</translation>
    </message>
    <message>
        <source>Whether pages that no clinician has approved yet are shown, marked as drafts.</source>
        <translation>是否显示医务人员尚未批准的页面，并标明是草稿。</translation>
    </message>
    <message>
        <source>Whether this clinic offers acupuncture. Pages about acupuncture then say so.</source>
        <translation>本诊所是否提供针刺。如提供，有关针刺的页面会写明。</translation>
    </message>
    <message>
        <source>The colours every visit starts with.</source>
        <translation>每次浏览开始时的颜色。</translation>
    </message>
    <message>
        <source>one of light, dark, high-contrast-light, high-contrast-dark</source>
        <translation>light、dark、high-contrast-light 或 high-contrast-dark</translation>
    </message>
    <message>
        <source>The text size every visit starts with; 1 is the usual one, 2 is twice as large.</source>
        <translation>每次浏览开始时的字号；1 是常用字号，2 是两倍大。</translation>
    </message>
    <message>
        <source>1 to 2</source>
        <translation>1 至 2</translation>
    </message>
    <message>
        <source>Whether the kiosk counts how often its pages are read. It keeps weekly totals only, and nothing about a person or a visit.</source>
        <translation>设备是否统计页面的阅读次数。只存每周总数，不存任何个人或某次浏览的信息。</translation>
    </message>
    <message>
        <source>The day on which counting was switched on, as a note. The kiosk writes it by itself. Empty: never.</source>
        <translation>统计开启的日期，作为备注。由设备自动填写。空：从未开启。</translation>
    </message>
    <message>
        <source>a date like 2026-12-24, or empty</source>
        <translation>日期如 2026-12-24，或空</translation>
    </message>
    <message>
        <source>The smallest count that is shown. Smaller ones are hidden in every chart and file.</source>
        <translation>显示的最小数。更小的数在所有图表和文件中都隐藏。</translation>
    </message>
    <message>
        <source>5 to 20</source>
        <translation>5 至 20</translation>
    </message>
    <message>
        <source>The printer for visitors&apos; sheets, by the name the system gives it. Empty: nothing is printed.</source>
        <translation>打印患者单页的打印机，用系统给它的名称。空：不打印。</translation>
    </message>
    <message>
        <source>The paper in that printer.</source>
        <translation>打印机中的纸张。</translation>
    </message>
    <message>
        <source>one of a4, letter</source>
        <translation>a4 或 letter</translation>
    </message>
    <message>
        <source>The clinic&apos;s own address of a page on the web, for the code a phone can read. {page} stands for the name of the page, {language} for the language. Empty: the code carries a few sentences of the page instead.</source>
        <translation>诊所自己的网页地址，用于手机可读的二维码。{page} 代表页面名称，{language} 代表语言。空：二维码改为包含页面的几句话。</translation>
    </message>
    <message>
        <source>an address that begins with https:// and has {page} in it, or empty</source>
        <translation>以 https:// 开头并含有 {page} 的地址，或空</translation>
    </message>
    <message>
        <source>How many crashes the kiosk comes back from at once. One more, and it shows the safe screen for a while.</source>
        <translation>设备会立即恢复的故障次数。再多一次，会显示一段时间安全屏。</translation>
    </message>
    <message>
        <source>1 to 1000 crashes</source>
        <translation>1 至 1000 次故障</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>次故障</translation>
    </message>
    <message>
        <source>How long a crash counts towards that number.</source>
        <translation>一次故障计入这个次数多久。</translation>
    </message>
    <message>
        <source>60 to 86400 s</source>
        <translation>60 至 86400 秒</translation>
    </message>
    <message>
        <source>How much memory the kiosk may use before it is started afresh. 0: as much as there is.</source>
        <translation>设备程序用多少内存后会重新启动。0：不限。</translation>
    </message>
    <message>
        <source>300 to 16000 MB, or 0</source>
        <translation>300 至 16000 MB，或 0</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Whether the kiosk may be set up anew when the files with its people are destroyed. It counts in the policy file only; take it out again afterwards.</source>
        <translation>人员文件损坏后是否可以重新设置设备。只在策略文件中有效；用后请从中删除。</translation>
    </message>
    <message>
        <source>What was read in %1</source>
        <translation>%1 的阅读情况</translation>
    </message>
    <message>
        <source>Nobody used the kiosk.</source>
        <translation>没有人使用设备。</translation>
    </message>
    <message>
        <source>There were fewer than %1 visits. So few are not described any further.</source>
        <translation>浏览少于 %1 次。次数太少，不再详细说明。</translation>
    </message>
    <message>
        <source>Visits: %1.</source>
        <translation>浏览：%1。</translation>
    </message>
    <message>
        <source>The middle visit took %1 to %2 minutes.</source>
        <translation>浏览时长的中位数为 %1 至 %2 分钟。</translation>
    </message>
    <message>
        <source>The middle visit took %1 minutes or more.</source>
        <translation>浏览时长的中位数为 %1 分钟或以上。</translation>
    </message>
    <message>
        <source>The middle visit opened %1 to %2 pages.</source>
        <translation>每次浏览打开页数的中位数为 %1 至 %2 页。</translation>
    </message>
    <message>
        <source>Pages the middle visit opened: %1.</source>
        <translation>每次浏览打开页数的中位数：%1。</translation>
    </message>
    <message>
        <source>The middle visit opened %1 pages or more.</source>
        <translation>每次浏览打开页数的中位数为 %1 页或以上。</translation>
    </message>
    <message>
        <source>Pages that were opened at least once: %1 of 100.</source>
        <translation>至少打开过一次的页面：100 个中 %1 个。</translation>
    </message>
    <message>
        <source>Read most: %1 (%2 visits).</source>
        <translation>读得最多：%1（%2 次浏览）。</translation>
    </message>
    <message>
        <source>Nobody read: %1.</source>
        <translation>无人阅读：%1。</translation>
    </message>
    <message>
        <source>Hardly anybody read: %1.</source>
        <translation>几乎无人阅读：%1。</translation>
    </message>
    <message>
        <source>Read least: %1 (%2 visits).</source>
        <translation>读得最少：%1（%2 次浏览）。</translation>
    </message>
    <message>
        <source>Visits in %1: %2.</source>
        <translation>%1 的浏览：%2。</translation>
    </message>
    <message>
        <source>Visits in %1 together: %2.</source>
        <translation>%1 的浏览合计：%2。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Numbers from 1 to %1 are not shown, so that nobody can be recognised.</source>
        <translation>1 至 %1 的数不显示，以免认出任何人。</translation>
    </message>
    <message>
        <source>Another program uses the file of counts %1. End that program; until then counts are kept in memory.</source>
        <translation>另一个程序占用了统计文件 %1。请关闭该程序；在此之前统计存在内存中。</translation>
    </message>
    <message>
        <source>The file of counts %1 must not be written. Allow the kiosk&apos;s account to write to it and to its folder; until then counts are kept in memory.</source>
        <translation>不允许写入统计文件 %1。请允许设备的帐户写入该文件及其文件夹；在此之前统计存在内存中。</translation>
    </message>
    <message>
        <source>The disk is full, so counts cannot be saved to %1. Make room; until then counts are kept in memory.</source>
        <translation>磁盘已满，统计无法保存到 %1。请清理空间；在此之前统计存在内存中。</translation>
    </message>
    <message>
        <source>The file of counts %1 was written by a newer version of the kiosk. Install that version again, or move the file away; until then counts are kept in memory.</source>
        <translation>统计文件 %1 来自更新的版本。请重新安装那个版本，或移走该文件；在此之前统计存在内存中。</translation>
    </message>
    <message>
        <source>The file of counts %1 is damaged and cannot be moved. Move it away; until then counts are kept in memory.</source>
        <translation>统计文件 %1 已损坏，程序无法移走它。请手动移走；在此之前统计存在内存中。</translation>
    </message>
    <message>
        <source>The file of counts was damaged. It was kept as %1, and counting began anew. There is nothing to do; if it happens again, have the disk checked.</source>
        <translation>统计文件曾损坏。已存为 %1，统计重新开始。不用处理；如再出现，请让人检查磁盘。</translation>
    </message>
    <message>
        <source>The file of counts %1 cannot be opened. Check the disk and the folder; until then counts are kept in memory.</source>
        <translation>无法打开统计文件 %1。请检查磁盘和文件夹；在此之前统计存在内存中。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so nothing is counted. Set the date and the time.</source>
        <translation>本机时钟不对，因此不统计。请设置日期和时间。</translation>
    </message>
    <message>
        <source>Visits in which a page was read aloud</source>
        <translation>朗读过页面的浏览</translation>
    </message>
    <message>
        <source>Visits in which the text size was changed</source>
        <translation>更改过字号的浏览</translation>
    </message>
    <message>
        <source>Visits in which the colours were changed</source>
        <translation>更改过颜色的浏览</translation>
    </message>
    <message>
        <source>Visits in which movement was switched off</source>
        <translation>关闭过动画的浏览</translation>
    </message>
    <message>
        <source>Visits in which the buttons were lowered</source>
        <translation>下移过按钮的浏览</translation>
    </message>
    <message>
        <source>Visits in which the screen was hidden</source>
        <translation>隐藏过屏幕的浏览</translation>
    </message>
    <message>
        <source>Visits in which keys were used</source>
        <translation>用过按键的浏览</translation>
    </message>
    <message>
        <source>Visits in which the language was changed</source>
        <translation>更改过语言的浏览</translation>
    </message>
    <message>
        <source>Visits in which a page was printed</source>
        <translation>打印过页面的浏览</translation>
    </message>
    <message>
        <source>Visits in which a code for the phone was shown</source>
        <translation>显示过手机二维码的浏览</translation>
    </message>
    <message>
        <source>Visits in which questions were chosen</source>
        <translation>选过问题的浏览</translation>
    </message>
    <message>
        <source>Visits in which the kiosk asked whether somebody is still there</source>
        <translation>设备问过是否还有人在的浏览</translation>
    </message>
    <message>
        <source>Visits in which somebody answered that they are</source>
        <translation>有人回答还在的浏览</translation>
    </message>
    <message>
        <source>Visits ended by “I am finished”</source>
        <translation>用“我看完了”结束的浏览</translation>
    </message>
    <message>
        <source>Touches of the start screen after which nothing was done</source>
        <translation>触摸起始画面后没有任何操作</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>Point the camera of your phone at the code. It shows a few sentences of this page, and needs no network.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>请用手机摄像头对准二维码。它会显示本页的几句话，不需要网络。</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code. It opens this page: %1</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>请用手机摄像头对准二维码。它会打开这个网页：%1</translation>
    </message>
    <message numerus="yes">
        <source>Your %n questions are printed with it.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>
            <numerusform>您选的 %n 个问题会一起打印。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it home</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>带回家</translation>
    </message>
    <message>
        <source>The sheet is being printed.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>正在打印。</translation>
    </message>
    <message>
        <source>Printed. Please take it from the printer.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>已打印。请到打印机处取走。</translation>
    </message>
    <message>
        <source>The printer does not answer. Please ask at the desk.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>打印机没有响应。请询问前台。</translation>
    </message>
    <message>
        <source>The printer has been stopped. Please ask at the desk.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>打印机已停用。请询问前台。</translation>
    </message>
    <message>
        <source>The printer has no paper. Please ask at the desk.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>打印机没有纸了。请询问前台。</translation>
    </message>
    <message>
        <source>The printer needs help. Please ask at the desk.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>打印机需要处理。请询问前台。</translation>
    </message>
    <message>
        <source>This could not be printed. Please ask at the desk.</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>无法打印。请询问前台。</translation>
    </message>
    <message>
        <source>Code for your phone</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>手机二维码</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>kiosk/gui/widgets/take_home_view.py</extracomment>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>A to Z</source>
        <extracomment>kiosk/gui/widgets/tiles.py</extracomment>
        <translation>按拼音</translation>
    </message>
    <message>
        <source>What people may feel here</source>
        <extracomment>kiosk/gui/widgets/topics_screen.py</extracomment>
        <translation>这里可能有的感觉</translation>
    </message>
    <message>
        <source>In the order of the alphabet</source>
        <extracomment>kiosk/gui/widgets/topics_screen.py</extracomment>
        <translation>按字母顺序</translation>
    </message>
    <message>
        <source>By part of the body</source>
        <extracomment>kiosk/gui/widgets/topics_screen.py</extracomment>
        <translation>按身体部位</translation>
    </message>
    <message>
        <source>Topics A to Z</source>
        <extracomment>kiosk/gui/widgets/topics_tile.py</extracomment>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>A–Z</source>
        <extracomment>kiosk/gui/widgets/topics_tile.py</extracomment>
        <translation>索引</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>What do these words mean?</source>
        <extracomment>kiosk/gui/widgets/explanation.py</extracomment>
        <translation>这些词是什么意思？</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>kiosk/gui/widgets/word_buttons.py</extracomment>
        <translation>词语</translation>
    </message>
    <message>
        <source>What does “%1” mean?</source>
        <extracomment>kiosk/gui/widgets/word_buttons.py</extracomment>
        <translation>“%1”是什么意思？</translation>
    </message>
    <message>
        <source>Words: what they mean</source>
        <extracomment>kiosk/gui/widgets/word_buttons.py</extracomment>
        <translation>词语：是什么意思</translation>
    </message>
</context>
</TS>
