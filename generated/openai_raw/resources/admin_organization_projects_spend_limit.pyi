"""The resource ``client.admin.organization.projects.spend_limit``, for type checkers, editors and
`inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack

import httpx

from ..api.organization.deleteprojectspendlimit import DeleteprojectspendlimitParams
from ..api.organization.getprojectspendlimit import GetprojectspendlimitParams
from ..api.organization.updateprojectspendlimit import UpdateprojectspendlimitParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..models.project_spend_limit_deleted_resource import ProjectSpendLimitDeletedResource
from ..models.project_spend_limit_resource import ProjectSpendLimitResource

class AdminOrganizationProjectsSpendLimit(Resource):
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectSpendLimitResource:
        """Retrieve the spend limit of a project

        Fails with a 404 if no limit is set. Requires an admin key.

        ``GET /organization/projects/{project_id}/spend_limit``

        Args:
            project_id: Required. Id of the project.
        """
    def update(
        self,
        project_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectSpendLimitResource:
        """Set the spend limit of a project

        Creates the limit or replaces the current one. Requires an admin key.

        ``POST /organization/projects/{project_id}/spend_limit``

        Args:
            project_id: Required. Id of the project.
            threshold_amount: Required. Amount that triggers the alert. At least 1.
            currency: Required. Currency, as a lowercase ISO 4217 code. Always `USD`.
            interval: Required. The span after which counting starts again, one month.
        """
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectSpendLimitDeletedResource:
        """Remove the spend limit of a project

        The limit of the organization still holds. Requires an admin key.

        ``DELETE /organization/projects/{project_id}/spend_limit``

        Args:
            project_id: Required. Id of the project.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationProjectsSpendLimitRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationProjectsSpendLimitStreaming: ...

class AsyncAdminOrganizationProjectsSpendLimit(AsyncResource):
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectSpendLimitResource:
        """Retrieve the spend limit of a project

        Fails with a 404 if no limit is set. Requires an admin key.

        ``GET /organization/projects/{project_id}/spend_limit``

        Args:
            project_id: Required. Id of the project.
        """
    async def update(
        self,
        project_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectSpendLimitResource:
        """Set the spend limit of a project

        Creates the limit or replaces the current one. Requires an admin key.

        ``POST /organization/projects/{project_id}/spend_limit``

        Args:
            project_id: Required. Id of the project.
            threshold_amount: Required. Amount that triggers the alert. At least 1.
            currency: Required. Currency, as a lowercase ISO 4217 code. Always `USD`.
            interval: Required. The span after which counting starts again, one month.
        """
    async def delete(
        self,
        project_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectSpendLimitDeletedResource:
        """Remove the spend limit of a project

        The limit of the organization still holds. Requires an admin key.

        ``DELETE /organization/projects/{project_id}/spend_limit``

        Args:
            project_id: Required. Id of the project.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationProjectsSpendLimitRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationProjectsSpendLimitStreaming: ...

class AdminOrganizationProjectsSpendLimitRaw(Protocol):
    def retrieve(
        self, project_id: str, **params: Unpack[GetprojectspendlimitParams]
    ) -> RawResponse[ProjectSpendLimitResource]: ...
    def update(
        self, project_id: str, **params: Unpack[UpdateprojectspendlimitParams]
    ) -> RawResponse[ProjectSpendLimitResource]: ...
    def delete(
        self, project_id: str, **params: Unpack[DeleteprojectspendlimitParams]
    ) -> RawResponse[ProjectSpendLimitDeletedResource]: ...

class AsyncAdminOrganizationProjectsSpendLimitRaw(Protocol):
    async def retrieve(
        self, project_id: str, **params: Unpack[GetprojectspendlimitParams]
    ) -> RawResponse[ProjectSpendLimitResource]: ...
    async def update(
        self, project_id: str, **params: Unpack[UpdateprojectspendlimitParams]
    ) -> RawResponse[ProjectSpendLimitResource]: ...
    async def delete(
        self, project_id: str, **params: Unpack[DeleteprojectspendlimitParams]
    ) -> RawResponse[ProjectSpendLimitDeletedResource]: ...

class AdminOrganizationProjectsSpendLimitStreaming(Protocol):
    def retrieve(
        self, project_id: str, **params: Unpack[GetprojectspendlimitParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectSpendLimitResource]]: ...
    def update(
        self, project_id: str, **params: Unpack[UpdateprojectspendlimitParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectSpendLimitResource]]: ...
    def delete(
        self, project_id: str, **params: Unpack[DeleteprojectspendlimitParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectSpendLimitDeletedResource]]: ...

class AsyncAdminOrganizationProjectsSpendLimitStreaming(Protocol):
    def retrieve(
        self, project_id: str, **params: Unpack[GetprojectspendlimitParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectSpendLimitResource]]: ...
    def update(
        self, project_id: str, **params: Unpack[UpdateprojectspendlimitParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectSpendLimitResource]]: ...
    def delete(
        self, project_id: str, **params: Unpack[DeleteprojectspendlimitParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectSpendLimitDeletedResource]]: ...
