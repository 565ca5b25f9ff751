"""Record what the pages say: one file for each sentence, voice and rate, in content/back-pain/speech.

    python build_scripts/speak.py                  record what is missing
    python build_scripts/speak.py --check          name what is missing and what no page needs any more
    python build_scripts/speak.py --again Qi       record every sentence with this word anew
    python build_scripts/speak.py --prune          remove what no page needs any more

Run by hand after sentences were changed, never by a build server; only a changed sentence is recorded anew. The tools
stand in build/speech: libraries of speech/requirements.lock, voices from a pinned npm package, and oggenc of the
package vorbis-tools. What a clinic recorded itself under the same name is never overwritten.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from common import ROOT, end_with, say

if TYPE_CHECKING:
    from speech.recording import Clip

PACK = ROOT / "content" / "back-pain"


def main() -> int:
    """Do what the command line asks."""
    sys.path[:0] = [str(ROOT), str(ROOT / "build_scripts" / "vendor")]
    from speech.recording import left_over, record, wanted

    from kiosk.speech.voices import VOICES

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pack", type=Path, default=PACK, help="the content folder")
    parser.add_argument("--language", choices=[voice.language for voice in VOICES], help="one language only")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many speak at the same time")
    parser.add_argument("--check", action="store_true", help="record nothing, and fail when something is missing")
    parser.add_argument("--prune", action="store_true", help="remove what no page needs any more")
    parser.add_argument("--again", metavar="WORD", help="record the sentences with this word anew")
    chosen = parser.parse_args()
    missing: list[Clip] = []
    stale: list[Path] = []
    for voice in VOICES:
        if chosen.language in {None, voice.language}:
            clips = wanted(chosen.pack, voice)
            again = [clip for clip in clips if chosen.again and chosen.again in clip.text]
            missing += [clip for clip in clips if clip in again or not (chosen.pack / clip.file).exists()]
            stale += left_over(chosen.pack, clips, voice.language)
    say(f"{len(missing)} clips are missing, {len(stale)} are no longer needed.")
    if chosen.prune:
        for file in stale:
            file.unlink()
    if chosen.check:
        for clip in missing:
            say(f"missing, {clip.voice.language}, {clip.rate}: {clip.text}")
        return 1 if missing or stale else 0
    for line in record(chosen.pack, missing, chosen.jobs) if missing else ():
        say(f"Listen to it: {line}")
    return 0


if __name__ == "__main__":
    end_with(main)
