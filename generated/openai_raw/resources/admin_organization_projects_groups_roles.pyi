"""The resource ``client.admin.organization.projects.groups.roles``, for type checkers, editors and
`inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.project_group_role_assignments.assign_project_group_role import AssignProjectGroupRoleParams
from ..api.project_group_role_assignments.list_project_group_role_assignments import (
    ListProjectGroupRoleAssignmentsParams,
)
from ..api.project_group_role_assignments.retrieve_project_group_role import RetrieveProjectGroupRoleParams
from ..api.project_group_role_assignments.unassign_project_group_role import UnassignProjectGroupRoleParams
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
from ..models.assigned_role_details import AssignedRoleDetails
from ..models.deleted_role_assignment_resource import DeletedRoleAssignmentResource
from ..models.enums import ListProjectGroupRoleAssignmentsOrderInput
from ..models.group_role_assignment import GroupRoleAssignment

class AdminOrganizationProjectsGroupsRoles(Resource):
    def list(
        self,
        group_id: str,
        *,
        project_id: str,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListProjectGroupRoleAssignmentsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[AssignedRoleDetails]:
        """List the project roles of a group

        Requires an admin key.

        ``GET /projects/{project_id}/groups/{group_id}/roles``

        Args:
            project_id: Required. Id of the project.
            group_id: Required. Id of the group.
            limit: Maximum number of assigned roles per page. From 0 to 1000.
            after: Cursor: returns the assigned roles after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    def create(
        self,
        group_id: str,
        *,
        project_id: str,
        role_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> GroupRoleAssignment:
        """Give a group a role in a project

        Every member of the group gets its permissions. Requires an admin key.

        ``POST /projects/{project_id}/groups/{group_id}/roles``

        Args:
            project_id: Required. Id of the project.
            group_id: Required. Id of the group.
            role_id: Required. Id of the role.
        """
    def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        group_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AssignedRoleDetails:
        """Retrieve a project role of a group

        A 404 means that the group does not have the role. Requires an admin key.

        ``GET /projects/{project_id}/groups/{group_id}/roles/{role_id}``

        Args:
            project_id: Required. Id of the project.
            group_id: Required. Id of the group.
            role_id: Required. Id of the role.
        """
    def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        group_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeletedRoleAssignmentResource:
        """Take a role in a project from a group

        Members keep the roles that they have on their own. Requires an admin key.

        ``DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}``

        Args:
            project_id: Required. Id of the project.
            group_id: Required. Id of the group.
            role_id: Required. Id of the role.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationProjectsGroupsRolesRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationProjectsGroupsRolesStreaming: ...

class AsyncAdminOrganizationProjectsGroupsRoles(AsyncResource):
    def list(
        self,
        group_id: str,
        *,
        project_id: str,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListProjectGroupRoleAssignmentsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[AssignedRoleDetails]:
        """List the project roles of a group

        Requires an admin key.

        ``GET /projects/{project_id}/groups/{group_id}/roles``

        Args:
            project_id: Required. Id of the project.
            group_id: Required. Id of the group.
            limit: Maximum number of assigned roles per page. From 0 to 1000.
            after: Cursor: returns the assigned roles after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    async def create(
        self,
        group_id: str,
        *,
        project_id: str,
        role_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> GroupRoleAssignment:
        """Give a group a role in a project

        Every member of the group gets its permissions. Requires an admin key.

        ``POST /projects/{project_id}/groups/{group_id}/roles``

        Args:
            project_id: Required. Id of the project.
            group_id: Required. Id of the group.
            role_id: Required. Id of the role.
        """
    async def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        group_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AssignedRoleDetails:
        """Retrieve a project role of a group

        A 404 means that the group does not have the role. Requires an admin key.

        ``GET /projects/{project_id}/groups/{group_id}/roles/{role_id}``

        Args:
            project_id: Required. Id of the project.
            group_id: Required. Id of the group.
            role_id: Required. Id of the role.
        """
    async def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        group_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeletedRoleAssignmentResource:
        """Take a role in a project from a group

        Members keep the roles that they have on their own. Requires an admin key.

        ``DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}``

        Args:
            project_id: Required. Id of the project.
            group_id: Required. Id of the group.
            role_id: Required. Id of the role.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationProjectsGroupsRolesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationProjectsGroupsRolesStreaming: ...

class AdminOrganizationProjectsGroupsRolesRaw(Protocol):
    def list(
        self, group_id: str, *, project_id: str, **params: Unpack[ListProjectGroupRoleAssignmentsParams]
    ) -> RawResponse[Page[AssignedRoleDetails]]: ...
    def create(
        self, group_id: str, *, project_id: str, **params: Unpack[AssignProjectGroupRoleParams]
    ) -> RawResponse[GroupRoleAssignment]: ...
    def retrieve(
        self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[RetrieveProjectGroupRoleParams]
    ) -> RawResponse[AssignedRoleDetails]: ...
    def delete(
        self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[UnassignProjectGroupRoleParams]
    ) -> RawResponse[DeletedRoleAssignmentResource]: ...

class AsyncAdminOrganizationProjectsGroupsRolesRaw(Protocol):
    async def list(
        self, group_id: str, *, project_id: str, **params: Unpack[ListProjectGroupRoleAssignmentsParams]
    ) -> RawResponse[AsyncPage[AssignedRoleDetails]]: ...
    async def create(
        self, group_id: str, *, project_id: str, **params: Unpack[AssignProjectGroupRoleParams]
    ) -> RawResponse[GroupRoleAssignment]: ...
    async def retrieve(
        self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[RetrieveProjectGroupRoleParams]
    ) -> RawResponse[AssignedRoleDetails]: ...
    async def delete(
        self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[UnassignProjectGroupRoleParams]
    ) -> RawResponse[DeletedRoleAssignmentResource]: ...

class AdminOrganizationProjectsGroupsRolesStreaming(Protocol):
    def list(
        self, group_id: str, *, project_id: str, **params: Unpack[ListProjectGroupRoleAssignmentsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[AssignedRoleDetails]]]: ...
    def create(
        self, group_id: str, *, project_id: str, **params: Unpack[AssignProjectGroupRoleParams]
    ) -> AbstractContextManager[StreamedResponse[GroupRoleAssignment]]: ...
    def retrieve(
        self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[RetrieveProjectGroupRoleParams]
    ) -> AbstractContextManager[StreamedResponse[AssignedRoleDetails]]: ...
    def delete(
        self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[UnassignProjectGroupRoleParams]
    ) -> AbstractContextManager[StreamedResponse[DeletedRoleAssignmentResource]]: ...

class AsyncAdminOrganizationProjectsGroupsRolesStreaming(Protocol):
    def list(
        self, group_id: str, *, project_id: str, **params: Unpack[ListProjectGroupRoleAssignmentsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[AssignedRoleDetails]]]: ...
    def create(
        self, group_id: str, *, project_id: str, **params: Unpack[AssignProjectGroupRoleParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[GroupRoleAssignment]]: ...
    def retrieve(
        self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[RetrieveProjectGroupRoleParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AssignedRoleDetails]]: ...
    def delete(
        self, role_id: str, *, project_id: str, group_id: str, **params: Unpack[UnassignProjectGroupRoleParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeletedRoleAssignmentResource]]: ...
