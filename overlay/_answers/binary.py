"""Answers of bytes: read whole, in pieces, or into a file that appears only when it is complete."""

from __future__ import annotations

import json
import os
import secrets
import stat
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING, Any, Generic, TypeVar

from ..errors import APIError
from .answers import request_id_of, text_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from types import TracebackType
    from typing import Self

    import httpx

    from .._call.async_http import AsyncHttp
    from .._call.http import SyncHttp

C = TypeVar("C")

__all__ = ["AsyncBinaryResponse", "BinaryResponse", "atomic_file", "gathered", "rechunked"]


@contextmanager
def atomic_file(target: str | os.PathLike[str]) -> Iterator[IO[bytes]]:
    """Open a file beside ``target`` that takes its place at the end, and is removed if anything fails.

    What is no file (a pipe, a device) is written to as it is; a link keeps leading where it does, a file its mode.
    """
    path = os.path.realpath(target)
    if os.path.exists(path) and not os.path.isfile(path):
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


@contextmanager
def gathered() -> Iterator[list[bytes]]:
    """Give a list for the pieces of a body; what it holds goes onto the error that ends the reading."""
    parts: list[bytes] = []
    try:
        yield parts
    except APIError as error:
        error.partial = b"".join(parts)
        raise


def rechunked(chunk: bytes, kept: bytearray, size: int | None) -> Iterator[bytes]:
    """Yield pieces of ``size`` bytes out of what was kept and came; keep the rest."""
    if size is None:
        yield chunk
        return
    if size < 1:
        raise ValueError(f"chunk_size is {size}; it is a number of bytes, or None for what the network gives")
    kept += chunk
    while len(kept) >= size:
        yield bytes(kept[:size])
        del kept[:size]


class _Binary(Generic[C]):
    response: httpx.Response
    _content: bytes | None = None
    _chunks: C | None

    def _taken(self) -> C:
        """Return the body, which can be gone through once; what stays of it is what `read` keeps."""
        chunks, self._chunks = self._chunks, None
        if chunks is None:
            raise RuntimeError("the body was taken before; call read() first to go through it more than once")
        if self.response.is_closed and not self.response.is_stream_consumed:
            raise RuntimeError("the response is closed, and its body was not read before")
        return chunks

    @property
    def request_id(self) -> str | None:
        """The ``x-request-id`` header."""
        return request_id_of(self.response)

    @property
    def headers(self) -> httpx.Headers:
        """The response's headers."""
        return self.response.headers

    def _text(self, content: bytes) -> str:
        return text_of(self.response, content)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.response.headers.get('content-type', 'no content type')})"


class BinaryResponse(_Binary["Iterator[bytes]"]):
    """A body of bytes, not read before it is asked for; reading it to its end gives the connection back."""

    def __init__(self, http: SyncHttp, response: httpx.Response) -> None:
        self.response = response
        self._chunks = http.chunks(response)

    @property
    def content(self) -> bytes:
        """The whole body."""
        if self._content is None:
            with gathered() as parts:
                parts.extend(self._taken())
            self._content = b"".join(parts)
        return self._content

    @property
    def text(self) -> str:
        """The whole body as text."""
        return self._text(self.content)

    def json(self) -> Any:
        """Return the whole body as plain JSON values."""
        return json.loads(self.content)

    def read(self) -> bytes:
        """Return the whole body."""
        return self.content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body in pieces of ``chunk_size`` bytes, or as the network gives them."""
        kept = bytearray()
        source = (self._content,) if self._content is not None else self._taken()
        for chunk in source:
            yield from rechunked(chunk, kept, chunk_size)
        if kept:
            yield bytes(kept)

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Stream the body into a file; one that fails half-way leaves no file, and an old one as it was."""
        with atomic_file(file) as target:
            try:
                for chunk in self.iter_bytes():
                    target.write(chunk)
            finally:
                self.close()

    stream_to_file = write_to_file

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the connection back without reading on."""
        self.response.close()


class AsyncBinaryResponse(_Binary["AsyncIterator[bytes]"]):
    """A body of bytes: the twin of `BinaryResponse`, whose reading is awaited."""

    def __init__(self, http: AsyncHttp, response: httpx.Response) -> None:
        self.response = response
        self._chunks = http.chunks(response)

    async def read(self) -> bytes:
        """Return the whole body."""
        if self._content is None:
            with gathered() as parts:
                async for chunk in self._taken():
                    parts.append(chunk)  # one by one: what came before an error stays
            self._content = b"".join(parts)
        return self._content

    @property
    def content(self) -> bytes:
        """The whole body, once it has been read."""
        if self._content is None:
            raise RuntimeError("the body is not there yet: `await response.read()` first")
        return self._content

    @property
    def text(self) -> str:
        """The whole body as text, once it has been read."""
        return self._text(self.content)

    def json(self) -> Any:
        """Return the whole body as plain JSON values, once it has been read."""
        return json.loads(self.content)

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body in pieces of ``chunk_size`` bytes, or as the network gives them."""
        kept = bytearray()
        if self._content is not None:
            for piece in rechunked(self._content, kept, chunk_size):
                yield piece
        else:
            async for chunk in self._taken():
                for piece in rechunked(chunk, kept, chunk_size):
                    yield piece
        if kept:
            yield bytes(kept)

    async def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Stream the body into a file; one that fails half-way leaves no file, and an old one as it was."""
        with atomic_file(file) as target:
            try:
                async for chunk in self.iter_bytes():
                    target.write(chunk)
            finally:
                await self.close()

    stream_to_file = write_to_file
    aread, aiter_bytes, astream_to_file = read, iter_bytes, write_to_file  # as users of the official client know them

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Give the connection back without reading on."""
        await self.response.aclose()

    aclose = close
