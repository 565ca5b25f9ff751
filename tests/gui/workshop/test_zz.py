from tests.support.workshop import *
def test_x(editor):
    w=editor.window; w.show(); d=w.desk
    for n,x in (("win",w),("bar",d.bar),("mid",d._middle),("form",d.form),("writing",d.writing),("preview",d.preview),("side",d.side),("problems",d.problems),("help",d.side.help),("progress",d.progress)):
        print(n,x.minimumSizeHint(), x.size())
    assert 0
