"""The resource ``client.content_provenance_checks``, for type checkers and editors, and for `inspect.signature`."""

import builtins
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack, overload

import httpx
from typing_extensions import deprecated

from ..client import AsyncPage, AsyncPages, AsyncResource, AsyncStream, AsyncStreamedResponse
from ..client import BinaryResponse, Omit, Page, RawResponse, Resource, Stream, StreamedResponse
from ..types import FileInput, Open, PointInTime
from ..models.provenance_resource import ProvenanceResource
from ..api.content_provenance_checks.createcontentprovenancecheck import CreatecontentprovenancecheckParams

class ContentProvenanceChecks(Resource):
    def create(self, *, file: FileInput, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> ProvenanceResource:
        """Check whether a file was made by AI

        Looks for C2PA metadata and SynthID watermarks. A file without either may still have been made by AI.

        ``POST /content_provenance_checks``

        Args:
            file: Required. The file to check.
        """
    @property
    def with_raw_response(self) -> ContentProvenanceChecksRaw: ...
    @property
    def with_streaming_response(self) -> ContentProvenanceChecksStreaming: ...

class AsyncContentProvenanceChecks(AsyncResource):
    async def create(self, *, file: FileInput, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> ProvenanceResource:
        """Check whether a file was made by AI

        Looks for C2PA metadata and SynthID watermarks. A file without either may still have been made by AI.

        ``POST /content_provenance_checks``

        Args:
            file: Required. The file to check.
        """
    @property
    def with_raw_response(self) -> AsyncContentProvenanceChecksRaw: ...
    @property
    def with_streaming_response(self) -> AsyncContentProvenanceChecksStreaming: ...

class ContentProvenanceChecksRaw(Protocol):
    def create(self, **params: Unpack[CreatecontentprovenancecheckParams]) -> RawResponse[ProvenanceResource]: ...

class AsyncContentProvenanceChecksRaw(Protocol):
    async def create(self, **params: Unpack[CreatecontentprovenancecheckParams]) -> RawResponse[ProvenanceResource]: ...

class ContentProvenanceChecksStreaming(Protocol):
    def create(self, **params: Unpack[CreatecontentprovenancecheckParams]) -> AbstractContextManager[StreamedResponse[ProvenanceResource]]: ...

class AsyncContentProvenanceChecksStreaming(Protocol):
    def create(self, **params: Unpack[CreatecontentprovenancecheckParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProvenanceResource]]: ...
