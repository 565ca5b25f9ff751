"""Speak sentences into files: reads lines of JSON, writes WAV files of 24 kHz. Runs in a place of its own.

Started by speak.py with the libraries of requirements.lock, which the kiosk never sees. Each line holds ``text`` (what
to say), ``language``, ``voice``, ``speed`` and ``out``; for each file written it answers with a line of JSON that holds
``out`` and ``seconds``. The phonemes come from espeak-ng (GPL-3, used here only), for Chinese from misaki; the voice is
Kokoro-82M (Apache-2.0).
"""

from __future__ import annotations

import ctypes
import json
import re
import sys
import wave
from pathlib import Path
from typing import Any

import espeakng_loader
import numpy as np
import onnxruntime

RATE = 24_000
_ESPEAK = {"en": "en", "es": "es-419"}
_MARK = re.compile(r"[^.,;:!?¡¿—…]+|[.,;:!?¡¿—…]")
_LEVEL = 10 ** (-20 / 20)  # the loudness every clip gets: -20 dB below full, measured where there is speech
_PEAK = 10 ** (-1.5 / 20)
_QUIET = 10 ** (-38 / 20)  # of the loudest: what is below at both ends is cut off
_BEFORE, _AFTER, _FADE = 0.03, 0.09, 0.008  # s


class Phonemes:
    """Turns words into the signs the voice reads."""

    def __init__(self) -> None:
        self._espeak = ctypes.CDLL(espeakng_loader.get_library_path())
        self._espeak.espeak_TextToPhonemes.restype = ctypes.c_char_p
        self._espeak.espeak_Initialize(2, 0, espeakng_loader.get_data_path().encode(), 0)
        self._chinese: Any = None

    def of(self, text: str, language: str) -> str:
        """Return the phonemes of a text, with its marks."""
        if language == "zh-Hans":
            return self._of_chinese(text)
        if self._espeak.espeak_SetVoiceByName(_ESPEAK[language].encode()):
            sys.exit(f"espeak-ng has no voice for {language}.")
        out = []
        for part in _MARK.findall(text):
            if len(part) == 1 and not part.isalnum():
                out.append(part + " ")
                continue
            words = ctypes.c_char_p(part.encode())
            rest = ctypes.pointer(words)
            said = ""
            while rest.contents.value:
                said += self._espeak.espeak_TextToPhonemes(rest, 1, 0x02).decode() + " "
            out.append(said.strip())
        return re.sub(r"\([a-z-]+\)", "", "".join(out)).replace("\u0361", "").strip()

    def _of_chinese(self, text: str) -> str:
        if self._chinese is None:
            from misaki import zh

            self._chinese = zh.ZHG2P()
        said = self._chinese(text)
        return str(said[0] if isinstance(said, tuple) else said)


class Speaker:
    """The voice itself."""

    def __init__(self, tools: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self._model = onnxruntime.InferenceSession(tools / "kokoro.onnx", options, providers=["CPUExecutionProvider"])
        self._vocabulary: dict[str, int] = json.loads((tools / "vocab.json").read_text(encoding="utf-8"))["vocab"]
        self._tools = tools

    def say(self, phonemes: str, voice: str, speed: float) -> Any:
        """Return samples between -1 and 1."""
        styles = np.fromfile(self._tools / "voices" / f"{voice}.bin", dtype="<f4").reshape(-1, 256)
        tokens = [self._vocabulary[sign] for sign in phonemes if sign in self._vocabulary][:508]
        given = {
            "tokens": np.array([[0, *tokens, 0]], dtype=np.int64),
            "style": styles[min(len(tokens), len(styles)) - 1].reshape(1, 256),
            "speed": np.array([speed], dtype=np.float32),
        }
        return self._model.run(None, given)[0].ravel()


def levelled(samples: Any) -> Any:
    """Return the samples without silence at their ends, all clips equally loud."""
    frame = RATE // 100
    whole = len(samples) // frame * frame
    loudness = np.sqrt((samples[:whole].reshape(-1, frame) ** 2).mean(axis=1))
    spoken = np.flatnonzero(loudness > loudness.max() * _QUIET)
    start = max(spoken[0] * frame - int(_BEFORE * RATE), 0)
    end = min((spoken[-1] + 1) * frame + int(_AFTER * RATE), len(samples))
    level = np.sqrt((loudness[spoken] ** 2).mean())
    out = samples[start:end] * (_LEVEL / level)
    over = np.abs(out) > _PEAK * 0.8
    knee = _PEAK * 0.8
    out[over] = np.sign(out[over]) * (knee + (_PEAK - knee) * np.tanh((np.abs(out[over]) - knee) / (_PEAK - knee)))
    fade = int(_FADE * RATE)
    out[:fade] *= np.linspace(0, 1, fade)
    out[-fade:] *= np.linspace(1, 0, fade)
    return out


def main() -> None:
    """Speak every line of the input."""
    phonemes, speaker = Phonemes(), Speaker(Path(sys.argv[1]))
    for line in sys.stdin:
        job = json.loads(line)
        samples = levelled(speaker.say(phonemes.of(job["text"], job["language"]), job["voice"], job["speed"]))
        with wave.open(job["out"], "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes((samples * 32767).astype("<i2").tobytes())
        print(json.dumps({"out": job["out"], "seconds": len(samples) / RATE}), flush=True)


if __name__ == "__main__":
    main()
