"""The resource ``client.admin.organization.projects.hosted_tool_permissions``, for type checkers, editors and
`inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.hosted_tools.retrieve_project_hosted_tool_permissions import RetrieveProjectHostedToolPermissionsParams
from ..api.hosted_tools.update_project_hosted_tool_permissions import UpdateProjectHostedToolPermissionsParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..dicts.project_hosted_tool_permissions_update_request import HostedToolPermissionUpdateDict
from ..models.project_hosted_tool_permissions import ProjectHostedToolPermissions
from ..models.project_hosted_tool_permissions_update_request import HostedToolPermissionUpdate

class AdminOrganizationProjectsHostedToolPermissions(Resource):
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
    ) -> ProjectHostedToolPermissions:
        """Retrieve which hosted tools a project may use

        Requires an admin key.

        ``GET /organization/projects/{project_id}/hosted_tool_permissions``

        Args:
            project_id: Required. Id of the project.
        """
    def update(
        self,
        project_id: str,
        *,
        file_search: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | Omit | None = ...,
        web_search: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | Omit | None = ...,
        image_generation: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | Omit | None = ...,
        mcp: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | Omit | None = ...,
        code_interpreter: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectHostedToolPermissions:
        """Set which hosted tools a project may use

        Tools that are not passed keep their setting. Requires an admin key.

        ``POST /organization/projects/{project_id}/hosted_tool_permissions``

        Args:
            project_id: Required. Id of the project.
            file_search: Whether a project may use a hosted tool from now on.
            web_search: Whether a project may use a hosted tool from now on.
            image_generation: Whether a project may use a hosted tool from now on.
            mcp: Whether a project may use a hosted tool from now on.
            code_interpreter: Whether a project may use a hosted tool from now on.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationProjectsHostedToolPermissionsRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationProjectsHostedToolPermissionsStreaming: ...

class AsyncAdminOrganizationProjectsHostedToolPermissions(AsyncResource):
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
    ) -> ProjectHostedToolPermissions:
        """Retrieve which hosted tools a project may use

        Requires an admin key.

        ``GET /organization/projects/{project_id}/hosted_tool_permissions``

        Args:
            project_id: Required. Id of the project.
        """
    async def update(
        self,
        project_id: str,
        *,
        file_search: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | Omit | None = ...,
        web_search: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | Omit | None = ...,
        image_generation: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | Omit | None = ...,
        mcp: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | Omit | None = ...,
        code_interpreter: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectHostedToolPermissions:
        """Set which hosted tools a project may use

        Tools that are not passed keep their setting. Requires an admin key.

        ``POST /organization/projects/{project_id}/hosted_tool_permissions``

        Args:
            project_id: Required. Id of the project.
            file_search: Whether a project may use a hosted tool from now on.
            web_search: Whether a project may use a hosted tool from now on.
            image_generation: Whether a project may use a hosted tool from now on.
            mcp: Whether a project may use a hosted tool from now on.
            code_interpreter: Whether a project may use a hosted tool from now on.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationProjectsHostedToolPermissionsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationProjectsHostedToolPermissionsStreaming: ...

class AdminOrganizationProjectsHostedToolPermissionsRaw(Protocol):
    def retrieve(
        self, project_id: str, **params: Unpack[RetrieveProjectHostedToolPermissionsParams]
    ) -> RawResponse[ProjectHostedToolPermissions]: ...
    def update(
        self, project_id: str, **params: Unpack[UpdateProjectHostedToolPermissionsParams]
    ) -> RawResponse[ProjectHostedToolPermissions]: ...

class AsyncAdminOrganizationProjectsHostedToolPermissionsRaw(Protocol):
    async def retrieve(
        self, project_id: str, **params: Unpack[RetrieveProjectHostedToolPermissionsParams]
    ) -> RawResponse[ProjectHostedToolPermissions]: ...
    async def update(
        self, project_id: str, **params: Unpack[UpdateProjectHostedToolPermissionsParams]
    ) -> RawResponse[ProjectHostedToolPermissions]: ...

class AdminOrganizationProjectsHostedToolPermissionsStreaming(Protocol):
    def retrieve(
        self, project_id: str, **params: Unpack[RetrieveProjectHostedToolPermissionsParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectHostedToolPermissions]]: ...
    def update(
        self, project_id: str, **params: Unpack[UpdateProjectHostedToolPermissionsParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectHostedToolPermissions]]: ...

class AsyncAdminOrganizationProjectsHostedToolPermissionsStreaming(Protocol):
    def retrieve(
        self, project_id: str, **params: Unpack[RetrieveProjectHostedToolPermissionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectHostedToolPermissions]]: ...
    def update(
        self, project_id: str, **params: Unpack[UpdateProjectHostedToolPermissionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectHostedToolPermissions]]: ...
