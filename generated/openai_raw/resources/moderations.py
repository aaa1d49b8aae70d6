"""The resource ``client.moderations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.create_moderation_response import CreateModerationResponse
    from ..api.moderations.create_moderation import CreateModerationParams


class Moderations(Resource):
    """``client.moderations``."""

    def create(self, **params: Unpack[CreateModerationParams]) -> CreateModerationResponse:
        """Create moderation.

        ``POST /moderations``

        Parameters: input (required), model
        """
        return self._client._call("moderations.create_moderation", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ModerationsRaw: ...
        @property
        def with_streaming_response(self) -> ModerationsStreaming: ...


class AsyncModerations(AsyncResource):
    """``client.moderations`` of an async client."""

    async def create(self, **params: Unpack[CreateModerationParams]) -> CreateModerationResponse:
        """Create moderation.

        ``POST /moderations``

        Parameters: input (required), model
        """
        return await self._client._call("moderations.create_moderation", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncModerationsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncModerationsStreaming: ...


if TYPE_CHECKING:

    class ModerationsRaw(Protocol):
        def create(self, **params: Unpack[CreateModerationParams]) -> RawResponse[CreateModerationResponse]: ...

    class AsyncModerationsRaw(Protocol):
        async def create(self, **params: Unpack[CreateModerationParams]) -> RawResponse[CreateModerationResponse]: ...

    class ModerationsStreaming(Protocol):
        def create(self, **params: Unpack[CreateModerationParams]) -> AbstractContextManager[StreamedResponse[CreateModerationResponse]]: ...

    class AsyncModerationsStreaming(Protocol):
        def create(self, **params: Unpack[CreateModerationParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[CreateModerationResponse]]: ...

