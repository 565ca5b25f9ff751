"""What strace wrote is read rightly: a network and a write elsewhere are noticed, everything else is not."""

from __future__ import annotations

import shutil
import subprocess
import sys
from itertools import islice
from pathlib import Path

import pytest
import strace_visit

STATE = Path("/srv/kiosk/state")


@pytest.mark.parametrize(
    ("line", "paths"),
    [
        ('7 openat(AT_FDCWD</here>, "/etc/x", O_WRONLY|O_CREAT, 0666) = 3</etc/x>', ["/etc/x"]),
        ('7 openat(AT_FDCWD</here>, "x", O_RDWR) = 3', ["/here/x"]),
        ('7 openat(5</srv/a>, "x", O_CREAT|O_EXCL <unfinished ...>', ["/srv/a/x"]),
        ('7 openat(AT_FDCWD</here>, "/etc/x", O_RDONLY|O_CLOEXEC) = 3', []),
        ('open("/etc/x", O_WRONLY) = -1 EROFS (Read-only file system)', ["/etc/x"]),
        ('7 openat(AT_FDCWD</here>, "/etc/x", O_RDWR) = -1 ENOENT (No such file or directory)', []),
        ('7 mkdir("/srv/b", 0777) = -1 EEXIST (File exists)', []),
        ('7 mkdir("/srv/b", 0777) = 0', ["/srv/b"]),
        ('7 rename("/a", "/b") = 0', ["/a", "/b"]),
        ('7 renameat2(AT_FDCWD</w>, "a", 6</v>, "b", RENAME_NOREPLACE) = 0', ["/w/a", "/v/b"]),
        ('7 symlink("/etc", "/srv/link") = 0', ["/srv/link"]),
        ('7 linkat(AT_FDCWD</w>, "a", AT_FDCWD</w>, "b", 0) = 0', ["/w/b"]),
        ('7 unlink("/srv/gone") = 0', ["/srv/gone"]),
        ('7 unlinkat(4</srv>, "gone", 0) = 0', ["/srv/gone"]),
        ('7 truncate("/srv/t", 0) = 0', ["/srv/t"]),
        ("7 socket(AF_UNIX, SOCK_STREAM, 0) = 3", []),
        ("7 +++ exited with 0 +++", []),
        ("7 <... openat resumed>) = 3", []),
    ],
)
def test_what_a_line_changes(line: str, paths: list[str]):
    assert strace_visit.changed_paths(line) == paths


def read(*lines: str) -> strace_visit.Seen:
    return strace_visit.read(lines, [STATE])


def test_a_kiosk_that_keeps_to_itself_is_clean():
    seen = read(
        "7 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3",
        '7 connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X0"}, 20) = 0',
        f'7 openat(AT_FDCWD</w>, "{STATE.resolve()}/cache/a.new", O_WRONLY|O_CREAT, 0666) = 3',
        f'7 mkdir("{STATE.resolve()}", 0777) = 0',
        '7 openat(AT_FDCWD</w>, "/dev/null", O_RDWR) = 4',
        "7 --- SIGTERM ---",
    )
    assert seen.is_clean
    assert (seen.calls, seen.families, seen.inside) == (5, {"UNIX": 1}, 2)


@pytest.mark.parametrize(
    "line",
    [
        "7 socket(AF_INET, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 5",
        "7 socket(AF_INET6, SOCK_STREAM, IPPROTO_TCP) = 5",
        '7 connect(5, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}, 16) = 0',
    ],
)
def test_a_network_is_noticed(line: str):
    seen = read(line)
    assert seen.network == [line]
    assert not seen.is_clean


def test_a_write_elsewhere_is_noticed_once(capsys: pytest.CaptureFixture[str]):
    line = f'7 openat(AT_FDCWD</w>, "{STATE.resolve()}-not/x", O_WRONLY, 0666) = 3'
    seen = read(line, line)
    assert list(seen.outside) == [f"{STATE.resolve()}-not/x"]
    assert not seen.is_clean
    strace_visit.say_what(seen)
    printed = capsys.readouterr().out
    assert printed.count("OUTSIDE") == 1
    assert "did not keep to itself" in printed


def test_other_sockets_are_counted():
    assert read("7 socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 5").families == {"NETLINK": 1}


def test_a_visit_opens_a_page_and_ends():
    places = {
        name: (number, number)
        for number, name in enumerate(("home", "next", "attract", "reading-aids", "sciatica", "where#neck", "hips"))
    }
    names = [name for name, _ in islice(strace_visit.steps(places, (100, 100)), 18)]
    assert names[:3] == ["attract", "home", "sciatica"]
    assert names[8] == "attract"
    assert names[11] == "hips"


@pytest.mark.skipif(not shutil.which("strace"), reason="there is no strace here")
def test_real_records_are_read(tmp_path: Path):
    program = (
        "import os, socket, sys; socket.socket(socket.AF_INET).close(); open('in.txt', 'w').close();"
        "os.rename(os.path.abspath('in.txt'), sys.argv[1] + '/out.txt'); os.mkdir(sys.argv[1] + '/made')"
    )
    inside, outside, record = tmp_path / "in", tmp_path / "out", tmp_path / "record"
    inside.mkdir()
    outside.mkdir()
    command = ["strace", "-f", "-qq", "-y", "-e", f"trace={strace_visit.CALLS}", "-o", str(record)]
    traced = subprocess.run(
        [*command, sys.executable, "-B", "-c", program, str(outside)], cwd=inside, capture_output=True, check=False
    )
    if traced.returncode:
        pytest.skip("strace may not watch programs here")
    seen = strace_visit.read(record.read_text(encoding="utf-8").splitlines(), [inside])
    assert set(seen.outside) == {str(outside / "out.txt"), str(outside / "made")}
    assert seen.families == {"INET": 1}
    assert len(seen.network) == 1
    assert seen.inside == 2
