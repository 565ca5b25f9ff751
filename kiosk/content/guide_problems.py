"""The kinds of problems of a page's guide, "just show me"."""

from __future__ import annotations

from kiosk.content.problem_kind import error

GUIDE = (
    error(
        "guide-other",
        "A guide holds something that is not a step.",
        "Put all of its words between ::: step and :::, or under another section.",
    ),
    error(
        "step-place",
        "A step stands outside the guide of the page.",
        "Put it under ## Just show me {{#guide}}.",
    ),
    error(
        "guide-steps",
        "The guide has {count} steps; {least} to {most} are allowed.",
        "Add steps, or take some away.",
    ),
    error(
        "guide-length",
        "The guide takes {count} seconds to read; {least} to {most} are allowed.",
        "Say more, or fewer words.",
    ),
    error(
        "step-long",
        "A step of the guide has {count} sentences; {most} are enough: “{start} …”",
        "Make two steps of it, or say less.",
    ),
    error(
        "step-source",
        "A step of the guide names the source {source}, which the sections of the page do not.",
        "A guide says only what the page says: take the fact from there, with its source.",
    ),
    error(
        "state-unknown",
        "The picture {picture} has no state called {state}.",
        "Check its name, or leave it out.",
    ),
    error(
        "guide-hard",
        "The guide needs {grade:.1f} years of school to read; {most:.1f} is the most allowed.",
        "Use shorter sentences and shorter words.",
    ),
)
"""What can be wrong with a guide."""
