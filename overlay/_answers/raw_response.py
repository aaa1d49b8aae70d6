"""``with_raw_response`` and ``with_streaming_response``: the HTTP response beside what it decodes to."""

from __future__ import annotations

import codecs
import json
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._call.exchange import EXTENSION
from .answers import request_id_of, text_of
from .binary import atomic_file, gathered, rechunked

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterator, Callable, Iterator

    import httpx

    from .._call.async_http import AsyncHttp
    from .._call.http import SyncHttp

__all__ = ["AsyncStreamedResponse", "RawResponse", "StreamedResponse"]

T = TypeVar("T")


class _Response(Generic[T]):
    def __init__(self, response: httpx.Response, parse: Callable[[], T]) -> None:
        self.http_response = response
        self._parse = parse

    @property
    def headers(self) -> httpx.Headers:
        """The response's headers."""
        return self.http_response.headers

    @property
    def status_code(self) -> int:
        """The response's status."""
        return self.http_response.status_code

    @property
    def request_id(self) -> str | None:
        """The ``x-request-id`` header."""
        return request_id_of(self.http_response)

    @property
    def attempts(self) -> int:
        """How many times the request was sent."""
        return int(self.http_response.extensions[EXTENSION].attempts)

    @property
    def retries_taken(self) -> int:
        """How many times it was sent again."""
        return self.attempts - 1

    def _decoder(self) -> codecs.IncrementalDecoder:
        try:
            return codecs.getincrementaldecoder(self.http_response.charset_encoding or "utf-8")("replace")
        except LookupError:
            return codecs.getincrementaldecoder("utf-8")("replace")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.status_code}, request id {self.request_id})"


class RawResponse(_Response[T]):
    """A response that was read, and what it decodes to."""

    @property
    def content(self) -> bytes:
        """The body."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The body as text."""
        return text_of(self.http_response, self.content)

    def json(self) -> Any:
        """Return the body as plain JSON values."""
        return json.loads(self.content)

    def parse(self) -> T:
        """Return what the method without ``with_raw_response`` returns."""
        return self._parse()


class StreamedResponse(_Response[T]):
    """A response whose body is read once, in the way that is asked for."""

    def __init__(self, http: SyncHttp, response: httpx.Response, parse: Callable[[], T]) -> None:
        super().__init__(response, parse)
        self._http = http

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body in pieces of ``chunk_size`` bytes, or as the network gives them."""
        kept = bytearray()
        for chunk in self._http.chunks(self.http_response):
            yield from rechunked(chunk, kept, chunk_size)
        if kept:
            yield bytes(kept)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the body as text."""
        decoder = self._decoder()
        for chunk in self.iter_bytes(chunk_size):
            if text := decoder.decode(chunk):
                yield text
        if text := decoder.decode(b"", final=True):
            yield text

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the body, without their ends."""
        lines = _Lines()
        for text in self.iter_text():
            yield from lines.feed(text)
        yield from lines.rest()

    def read(self) -> bytes:
        """Return the whole body."""
        with gathered() as parts:
            parts.extend(self.iter_bytes())
        return b"".join(parts)

    def json(self) -> Any:
        """Return the whole body as plain JSON values."""
        return json.loads(self.read())

    def parse(self) -> T:
        """Return what the method without ``with_streaming_response`` returns."""
        return self._parse()

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Stream the body into a file; one that fails half-way leaves no file."""
        with atomic_file(file) as target:
            for chunk in self.iter_bytes():
                target.write(chunk)

    stream_to_file = write_to_file


class AsyncStreamedResponse(_Response[T]):
    """A response whose body is read once: the twin of `StreamedResponse`."""

    def __init__(self, http: AsyncHttp, response: httpx.Response, parse: Callable[[], Any]) -> None:
        super().__init__(response, parse)
        self._http = http

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body in pieces of ``chunk_size`` bytes, or as the network gives them."""
        kept = bytearray()
        async for chunk in self._http.chunks(self.http_response):
            for piece in rechunked(chunk, kept, chunk_size):
                yield piece
        if kept:
            yield bytes(kept)

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Yield the body as text."""
        decoder = self._decoder()
        async for chunk in self.iter_bytes(chunk_size):
            if text := decoder.decode(chunk):
                yield text
        if text := decoder.decode(b"", final=True):
            yield text

    async def iter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of the body, without their ends."""
        lines = _Lines()
        async for text in self.iter_text():
            for line in lines.feed(text):
                yield line
        for line in lines.rest():
            yield line

    async def read(self) -> bytes:
        """Return the whole body."""
        with gathered() as parts:
            async for chunk in self.iter_bytes():
                parts.append(chunk)  # one by one: what came before an error stays
        return b"".join(parts)

    async def json(self) -> Any:
        """Return the whole body as plain JSON values."""
        return json.loads(await self.read())

    async def parse(self) -> T:
        """Return what the method without ``with_streaming_response`` returns."""
        found: T = await self._parse()  # type: ignore[misc]  # of this half, it is to be awaited
        return found

    async def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Stream the body into a file; one that fails half-way leaves no file."""
        with atomic_file(file) as target:
            async for chunk in self.iter_bytes():
                target.write(chunk)

    stream_to_file = write_to_file


class _Lines:
    """Cuts text at newlines, in linear time however it is split."""

    def __init__(self) -> None:
        self._begun: list[str] = []

    def feed(self, text: str) -> Iterator[str]:
        first, *others = text.split("\n")
        self._begun.append(first)
        for piece in others:
            yield "".join(self._begun).removesuffix("\r")
            self._begun = [piece]

    def rest(self) -> Iterator[str]:
        if line := "".join(self._begun):
            yield line.removesuffix("\r")
