"""Sound made up by the sandbox: 16-bit PCM, 24 kHz, one channel, a tone per word."""

from __future__ import annotations

import base64
import binascii
import math
from array import array

RATE = 24_000  # samples per second
PIECE = 100  # milliseconds per word


def tone(number: int) -> bytes:
    """Return the sound of the word with this number: a tone, alternately lower and higher."""
    pitch = 220 * 2 ** (number % 12 / 12)
    samples = array("h", (int(8000 * math.sin(2 * math.pi * pitch * i / RATE)) for i in range(RATE * PIECE // 1000)))
    return samples.tobytes()


def encoded(sound: bytes) -> str:
    """Return sound in the encoding of events."""
    return base64.b64encode(sound).decode()


def decoded(text: object) -> bytes | None:
    """Return the sound of an event, or None if it is not base64."""
    try:
        return base64.b64decode(text, validate=True) if isinstance(text, str) else None
    except binascii.Error:
        return None


def milliseconds(length: int) -> int:
    """Return the duration of this many bytes of sound."""
    return length * 1000 // (2 * RATE)


def is_silent(sound: bytes) -> bool:
    """Return whether a sound is silent."""
    return not any(sound)
