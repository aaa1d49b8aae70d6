"""The resource ``client.admin.organization.projects.roles``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.roles.create_project_role import CreateProjectRoleParams
from ..api.roles.delete_project_role import DeleteProjectRoleParams
from ..api.roles.list_project_roles import ListProjectRolesParams
from ..api.roles.retrieve_project_role import RetrieveProjectRoleParams
from ..api.roles.update_project_role import UpdateProjectRoleParams
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
from ..models.enums import ListProjectRolesOrderInput
from ..models.role import Role
from ..models.role_deleted_resource import RoleDeletedResource

class AdminOrganizationProjectsRoles(Resource):
    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListProjectRolesOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[Role]:
        """List the roles of a project

        Predefined and custom ones. Requires an admin key.

        ``GET /projects/{project_id}/roles``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of roles per page. Default: `1000`. From 0 to 1000.
            after: Cursor: returns the roles after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
        """
    def create(
        self,
        project_id: str,
        *,
        role_name: str,
        permissions: Sequence[str],
        description: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Role:
        """Create a custom role of a project

        Nobody has the role until it is assigned. Requires an admin key.

        ``POST /projects/{project_id}/roles``

        Args:
            project_id: Required. Id of the project.
            role_name: Required. A name that no other role has.
            permissions: Required. Permissions granted by the role.
            description: Human-readable description of the role.
        """
    def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Role:
        """Retrieve a role of a project

        Returns its permissions. Requires an admin key.

        ``GET /projects/{project_id}/roles/{role_id}``

        Args:
            project_id: Required. Id of the project.
            role_id: Required. Id of the role.
        """
    def update(
        self,
        role_id: str,
        *,
        project_id: str,
        permissions: Sequence[str] | Omit | None = ...,
        description: str | Omit | None = ...,
        role_name: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Role:
        """Change a custom role of a project

        Everybody who has the role gets the new permissions. A predefined role cannot be changed.

        ``POST /projects/{project_id}/roles/{role_id}``

        Args:
            project_id: Required. Id of the project.
            role_id: Required. Id of the role.
            permissions: Permissions granted by the role.
            description: Human-readable description of the role.
            role_name: The new name. None leaves it as it is.
        """
    def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RoleDeletedResource:
        """Delete a custom role of a project

        Its assignments go with it. A predefined role cannot be deleted.

        ``DELETE /projects/{project_id}/roles/{role_id}``

        Args:
            project_id: Required. Id of the project.
            role_id: Required. Id of the role.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationProjectsRolesRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationProjectsRolesStreaming: ...

class AsyncAdminOrganizationProjectsRoles(AsyncResource):
    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListProjectRolesOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[Role]:
        """List the roles of a project

        Predefined and custom ones. Requires an admin key.

        ``GET /projects/{project_id}/roles``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of roles per page. Default: `1000`. From 0 to 1000.
            after: Cursor: returns the roles after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
        """
    async def create(
        self,
        project_id: str,
        *,
        role_name: str,
        permissions: Sequence[str],
        description: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Role:
        """Create a custom role of a project

        Nobody has the role until it is assigned. Requires an admin key.

        ``POST /projects/{project_id}/roles``

        Args:
            project_id: Required. Id of the project.
            role_name: Required. A name that no other role has.
            permissions: Required. Permissions granted by the role.
            description: Human-readable description of the role.
        """
    async def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Role:
        """Retrieve a role of a project

        Returns its permissions. Requires an admin key.

        ``GET /projects/{project_id}/roles/{role_id}``

        Args:
            project_id: Required. Id of the project.
            role_id: Required. Id of the role.
        """
    async def update(
        self,
        role_id: str,
        *,
        project_id: str,
        permissions: Sequence[str] | Omit | None = ...,
        description: str | Omit | None = ...,
        role_name: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Role:
        """Change a custom role of a project

        Everybody who has the role gets the new permissions. A predefined role cannot be changed.

        ``POST /projects/{project_id}/roles/{role_id}``

        Args:
            project_id: Required. Id of the project.
            role_id: Required. Id of the role.
            permissions: Permissions granted by the role.
            description: Human-readable description of the role.
            role_name: The new name. None leaves it as it is.
        """
    async def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RoleDeletedResource:
        """Delete a custom role of a project

        Its assignments go with it. A predefined role cannot be deleted.

        ``DELETE /projects/{project_id}/roles/{role_id}``

        Args:
            project_id: Required. Id of the project.
            role_id: Required. Id of the role.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationProjectsRolesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationProjectsRolesStreaming: ...

class AdminOrganizationProjectsRolesRaw(Protocol):
    def list(self, project_id: str, **params: Unpack[ListProjectRolesParams]) -> RawResponse[Page[Role]]: ...
    def create(self, project_id: str, **params: Unpack[CreateProjectRoleParams]) -> RawResponse[Role]: ...
    def retrieve(
        self, role_id: str, *, project_id: str, **params: Unpack[RetrieveProjectRoleParams]
    ) -> RawResponse[Role]: ...
    def update(
        self, role_id: str, *, project_id: str, **params: Unpack[UpdateProjectRoleParams]
    ) -> RawResponse[Role]: ...
    def delete(
        self, role_id: str, *, project_id: str, **params: Unpack[DeleteProjectRoleParams]
    ) -> RawResponse[RoleDeletedResource]: ...

class AsyncAdminOrganizationProjectsRolesRaw(Protocol):
    async def list(self, project_id: str, **params: Unpack[ListProjectRolesParams]) -> RawResponse[AsyncPage[Role]]: ...
    async def create(self, project_id: str, **params: Unpack[CreateProjectRoleParams]) -> RawResponse[Role]: ...
    async def retrieve(
        self, role_id: str, *, project_id: str, **params: Unpack[RetrieveProjectRoleParams]
    ) -> RawResponse[Role]: ...
    async def update(
        self, role_id: str, *, project_id: str, **params: Unpack[UpdateProjectRoleParams]
    ) -> RawResponse[Role]: ...
    async def delete(
        self, role_id: str, *, project_id: str, **params: Unpack[DeleteProjectRoleParams]
    ) -> RawResponse[RoleDeletedResource]: ...

class AdminOrganizationProjectsRolesStreaming(Protocol):
    def list(
        self, project_id: str, **params: Unpack[ListProjectRolesParams]
    ) -> AbstractContextManager[StreamedResponse[Page[Role]]]: ...
    def create(
        self, project_id: str, **params: Unpack[CreateProjectRoleParams]
    ) -> AbstractContextManager[StreamedResponse[Role]]: ...
    def retrieve(
        self, role_id: str, *, project_id: str, **params: Unpack[RetrieveProjectRoleParams]
    ) -> AbstractContextManager[StreamedResponse[Role]]: ...
    def update(
        self, role_id: str, *, project_id: str, **params: Unpack[UpdateProjectRoleParams]
    ) -> AbstractContextManager[StreamedResponse[Role]]: ...
    def delete(
        self, role_id: str, *, project_id: str, **params: Unpack[DeleteProjectRoleParams]
    ) -> AbstractContextManager[StreamedResponse[RoleDeletedResource]]: ...

class AsyncAdminOrganizationProjectsRolesStreaming(Protocol):
    def list(
        self, project_id: str, **params: Unpack[ListProjectRolesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[Role]]]: ...
    def create(
        self, project_id: str, **params: Unpack[CreateProjectRoleParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Role]]: ...
    def retrieve(
        self, role_id: str, *, project_id: str, **params: Unpack[RetrieveProjectRoleParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Role]]: ...
    def update(
        self, role_id: str, *, project_id: str, **params: Unpack[UpdateProjectRoleParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Role]]: ...
    def delete(
        self, role_id: str, *, project_id: str, **params: Unpack[DeleteProjectRoleParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[RoleDeletedResource]]: ...
