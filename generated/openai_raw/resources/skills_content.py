"""The resource ``client.skills.content``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..api.skills.get_skill_content import GetSkillContentParams


class SkillsContent(Resource):
    """``client.skills.content``."""

    def retrieve(self, skill_id: str, **params: Unpack[GetSkillContentParams]) -> BinaryResponse:
        """Get skill content.

        ``GET /skills/{skill_id}/content``

        Parameters: skill_id (required)
        """
        return self._client._call("skills.get_skill_content", {"skill_id": skill_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SkillsContentRaw: ...
        @property
        def with_streaming_response(self) -> SkillsContentStreaming: ...


class AsyncSkillsContent(AsyncResource):
    """``client.skills.content`` of an async client."""

    async def retrieve(self, skill_id: str, **params: Unpack[GetSkillContentParams]) -> BinaryResponse:
        """Get skill content.

        ``GET /skills/{skill_id}/content``

        Parameters: skill_id (required)
        """
        return await self._client._call("skills.get_skill_content", {"skill_id": skill_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSkillsContentRaw: ...
        @property
        def with_streaming_response(self) -> AsyncSkillsContentStreaming: ...


if TYPE_CHECKING:

    class SkillsContentRaw(Protocol):
        def retrieve(self, skill_id: str, **params: Unpack[GetSkillContentParams]) -> RawResponse[BinaryResponse]: ...

    class AsyncSkillsContentRaw(Protocol):
        async def retrieve(self, skill_id: str, **params: Unpack[GetSkillContentParams]) -> RawResponse[BinaryResponse]: ...

    class SkillsContentStreaming(Protocol):
        def retrieve(self, skill_id: str, **params: Unpack[GetSkillContentParams]) -> AbstractContextManager[StreamedResponse[BinaryResponse]]: ...

    class AsyncSkillsContentStreaming(Protocol):
        def retrieve(self, skill_id: str, **params: Unpack[GetSkillContentParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[BinaryResponse]]: ...

