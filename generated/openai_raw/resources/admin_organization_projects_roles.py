"""The resource ``client.admin.organization.projects.roles``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.role import Role
    from ..models.role_deleted_resource import RoleDeletedResource
    from ..api.roles.list_project_roles import ListProjectRolesParams
    from ..api.roles.create_project_role import CreateProjectRoleParams
    from ..api.roles.retrieve_project_role import RetrieveProjectRoleParams
    from ..api.roles.update_project_role import UpdateProjectRoleParams
    from ..api.roles.delete_project_role import DeleteProjectRoleParams


class AdminOrganizationProjectsRoles(Resource):
    """``client.admin.organization.projects.roles``."""

    def list(self, project_id: str, **params: Unpack[ListProjectRolesParams]) -> Page[Role]:
        """List project roles.

        ``GET /projects/{project_id}/roles``

        Parameters: project_id (required), limit, after, order
        """
        return self._client._call("roles.list_project_roles", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def create(self, project_id: str, **params: Unpack[CreateProjectRoleParams]) -> Role:
        """Create project role.

        ``POST /projects/{project_id}/roles``

        Parameters: project_id (required), role_name (required), permissions (required), description
        """
        return self._client._call("roles.create_project_role", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def retrieve(self, role_id: str, *, project_id: str, **params: Unpack[RetrieveProjectRoleParams]) -> Role:
        """Retrieve project role.

        ``GET /projects/{project_id}/roles/{role_id}``

        Parameters: project_id (required), role_id (required)
        """
        return self._client._call("roles.retrieve_project_role", {"project_id": project_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    def update(self, role_id: str, *, project_id: str, **params: Unpack[UpdateProjectRoleParams]) -> Role:
        """Update project role.

        ``POST /projects/{project_id}/roles/{role_id}``

        Parameters: project_id (required), role_id (required), permissions, description, role_name
        """
        return self._client._call("roles.update_project_role", {"project_id": project_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    def delete(self, role_id: str, *, project_id: str, **params: Unpack[DeleteProjectRoleParams]) -> RoleDeletedResource:
        """Delete project role.

        ``DELETE /projects/{project_id}/roles/{role_id}``

        Parameters: project_id (required), role_id (required)
        """
        return self._client._call("roles.delete_project_role", {"project_id": project_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationProjectsRolesRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationProjectsRolesStreaming: ...


class AsyncAdminOrganizationProjectsRoles(AsyncResource):
    """``client.admin.organization.projects.roles`` of an async client."""

    def list(self, project_id: str, **params: Unpack[ListProjectRolesParams]) -> AsyncPages[Role]:
        """List project roles.

        ``GET /projects/{project_id}/roles``

        Parameters: project_id (required), limit, after, order
        """
        return self._client._pages("roles.list_project_roles", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    async def create(self, project_id: str, **params: Unpack[CreateProjectRoleParams]) -> Role:
        """Create project role.

        ``POST /projects/{project_id}/roles``

        Parameters: project_id (required), role_name (required), permissions (required), description
        """
        return await self._client._call("roles.create_project_role", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    async def retrieve(self, role_id: str, *, project_id: str, **params: Unpack[RetrieveProjectRoleParams]) -> Role:
        """Retrieve project role.

        ``GET /projects/{project_id}/roles/{role_id}``

        Parameters: project_id (required), role_id (required)
        """
        return await self._client._call("roles.retrieve_project_role", {"project_id": project_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    async def update(self, role_id: str, *, project_id: str, **params: Unpack[UpdateProjectRoleParams]) -> Role:
        """Update project role.

        ``POST /projects/{project_id}/roles/{role_id}``

        Parameters: project_id (required), role_id (required), permissions, description, role_name
        """
        return await self._client._call("roles.update_project_role", {"project_id": project_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    async def delete(self, role_id: str, *, project_id: str, **params: Unpack[DeleteProjectRoleParams]) -> RoleDeletedResource:
        """Delete project role.

        ``DELETE /projects/{project_id}/roles/{role_id}``

        Parameters: project_id (required), role_id (required)
        """
        return await self._client._call("roles.delete_project_role", {"project_id": project_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationProjectsRolesRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationProjectsRolesStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationProjectsRolesRaw(Protocol):
        def list(self, project_id: str, **params: Unpack[ListProjectRolesParams]) -> RawResponse[Page[Role]]: ...
        def create(self, project_id: str, **params: Unpack[CreateProjectRoleParams]) -> RawResponse[Role]: ...
        def retrieve(self, role_id: str, *, project_id: str, **params: Unpack[RetrieveProjectRoleParams]) -> RawResponse[Role]: ...
        def update(self, role_id: str, *, project_id: str, **params: Unpack[UpdateProjectRoleParams]) -> RawResponse[Role]: ...
        def delete(self, role_id: str, *, project_id: str, **params: Unpack[DeleteProjectRoleParams]) -> RawResponse[RoleDeletedResource]: ...

    class AsyncAdminOrganizationProjectsRolesRaw(Protocol):
        async def list(self, project_id: str, **params: Unpack[ListProjectRolesParams]) -> RawResponse[AsyncPage[Role]]: ...
        async def create(self, project_id: str, **params: Unpack[CreateProjectRoleParams]) -> RawResponse[Role]: ...
        async def retrieve(self, role_id: str, *, project_id: str, **params: Unpack[RetrieveProjectRoleParams]) -> RawResponse[Role]: ...
        async def update(self, role_id: str, *, project_id: str, **params: Unpack[UpdateProjectRoleParams]) -> RawResponse[Role]: ...
        async def delete(self, role_id: str, *, project_id: str, **params: Unpack[DeleteProjectRoleParams]) -> RawResponse[RoleDeletedResource]: ...

    class AdminOrganizationProjectsRolesStreaming(Protocol):
        def list(self, project_id: str, **params: Unpack[ListProjectRolesParams]) -> AbstractContextManager[StreamedResponse[Page[Role]]]: ...
        def create(self, project_id: str, **params: Unpack[CreateProjectRoleParams]) -> AbstractContextManager[StreamedResponse[Role]]: ...
        def retrieve(self, role_id: str, *, project_id: str, **params: Unpack[RetrieveProjectRoleParams]) -> AbstractContextManager[StreamedResponse[Role]]: ...
        def update(self, role_id: str, *, project_id: str, **params: Unpack[UpdateProjectRoleParams]) -> AbstractContextManager[StreamedResponse[Role]]: ...
        def delete(self, role_id: str, *, project_id: str, **params: Unpack[DeleteProjectRoleParams]) -> AbstractContextManager[StreamedResponse[RoleDeletedResource]]: ...

    class AsyncAdminOrganizationProjectsRolesStreaming(Protocol):
        def list(self, project_id: str, **params: Unpack[ListProjectRolesParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[Role]]]: ...
        def create(self, project_id: str, **params: Unpack[CreateProjectRoleParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Role]]: ...
        def retrieve(self, role_id: str, *, project_id: str, **params: Unpack[RetrieveProjectRoleParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Role]]: ...
        def update(self, role_id: str, *, project_id: str, **params: Unpack[UpdateProjectRoleParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Role]]: ...
        def delete(self, role_id: str, *, project_id: str, **params: Unpack[DeleteProjectRoleParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[RoleDeletedResource]]: ...

