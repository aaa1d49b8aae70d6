"""The resource ``client.content_provenance_checks``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.content_provenance_checks.createcontentprovenancecheck import CreatecontentprovenancecheckParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..models.provenance_resource import ProvenanceResource
from ..types import FileInput

class ContentProvenanceChecks(Resource):
    def create(
        self,
        *,
        file: FileInput,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProvenanceResource:
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
    async def create(
        self,
        *,
        file: FileInput,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProvenanceResource:
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
    def create(
        self, **params: Unpack[CreatecontentprovenancecheckParams]
    ) -> AbstractContextManager[StreamedResponse[ProvenanceResource]]: ...

class AsyncContentProvenanceChecksStreaming(Protocol):
    def create(
        self, **params: Unpack[CreatecontentprovenancecheckParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProvenanceResource]]: ...
