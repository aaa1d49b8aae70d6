"""The resource ``client.skills.versions``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.deleted_skill_version_resource import DeletedSkillVersionResource
    from ..models.skill_version_resource import SkillVersionResource
    from .skills_versions_content import AsyncSkillsVersionsContent, SkillsVersionsContent
    from ..api.skills.list_skill_versions import ListSkillVersionsParams
    from ..api.skills.create_skill_version import CreateSkillVersionParams
    from ..api.skills.get_skill_version import GetSkillVersionParams
    from ..api.skills.delete_skill_version import DeleteSkillVersionParams


class SkillsVersions(Resource):
    """``client.skills.versions``."""

    @cached_property
    def content(self) -> SkillsVersionsContent:
        """``client.skills.versions.content``."""
        from .skills_versions_content import SkillsVersionsContent

        return SkillsVersionsContent(self._client)

    def list(self, skill_id: str, **params: Unpack[ListSkillVersionsParams]) -> Page[SkillVersionResource]:
        """List skill versions.

        ``GET /skills/{skill_id}/versions``

        Parameters: skill_id (required), limit, order, after
        """
        return self._client._call("skills.list_skill_versions", {"skill_id": skill_id}, params)  # type: ignore[no-any-return]

    def create(self, skill_id: str, **params: Unpack[CreateSkillVersionParams]) -> SkillVersionResource:
        """Create skill version.

        ``POST /skills/{skill_id}/versions``

        Parameters: skill_id (required), files (required), default
        """
        return self._client._call("skills.create_skill_version", {"skill_id": skill_id}, params)  # type: ignore[no-any-return]

    def retrieve(self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionParams]) -> SkillVersionResource:
        """Get skill version.

        ``GET /skills/{skill_id}/versions/{version}``

        Parameters: skill_id (required), version (required)
        """
        return self._client._call("skills.get_skill_version", {"skill_id": skill_id, "version": version}, params)  # type: ignore[no-any-return]

    def delete(self, version: str, *, skill_id: str, **params: Unpack[DeleteSkillVersionParams]) -> DeletedSkillVersionResource:
        """Delete skill version.

        ``DELETE /skills/{skill_id}/versions/{version}``

        Parameters: skill_id (required), version (required)
        """
        return self._client._call("skills.delete_skill_version", {"skill_id": skill_id, "version": version}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SkillsVersionsRaw: ...
        @property
        def with_streaming_response(self) -> SkillsVersionsStreaming: ...


class AsyncSkillsVersions(AsyncResource):
    """``client.skills.versions`` of an async client."""

    @cached_property
    def content(self) -> AsyncSkillsVersionsContent:
        """``client.skills.versions.content``."""
        from .skills_versions_content import AsyncSkillsVersionsContent

        return AsyncSkillsVersionsContent(self._client)

    def list(self, skill_id: str, **params: Unpack[ListSkillVersionsParams]) -> AsyncPages[SkillVersionResource]:
        """List skill versions.

        ``GET /skills/{skill_id}/versions``

        Parameters: skill_id (required), limit, order, after
        """
        return self._client._pages("skills.list_skill_versions", {"skill_id": skill_id}, params)  # type: ignore[no-any-return]

    async def create(self, skill_id: str, **params: Unpack[CreateSkillVersionParams]) -> SkillVersionResource:
        """Create skill version.

        ``POST /skills/{skill_id}/versions``

        Parameters: skill_id (required), files (required), default
        """
        return await self._client._call("skills.create_skill_version", {"skill_id": skill_id}, params)  # type: ignore[no-any-return]

    async def retrieve(self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionParams]) -> SkillVersionResource:
        """Get skill version.

        ``GET /skills/{skill_id}/versions/{version}``

        Parameters: skill_id (required), version (required)
        """
        return await self._client._call("skills.get_skill_version", {"skill_id": skill_id, "version": version}, params)  # type: ignore[no-any-return]

    async def delete(self, version: str, *, skill_id: str, **params: Unpack[DeleteSkillVersionParams]) -> DeletedSkillVersionResource:
        """Delete skill version.

        ``DELETE /skills/{skill_id}/versions/{version}``

        Parameters: skill_id (required), version (required)
        """
        return await self._client._call("skills.delete_skill_version", {"skill_id": skill_id, "version": version}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSkillsVersionsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncSkillsVersionsStreaming: ...


if TYPE_CHECKING:

    class SkillsVersionsRaw(Protocol):
        def list(self, skill_id: str, **params: Unpack[ListSkillVersionsParams]) -> RawResponse[Page[SkillVersionResource]]: ...
        def create(self, skill_id: str, **params: Unpack[CreateSkillVersionParams]) -> RawResponse[SkillVersionResource]: ...
        def retrieve(self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionParams]) -> RawResponse[SkillVersionResource]: ...
        def delete(self, version: str, *, skill_id: str, **params: Unpack[DeleteSkillVersionParams]) -> RawResponse[DeletedSkillVersionResource]: ...

    class AsyncSkillsVersionsRaw(Protocol):
        async def list(self, skill_id: str, **params: Unpack[ListSkillVersionsParams]) -> RawResponse[AsyncPage[SkillVersionResource]]: ...
        async def create(self, skill_id: str, **params: Unpack[CreateSkillVersionParams]) -> RawResponse[SkillVersionResource]: ...
        async def retrieve(self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionParams]) -> RawResponse[SkillVersionResource]: ...
        async def delete(self, version: str, *, skill_id: str, **params: Unpack[DeleteSkillVersionParams]) -> RawResponse[DeletedSkillVersionResource]: ...

    class SkillsVersionsStreaming(Protocol):
        def list(self, skill_id: str, **params: Unpack[ListSkillVersionsParams]) -> AbstractContextManager[StreamedResponse[Page[SkillVersionResource]]]: ...
        def create(self, skill_id: str, **params: Unpack[CreateSkillVersionParams]) -> AbstractContextManager[StreamedResponse[SkillVersionResource]]: ...
        def retrieve(self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionParams]) -> AbstractContextManager[StreamedResponse[SkillVersionResource]]: ...
        def delete(self, version: str, *, skill_id: str, **params: Unpack[DeleteSkillVersionParams]) -> AbstractContextManager[StreamedResponse[DeletedSkillVersionResource]]: ...

    class AsyncSkillsVersionsStreaming(Protocol):
        def list(self, skill_id: str, **params: Unpack[ListSkillVersionsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[SkillVersionResource]]]: ...
        def create(self, skill_id: str, **params: Unpack[CreateSkillVersionParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[SkillVersionResource]]: ...
        def retrieve(self, version: str, *, skill_id: str, **params: Unpack[GetSkillVersionParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[SkillVersionResource]]: ...
        def delete(self, version: str, *, skill_id: str, **params: Unpack[DeleteSkillVersionParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeletedSkillVersionResource]]: ...

