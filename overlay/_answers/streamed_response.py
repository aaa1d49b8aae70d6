"""``with_streaming_response``: the HTTP response before its body is read."""

from __future__ import annotations

import codecs
import json
from abc import ABC, abstractmethod
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, TypeVar

from .._call.sending import exchange_of, replace_body
from .._call.success import error_in_success, may_be_error
from .._flow import each, run
from ..errors import APIError
from .binary import Lines, atomic_file, rechunked, text_of
from .raw_response import HttpView

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator

    import httpx

__all__ = ["AsyncStreamedResponse", "StreamedResponse"]

T = TypeVar("T")


class _Streamed(ABC, HttpView[T]):
    """How the body of a response is read, for both clients.

    It can be read once, in any way; a body that was read completely is kept.
    """

    _is_read = False

    def __init__(self, http: Any, response: httpx.Response, parse: Callable[[], Any], *, streams: bool) -> None:
        super().__init__(response, parse)
        self._http = http
        self._streams = streams

    @abstractmethod
    def _came(self, *, raw: bool = False) -> AsyncGenerator[bytes, None]:
        """Return the pieces of the body as they arrive, decompressed unless `raw`."""

    async def _pieces(self, *, raw: bool = False) -> AsyncGenerator[bytes, None]:
        """Yield the body as it arrives; for audio and images, hold back what may be an error until that is clear."""
        exchange = exchange_of(self.http_response)
        held, judges = b"", exchange.call.makes_bytes and not raw
        async with aclosing(self._came(raw=raw)) as chunks:
            async for chunk in chunks:
                held += chunk
                if not (judges and may_be_error(held)):
                    piece, held, judges = held, b"", False
                    yield piece
        if held:
            self._keep(held)
            if (found := error_in_success(exchange.call, self.http_response, exchange.facts())) is not None:
                raise found[0]
            yield held

    def _keep(self, content: bytes) -> None:
        self.http_response.is_closed = False  # or httpx refuses the body that follows
        replace_body(self.http_response, content)
        self._is_read = True

    async def _bytes(self, size: int | None, *, raw: bool = False) -> AsyncGenerator[bytes, None]:
        kept = bytearray()
        if self._is_read:
            for piece in rechunked(self.http_response.content, kept, size):
                yield piece
        else:
            async with aclosing(self._pieces(raw=raw)) as chunks:
                async for chunk in chunks:
                    for piece in rechunked(chunk, kept, size):
                        yield piece
        if kept:
            yield bytes(kept)

    async def _texts(self, size: int | None) -> AsyncGenerator[str, None]:
        decoder = self._decoder()
        async with aclosing(self._bytes(size)) as chunks:
            async for chunk in chunks:
                if text := decoder.decode(chunk):
                    yield text
        if text := decoder.decode(b"", final=True):
            yield text

    async def _lines(self) -> AsyncGenerator[str, None]:
        lines = Lines()
        async with aclosing(self._texts(None)) as texts:
            async for text in texts:
                for line in lines.feed(text):
                    yield line
        for line in lines.rest():
            yield line

    async def _read(self) -> bytes:
        if not self._is_read:
            parts: list[bytes] = []
            chunk = b""
            try:
                async for chunk in self._pieces():
                    parts.append(chunk)  # noqa: PERF401  # one by one: what came before an error stays
            except APIError as error:
                error.partial = b"".join(parts)
                error.__traceback__, parts, chunk = None, [], b""  # frames contain what may quote a secret
                raise
            self._keep(b"".join(parts))
        return self.http_response.content

    async def _made(self, to: Any) -> Any:
        if to is not None or not self._streams:
            await self._read()
        return self._finish(await self._http._done(self._parse())) if to is None else self._cast(to)

    async def _write(self, file: str | os.PathLike[str]) -> None:
        with atomic_file(file) as target:
            async for chunk in self._bytes(None):
                target.write(chunk)

    def _decoder(self) -> codecs.IncrementalDecoder:
        try:
            return codecs.getincrementaldecoder(self.http_response.charset_encoding or "utf-8")("replace")
        except LookupError:
            return codecs.getincrementaldecoder("utf-8")("replace")


class StreamedResponse(_Streamed[T]):
    """A response whose body is read on demand."""

    async def _came(self, *, raw: bool = False) -> AsyncGenerator[bytes, None]:
        for chunk in self._http.chunks(self.http_response, raw=raw):
            yield chunk

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body in pieces of ``chunk_size`` bytes, or as they arrive."""
        return each(self._bytes(chunk_size))

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body as sent, which may be compressed."""
        return each(self._bytes(chunk_size, raw=True))

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the body as text, decoded from pieces of ``chunk_size`` bytes."""
        return each(self._texts(chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the body, without line endings."""
        return each(self._lines())

    def read(self) -> bytes:
        """Return the whole body."""
        return run(self._read())

    def text(self) -> str:
        """Return the whole body as text."""
        return text_of(self.http_response, self.read())

    def json(self) -> Any:
        """Return the whole body as plain JSON values."""
        return json.loads(self.read())

    def parse(self, *, to: Any = None) -> Any:
        """Return what the method without ``with_streaming_response`` returns; for `to` see `RawResponse.parse`."""
        return run(self._made(to))

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Stream the body into a file; if that fails, no partial file is left."""
        run(self._write(file))

    stream_to_file = write_to_file

    def close(self) -> None:
        """Release the connection without reading the rest."""
        self.http_response.close()


class AsyncStreamedResponse(_Streamed[T]):
    """A response of an async client whose body is read on demand."""

    def _came(self, *, raw: bool = False) -> AsyncGenerator[bytes, None]:
        chunks: AsyncGenerator[bytes, None] = self._http.chunks(self.http_response, raw=raw)
        return chunks

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body in pieces of ``chunk_size`` bytes, or as they arrive."""
        return self._bytes(chunk_size)

    def iter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body as sent, which may be compressed."""
        return self._bytes(chunk_size, raw=True)

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Yield the body as text, decoded from pieces of ``chunk_size`` bytes."""
        return self._texts(chunk_size)

    def iter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of the body, without line endings."""
        return self._lines()

    async def read(self) -> bytes:
        """Return the whole body."""
        return await self._read()

    async def text(self) -> str:
        """Return the whole body as text."""
        return text_of(self.http_response, await self._read())

    async def json(self) -> Any:
        """Return the whole body as plain JSON values."""
        return json.loads(await self._read())

    async def parse(self, *, to: Any = None) -> Any:
        """Return what the method without ``with_streaming_response`` returns; for `to` see `RawResponse.parse`."""
        return await self._made(to)

    async def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Stream the body into a file; if that fails, no partial file is left."""
        await self._write(file)

    stream_to_file = write_to_file

    async def close(self) -> None:
        """Release the connection without reading the rest."""
        await self.http_response.aclose()
