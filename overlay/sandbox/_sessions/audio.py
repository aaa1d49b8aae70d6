"""Sound made up by the sandbox: 16-bit PCM, 24 kHz, one channel, a tone per word."""

from __future__ import annotations

import base64
import math
from array import array
from contextlib import suppress
from typing import Any

from .._call import ApiError

RATE = 24_000  # samples per second
PIECE = 100  # milliseconds per word
WORDS = ("The ", "sandbox ", "cannot ", "listen, ", "so ", "it ", "makes ", "this ", "up. ")


def word(number: int) -> str:
    """Return the word that is heard with this number."""
    return WORDS[number % len(WORDS)]


def tone(number: int) -> bytes:
    """Return the sound of the word with this number: a tone, alternately lower and higher."""
    pitch = 220 * 2 ** (number % 12 / 12)
    samples = array("h", (int(8000 * math.sin(2 * math.pi * pitch * i / RATE)) for i in range(RATE * PIECE // 1000)))
    return samples.tobytes()


def encoded(sound: bytes) -> str:
    """Return sound in the encoding of events."""
    return base64.b64encode(sound).decode()


def decoded(text: Any) -> bytes:
    """Return the sound of an event.

    Raises:
        ApiError: It is not base64.
    """
    with suppress(TypeError, ValueError):
        return base64.b64decode(text, validate=True)
    raise ApiError("Invalid 'audio': expected base64.", param="audio", code="invalid_value")


def milliseconds(length: int) -> int:
    """Return the duration of this many bytes of sound."""
    return length * 1000 // (2 * RATE)


def is_silent(sound: bytes) -> bool:
    """Return whether a sound is silent."""
    return not any(sound)
