"""The resource ``client.admin.organization.users.roles``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.user_organization_role_assignments.assign_user_role import AssignUserRoleParams
from ..api.user_organization_role_assignments.list_user_role_assignments import ListUserRoleAssignmentsParams
from ..api.user_organization_role_assignments.retrieve_user_role import RetrieveUserRoleParams
from ..api.user_organization_role_assignments.unassign_user_role import UnassignUserRoleParams
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
from ..models.enums import ListUserRoleAssignmentsOrderInput
from ..models.user_role_assignment import UserRoleAssignment

class AdminOrganizationUsersRoles(Resource):
    def list(
        self,
        user_id: str,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListUserRoleAssignmentsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[AssignedRoleDetails]:
        """List the organization roles of a user

        Requires an admin key.

        ``GET /organization/users/{user_id}/roles``

        Args:
            user_id: Required. Id of the user.
            limit: Maximum number of assigned roles per page. From 0 to 1000.
            after: Cursor: returns the assigned roles after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    def create(
        self,
        user_id: str,
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
    ) -> UserRoleAssignment:
        """Give a user a role of the organization

        Requires an admin key.

        ``POST /organization/users/{user_id}/roles``

        Args:
            user_id: Required. Id of the user.
            role_id: Required. Id of the role.
        """
    def retrieve(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AssignedRoleDetails:
        """Retrieve an organization role of a user

        A 404 means that the user does not have the role. Requires an admin key.

        ``GET /organization/users/{user_id}/roles/{role_id}``

        Args:
            user_id: Required. Id of the user.
            role_id: Required. Id of the role.
        """
    def delete(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeletedRoleAssignmentResource:
        """Take a role of the organization from a user

        Roles through groups are not affected. Requires an admin key.

        ``DELETE /organization/users/{user_id}/roles/{role_id}``

        Args:
            user_id: Required. Id of the user.
            role_id: Required. Id of the role.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationUsersRolesRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationUsersRolesStreaming: ...

class AsyncAdminOrganizationUsersRoles(AsyncResource):
    def list(
        self,
        user_id: str,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListUserRoleAssignmentsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[AssignedRoleDetails]:
        """List the organization roles of a user

        Requires an admin key.

        ``GET /organization/users/{user_id}/roles``

        Args:
            user_id: Required. Id of the user.
            limit: Maximum number of assigned roles per page. From 0 to 1000.
            after: Cursor: returns the assigned roles after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    async def create(
        self,
        user_id: str,
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
    ) -> UserRoleAssignment:
        """Give a user a role of the organization

        Requires an admin key.

        ``POST /organization/users/{user_id}/roles``

        Args:
            user_id: Required. Id of the user.
            role_id: Required. Id of the role.
        """
    async def retrieve(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AssignedRoleDetails:
        """Retrieve an organization role of a user

        A 404 means that the user does not have the role. Requires an admin key.

        ``GET /organization/users/{user_id}/roles/{role_id}``

        Args:
            user_id: Required. Id of the user.
            role_id: Required. Id of the role.
        """
    async def delete(
        self,
        role_id: str,
        *,
        user_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeletedRoleAssignmentResource:
        """Take a role of the organization from a user

        Roles through groups are not affected. Requires an admin key.

        ``DELETE /organization/users/{user_id}/roles/{role_id}``

        Args:
            user_id: Required. Id of the user.
            role_id: Required. Id of the role.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationUsersRolesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationUsersRolesStreaming: ...

class AdminOrganizationUsersRolesRaw(Protocol):
    def list(
        self, user_id: str, **params: Unpack[ListUserRoleAssignmentsParams]
    ) -> RawResponse[Page[AssignedRoleDetails]]: ...
    def create(self, user_id: str, **params: Unpack[AssignUserRoleParams]) -> RawResponse[UserRoleAssignment]: ...
    def retrieve(
        self, role_id: str, *, user_id: str, **params: Unpack[RetrieveUserRoleParams]
    ) -> RawResponse[AssignedRoleDetails]: ...
    def delete(
        self, role_id: str, *, user_id: str, **params: Unpack[UnassignUserRoleParams]
    ) -> RawResponse[DeletedRoleAssignmentResource]: ...

class AsyncAdminOrganizationUsersRolesRaw(Protocol):
    async def list(
        self, user_id: str, **params: Unpack[ListUserRoleAssignmentsParams]
    ) -> RawResponse[AsyncPage[AssignedRoleDetails]]: ...
    async def create(self, user_id: str, **params: Unpack[AssignUserRoleParams]) -> RawResponse[UserRoleAssignment]: ...
    async def retrieve(
        self, role_id: str, *, user_id: str, **params: Unpack[RetrieveUserRoleParams]
    ) -> RawResponse[AssignedRoleDetails]: ...
    async def delete(
        self, role_id: str, *, user_id: str, **params: Unpack[UnassignUserRoleParams]
    ) -> RawResponse[DeletedRoleAssignmentResource]: ...

class AdminOrganizationUsersRolesStreaming(Protocol):
    def list(
        self, user_id: str, **params: Unpack[ListUserRoleAssignmentsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[AssignedRoleDetails]]]: ...
    def create(
        self, user_id: str, **params: Unpack[AssignUserRoleParams]
    ) -> AbstractContextManager[StreamedResponse[UserRoleAssignment]]: ...
    def retrieve(
        self, role_id: str, *, user_id: str, **params: Unpack[RetrieveUserRoleParams]
    ) -> AbstractContextManager[StreamedResponse[AssignedRoleDetails]]: ...
    def delete(
        self, role_id: str, *, user_id: str, **params: Unpack[UnassignUserRoleParams]
    ) -> AbstractContextManager[StreamedResponse[DeletedRoleAssignmentResource]]: ...

class AsyncAdminOrganizationUsersRolesStreaming(Protocol):
    def list(
        self, user_id: str, **params: Unpack[ListUserRoleAssignmentsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[AssignedRoleDetails]]]: ...
    def create(
        self, user_id: str, **params: Unpack[AssignUserRoleParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[UserRoleAssignment]]: ...
    def retrieve(
        self, role_id: str, *, user_id: str, **params: Unpack[RetrieveUserRoleParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AssignedRoleDetails]]: ...
    def delete(
        self, role_id: str, *, user_id: str, **params: Unpack[UnassignUserRoleParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeletedRoleAssignmentResource]]: ...
