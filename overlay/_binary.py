"""Answers of bytes: read whole, in pieces, or into a file that appears only when it is complete."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from ._answers import request_id_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from types import TracebackType
    from typing import Self

    import httpx

    from ._async_http import AsyncHttp
    from ._http import SyncHttp

__all__ = ["AsyncBinaryResponse", "BinaryResponse", "atomic_file", "rechunked"]


@contextmanager
def atomic_file(target: str | os.PathLike[str]) -> Iterator[IO[bytes]]:
    """Open a file beside ``target`` that takes its place at the end, and is removed if anything fails."""
    path = os.fspath(target)
    descriptor, name = tempfile.mkstemp(prefix=f".{os.path.basename(path)}.", dir=os.path.dirname(path) or ".")
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(name, 0o666 & ~mask)  # as open() would have made it
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise


def rechunked(chunk: bytes, kept: bytearray, size: int | None) -> Iterator[bytes]:
    """Yield pieces of ``size`` bytes out of what was kept and came; keep the rest."""
    if size is None:
        yield chunk
        return
    kept += chunk
    while len(kept) >= size:
        yield bytes(kept[:size])
        del kept[:size]


class _Binary:
    response: httpx.Response
    _content: bytes | None = None

    @property
    def request_id(self) -> str | None:
        """The ``x-request-id`` header."""
        return request_id_of(self.response)

    @property
    def headers(self) -> httpx.Headers:
        """The response's headers."""
        return self.response.headers

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.response.headers.get('content-type', 'no content type')})"


class BinaryResponse(_Binary):
    """A body of bytes, not read before it is asked for; reading it to its end gives the connection back."""

    def __init__(self, http: SyncHttp, response: httpx.Response) -> None:
        self.response = response
        self._chunks = http.chunks(response)

    @property
    def content(self) -> bytes:
        """The whole body."""
        if self._content is None:
            self._content = b"".join(self._chunks)
        return self._content

    @property
    def text(self) -> str:
        """The whole body as text."""
        return self.content.decode(self.response.charset_encoding or "utf-8", "replace")

    def read(self) -> bytes:
        """Return the whole body."""
        return self.content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body in pieces of ``chunk_size`` bytes, or as the network gives them."""
        kept = bytearray()
        source = (self._content,) if self._content is not None else self._chunks
        for chunk in source:
            yield from rechunked(chunk, kept, chunk_size)
        if kept:
            yield bytes(kept)

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Stream the body into a file; one that fails half-way leaves no file, and an old one as it was."""
        with atomic_file(file) as target:
            for chunk in self.iter_bytes():
                target.write(chunk)

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


class AsyncBinaryResponse(_Binary):
    """A body of bytes: the twin of `BinaryResponse`, whose reading is awaited."""

    def __init__(self, http: AsyncHttp, response: httpx.Response) -> None:
        self.response = response
        self._chunks = http.chunks(response)

    async def read(self) -> bytes:
        """Return the whole body."""
        if self._content is None:
            self._content = b"".join([chunk async for chunk in self._chunks])
        return self._content

    aread = read

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body in pieces of ``chunk_size`` bytes, or as the network gives them."""
        kept = bytearray()
        if self._content is not None:
            for piece in rechunked(self._content, kept, chunk_size):
                yield piece
        else:
            async for chunk in self._chunks:
                for piece in rechunked(chunk, kept, chunk_size):
                    yield piece
        if kept:
            yield bytes(kept)

    async def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Stream the body into a file; one that fails half-way leaves no file, and an old one as it was."""
        with atomic_file(file) as target:
            async for chunk in self.iter_bytes():
                target.write(chunk)

    stream_to_file = write_to_file

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Give the connection back without reading on."""
        await self.response.aclose()
