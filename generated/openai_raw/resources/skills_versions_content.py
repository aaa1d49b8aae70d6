"""The resource ``client.skills.versions.content``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..api.skills.get_skill_version_content import GetSkillVersionContentParams


class SkillsVersionsContent(Resource):
    """``client.skills.versions.content``."""

    def retrieve(self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionContentParams]) -> BinaryResponse:
        """Get skill version content.

        ``GET /skills/{skill_id}/versions/{version}/content``

        Parameters: skill_id (required), version (required)
        """
        return self._client._call("skills.get_skill_version_content", {"skill_id": skill_id, "version": version}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SkillsVersionsContentRaw: ...
        @property
        def with_streaming_response(self) -> SkillsVersionsContentStreaming: ...


class AsyncSkillsVersionsContent(AsyncResource):
    """``client.skills.versions.content`` of an async client."""

    async def retrieve(self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionContentParams]) -> BinaryResponse:
        """Get skill version content.

        ``GET /skills/{skill_id}/versions/{version}/content``

        Parameters: skill_id (required), version (required)
        """
        return await self._client._call("skills.get_skill_version_content", {"skill_id": skill_id, "version": version}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSkillsVersionsContentRaw: ...
        @property
        def with_streaming_response(self) -> AsyncSkillsVersionsContentStreaming: ...


if TYPE_CHECKING:

    class SkillsVersionsContentRaw(Protocol):
        def retrieve(self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionContentParams]) -> RawResponse[BinaryResponse]: ...

    class AsyncSkillsVersionsContentRaw(Protocol):
        async def retrieve(self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionContentParams]) -> RawResponse[BinaryResponse]: ...

    class SkillsVersionsContentStreaming(Protocol):
        def retrieve(self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionContentParams]) -> AbstractContextManager[StreamedResponse[BinaryResponse]]: ...

    class AsyncSkillsVersionsContentStreaming(Protocol):
        def retrieve(self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionContentParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[BinaryResponse]]: ...

