"""Bodies of answers, decompressed in bounded pieces: a small answer must not become a large one unnoticed."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["DEFAULT_MAX_BODY", "BodyError", "BodyReader", "Inflater", "inflater_for"]

DEFAULT_MAX_BODY: Final = 512 * 1024 * 1024
_KNOWN: Final = (b"gzip", b"x-gzip", b"deflate")
_PIECE: Final = 1024 * 1024


class BodyError(ValueError):
    """A body that is too large, is not what its Content-Encoding says, or has an encoding nobody asked for."""


class Inflater:
    """Decompress gzip (or zlib), piece by piece; `feed` never gives more than a mebibyte at once."""

    __slots__ = ("_inflate",)

    def __init__(self) -> None:
        self._inflate = _decompressor()

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Yield what the next compressed bytes hold.

        Raises:
            BodyError: they are not compressed data.
        """
        while chunk:
            if self._inflate.eof:  # gzip allows several members in a row
                self._inflate = _decompressor()
            try:
                piece = self._inflate.decompress(chunk, _PIECE)
            except zlib.error:
                raise BodyError("the compressed body is broken") from None
            if piece:
                yield piece
            chunk = self._inflate.unused_data if self._inflate.eof else self._inflate.unconsumed_tail

    def finish(self) -> None:
        """Say that the data has ended.

        Raises:
            BodyError: something is missing at its end.
        """
        if not self._inflate.eof:
            raise BodyError("the compressed body is cut off")


class BodyReader:
    """Gather the body of one answer.

    Attributes:
        is_plain: the body is neither compressed nor larger than `limit` nor of unknown length: it may be read at once.
    """

    __slots__ = ("_cut", "_inflater", "_limit", "_parts", "_size", "is_plain")

    def __init__(self, headers: Iterable[tuple[bytes, bytes]], *, limit: int, cut: bool = False) -> None:
        """Look at the headers of the answer.

        Args:
            headers: names and values as they came.
            limit: bytes that the body may take, decompressed.
            cut: drop what is beyond the limit, or cannot be decompressed, instead of refusing the body.

        Raises:
            BodyError: the body has an encoding that was not asked for.
        """
        encoding, length = b"", None
        for name, value in headers:
            size = len(name)
            if size == 16 and name.lower() == b"content-encoding":
                encoding = value
            elif size == 14 and name.lower() == b"content-length" and value.isdigit() and len(value) < 20:
                length = int(value)
        self._inflater = inflater_for(encoding if not cut or encoding.strip().lower() in _KNOWN else b"")
        self._limit = limit
        self._cut = cut
        self._size = 0
        self._parts: list[bytes] = []
        self.is_plain = self._inflater is None and length is not None and length <= limit

    def feed(self, chunk: bytes) -> bool:
        """Take the next bytes; say whether more are wanted.

        Raises:
            BodyError: the body is too large, or broken.
        """
        for piece in (chunk,) if self._inflater is None else self._inflater.feed(chunk):
            self._size += len(piece)
            self._parts.append(piece)
            if self._size > self._limit:
                if not self._cut:
                    raise BodyError(f"the body is larger than {self._limit} bytes (decompressed, if it was compressed)")
                return False
        return True

    def content(self) -> bytes:
        """Return the body, at its end.

        Raises:
            BodyError: it is compressed and its end is missing.
        """
        if self._inflater is not None and self._parts and not self._cut:
            self._inflater.finish()
        return self.so_far()

    def so_far(self) -> bytes:
        """Return what of the body has come."""
        return b"".join(self._parts)


def inflater_for(encoding: bytes) -> Inflater | None:
    """Return what undoes a Content-Encoding, or None where there is none.

    Raises:
        BodyError: an encoding that was not asked for.
    """
    known = encoding.strip().lower()
    if known in (b"", b"identity"):
        return None
    if known in _KNOWN:
        return Inflater()
    raise BodyError(f"the body has the encoding {encoding[:40]!r}, which was not asked for")


def _decompressor() -> zlib._Decompress:
    return zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)  # 32: gzip or zlib, told apart by the header
