"""The resource ``client.admin.organization.groups.roles``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.group_organization_role_assignments.assign_group_role import AssignGroupRoleParams
from ..api.group_organization_role_assignments.list_group_role_assignments import ListGroupRoleAssignmentsParams
from ..api.group_organization_role_assignments.retrieve_group_role import RetrieveGroupRoleParams
from ..api.group_organization_role_assignments.unassign_group_role import UnassignGroupRoleParams
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
from ..models.enums import ListGroupRoleAssignmentsOrderInput
from ..models.group_role_assignment import GroupRoleAssignment

class AdminOrganizationGroupsRoles(Resource):
    def list(
        self,
        group_id: str,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListGroupRoleAssignmentsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[AssignedRoleDetails]:
        """List the organization roles of a group

        Requires an admin key.

        ``GET /organization/groups/{group_id}/roles``

        Args:
            group_id: Required. Id of the group.
            limit: Maximum number of assigned roles per page. From 0 to 1000.
            after: Cursor: returns the assigned roles after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    def create(
        self,
        group_id: str,
        *,
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
        """Give a group a role of the organization

        Every member of the group gets its permissions. Requires an admin key.

        ``POST /organization/groups/{group_id}/roles``

        Args:
            group_id: Required. Id of the group.
            role_id: Required. Id of the role.
        """
    def retrieve(
        self,
        role_id: str,
        *,
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
        """Retrieve an organization role of a group

        A 404 means that the group does not have the role. Requires an admin key.

        ``GET /organization/groups/{group_id}/roles/{role_id}``

        Args:
            group_id: Required. Id of the group.
            role_id: Required. Id of the role.
        """
    def delete(
        self,
        role_id: str,
        *,
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
        """Take a role of the organization from a group

        Members keep the roles that they have on their own. Requires an admin key.

        ``DELETE /organization/groups/{group_id}/roles/{role_id}``

        Args:
            group_id: Required. Id of the group.
            role_id: Required. Id of the role.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationGroupsRolesRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationGroupsRolesStreaming: ...

class AsyncAdminOrganizationGroupsRoles(AsyncResource):
    def list(
        self,
        group_id: str,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListGroupRoleAssignmentsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[AssignedRoleDetails]:
        """List the organization roles of a group

        Requires an admin key.

        ``GET /organization/groups/{group_id}/roles``

        Args:
            group_id: Required. Id of the group.
            limit: Maximum number of assigned roles per page. From 0 to 1000.
            after: Cursor: returns the assigned roles after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    async def create(
        self,
        group_id: str,
        *,
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
        """Give a group a role of the organization

        Every member of the group gets its permissions. Requires an admin key.

        ``POST /organization/groups/{group_id}/roles``

        Args:
            group_id: Required. Id of the group.
            role_id: Required. Id of the role.
        """
    async def retrieve(
        self,
        role_id: str,
        *,
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
        """Retrieve an organization role of a group

        A 404 means that the group does not have the role. Requires an admin key.

        ``GET /organization/groups/{group_id}/roles/{role_id}``

        Args:
            group_id: Required. Id of the group.
            role_id: Required. Id of the role.
        """
    async def delete(
        self,
        role_id: str,
        *,
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
        """Take a role of the organization from a group

        Members keep the roles that they have on their own. Requires an admin key.

        ``DELETE /organization/groups/{group_id}/roles/{role_id}``

        Args:
            group_id: Required. Id of the group.
            role_id: Required. Id of the role.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationGroupsRolesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationGroupsRolesStreaming: ...

class AdminOrganizationGroupsRolesRaw(Protocol):
    def list(
        self, group_id: str, **params: Unpack[ListGroupRoleAssignmentsParams]
    ) -> RawResponse[Page[AssignedRoleDetails]]: ...
    def create(self, group_id: str, **params: Unpack[AssignGroupRoleParams]) -> RawResponse[GroupRoleAssignment]: ...
    def retrieve(
        self, role_id: str, *, group_id: str, **params: Unpack[RetrieveGroupRoleParams]
    ) -> RawResponse[AssignedRoleDetails]: ...
    def delete(
        self, role_id: str, *, group_id: str, **params: Unpack[UnassignGroupRoleParams]
    ) -> RawResponse[DeletedRoleAssignmentResource]: ...

class AsyncAdminOrganizationGroupsRolesRaw(Protocol):
    async def list(
        self, group_id: str, **params: Unpack[ListGroupRoleAssignmentsParams]
    ) -> RawResponse[AsyncPage[AssignedRoleDetails]]: ...
    async def create(
        self, group_id: str, **params: Unpack[AssignGroupRoleParams]
    ) -> RawResponse[GroupRoleAssignment]: ...
    async def retrieve(
        self, role_id: str, *, group_id: str, **params: Unpack[RetrieveGroupRoleParams]
    ) -> RawResponse[AssignedRoleDetails]: ...
    async def delete(
        self, role_id: str, *, group_id: str, **params: Unpack[UnassignGroupRoleParams]
    ) -> RawResponse[DeletedRoleAssignmentResource]: ...

class AdminOrganizationGroupsRolesStreaming(Protocol):
    def list(
        self, group_id: str, **params: Unpack[ListGroupRoleAssignmentsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[AssignedRoleDetails]]]: ...
    def create(
        self, group_id: str, **params: Unpack[AssignGroupRoleParams]
    ) -> AbstractContextManager[StreamedResponse[GroupRoleAssignment]]: ...
    def retrieve(
        self, role_id: str, *, group_id: str, **params: Unpack[RetrieveGroupRoleParams]
    ) -> AbstractContextManager[StreamedResponse[AssignedRoleDetails]]: ...
    def delete(
        self, role_id: str, *, group_id: str, **params: Unpack[UnassignGroupRoleParams]
    ) -> AbstractContextManager[StreamedResponse[DeletedRoleAssignmentResource]]: ...

class AsyncAdminOrganizationGroupsRolesStreaming(Protocol):
    def list(
        self, group_id: str, **params: Unpack[ListGroupRoleAssignmentsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[AssignedRoleDetails]]]: ...
    def create(
        self, group_id: str, **params: Unpack[AssignGroupRoleParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[GroupRoleAssignment]]: ...
    def retrieve(
        self, role_id: str, *, group_id: str, **params: Unpack[RetrieveGroupRoleParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AssignedRoleDetails]]: ...
    def delete(
        self, role_id: str, *, group_id: str, **params: Unpack[UnassignGroupRoleParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeletedRoleAssignmentResource]]: ...
