"""The resource ``client.admin.organization.projects.users.roles``, for type checkers, editors and
`inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.project_user_role_assignments.assign_project_user_role import AssignProjectUserRoleParams
from ..api.project_user_role_assignments.list_project_user_role_assignments import ListProjectUserRoleAssignmentsParams
from ..api.project_user_role_assignments.retrieve_project_user_role import RetrieveProjectUserRoleParams
from ..api.project_user_role_assignments.unassign_project_user_role import UnassignProjectUserRoleParams
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
from ..models.enums import ListProjectUserRoleAssignmentsOrderInput
from ..models.user_role_assignment import UserRoleAssignment

class AdminOrganizationProjectsUsersRoles(Resource):
    def list(
        self,
        user_id: str,
        *,
        project_id: str,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListProjectUserRoleAssignmentsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[AssignedRoleDetails]:
        """List the roles of a user in a project

        Requires an admin key.

        ``GET /projects/{project_id}/users/{user_id}/roles``

        Args:
            project_id: Required. Id of the project.
            user_id: Required. Id of the user.
            limit: Maximum number of assigned roles per page. From 0 to 1000.
            after: Cursor: returns the assigned roles after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    def create(
        self,
        user_id: str,
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
    ) -> UserRoleAssignment:
        """Give a user a role in a project

        The user must already belong to the project. Requires an admin key.

        ``POST /projects/{project_id}/users/{user_id}/roles``

        Args:
            project_id: Required. Id of the project.
            user_id: Required. Id of the user.
            role_id: Required. Id of the role.
        """
    def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
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
        """Retrieve a role of a user in a project

        A 404 means that the user does not have the role. Requires an admin key.

        ``GET /projects/{project_id}/users/{user_id}/roles/{role_id}``

        Args:
            project_id: Required. Id of the project.
            user_id: Required. Id of the user.
            role_id: Required. Id of the role.
        """
    def delete(
        self,
        role_id: str,
        *,
        project_id: str,
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
        """Take a role in a project from a user

        Roles through groups are not affected. Requires an admin key.

        ``DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}``

        Args:
            project_id: Required. Id of the project.
            user_id: Required. Id of the user.
            role_id: Required. Id of the role.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationProjectsUsersRolesRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationProjectsUsersRolesStreaming: ...

class AsyncAdminOrganizationProjectsUsersRoles(AsyncResource):
    def list(
        self,
        user_id: str,
        *,
        project_id: str,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListProjectUserRoleAssignmentsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[AssignedRoleDetails]:
        """List the roles of a user in a project

        Requires an admin key.

        ``GET /projects/{project_id}/users/{user_id}/roles``

        Args:
            project_id: Required. Id of the project.
            user_id: Required. Id of the user.
            limit: Maximum number of assigned roles per page. From 0 to 1000.
            after: Cursor: returns the assigned roles after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    async def create(
        self,
        user_id: str,
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
    ) -> UserRoleAssignment:
        """Give a user a role in a project

        The user must already belong to the project. Requires an admin key.

        ``POST /projects/{project_id}/users/{user_id}/roles``

        Args:
            project_id: Required. Id of the project.
            user_id: Required. Id of the user.
            role_id: Required. Id of the role.
        """
    async def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
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
        """Retrieve a role of a user in a project

        A 404 means that the user does not have the role. Requires an admin key.

        ``GET /projects/{project_id}/users/{user_id}/roles/{role_id}``

        Args:
            project_id: Required. Id of the project.
            user_id: Required. Id of the user.
            role_id: Required. Id of the role.
        """
    async def delete(
        self,
        role_id: str,
        *,
        project_id: str,
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
        """Take a role in a project from a user

        Roles through groups are not affected. Requires an admin key.

        ``DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}``

        Args:
            project_id: Required. Id of the project.
            user_id: Required. Id of the user.
            role_id: Required. Id of the role.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationProjectsUsersRolesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationProjectsUsersRolesStreaming: ...

class AdminOrganizationProjectsUsersRolesRaw(Protocol):
    def list(
        self, user_id: str, *, project_id: str, **params: Unpack[ListProjectUserRoleAssignmentsParams]
    ) -> RawResponse[Page[AssignedRoleDetails]]: ...
    def create(
        self, user_id: str, *, project_id: str, **params: Unpack[AssignProjectUserRoleParams]
    ) -> RawResponse[UserRoleAssignment]: ...
    def retrieve(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RetrieveProjectUserRoleParams]
    ) -> RawResponse[AssignedRoleDetails]: ...
    def delete(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[UnassignProjectUserRoleParams]
    ) -> RawResponse[DeletedRoleAssignmentResource]: ...

class AsyncAdminOrganizationProjectsUsersRolesRaw(Protocol):
    async def list(
        self, user_id: str, *, project_id: str, **params: Unpack[ListProjectUserRoleAssignmentsParams]
    ) -> RawResponse[AsyncPage[AssignedRoleDetails]]: ...
    async def create(
        self, user_id: str, *, project_id: str, **params: Unpack[AssignProjectUserRoleParams]
    ) -> RawResponse[UserRoleAssignment]: ...
    async def retrieve(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RetrieveProjectUserRoleParams]
    ) -> RawResponse[AssignedRoleDetails]: ...
    async def delete(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[UnassignProjectUserRoleParams]
    ) -> RawResponse[DeletedRoleAssignmentResource]: ...

class AdminOrganizationProjectsUsersRolesStreaming(Protocol):
    def list(
        self, user_id: str, *, project_id: str, **params: Unpack[ListProjectUserRoleAssignmentsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[AssignedRoleDetails]]]: ...
    def create(
        self, user_id: str, *, project_id: str, **params: Unpack[AssignProjectUserRoleParams]
    ) -> AbstractContextManager[StreamedResponse[UserRoleAssignment]]: ...
    def retrieve(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RetrieveProjectUserRoleParams]
    ) -> AbstractContextManager[StreamedResponse[AssignedRoleDetails]]: ...
    def delete(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[UnassignProjectUserRoleParams]
    ) -> AbstractContextManager[StreamedResponse[DeletedRoleAssignmentResource]]: ...

class AsyncAdminOrganizationProjectsUsersRolesStreaming(Protocol):
    def list(
        self, user_id: str, *, project_id: str, **params: Unpack[ListProjectUserRoleAssignmentsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[AssignedRoleDetails]]]: ...
    def create(
        self, user_id: str, *, project_id: str, **params: Unpack[AssignProjectUserRoleParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[UserRoleAssignment]]: ...
    def retrieve(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[RetrieveProjectUserRoleParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AssignedRoleDetails]]: ...
    def delete(
        self, role_id: str, *, project_id: str, user_id: str, **params: Unpack[UnassignProjectUserRoleParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeletedRoleAssignmentResource]]: ...
