"""The resource ``client.admin.organization.projects.rate_limits``, for type checkers, editors and
`inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.projects.list_project_rate_limits import ListProjectRateLimitsParams
from ..api.projects.update_project_rate_limits import UpdateProjectRateLimitsParams
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStreamedResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..models.project_rate_limit import ProjectRateLimit

class AdminOrganizationProjectsRateLimits(Resource):
    def list_rate_limits(
        self,
        project_id: str,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[ProjectRateLimit]:
        """List the rate limits of a project

        One per model. Requires an admin key.

        ``GET /organization/projects/{project_id}/rate_limits``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of project rate limits per page. Default: `100`.
            after: Cursor: returns the project rate limits after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the project rate limits before the one with this id. Pass the `first_id` of the following page.
        """
    def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        max_requests_per_1_minute: int | Omit = ...,
        max_tokens_per_1_minute: int | Omit = ...,
        max_images_per_1_minute: int | Omit = ...,
        max_audio_megabytes_per_1_minute: int | Omit = ...,
        max_requests_per_1_day: int | Omit = ...,
        batch_1_day_max_input_tokens: int | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectRateLimit:
        """Change a rate limit of a project

        A project's limit cannot exceed that of the organization. Requires an admin key.

        ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``

        Args:
            project_id: Required. Id of the project.
            rate_limit_id: Required. Id of the rate limit.
            max_requests_per_1_minute: How many requests the project may make in a minute.
            max_tokens_per_1_minute: How many tokens the project may use in a minute.
            max_images_per_1_minute: Images per minute. Only models that make images have it.
            max_audio_megabytes_per_1_minute: Megabytes of audio per minute. Only models that read audio have it.
            max_requests_per_1_day: Requests per day. Only some models have it.
            batch_1_day_max_input_tokens: Input tokens of batches per day. Only some models have it.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationProjectsRateLimitsRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationProjectsRateLimitsStreaming: ...

class AsyncAdminOrganizationProjectsRateLimits(AsyncResource):
    def list_rate_limits(
        self,
        project_id: str,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[ProjectRateLimit]:
        """List the rate limits of a project

        One per model. Requires an admin key.

        ``GET /organization/projects/{project_id}/rate_limits``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of project rate limits per page. Default: `100`.
            after: Cursor: returns the project rate limits after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the project rate limits before the one with this id. Pass the `first_id` of the following page.
        """
    async def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        max_requests_per_1_minute: int | Omit = ...,
        max_tokens_per_1_minute: int | Omit = ...,
        max_images_per_1_minute: int | Omit = ...,
        max_audio_megabytes_per_1_minute: int | Omit = ...,
        max_requests_per_1_day: int | Omit = ...,
        batch_1_day_max_input_tokens: int | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectRateLimit:
        """Change a rate limit of a project

        A project's limit cannot exceed that of the organization. Requires an admin key.

        ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``

        Args:
            project_id: Required. Id of the project.
            rate_limit_id: Required. Id of the rate limit.
            max_requests_per_1_minute: How many requests the project may make in a minute.
            max_tokens_per_1_minute: How many tokens the project may use in a minute.
            max_images_per_1_minute: Images per minute. Only models that make images have it.
            max_audio_megabytes_per_1_minute: Megabytes of audio per minute. Only models that read audio have it.
            max_requests_per_1_day: Requests per day. Only some models have it.
            batch_1_day_max_input_tokens: Input tokens of batches per day. Only some models have it.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationProjectsRateLimitsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationProjectsRateLimitsStreaming: ...

class AdminOrganizationProjectsRateLimitsRaw(Protocol):
    def list_rate_limits(
        self, project_id: str, **params: Unpack[ListProjectRateLimitsParams]
    ) -> RawResponse[Page[ProjectRateLimit]]: ...
    def update_rate_limit(
        self, rate_limit_id: str, *, project_id: str, **params: Unpack[UpdateProjectRateLimitsParams]
    ) -> RawResponse[ProjectRateLimit]: ...

class AsyncAdminOrganizationProjectsRateLimitsRaw(Protocol):
    async def list_rate_limits(
        self, project_id: str, **params: Unpack[ListProjectRateLimitsParams]
    ) -> RawResponse[AsyncPage[ProjectRateLimit]]: ...
    async def update_rate_limit(
        self, rate_limit_id: str, *, project_id: str, **params: Unpack[UpdateProjectRateLimitsParams]
    ) -> RawResponse[ProjectRateLimit]: ...

class AdminOrganizationProjectsRateLimitsStreaming(Protocol):
    def list_rate_limits(
        self, project_id: str, **params: Unpack[ListProjectRateLimitsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[ProjectRateLimit]]]: ...
    def update_rate_limit(
        self, rate_limit_id: str, *, project_id: str, **params: Unpack[UpdateProjectRateLimitsParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectRateLimit]]: ...

class AsyncAdminOrganizationProjectsRateLimitsStreaming(Protocol):
    def list_rate_limits(
        self, project_id: str, **params: Unpack[ListProjectRateLimitsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ProjectRateLimit]]]: ...
    def update_rate_limit(
        self, rate_limit_id: str, *, project_id: str, **params: Unpack[UpdateProjectRateLimitsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectRateLimit]]: ...
