"""Response bodies, decompressed in limited pieces: a small response must not become a large one unnoticed."""

from __future__ import annotations

import functools
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from itertools import chain
from typing import Any, Final

__all__ = ["DEFAULT_MAX_BODY", "BodyError", "BodyReader", "Inflater", "inflater_for"]

DEFAULT_MAX_BODY: Final = 512 * 1024 * 1024
_PACKAGES: Final = {"br": "brotli", "zstd": "zstandard"}
_KNOWN: Final = ("gzip", "x-gzip", "deflate", *_PACKAGES)
_MAX_CODINGS: Final = 5  # codings in a row, as many as curl allows
_SPOON: Final = 256  # bytes
_PIECE: Final = 1024 * 1024


class BodyError(ValueError):
    """A body that is too large, does not match its Content-Encoding, or has one that is not supported here."""


class Inflater:
    """Decode the codings of a body, piece by piece; `feed` returns a bounded amount at once.

    Args:
        codings: in the order in which they were applied, as Content-Encoding names them.
    """

    __slots__ = ("_codecs",)

    def __init__(self, codings: Sequence[str]) -> None:
        self._codecs = [_codec(coding) for coding in reversed(codings)]

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Yield the content of the next compressed bytes.

        Raises:
            BodyError: they are not compressed data.
        """
        pieces: Iterable[bytes] = (chunk,)
        for codec in self._codecs:
            pieces = chain.from_iterable(map(codec.feed, pieces))
        try:
            yield from pieces
        except Exception:  # noqa: BLE001  # each library has an error of its own
            raise BodyError("the compressed body is corrupt") from None

    def finish(self) -> None:
        """Handle the end of the data.

        Raises:
            BodyError: something is missing at its end.
        """
        if not all(codec.is_whole() for codec in self._codecs):
            raise BodyError("the compressed body is cut off")


class _Codec:
    """A coding whose library has an object per member, of which several may come in a row."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make
        self._inflate = make()
        self._is_new = True  # a member has started, but nothing of it has arrived

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        while chunk:
            if self._inflate.eof:
                chunk = chunk.lstrip(b"\0")  # padding
                if not chunk:
                    return
                self._inflate = self._make()
            self._is_new = False
            piece, chunk = self._some(chunk)
            if piece:
                yield piece

    def _some(self, chunk: bytes) -> tuple[bytes, bytes]:
        piece = self._inflate.decompress(chunk, _PIECE)
        return piece, self._inflate.unused_data if self._inflate.eof else self._inflate.unconsumed_tail

    def is_whole(self) -> bool:
        return self._is_new or bool(self._inflate.eof)


class _Deflate(_Codec):
    """Some servers send the raw form, without the zlib header that RFC 9110 requires."""

    def __init__(self) -> None:
        super().__init__(zlib.decompressobj)
        self._head: bytes | None = b""

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        if self._head is not None:
            chunk = self._head + chunk
            self._head = chunk
            if len(chunk) < 2:
                return
            self._head = None
            if chunk[0] & 15 != 8 or (chunk[0] << 8 | chunk[1]) % 31:
                self._make = functools.partial(zlib.decompressobj, -zlib.MAX_WBITS)
                self._inflate = self._make()
        yield from super().feed(chunk)

    def is_whole(self) -> bool:
        return not self._head and super().is_whole()


class _Zstd(_Codec):
    """Its library does not limit the output, so the input is fed in pieces: 1 KB may become 32 MB."""

    def _some(self, chunk: bytes) -> tuple[bytes, bytes]:
        piece = self._inflate.decompress(chunk[:_SPOON])
        return piece, self._inflate.unused_data + chunk[_SPOON:]


class _Brotli(_Codec):
    """Its library limits the output since 1.2."""

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        self._is_new = self._is_new and not chunk
        piece = self._inflate.process(chunk, output_buffer_limit=_PIECE)
        while piece:
            yield piece
            piece = b"" if self._inflate.can_accept_more_data() else self._inflate.process(b"", _PIECE)

    def is_whole(self) -> bool:
        return self._is_new or bool(self._inflate.is_finished())


def _codec(coding: str) -> _Codec:
    if coding == "deflate":
        return _Deflate()
    if coding not in _PACKAGES:
        return _Codec(functools.partial(zlib.decompressobj, zlib.MAX_WBITS | 16))
    try:
        library = import_module(_PACKAGES[coding])
    except ImportError:
        raise BodyError(f"the body has the encoding {coding!r}, but {_PACKAGES[coding]} is not installed") from None
    if coding == "zstd":
        return _Zstd(lambda: library.ZstdDecompressor().decompressobj())
    return _Brotli(library.Decompressor)


class BodyReader:
    """Collect the body of one response.

    Attributes:
        is_plain: whether the body is uncompressed, has a known length, and does not exceed `limit`: it may be read at
            once.
    """

    __slots__ = ("_cut", "_inflater", "_limit", "_parts", "_size", "is_plain")

    def __init__(self, headers: Iterable[tuple[bytes, bytes]], *, limit: int, cut: bool = False) -> None:
        """Read the headers of the response.

        Args:
            headers: names and values as received.
            limit: maximum bytes of the decompressed body.
            cut: drop what exceeds the limit or cannot be decompressed, instead of rejecting the body.

        Raises:
            BodyError: the body has an unsupported encoding.
        """
        encoding, length = b"", None
        for name, value in headers:
            size = len(name)
            if size == 16 and name.lower() == b"content-encoding":
                encoding = b",".join((encoding, value)) if encoding else value
            elif size == 14 and name.lower() == b"content-length" and value.isdigit() and len(value) < 20:
                length = int(value)
        try:
            self._inflater = inflater_for(encoding)
        except BodyError:
            if not cut:
                raise
            self._inflater = None
        self._limit = limit
        self._cut = cut
        self._size = 0
        self._parts: list[bytes] = []
        self.is_plain = self._inflater is None and length is not None and length <= limit

    def feed(self, chunk: bytes) -> bool:
        """Add the next bytes; return whether more are needed.

        Raises:
            BodyError: the body is too large, or corrupt.
        """
        try:
            for piece in (chunk,) if self._inflater is None else self._inflater.feed(chunk):
                self._size += len(piece)
                self._parts.append(piece)
                if self._size > self._limit:
                    raise BodyError(f"the body is larger than {self._limit} bytes (after decompression)")
        except BodyError:
            if not self._cut:
                raise
            return False
        return True

    def content(self) -> bytes:
        """Return the body, at its end.

        Raises:
            BodyError: it is compressed and its end is missing.
        """
        if self._inflater is not None and not self._cut:
            self._inflater.finish()
        return self.so_far()

    def so_far(self) -> bytes:
        """Return the part of the body that has arrived."""
        return b"".join(self._parts)


def inflater_for(encoding: bytes) -> Inflater | None:
    """Return the decoder for a Content-Encoding, or None if there is nothing to decode.

    Unknown codings, such as ``utf-8`` or ``aws-chunked``, are ignored, as in httpx and curl.

    Raises:
        BodyError: a coding whose library is not installed, or too many of them.
    """
    if not encoding:
        return None
    named = [name.strip().lower() for name in encoding.decode("latin-1").split(",")]
    codings = [name for name in named if name in _KNOWN]
    if len(codings) > _MAX_CODINGS:
        raise BodyError(f"the body has {len(codings)} encodings")
    return Inflater(codings) if codings else None
