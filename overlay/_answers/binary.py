"""Binary responses, read completely, and writing them to a file that appears only when it is complete."""

from __future__ import annotations

import json
import os
import secrets
import stat
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING, Any, Self

from .._closing import Closing

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    import httpx

__all__ = ["BinaryResponse", "Lines", "ReadBody", "atomic_file", "rechunked", "request_id_of", "text_of"]


def request_id_of(response: httpx.Response) -> str | None:
    """Return the ``x-request-id`` header."""
    found: str | None = response.headers.get("x-request-id")
    return found


def text_of(response: httpx.Response, content: bytes) -> str:
    """Decode text in the encoding that its content type names, or in UTF-8 if there is none."""
    try:
        return content.decode(response.charset_encoding or "utf-8", "replace")
    except (LookupError, UnicodeError):  # unknown encoding, or one like UTF-16 that needs a byte order mark
        return content.decode("utf-8", "replace")


@contextmanager
def atomic_file(target: str | os.PathLike[str]) -> Iterator[IO[bytes]]:
    """Open a file next to ``target`` that replaces it at the end, and is removed if anything fails.

    Pipes and devices are written to directly; links keep their target, and files their mode.
    """
    path = os.path.realpath(target)
    if (os.path.exists(path) and not os.path.isfile(path)) or not os.path.isdir(os.path.dirname(path)):
        with open(path, "wb") as file:
            yield file
        return
    name = os.path.join(os.path.dirname(path), f".{os.path.basename(path)[:200]}.{secrets.token_hex(8)}")
    with open(name, "xb") as file:
        try:
            yield file
            file.close()
            with suppress(FileNotFoundError):
                os.chmod(name, stat.S_IMODE(os.stat(path).st_mode))
            os.replace(name, path)
        except BaseException:
            file.close()
            os.unlink(name)
            raise


def rechunked(chunk: bytes, kept: bytearray, size: int | None) -> Iterator[bytes]:
    """Yield pieces of ``size`` bytes from kept and new data; keep the rest."""
    if size is None:
        yield chunk
        return
    if size < 1:
        raise ValueError(f"chunk_size is {size}; pass a number of bytes, or None for the chunks of the network")
    kept += chunk
    while len(kept) >= size:
        yield bytes(kept[:size])
        del kept[:size]


class ReadBody:
    """A body that was read completely: readable as often as you like, in any way."""

    _held: httpx.Response

    @property
    def content(self) -> bytes:
        """The body."""
        return self._held.content

    @property
    def text(self) -> str:
        """The body as text."""
        return text_of(self._held, self.content)

    def read(self) -> bytes:
        """Return the body."""
        return self.content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body in pieces of ``chunk_size`` bytes, or in one."""
        kept = bytearray()
        if self.content:
            yield from rechunked(self.content, kept, chunk_size)
        if kept:
            yield bytes(kept)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the body as text, in pieces of ``chunk_size`` characters, or in one."""
        text = self.text
        size = len(text) or 1 if chunk_size is None else chunk_size
        for start in range(0, len(text), size):
            yield text[start : start + size]

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the body, without line endings."""
        lines = Lines()
        yield from lines.feed(self.text)
        yield from lines.rest()


class BinaryResponse(ReadBody, Closing):
    """A binary body, read completely: the same for both clients, readable as often as you like.

    Use ``with_streaming_response`` for bodies that do not fit into memory. The methods that start with ``a`` exist for
    code written for the official client; they do not wait.
    """

    def __init__(self, response: httpx.Response) -> None:
        self.response = self._held = response

    @property
    def encoding(self) -> str | None:
        """The encoding that httpx uses for the text."""
        return self.response.encoding

    @property
    def charset_encoding(self) -> str | None:
        """The encoding that the content type names."""
        return self.response.charset_encoding

    @property
    def request_id(self) -> str | None:
        """The ``x-request-id`` header."""
        return request_id_of(self.response)

    @property
    def headers(self) -> httpx.Headers:
        """The response's headers."""
        return self.response.headers

    def json(self, **options: Any) -> Any:
        """Return the body as plain JSON values; the options are those of `json.loads`."""
        return json.loads(self.content, **options)

    iter_raw = ReadBody.iter_bytes  # compressed bytes are not kept

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body into a file; if that fails, no partial file is left, and an existing file is unchanged."""
        with atomic_file(file) as target:
            target.write(self.content)

    stream_to_file = write_to_file

    async def aread(self) -> bytes:
        """Return the body."""
        return self.content

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The async form of `iter_bytes`."""
        for piece in self.iter_bytes(chunk_size):
            yield piece

    aiter_raw = aiter_bytes

    async def aiter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The async form of `iter_text`."""
        for piece in self.iter_text(chunk_size):
            yield piece

    async def aiter_lines(self) -> AsyncIterator[str]:
        """The async form of `iter_lines`."""
        for line in self.iter_lines():
            yield line

    async def astream_to_file(self, file: str | os.PathLike[str]) -> None:
        """The async form of `write_to_file`."""
        self.write_to_file(file)

    def close(self) -> None:
        """Do nothing: the connection was released when the body had been read."""

    async def aclose(self) -> None:
        """Do nothing, like `close`."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.response.headers.get('content-type', 'no content type')})"


class Lines:
    """Splits text at newlines, in linear time however it arrives."""

    def __init__(self) -> None:
        self._begun: list[str] = []

    def feed(self, text: str) -> Iterator[str]:
        """Yield the lines that a piece of text completes."""
        first, *others = text.split("\n")
        self._begun.append(first)
        for piece in others:
            yield "".join(self._begun).removesuffix("\r")
            self._begun = [piece]

    def rest(self) -> Iterator[str]:
        """Yield the last line, if no newline ended it."""
        if line := "".join(self._begun):
            yield line.removesuffix("\r")
