"""The resource ``client.admin.organization.projects.groups.roles``."""

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
    from ..api.project_group_role_assignments.list_project_group_role_assignments import ListProjectGroupRoleAssignmentsParams
    from ..api.project_group_role_assignments.assign_project_group_role import AssignProjectGroupRoleParams
    from ..api.project_group_role_assignments.retrieve_project_group_role import RetrieveProjectGroupRoleParams
    from ..api.project_group_role_assignments.unassign_project_group_role import UnassignProjectGroupRoleParams


class AdminOrganizationProjectsGroupsRoles(Resource):
    """``client.admin.organization.projects.groups.roles``."""

    def list(self, group_id: str, *, project_id: str, **params: Unpack[ListProjectGroupRoleAssignmentsParams]) -> Page[AssignedRoleDetails]:
        """List project group role assignments.

        ``GET /projects/{project_id}/groups/{group_id}/roles``

        Parameters: project_id (required), group_id (required), limit, after, order
        """
        return self._client._call("project_group_role_assignments.list_project_group_role_assignments", {"project_id": project_id, "group_id": group_id}, params)  # type: ignore[no-any-return]

    def create(self, group_id: str, *, project_id: str, **params: Unpack[AssignProjectGroupRoleParams]) -> GroupRoleAssignment:
        """Assign project group role.

        ``POST /projects/{project_id}/groups/{group_id}/roles``

        Parameters: project_id (required), group_id (required), role_id (required)
        """
        return self._client._call("project_group_role_assignments.assign_project_group_role", {"project_id": project_id, "group_id": group_id}, params)  # type: ignore[no-any-return]

    def retrieve(self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[RetrieveProjectGroupRoleParams]) -> AssignedRoleDetails:
        """Retrieve project group role.

        ``GET /projects/{project_id}/groups/{group_id}/roles/{role_id}``

        Parameters: project_id (required), group_id (required), role_id (required)
        """
        return self._client._call("project_group_role_assignments.retrieve_project_group_role", {"project_id": project_id, "group_id": group_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    def delete(self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[UnassignProjectGroupRoleParams]) -> DeletedRoleAssignmentResource:
        """Unassign project group role.

        ``DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}``

        Parameters: project_id (required), group_id (required), role_id (required)
        """
        return self._client._call("project_group_role_assignments.unassign_project_group_role", {"project_id": project_id, "group_id": group_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationProjectsGroupsRolesRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationProjectsGroupsRolesStreaming: ...


class AsyncAdminOrganizationProjectsGroupsRoles(AsyncResource):
    """``client.admin.organization.projects.groups.roles`` of an async client."""

    def list(self, group_id: str, *, project_id: str, **params: Unpack[ListProjectGroupRoleAssignmentsParams]) -> AsyncPages[AssignedRoleDetails]:
        """List project group role assignments.

        ``GET /projects/{project_id}/groups/{group_id}/roles``

        Parameters: project_id (required), group_id (required), limit, after, order
        """
        return self._client._pages("project_group_role_assignments.list_project_group_role_assignments", {"project_id": project_id, "group_id": group_id}, params)  # type: ignore[no-any-return]

    async def create(self, group_id: str, *, project_id: str, **params: Unpack[AssignProjectGroupRoleParams]) -> GroupRoleAssignment:
        """Assign project group role.

        ``POST /projects/{project_id}/groups/{group_id}/roles``

        Parameters: project_id (required), group_id (required), role_id (required)
        """
        return await self._client._call("project_group_role_assignments.assign_project_group_role", {"project_id": project_id, "group_id": group_id}, params)  # type: ignore[no-any-return]

    async def retrieve(self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[RetrieveProjectGroupRoleParams]) -> AssignedRoleDetails:
        """Retrieve project group role.

        ``GET /projects/{project_id}/groups/{group_id}/roles/{role_id}``

        Parameters: project_id (required), group_id (required), role_id (required)
        """
        return await self._client._call("project_group_role_assignments.retrieve_project_group_role", {"project_id": project_id, "group_id": group_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    async def delete(self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[UnassignProjectGroupRoleParams]) -> DeletedRoleAssignmentResource:
        """Unassign project group role.

        ``DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}``

        Parameters: project_id (required), group_id (required), role_id (required)
        """
        return await self._client._call("project_group_role_assignments.unassign_project_group_role", {"project_id": project_id, "group_id": group_id, "role_id": role_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationProjectsGroupsRolesRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationProjectsGroupsRolesStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationProjectsGroupsRolesRaw(Protocol):
        def list(self, group_id: str, *, project_id: str, **params: Unpack[ListProjectGroupRoleAssignmentsParams]) -> RawResponse[Page[AssignedRoleDetails]]: ...
        def create(self, group_id: str, *, project_id: str, **params: Unpack[AssignProjectGroupRoleParams]) -> RawResponse[GroupRoleAssignment]: ...
        def retrieve(self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[RetrieveProjectGroupRoleParams]) -> RawResponse[AssignedRoleDetails]: ...
        def delete(self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[UnassignProjectGroupRoleParams]) -> RawResponse[DeletedRoleAssignmentResource]: ...

    class AsyncAdminOrganizationProjectsGroupsRolesRaw(Protocol):
        async def list(self, group_id: str, *, project_id: str, **params: Unpack[ListProjectGroupRoleAssignmentsParams]) -> RawResponse[AsyncPage[AssignedRoleDetails]]: ...
        async def create(self, group_id: str, *, project_id: str, **params: Unpack[AssignProjectGroupRoleParams]) -> RawResponse[GroupRoleAssignment]: ...
        async def retrieve(self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[RetrieveProjectGroupRoleParams]) -> RawResponse[AssignedRoleDetails]: ...
        async def delete(self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[UnassignProjectGroupRoleParams]) -> RawResponse[DeletedRoleAssignmentResource]: ...

    class AdminOrganizationProjectsGroupsRolesStreaming(Protocol):
        def list(self, group_id: str, *, project_id: str, **params: Unpack[ListProjectGroupRoleAssignmentsParams]) -> AbstractContextManager[StreamedResponse[Page[AssignedRoleDetails]]]: ...
        def create(self, group_id: str, *, project_id: str, **params: Unpack[AssignProjectGroupRoleParams]) -> AbstractContextManager[StreamedResponse[GroupRoleAssignment]]: ...
        def retrieve(self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[RetrieveProjectGroupRoleParams]) -> AbstractContextManager[StreamedResponse[AssignedRoleDetails]]: ...
        def delete(self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[UnassignProjectGroupRoleParams]) -> AbstractContextManager[StreamedResponse[DeletedRoleAssignmentResource]]: ...

    class AsyncAdminOrganizationProjectsGroupsRolesStreaming(Protocol):
        def list(self, group_id: str, *, project_id: str, **params: Unpack[ListProjectGroupRoleAssignmentsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[AssignedRoleDetails]]]: ...
        def create(self, group_id: str, *, project_id: str, **params: Unpack[AssignProjectGroupRoleParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[GroupRoleAssignment]]: ...
        def retrieve(self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[RetrieveProjectGroupRoleParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AssignedRoleDetails]]: ...
        def delete(self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[UnassignProjectGroupRoleParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeletedRoleAssignmentResource]]: ...

