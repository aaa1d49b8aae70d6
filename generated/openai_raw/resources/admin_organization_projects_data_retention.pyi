"""The resource ``client.admin.organization.projects.data_retention``, for type checkers, editors and
`inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.data_retention.retrieve_project_data_retention import RetrieveProjectDataRetentionParams
from ..api.data_retention.update_project_data_retention import UpdateProjectDataRetentionParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..models.project_data_retention import ProjectDataRetention
from ..models.update_project_data_retention_body import UpdateProjectDataRetentionBodyRetentionTypeInput

class AdminOrganizationProjectsDataRetention(Resource):
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
    ) -> ProjectDataRetention:
        """Retrieve how long a project's data is kept

        Requires an admin key.

        ``GET /organization/projects/{project_id}/data_retention``

        Args:
            project_id: Required. Id of the project.
        """
    def update(
        self,
        project_id: str,
        *,
        retention_type: UpdateProjectDataRetentionBodyRetentionTypeInput,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectDataRetention:
        """Set how long a project's data is kept

        Overrides the setting of the organization. Requires an admin key.

        ``POST /organization/projects/{project_id}/data_retention``

        Args:
            project_id: Required. Id of the project.
            retention_type: Required. The kind of retention from now on. Values: `organization_default`, `none`, `zero_data_retention`, `modified_abuse_monitoring`, `enhanced_zero_data_retention`, `enhanced_modified_abuse_monitoring`.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationProjectsDataRetentionRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationProjectsDataRetentionStreaming: ...

class AsyncAdminOrganizationProjectsDataRetention(AsyncResource):
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
    ) -> ProjectDataRetention:
        """Retrieve how long a project's data is kept

        Requires an admin key.

        ``GET /organization/projects/{project_id}/data_retention``

        Args:
            project_id: Required. Id of the project.
        """
    async def update(
        self,
        project_id: str,
        *,
        retention_type: UpdateProjectDataRetentionBodyRetentionTypeInput,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectDataRetention:
        """Set how long a project's data is kept

        Overrides the setting of the organization. Requires an admin key.

        ``POST /organization/projects/{project_id}/data_retention``

        Args:
            project_id: Required. Id of the project.
            retention_type: Required. The kind of retention from now on. Values: `organization_default`, `none`, `zero_data_retention`, `modified_abuse_monitoring`, `enhanced_zero_data_retention`, `enhanced_modified_abuse_monitoring`.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationProjectsDataRetentionRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationProjectsDataRetentionStreaming: ...

class AdminOrganizationProjectsDataRetentionRaw(Protocol):
    def retrieve(
        self, project_id: str, **params: Unpack[RetrieveProjectDataRetentionParams]
    ) -> RawResponse[ProjectDataRetention]: ...
    def update(
        self, project_id: str, **params: Unpack[UpdateProjectDataRetentionParams]
    ) -> RawResponse[ProjectDataRetention]: ...

class AsyncAdminOrganizationProjectsDataRetentionRaw(Protocol):
    async def retrieve(
        self, project_id: str, **params: Unpack[RetrieveProjectDataRetentionParams]
    ) -> RawResponse[ProjectDataRetention]: ...
    async def update(
        self, project_id: str, **params: Unpack[UpdateProjectDataRetentionParams]
    ) -> RawResponse[ProjectDataRetention]: ...

class AdminOrganizationProjectsDataRetentionStreaming(Protocol):
    def retrieve(
        self, project_id: str, **params: Unpack[RetrieveProjectDataRetentionParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectDataRetention]]: ...
    def update(
        self, project_id: str, **params: Unpack[UpdateProjectDataRetentionParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectDataRetention]]: ...

class AsyncAdminOrganizationProjectsDataRetentionStreaming(Protocol):
    def retrieve(
        self, project_id: str, **params: Unpack[RetrieveProjectDataRetentionParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectDataRetention]]: ...
    def update(
        self, project_id: str, **params: Unpack[UpdateProjectDataRetentionParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectDataRetention]]: ...
