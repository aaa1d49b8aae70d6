"""The resource ``client.admin.organization.projects.users.roles``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.assigned_role_details import AssignedRoleDetails
    from ..models.deleted_role_assignment_resource import DeletedRoleAssignmentResource
    from ..models.user_role_assignment import UserRoleAssignment
    from ..api.project_user_role_assignments.list_project_user_role_assignments import ListProjectUserRoleAssignmentsParams
    from ..api.project_user_role_assignments.assign_project_user_role import AssignProjectUserRoleParams
    from ..api.project_user_role_assignments.retrieve_project_user_role import RetrieveProjectUserRoleParams
    from ..api.project_user_role_assignments.unassign_project_user_role import UnassignProjectUserRoleParams


class AdminOrganizationProjectsUsersRoles(Resource):
    """``client.admin.organization.projects.users.roles``."""

    def list(self, user_id: str, *, project_id: str, **params: Unpack[ListProjectUserRoleAssignmentsParams]) -> Page[AssignedRoleDetails]:
        """List project user role assignments.

        ``GET /projects/{project_id}/users/{user_id}/roles``

        Parameters: project_id (required), user_id (required), limit, after, order
        """
        return self._client._call("project_user_role_assignments.list_project_user_role_assignments", {"project_id": project_id, "user_id": user_id}, params)  # type: ignore[no-any-return]

    def create(self, user_id: str, *, project_id: str, **params: Unpack[AssignProjectUserRoleParams]) -> UserRoleAssignment:
        """Assign project user role.

        ``POST /projects/{project_id}/users/{user_id}/roles``

        Parameters: project_id (required), user_id (required), role_id (required)
        """
        return self._client._call("project_user_role_assignments.assign_project_user_role", {"project_id": project_id, "user_id": user_id}, params)  # type: ignore[no-any-return]

    def retrieve(self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RetrieveProjectUserRoleParams]) -> AssignedRoleDetails:
        """Retrieve project user role.

        ``GET /projects/{project_id}/users/{user_id}/roles/{role_id}``

        Parameters: project_id (required), user_id (required), role_id (required)
        """
        return self._client._call("project_user_role_assignments.retrieve_project_user_role", {"project_id": project_id, "user_id": user_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    def delete(self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[UnassignProjectUserRoleParams]) -> DeletedRoleAssignmentResource:
        """Unassign project user role.

        ``DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}``

        Parameters: project_id (required), user_id (required), role_id (required)
        """
        return self._client._call("project_user_role_assignments.unassign_project_user_role", {"project_id": project_id, "user_id": user_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationProjectsUsersRolesRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationProjectsUsersRolesStreaming: ...


class AsyncAdminOrganizationProjectsUsersRoles(AsyncResource):
    """``client.admin.organization.projects.users.roles`` of an async client."""

    def list(self, user_id: str, *, project_id: str, **params: Unpack[ListProjectUserRoleAssignmentsParams]) -> AsyncPages[AssignedRoleDetails]:
        """List project user role assignments.

        ``GET /projects/{project_id}/users/{user_id}/roles``

        Parameters: project_id (required), user_id (required), limit, after, order
        """
        return self._client._pages("project_user_role_assignments.list_project_user_role_assignments", {"project_id": project_id, "user_id": user_id}, params)  # type: ignore[no-any-return]

    async def create(self, user_id: str, *, project_id: str, **params: Unpack[AssignProjectUserRoleParams]) -> UserRoleAssignment:
        """Assign project user role.

        ``POST /projects/{project_id}/users/{user_id}/roles``

        Parameters: project_id (required), user_id (required), role_id (required)
        """
        return await self._client._call("project_user_role_assignments.assign_project_user_role", {"project_id": project_id, "user_id": user_id}, params)  # type: ignore[no-any-return]

    async def retrieve(self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RetrieveProjectUserRoleParams]) -> AssignedRoleDetails:
        """Retrieve project user role.

        ``GET /projects/{project_id}/users/{user_id}/roles/{role_id}``

        Parameters: project_id (required), user_id (required), role_id (required)
        """
        return await self._client._call("project_user_role_assignments.retrieve_project_user_role", {"project_id": project_id, "user_id": user_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    async def delete(self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[UnassignProjectUserRoleParams]) -> DeletedRoleAssignmentResource:
        """Unassign project user role.

        ``DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}``

        Parameters: project_id (required), user_id (required), role_id (required)
        """
        return await self._client._call("project_user_role_assignments.unassign_project_user_role", {"project_id": project_id, "user_id": user_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationProjectsUsersRolesRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationProjectsUsersRolesStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationProjectsUsersRolesRaw(Protocol):
        def list(self, user_id: str, *, project_id: str, **params: Unpack[ListProjectUserRoleAssignmentsParams]) -> RawResponse[Page[AssignedRoleDetails]]: ...
        def create(self, user_id: str, *, project_id: str, **params: Unpack[AssignProjectUserRoleParams]) -> RawResponse[UserRoleAssignment]: ...
        def retrieve(self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RetrieveProjectUserRoleParams]) -> RawResponse[AssignedRoleDetails]: ...
        def delete(self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[UnassignProjectUserRoleParams]) -> RawResponse[DeletedRoleAssignmentResource]: ...

    class AsyncAdminOrganizationProjectsUsersRolesRaw(Protocol):
        async def list(self, user_id: str, *, project_id: str, **params: Unpack[ListProjectUserRoleAssignmentsParams]) -> RawResponse[AsyncPage[AssignedRoleDetails]]: ...
        async def create(self, user_id: str, *, project_id: str, **params: Unpack[AssignProjectUserRoleParams]) -> RawResponse[UserRoleAssignment]: ...
        async def retrieve(self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RetrieveProjectUserRoleParams]) -> RawResponse[AssignedRoleDetails]: ...
        async def delete(self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[UnassignProjectUserRoleParams]) -> RawResponse[DeletedRoleAssignmentResource]: ...

    class AdminOrganizationProjectsUsersRolesStreaming(Protocol):
        def list(self, user_id: str, *, project_id: str, **params: Unpack[ListProjectUserRoleAssignmentsParams]) -> AbstractContextManager[StreamedResponse[Page[AssignedRoleDetails]]]: ...
        def create(self, user_id: str, *, project_id: str, **params: Unpack[AssignProjectUserRoleParams]) -> AbstractContextManager[StreamedResponse[UserRoleAssignment]]: ...
        def retrieve(self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RetrieveProjectUserRoleParams]) -> AbstractContextManager[StreamedResponse[AssignedRoleDetails]]: ...
        def delete(self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[UnassignProjectUserRoleParams]) -> AbstractContextManager[StreamedResponse[DeletedRoleAssignmentResource]]: ...

    class AsyncAdminOrganizationProjectsUsersRolesStreaming(Protocol):
        def list(self, user_id: str, *, project_id: str, **params: Unpack[ListProjectUserRoleAssignmentsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[AssignedRoleDetails]]]: ...
        def create(self, user_id: str, *, project_id: str, **params: Unpack[AssignProjectUserRoleParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[UserRoleAssignment]]: ...
        def retrieve(self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RetrieveProjectUserRoleParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AssignedRoleDetails]]: ...
        def delete(self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[UnassignProjectUserRoleParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeletedRoleAssignmentResource]]: ...

