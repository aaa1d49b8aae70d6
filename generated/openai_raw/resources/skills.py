"""The resource ``client.skills``."""

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
    from ..models.deleted_skill_resource import DeletedSkillResource
    from ..models.skill_resource import SkillResource
    from .skills_content import AsyncSkillsContent, SkillsContent
    from .skills_versions import AsyncSkillsVersions, SkillsVersions
    from ..api.skills.list_skills import ListSkillsParams
    from ..api.skills.create_skill import CreateSkillParams
    from ..api.skills.get_skill import GetSkillParams
    from ..api.skills.update_skill_default_version import UpdateSkillDefaultVersionParams
    from ..api.skills.delete_skill import DeleteSkillParams


class Skills(Resource):
    """``client.skills``."""

    @cached_property
    def content(self) -> SkillsContent:
        """``client.skills.content``."""
        from .skills_content import SkillsContent

        return SkillsContent(self._client)

    @cached_property
    def versions(self) -> SkillsVersions:
        """``client.skills.versions``."""
        from .skills_versions import SkillsVersions

        return SkillsVersions(self._client)

    def list(self, **params: Unpack[ListSkillsParams]) -> Page[SkillResource]:
        """List skills.

        ``GET /skills``

        Parameters: limit, order, after
        """
        return self._client._call("skills.list_skills", {}, params)  # type: ignore[no-any-return]

    def create(self, **params: Unpack[CreateSkillParams]) -> SkillResource:
        """Create skill.

        ``POST /skills``

        Parameters: files (required)
        """
        return self._client._call("skills.create_skill", {}, params)  # type: ignore[no-any-return]

    def retrieve(self, skill_id: str, **params: Unpack[GetSkillParams]) -> SkillResource:
        """Get skill.

        ``GET /skills/{skill_id}``

        Parameters: skill_id (required)
        """
        return self._client._call("skills.get_skill", {"skill_id": skill_id}, params)  # type: ignore[no-any-return]

    def update(self, skill_id: str, **params: Unpack[UpdateSkillDefaultVersionParams]) -> SkillResource:
        """Update skill default version.

        ``POST /skills/{skill_id}``

        Parameters: skill_id (required), default_version (required)
        """
        return self._client._call("skills.update_skill_default_version", {"skill_id": skill_id}, params)  # type: ignore[no-any-return]

    def delete(self, skill_id: str, **params: Unpack[DeleteSkillParams]) -> DeletedSkillResource:
        """Delete skill.

        ``DELETE /skills/{skill_id}``

        Parameters: skill_id (required)
        """
        return self._client._call("skills.delete_skill", {"skill_id": skill_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SkillsRaw: ...
        @property
        def with_streaming_response(self) -> SkillsStreaming: ...


class AsyncSkills(AsyncResource):
    """``client.skills`` of an async client."""

    @cached_property
    def content(self) -> AsyncSkillsContent:
        """``client.skills.content``."""
        from .skills_content import AsyncSkillsContent

        return AsyncSkillsContent(self._client)

    @cached_property
    def versions(self) -> AsyncSkillsVersions:
        """``client.skills.versions``."""
        from .skills_versions import AsyncSkillsVersions

        return AsyncSkillsVersions(self._client)

    def list(self, **params: Unpack[ListSkillsParams]) -> AsyncPages[SkillResource]:
        """List skills.

        ``GET /skills``

        Parameters: limit, order, after
        """
        return self._client._pages("skills.list_skills", {}, params)  # type: ignore[no-any-return]

    async def create(self, **params: Unpack[CreateSkillParams]) -> SkillResource:
        """Create skill.

        ``POST /skills``

        Parameters: files (required)
        """
        return await self._client._call("skills.create_skill", {}, params)  # type: ignore[no-any-return]

    async def retrieve(self, skill_id: str, **params: Unpack[GetSkillParams]) -> SkillResource:
        """Get skill.

        ``GET /skills/{skill_id}``

        Parameters: skill_id (required)
        """
        return await self._client._call("skills.get_skill", {"skill_id": skill_id}, params)  # type: ignore[no-any-return]

    async def update(self, skill_id: str, **params: Unpack[UpdateSkillDefaultVersionParams]) -> SkillResource:
        """Update skill default version.

        ``POST /skills/{skill_id}``

        Parameters: skill_id (required), default_version (required)
        """
        return await self._client._call("skills.update_skill_default_version", {"skill_id": skill_id}, params)  # type: ignore[no-any-return]

    async def delete(self, skill_id: str, **params: Unpack[DeleteSkillParams]) -> DeletedSkillResource:
        """Delete skill.

        ``DELETE /skills/{skill_id}``

        Parameters: skill_id (required)
        """
        return await self._client._call("skills.delete_skill", {"skill_id": skill_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSkillsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncSkillsStreaming: ...


if TYPE_CHECKING:

    class SkillsRaw(Protocol):
        def list(self, **params: Unpack[ListSkillsParams]) -> RawResponse[Page[SkillResource]]: ...
        def create(self, **params: Unpack[CreateSkillParams]) -> RawResponse[SkillResource]: ...
        def retrieve(self, skill_id: str, **params: Unpack[GetSkillParams]) -> RawResponse[SkillResource]: ...
        def update(self, skill_id: str, **params: Unpack[UpdateSkillDefaultVersionParams]) -> RawResponse[SkillResource]: ...
        def delete(self, skill_id: str, **params: Unpack[DeleteSkillParams]) -> RawResponse[DeletedSkillResource]: ...

    class AsyncSkillsRaw(Protocol):
        async def list(self, **params: Unpack[ListSkillsParams]) -> RawResponse[AsyncPage[SkillResource]]: ...
        async def create(self, **params: Unpack[CreateSkillParams]) -> RawResponse[SkillResource]: ...
        async def retrieve(self, skill_id: str, **params: Unpack[GetSkillParams]) -> RawResponse[SkillResource]: ...
        async def update(self, skill_id: str, **params: Unpack[UpdateSkillDefaultVersionParams]) -> RawResponse[SkillResource]: ...
        async def delete(self, skill_id: str, **params: Unpack[DeleteSkillParams]) -> RawResponse[DeletedSkillResource]: ...

    class SkillsStreaming(Protocol):
        def list(self, **params: Unpack[ListSkillsParams]) -> AbstractContextManager[StreamedResponse[Page[SkillResource]]]: ...
        def create(self, **params: Unpack[CreateSkillParams]) -> AbstractContextManager[StreamedResponse[SkillResource]]: ...
        def retrieve(self, skill_id: str, **params: Unpack[GetSkillParams]) -> AbstractContextManager[StreamedResponse[SkillResource]]: ...
        def update(self, skill_id: str, **params: Unpack[UpdateSkillDefaultVersionParams]) -> AbstractContextManager[StreamedResponse[SkillResource]]: ...
        def delete(self, skill_id: str, **params: Unpack[DeleteSkillParams]) -> AbstractContextManager[StreamedResponse[DeletedSkillResource]]: ...

    class AsyncSkillsStreaming(Protocol):
        def list(self, **params: Unpack[ListSkillsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[SkillResource]]]: ...
        def create(self, **params: Unpack[CreateSkillParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[SkillResource]]: ...
        def retrieve(self, skill_id: str, **params: Unpack[GetSkillParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[SkillResource]]: ...
        def update(self, skill_id: str, **params: Unpack[UpdateSkillDefaultVersionParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[SkillResource]]: ...
        def delete(self, skill_id: str, **params: Unpack[DeleteSkillParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeletedSkillResource]]: ...

