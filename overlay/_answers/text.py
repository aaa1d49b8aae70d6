"""A text that arrives piece by piece. No I/O, nothing specific to the API.

Pieces are joined only when read, so a text of any length takes linear time.
"""

from __future__ import annotations

import base64
import binascii

__all__ = ["Text"]


class Text:
    """A text that arrives in pieces; a character outside the BMP may be split across two of them.

    Attributes:
        length: Characters so far. A first half only counts when the second one has arrived.
    """

    __slots__ = ("_half", "_pieces", "_taken", "length")

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._taken = 0
        self._half = ""
        self.length = 0

    def add(self, piece: str) -> None:
        """Append a piece."""
        if self._half or not piece.isascii():
            piece, self._half = _settled(self._half + piece)
        if piece:
            self._pieces.append(piece)
            self.length += len(piece)

    def finish(self) -> None:
        """Handle the end: a half that is still waiting becomes U+FFFD."""
        if self._half:
            self._half = ""
            self.add("\ufffd")

    def take(self) -> str:
        """Return what was added since the last call."""
        new = "".join(self._pieces[self._taken :])
        self._taken = len(self._pieces)
        return new

    def start(self, length: int) -> str:
        """Return the first characters."""
        return str(self)[:length]

    def ends_with(self, end: str) -> bool:
        """Return whether the last piece ends like this, ignoring white space."""
        return bool(self._pieces) and self._pieces[-1].rstrip().endswith(end)

    def base64(self) -> str:
        """Return the pieces as one base64 text; each piece may have its own padding."""
        if any("=" in piece for piece in self._pieces[:-1]):
            try:
                return base64.b64encode(b"".join(map(base64.b64decode, self._pieces))).decode()
            except binascii.Error:
                pass  # split at arbitrary places: then only the last piece should be padded, and joining is enough
        return str(self)

    def __str__(self) -> str:
        return "".join(self._pieces)


def _settled(text: str) -> tuple[str, str]:
    """Join surrogate pairs; return a first half at the end separately, and U+FFFD for halves without a partner."""
    half = text[-1:] if "\ud800" <= text[-1:] <= "\udbff" else ""
    text = text.removesuffix(half)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text, half
