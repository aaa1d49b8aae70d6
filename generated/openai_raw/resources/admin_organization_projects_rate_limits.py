"""The resource ``client.admin.organization.projects.rate_limits``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.project_rate_limit import ProjectRateLimit
    from ..api.projects.list_project_rate_limits import ListProjectRateLimitsParams
    from ..api.projects.update_project_rate_limits import UpdateProjectRateLimitsParams


class AdminOrganizationProjectsRateLimits(Resource):
    """``client.admin.organization.projects.rate_limits``."""

    def list_rate_limits(self, project_id: str, **params: Unpack[ListProjectRateLimitsParams]) -> Page[ProjectRateLimit]:
        """List project rate limits.

        ``GET /organization/projects/{project_id}/rate_limits``

        Parameters: project_id (required), limit, after, before
        """
        return self._client._call("projects.list_project_rate_limits", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def update_rate_limit(self, rate_limit_id: str, *, project_id: str, **params: Unpack[UpdateProjectRateLimitsParams]) -> ProjectRateLimit:
        """Update project rate limits.

        ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``

        Parameters: project_id (required), rate_limit_id (required), max_requests_per_1_minute,
        max_tokens_per_1_minute, max_images_per_1_minute, max_audio_megabytes_per_1_minute,
        max_requests_per_1_day, batch_1_day_max_input_tokens
        """
        return self._client._call("projects.update_project_rate_limits", {"project_id": project_id, "rate_limit_id": rate_limit_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationProjectsRateLimitsRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationProjectsRateLimitsStreaming: ...


class AsyncAdminOrganizationProjectsRateLimits(AsyncResource):
    """``client.admin.organization.projects.rate_limits`` of an async client."""

    def list_rate_limits(self, project_id: str, **params: Unpack[ListProjectRateLimitsParams]) -> AsyncPages[ProjectRateLimit]:
        """List project rate limits.

        ``GET /organization/projects/{project_id}/rate_limits``

        Parameters: project_id (required), limit, after, before
        """
        return self._client._pages("projects.list_project_rate_limits", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    async def update_rate_limit(self, rate_limit_id: str, *, project_id: str, **params: Unpack[UpdateProjectRateLimitsParams]) -> ProjectRateLimit:
        """Update project rate limits.

        ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``

        Parameters: project_id (required), rate_limit_id (required), max_requests_per_1_minute,
        max_tokens_per_1_minute, max_images_per_1_minute, max_audio_megabytes_per_1_minute,
        max_requests_per_1_day, batch_1_day_max_input_tokens
        """
        return await self._client._call("projects.update_project_rate_limits", {"project_id": project_id, "rate_limit_id": rate_limit_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationProjectsRateLimitsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationProjectsRateLimitsStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationProjectsRateLimitsRaw(Protocol):
        def list_rate_limits(self, project_id: str, **params: Unpack[ListProjectRateLimitsParams]) -> RawResponse[Page[ProjectRateLimit]]: ...
        def update_rate_limit(self, rate_limit_id: str, *, project_id: str, **params: Unpack[UpdateProjectRateLimitsParams]) -> RawResponse[ProjectRateLimit]: ...

    class AsyncAdminOrganizationProjectsRateLimitsRaw(Protocol):
        async def list_rate_limits(self, project_id: str, **params: Unpack[ListProjectRateLimitsParams]) -> RawResponse[AsyncPage[ProjectRateLimit]]: ...
        async def update_rate_limit(self, rate_limit_id: str, *, project_id: str, **params: Unpack[UpdateProjectRateLimitsParams]) -> RawResponse[ProjectRateLimit]: ...

    class AdminOrganizationProjectsRateLimitsStreaming(Protocol):
        def list_rate_limits(self, project_id: str, **params: Unpack[ListProjectRateLimitsParams]) -> AbstractContextManager[StreamedResponse[Page[ProjectRateLimit]]]: ...
        def update_rate_limit(self, rate_limit_id: str, *, project_id: str, **params: Unpack[UpdateProjectRateLimitsParams]) -> AbstractContextManager[StreamedResponse[ProjectRateLimit]]: ...

    class AsyncAdminOrganizationProjectsRateLimitsStreaming(Protocol):
        def list_rate_limits(self, project_id: str, **params: Unpack[ListProjectRateLimitsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ProjectRateLimit]]]: ...
        def update_rate_limit(self, rate_limit_id: str, *, project_id: str, **params: Unpack[UpdateProjectRateLimitsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectRateLimit]]: ...

