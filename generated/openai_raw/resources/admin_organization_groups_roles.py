"""The resource ``client.admin.organization.groups.roles``."""

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
    from ..models.group_role_assignment import GroupRoleAssignment
    from ..api.group_organization_role_assignments.list_group_role_assignments import ListGroupRoleAssignmentsParams
    from ..api.group_organization_role_assignments.assign_group_role import AssignGroupRoleParams
    from ..api.group_organization_role_assignments.retrieve_group_role import RetrieveGroupRoleParams
    from ..api.group_organization_role_assignments.unassign_group_role import UnassignGroupRoleParams


class AdminOrganizationGroupsRoles(Resource):
    """``client.admin.organization.groups.roles``."""

    def list(self, group_id: str, **params: Unpack[ListGroupRoleAssignmentsParams]) -> Page[AssignedRoleDetails]:
        """List group role assignments.

        ``GET /organization/groups/{group_id}/roles``

        Parameters: group_id (required), limit, after, order
        """
        return self._client._call("group_organization_role_assignments.list_group_role_assignments", {"group_id": group_id}, params)  # type: ignore[no-any-return]

    def create(self, group_id: str, **params: Unpack[AssignGroupRoleParams]) -> GroupRoleAssignment:
        """Assign group role.

        ``POST /organization/groups/{group_id}/roles``

        Parameters: group_id (required), role_id (required)
        """
        return self._client._call("group_organization_role_assignments.assign_group_role", {"group_id": group_id}, params)  # type: ignore[no-any-return]

    def retrieve(self, role_id: str, *, group_id: str, **params: Unpack[RetrieveGroupRoleParams]) -> AssignedRoleDetails:
        """Retrieve group role.

        ``GET /organization/groups/{group_id}/roles/{role_id}``

        Parameters: group_id (required), role_id (required)
        """
        return self._client._call("group_organization_role_assignments.retrieve_group_role", {"group_id": group_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    def delete(self, role_id: str, *, group_id: str, **params: Unpack[UnassignGroupRoleParams]) -> DeletedRoleAssignmentResource:
        """Unassign group role.

        ``DELETE /organization/groups/{group_id}/roles/{role_id}``

        Parameters: group_id (required), role_id (required)
        """
        return self._client._call("group_organization_role_assignments.unassign_group_role", {"group_id": group_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationGroupsRolesRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationGroupsRolesStreaming: ...


class AsyncAdminOrganizationGroupsRoles(AsyncResource):
    """``client.admin.organization.groups.roles`` of an async client."""

    def list(self, group_id: str, **params: Unpack[ListGroupRoleAssignmentsParams]) -> AsyncPages[AssignedRoleDetails]:
        """List group role assignments.

        ``GET /organization/groups/{group_id}/roles``

        Parameters: group_id (required), limit, after, order
        """
        return self._client._pages("group_organization_role_assignments.list_group_role_assignments", {"group_id": group_id}, params)  # type: ignore[no-any-return]

    async def create(self, group_id: str, **params: Unpack[AssignGroupRoleParams]) -> GroupRoleAssignment:
        """Assign group role.

        ``POST /organization/groups/{group_id}/roles``

        Parameters: group_id (required), role_id (required)
        """
        return await self._client._call("group_organization_role_assignments.assign_group_role", {"group_id": group_id}, params)  # type: ignore[no-any-return]

    async def retrieve(self, role_id: str, *, group_id: str, **params: Unpack[RetrieveGroupRoleParams]) -> AssignedRoleDetails:
        """Retrieve group role.

        ``GET /organization/groups/{group_id}/roles/{role_id}``

        Parameters: group_id (required), role_id (required)
        """
        return await self._client._call("group_organization_role_assignments.retrieve_group_role", {"group_id": group_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    async def delete(self, role_id: str, *, group_id: str, **params: Unpack[UnassignGroupRoleParams]) -> DeletedRoleAssignmentResource:
        """Unassign group role.

        ``DELETE /organization/groups/{group_id}/roles/{role_id}``

        Parameters: group_id (required), role_id (required)
        """
        return await self._client._call("group_organization_role_assignments.unassign_group_role", {"group_id": group_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationGroupsRolesRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationGroupsRolesStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationGroupsRolesRaw(Protocol):
        def list(self, group_id: str, **params: Unpack[ListGroupRoleAssignmentsParams]) -> RawResponse[Page[AssignedRoleDetails]]: ...
        def create(self, group_id: str, **params: Unpack[AssignGroupRoleParams]) -> RawResponse[GroupRoleAssignment]: ...
        def retrieve(self, role_id: str, *, group_id: str, **params: Unpack[RetrieveGroupRoleParams]) -> RawResponse[AssignedRoleDetails]: ...
        def delete(self, role_id: str, *, group_id: str, **params: Unpack[UnassignGroupRoleParams]) -> RawResponse[DeletedRoleAssignmentResource]: ...

    class AsyncAdminOrganizationGroupsRolesRaw(Protocol):
        async def list(self, group_id: str, **params: Unpack[ListGroupRoleAssignmentsParams]) -> RawResponse[AsyncPage[AssignedRoleDetails]]: ...
        async def create(self, group_id: str, **params: Unpack[AssignGroupRoleParams]) -> RawResponse[GroupRoleAssignment]: ...
        async def retrieve(self, role_id: str, *, group_id: str, **params: Unpack[RetrieveGroupRoleParams]) -> RawResponse[AssignedRoleDetails]: ...
        async def delete(self, role_id: str, *, group_id: str, **params: Unpack[UnassignGroupRoleParams]) -> RawResponse[DeletedRoleAssignmentResource]: ...

    class AdminOrganizationGroupsRolesStreaming(Protocol):
        def list(self, group_id: str, **params: Unpack[ListGroupRoleAssignmentsParams]) -> AbstractContextManager[StreamedResponse[Page[AssignedRoleDetails]]]: ...
        def create(self, group_id: str, **params: Unpack[AssignGroupRoleParams]) -> AbstractContextManager[StreamedResponse[GroupRoleAssignment]]: ...
        def retrieve(self, role_id: str, *, group_id: str, **params: Unpack[RetrieveGroupRoleParams]) -> AbstractContextManager[StreamedResponse[AssignedRoleDetails]]: ...
        def delete(self, role_id: str, *, group_id: str, **params: Unpack[UnassignGroupRoleParams]) -> AbstractContextManager[StreamedResponse[DeletedRoleAssignmentResource]]: ...

    class AsyncAdminOrganizationGroupsRolesStreaming(Protocol):
        def list(self, group_id: str, **params: Unpack[ListGroupRoleAssignmentsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[AssignedRoleDetails]]]: ...
        def create(self, group_id: str, **params: Unpack[AssignGroupRoleParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[GroupRoleAssignment]]: ...
        def retrieve(self, role_id: str, *, group_id: str, **params: Unpack[RetrieveGroupRoleParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AssignedRoleDetails]]: ...
        def delete(self, role_id: str, *, group_id: str, **params: Unpack[UnassignGroupRoleParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeletedRoleAssignmentResource]]: ...

