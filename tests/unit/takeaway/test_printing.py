from __future__ import annotations

from kiosk.takeaway.printing import JOB_NAME, Job, NullPrinter, Trouble


def test_a_kiosk_without_a_printer_prints_nothing():
    assert NullPrinter().takes == "pdf"
    assert NullPrinter().send(Job(b"%PDF")) is Trouble.MISSING


def test_the_list_of_jobs_tells_nobody_what_was_read():
    assert "pain" not in JOB_NAME.lower()
