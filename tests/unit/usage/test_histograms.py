from __future__ import annotations

import pytest

from kiosk.usage.histograms import HISTOGRAMS, HOURS, LENGTHS, PAGES, Histogram


@pytest.mark.parametrize(
    ("histogram", "value", "edge"),
    [
        (LENGTHS, 0.0, 0),
        (LENGTHS, 0.99, 0),
        (LENGTHS, 1.0, 1),
        (LENGTHS, 4.9, 3),
        (LENGTHS, 30.0, 30),
        (LENGTHS, 1e9, 30),
        (LENGTHS, -1.0, 0),
        (PAGES, 0, 0),
        (PAGES, 5, 4),
        (PAGES, 200, 20),
        (HOURS, 23, 23),
    ],
)
def test_every_value_has_its_bin(histogram: Histogram, value: float, edge: int):
    assert histogram.bin_of(value) == edge


@pytest.mark.parametrize("histogram", HISTOGRAMS)
def test_bins_follow_each_other_without_a_gap(histogram: Histogram):
    ends = [histogram.end_of(edge) for edge in histogram.edges]
    assert ends == [*histogram.edges[1:], None]
    assert list(histogram.edges) == sorted(set(histogram.edges))
    assert min(histogram.edges) >= 0
    assert max(histogram.edges) <= 99  # what the file allows
