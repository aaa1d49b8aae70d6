"""The resource ``client.content_provenance_checks``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.provenance_resource import ProvenanceResource
    from ..api.content_provenance_checks.createcontentprovenancecheck import CreatecontentprovenancecheckParams


class ContentProvenanceChecks(Resource):
    """``client.content_provenance_checks``."""

    def create(self, **params: Unpack[CreatecontentprovenancecheckParams]) -> ProvenanceResource:
        """Check the provenance of a content

        ``POST /content_provenance_checks``

        Parameters: file (required)
        """
        return self._client._call("content_provenance_checks.createcontentprovenancecheck", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ContentProvenanceChecksRaw: ...
        @property
        def with_streaming_response(self) -> ContentProvenanceChecksStreaming: ...


class AsyncContentProvenanceChecks(AsyncResource):
    """``client.content_provenance_checks`` of an async client."""

    async def create(self, **params: Unpack[CreatecontentprovenancecheckParams]) -> ProvenanceResource:
        """Check the provenance of a content

        ``POST /content_provenance_checks``

        Parameters: file (required)
        """
        return await self._client._call("content_provenance_checks.createcontentprovenancecheck", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncContentProvenanceChecksRaw: ...
        @property
        def with_streaming_response(self) -> AsyncContentProvenanceChecksStreaming: ...


if TYPE_CHECKING:

    class ContentProvenanceChecksRaw(Protocol):
        def create(self, **params: Unpack[CreatecontentprovenancecheckParams]) -> RawResponse[ProvenanceResource]: ...

    class AsyncContentProvenanceChecksRaw(Protocol):
        async def create(self, **params: Unpack[CreatecontentprovenancecheckParams]) -> RawResponse[ProvenanceResource]: ...

    class ContentProvenanceChecksStreaming(Protocol):
        def create(self, **params: Unpack[CreatecontentprovenancecheckParams]) -> AbstractContextManager[StreamedResponse[ProvenanceResource]]: ...

    class AsyncContentProvenanceChecksStreaming(Protocol):
        def create(self, **params: Unpack[CreatecontentprovenancecheckParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProvenanceResource]]: ...

