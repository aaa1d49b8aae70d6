"""Speech: a real WAV file with a tone per word and the text in a comment, so that a transcription can read it."""

from __future__ import annotations

import io
import struct
import wave
from typing import TYPE_CHECKING

from .. import _sse
from .._call import Answer, Call, Route
from .._document import document
from .._fit import check
from .._sessions.audio import RATE, encoded, tone
from .._text import tokens

if TYPE_CHECKING:
    from .._multipart import File

PIECE = 12_000  # bytes of sound in an event
OPERATION = document().operations["POST /audio/speech"]


def _sound(text: str) -> bytes:
    return b"".join(tone(number) for number, _ in enumerate(tokens(text)))


def _file(sound: bytes, text: str) -> bytes:
    """Write 16-bit samples and a comment (RIFF: chunks `fmt `, `data` and `LIST`)."""
    comment = text.encode()
    comment += b"\0" * (2 - len(comment) % 2)
    info = b"INFOICMT" + struct.pack("<I", len(comment)) + comment
    chunks = b"WAVEfmt " + struct.pack("<IHHIIHH", 16, 1, 1, RATE, RATE * 2, 2, 16)
    chunks += b"data" + struct.pack("<I", len(sound)) + sound + b"LIST" + struct.pack("<I", len(info)) + info
    return b"RIFF" + struct.pack("<I", len(chunks)) + chunks


def heard(file: File) -> tuple[str, float]:
    """Return the text of a sound and its seconds; for foreign sounds, a placeholder text."""
    seconds = len(file.content) / (2 * RATE)
    if file.content.startswith(b"RIFF"):
        try:
            with wave.open(io.BytesIO(file.content)) as opened:
                seconds = opened.getnframes() / opened.getframerate()
        except (wave.Error, EOFError):
            pass
    _, found, comment = file.content.partition(b"INFOICMT")
    if found and len(comment) >= 4:
        length = struct.unpack("<I", comment[:4])[0]
        return comment[4 : 4 + length].rstrip(b"\0").decode("utf-8", "replace"), seconds
    return f"The sandbox heard {seconds:.1f} seconds of sound in {file.name}.", seconds


def _create(call: Call) -> Answer:
    body = call.object()
    check(OPERATION.body["application/json"], body)
    sound = _sound(body["input"])
    if body.get("stream_format") == "sse":
        pieces = [sound[start : start + PIECE] for start in range(0, len(sound), PIECE)]
        used = {"input_tokens": len(tokens(body["input"])), "output_tokens": len(sound) // 1000}
        done = {"type": "speech.audio.done", "usage": used | {"total_tokens": sum(used.values())}}
        events = [{"type": "speech.audio.delta", "audio": encoded(piece)} for piece in pieces]
        return Answer(events=[_sse.data(event) for event in [*events, done]])
    if body.get("response_format") == "pcm":
        return Answer(body=sound, headers={"content-type": "audio/pcm"})
    return Answer(body=_file(sound, body["input"]), headers={"content-type": "audio/wav"})


ROUTES = [Route("POST", "/audio/speech", _create)]
