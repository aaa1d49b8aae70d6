"""The resource ``client.admin.organization.projects.users``."""

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
    from ..models.project_user import ProjectUser
    from ..models.project_user_delete_response import ProjectUserDeleteResponse
    from .admin_organization_projects_users_roles import AsyncAdminOrganizationProjectsUsersRoles, AdminOrganizationProjectsUsersRoles
    from ..api.projects.list_project_users import ListProjectUsersParams
    from ..api.projects.create_project_user import CreateProjectUserParams
    from ..api.projects.retrieve_project_user import RetrieveProjectUserParams
    from ..api.projects.modify_project_user import ModifyProjectUserParams
    from ..api.projects.delete_project_user import DeleteProjectUserParams


class AdminOrganizationProjectsUsers(Resource):
    """``client.admin.organization.projects.users``."""

    @cached_property
    def roles(self) -> AdminOrganizationProjectsUsersRoles:
        """``client.admin.organization.projects.users.roles``."""
        from .admin_organization_projects_users_roles import AdminOrganizationProjectsUsersRoles

        return AdminOrganizationProjectsUsersRoles(self._client)

    def list(self, project_id: str, **params: Unpack[ListProjectUsersParams]) -> Page[ProjectUser]:
        """List project users.

        ``GET /organization/projects/{project_id}/users``

        Parameters: project_id (required), limit, after
        """
        return self._client._call("projects.list_project_users", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def create(self, project_id: str, **params: Unpack[CreateProjectUserParams]) -> ProjectUser:
        """Create project user.

        ``POST /organization/projects/{project_id}/users``

        Parameters: project_id (required), user_id, email, role (required)
        """
        return self._client._call("projects.create_project_user", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def retrieve(self, user_id: str, *, project_id: str, **params: Unpack[RetrieveProjectUserParams]) -> ProjectUser:
        """Retrieve project user.

        ``GET /organization/projects/{project_id}/users/{user_id}``

        Parameters: project_id (required), user_id (required)
        """
        return self._client._call("projects.retrieve_project_user", {"project_id": project_id, "user_id": user_id}, params)  # type: ignore[no-any-return]

    def update(self, user_id: str, *, project_id: str, **params: Unpack[ModifyProjectUserParams]) -> ProjectUser:
        """Modify project user.

        ``POST /organization/projects/{project_id}/users/{user_id}``

        Parameters: project_id (required), user_id (required), role
        """
        return self._client._call("projects.modify_project_user", {"project_id": project_id, "user_id": user_id}, params)  # type: ignore[no-any-return]

    def delete(self, user_id: str, *, project_id: str, **params: Unpack[DeleteProjectUserParams]) -> ProjectUserDeleteResponse:
        """Delete project user.

        ``DELETE /organization/projects/{project_id}/users/{user_id}``

        Parameters: project_id (required), user_id (required)
        """
        return self._client._call("projects.delete_project_user", {"project_id": project_id, "user_id": user_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationProjectsUsersRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationProjectsUsersStreaming: ...


class AsyncAdminOrganizationProjectsUsers(AsyncResource):
    """``client.admin.organization.projects.users`` of an async client."""

    @cached_property
    def roles(self) -> AsyncAdminOrganizationProjectsUsersRoles:
        """``client.admin.organization.projects.users.roles``."""
        from .admin_organization_projects_users_roles import AsyncAdminOrganizationProjectsUsersRoles

        return AsyncAdminOrganizationProjectsUsersRoles(self._client)

    def list(self, project_id: str, **params: Unpack[ListProjectUsersParams]) -> AsyncPages[ProjectUser]:
        """List project users.

        ``GET /organization/projects/{project_id}/users``

        Parameters: project_id (required), limit, after
        """
        return self._client._pages("projects.list_project_users", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    async def create(self, project_id: str, **params: Unpack[CreateProjectUserParams]) -> ProjectUser:
        """Create project user.

        ``POST /organization/projects/{project_id}/users``

        Parameters: project_id (required), user_id, email, role (required)
        """
        return await self._client._call("projects.create_project_user", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    async def retrieve(self, user_id: str, *, project_id: str, **params: Unpack[RetrieveProjectUserParams]) -> ProjectUser:
        """Retrieve project user.

        ``GET /organization/projects/{project_id}/users/{user_id}``

        Parameters: project_id (required), user_id (required)
        """
        return await self._client._call("projects.retrieve_project_user", {"project_id": project_id, "user_id": user_id}, params)  # type: ignore[no-any-return]

    async def update(self, user_id: str, *, project_id: str, **params: Unpack[ModifyProjectUserParams]) -> ProjectUser:
        """Modify project user.

        ``POST /organization/projects/{project_id}/users/{user_id}``

        Parameters: project_id (required), user_id (required), role
        """
        return await self._client._call("projects.modify_project_user", {"project_id": project_id, "user_id": user_id}, params)  # type: ignore[no-any-return]

    async def delete(self, user_id: str, *, project_id: str, **params: Unpack[DeleteProjectUserParams]) -> ProjectUserDeleteResponse:
        """Delete project user.

        ``DELETE /organization/projects/{project_id}/users/{user_id}``

        Parameters: project_id (required), user_id (required)
        """
        return await self._client._call("projects.delete_project_user", {"project_id": project_id, "user_id": user_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationProjectsUsersRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationProjectsUsersStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationProjectsUsersRaw(Protocol):
        def list(self, project_id: str, **params: Unpack[ListProjectUsersParams]) -> RawResponse[Page[ProjectUser]]: ...
        def create(self, project_id: str, **params: Unpack[CreateProjectUserParams]) -> RawResponse[ProjectUser]: ...
        def retrieve(self, user_id: str, *, project_id: str, **params: Unpack[RetrieveProjectUserParams]) -> RawResponse[ProjectUser]: ...
        def update(self, user_id: str, *, project_id: str, **params: Unpack[ModifyProjectUserParams]) -> RawResponse[ProjectUser]: ...
        def delete(self, user_id: str, *, project_id: str, **params: Unpack[DeleteProjectUserParams]) -> RawResponse[ProjectUserDeleteResponse]: ...

    class AsyncAdminOrganizationProjectsUsersRaw(Protocol):
        async def list(self, project_id: str, **params: Unpack[ListProjectUsersParams]) -> RawResponse[AsyncPage[ProjectUser]]: ...
        async def create(self, project_id: str, **params: Unpack[CreateProjectUserParams]) -> RawResponse[ProjectUser]: ...
        async def retrieve(self, user_id: str, *, project_id: str, **params: Unpack[RetrieveProjectUserParams]) -> RawResponse[ProjectUser]: ...
        async def update(self, user_id: str, *, project_id: str, **params: Unpack[ModifyProjectUserParams]) -> RawResponse[ProjectUser]: ...
        async def delete(self, user_id: str, *, project_id: str, **params: Unpack[DeleteProjectUserParams]) -> RawResponse[ProjectUserDeleteResponse]: ...

    class AdminOrganizationProjectsUsersStreaming(Protocol):
        def list(self, project_id: str, **params: Unpack[ListProjectUsersParams]) -> AbstractContextManager[StreamedResponse[Page[ProjectUser]]]: ...
        def create(self, project_id: str, **params: Unpack[CreateProjectUserParams]) -> AbstractContextManager[StreamedResponse[ProjectUser]]: ...
        def retrieve(self, user_id: str, *, project_id: str, **params: Unpack[RetrieveProjectUserParams]) -> AbstractContextManager[StreamedResponse[ProjectUser]]: ...
        def update(self, user_id: str, *, project_id: str, **params: Unpack[ModifyProjectUserParams]) -> AbstractContextManager[StreamedResponse[ProjectUser]]: ...
        def delete(self, user_id: str, *, project_id: str, **params: Unpack[DeleteProjectUserParams]) -> AbstractContextManager[StreamedResponse[ProjectUserDeleteResponse]]: ...

    class AsyncAdminOrganizationProjectsUsersStreaming(Protocol):
        def list(self, project_id: str, **params: Unpack[ListProjectUsersParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ProjectUser]]]: ...
        def create(self, project_id: str, **params: Unpack[CreateProjectUserParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectUser]]: ...
        def retrieve(self, user_id: str, *, project_id: str, **params: Unpack[RetrieveProjectUserParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectUser]]: ...
        def update(self, user_id: str, *, project_id: str, **params: Unpack[ModifyProjectUserParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectUser]]: ...
        def delete(self, user_id: str, *, project_id: str, **params: Unpack[DeleteProjectUserParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectUserDeleteResponse]]: ...

