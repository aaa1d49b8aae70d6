"""The resource ``client.admin.organization.users.roles``."""

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
    from ..api.user_organization_role_assignments.list_user_role_assignments import ListUserRoleAssignmentsParams
    from ..api.user_organization_role_assignments.assign_user_role import AssignUserRoleParams
    from ..api.user_organization_role_assignments.retrieve_user_role import RetrieveUserRoleParams
    from ..api.user_organization_role_assignments.unassign_user_role import UnassignUserRoleParams


class AdminOrganizationUsersRoles(Resource):
    """``client.admin.organization.users.roles``."""

    def list(self, user_id: str, **params: Unpack[ListUserRoleAssignmentsParams]) -> Page[AssignedRoleDetails]:
        """List user role assignments.

        ``GET /organization/users/{user_id}/roles``

        Parameters: user_id (required), limit, after, order
        """
        return self._client._call("user_organization_role_assignments.list_user_role_assignments", {"user_id": user_id}, params)  # type: ignore[no-any-return]

    def create(self, user_id: str, **params: Unpack[AssignUserRoleParams]) -> UserRoleAssignment:
        """Assign user role.

        ``POST /organization/users/{user_id}/roles``

        Parameters: user_id (required), role_id (required)
        """
        return self._client._call("user_organization_role_assignments.assign_user_role", {"user_id": user_id}, params)  # type: ignore[no-any-return]

    def retrieve(self, role_id: str, *, user_id: str, **params: Unpack[RetrieveUserRoleParams]) -> AssignedRoleDetails:
        """Retrieve user role.

        ``GET /organization/users/{user_id}/roles/{role_id}``

        Parameters: user_id (required), role_id (required)
        """
        return self._client._call("user_organization_role_assignments.retrieve_user_role", {"user_id": user_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    def delete(self, role_id: str, *, user_id: str, **params: Unpack[UnassignUserRoleParams]) -> DeletedRoleAssignmentResource:
        """Unassign user role.

        ``DELETE /organization/users/{user_id}/roles/{role_id}``

        Parameters: user_id (required), role_id (required)
        """
        return self._client._call("user_organization_role_assignments.unassign_user_role", {"user_id": user_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationUsersRolesRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationUsersRolesStreaming: ...


class AsyncAdminOrganizationUsersRoles(AsyncResource):
    """``client.admin.organization.users.roles`` of an async client."""

    def list(self, user_id: str, **params: Unpack[ListUserRoleAssignmentsParams]) -> AsyncPages[AssignedRoleDetails]:
        """List user role assignments.

        ``GET /organization/users/{user_id}/roles``

        Parameters: user_id (required), limit, after, order
        """
        return self._client._pages("user_organization_role_assignments.list_user_role_assignments", {"user_id": user_id}, params)  # type: ignore[no-any-return]

    async def create(self, user_id: str, **params: Unpack[AssignUserRoleParams]) -> UserRoleAssignment:
        """Assign user role.

        ``POST /organization/users/{user_id}/roles``

        Parameters: user_id (required), role_id (required)
        """
        return await self._client._call("user_organization_role_assignments.assign_user_role", {"user_id": user_id}, params)  # type: ignore[no-any-return]

    async def retrieve(self, role_id: str, *, user_id: str, **params: Unpack[RetrieveUserRoleParams]) -> AssignedRoleDetails:
        """Retrieve user role.

        ``GET /organization/users/{user_id}/roles/{role_id}``

        Parameters: user_id (required), role_id (required)
        """
        return await self._client._call("user_organization_role_assignments.retrieve_user_role", {"user_id": user_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    async def delete(self, role_id: str, *, user_id: str, **params: Unpack[UnassignUserRoleParams]) -> DeletedRoleAssignmentResource:
        """Unassign user role.

        ``DELETE /organization/users/{user_id}/roles/{role_id}``

        Parameters: user_id (required), role_id (required)
        """
        return await self._client._call("user_organization_role_assignments.unassign_user_role", {"user_id": user_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationUsersRolesRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationUsersRolesStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationUsersRolesRaw(Protocol):
        def list(self, user_id: str, **params: Unpack[ListUserRoleAssignmentsParams]) -> RawResponse[Page[AssignedRoleDetails]]: ...
        def create(self, user_id: str, **params: Unpack[AssignUserRoleParams]) -> RawResponse[UserRoleAssignment]: ...
        def retrieve(self, role_id: str, *, user_id: str, **params: Unpack[RetrieveUserRoleParams]) -> RawResponse[AssignedRoleDetails]: ...
        def delete(self, role_id: str, *, user_id: str, **params: Unpack[UnassignUserRoleParams]) -> RawResponse[DeletedRoleAssignmentResource]: ...

    class AsyncAdminOrganizationUsersRolesRaw(Protocol):
        async def list(self, user_id: str, **params: Unpack[ListUserRoleAssignmentsParams]) -> RawResponse[AsyncPage[AssignedRoleDetails]]: ...
        async def create(self, user_id: str, **params: Unpack[AssignUserRoleParams]) -> RawResponse[UserRoleAssignment]: ...
        async def retrieve(self, role_id: str, *, user_id: str, **params: Unpack[RetrieveUserRoleParams]) -> RawResponse[AssignedRoleDetails]: ...
        async def delete(self, role_id: str, *, user_id: str, **params: Unpack[UnassignUserRoleParams]) -> RawResponse[DeletedRoleAssignmentResource]: ...

    class AdminOrganizationUsersRolesStreaming(Protocol):
        def list(self, user_id: str, **params: Unpack[ListUserRoleAssignmentsParams]) -> AbstractContextManager[StreamedResponse[Page[AssignedRoleDetails]]]: ...
        def create(self, user_id: str, **params: Unpack[AssignUserRoleParams]) -> AbstractContextManager[StreamedResponse[UserRoleAssignment]]: ...
        def retrieve(self, role_id: str, *, user_id: str, **params: Unpack[RetrieveUserRoleParams]) -> AbstractContextManager[StreamedResponse[AssignedRoleDetails]]: ...
        def delete(self, role_id: str, *, user_id: str, **params: Unpack[UnassignUserRoleParams]) -> AbstractContextManager[StreamedResponse[DeletedRoleAssignmentResource]]: ...

    class AsyncAdminOrganizationUsersRolesStreaming(Protocol):
        def list(self, user_id: str, **params: Unpack[ListUserRoleAssignmentsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[AssignedRoleDetails]]]: ...
        def create(self, user_id: str, **params: Unpack[AssignUserRoleParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[UserRoleAssignment]]: ...
        def retrieve(self, role_id: str, *, user_id: str, **params: Unpack[RetrieveUserRoleParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AssignedRoleDetails]]: ...
        def delete(self, role_id: str, *, user_id: str, **params: Unpack[UnassignUserRoleParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeletedRoleAssignmentResource]]: ...

