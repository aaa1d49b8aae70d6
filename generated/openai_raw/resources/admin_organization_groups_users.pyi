"""The resource ``client.admin.organization.groups.users``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.group_users.add_group_user import AddGroupUserParams
from ..api.group_users.list_group_users import ListGroupUsersParams
from ..api.group_users.remove_group_user import RemoveGroupUserParams
from ..api.group_users.retrieve_group_user import RetrieveGroupUserParams
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
from ..models.enums import ListGroupUsersOrderInput
from ..models.group_member_user import GroupMemberUser
from ..models.group_user_assignment import GroupUserAssignment
from ..models.group_user_deleted_resource import GroupUserDeletedResource
from ..models.user_list_resource import GroupUser

class AdminOrganizationGroupsUsers(Resource):
    def list(
        self,
        group_id: str,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListGroupUsersOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[GroupUser]:
        """List the members of a group

        Requires an admin key.

        ``GET /organization/groups/{group_id}/users``

        Args:
            group_id: Required. Id of the group.
            limit: Maximum number of group users per page. Default: `100`. From 0 to 1000.
            after: Cursor: returns the group users after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
        """
    def create(
        self,
        group_id: str,
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
    ) -> GroupUserAssignment:
        """Add a user to a group

        The user must already belong to the organization. Requires an admin key.

        ``POST /organization/groups/{group_id}/users``

        Args:
            group_id: Required. Id of the group.
            user_id: Required. Id of the user.
        """
    def retrieve(
        self,
        user_id: str,
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
    ) -> GroupMemberUser:
        """Retrieve a member of a group

        A 404 means that the user does not belong to the group. Requires an admin key.

        ``GET /organization/groups/{group_id}/users/{user_id}``

        Args:
            group_id: Required. Id of the group.
            user_id: Required. Id of the user.
        """
    def delete(
        self,
        user_id: str,
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
    ) -> GroupUserDeletedResource:
        """Remove a user from a group

        The user stays in the organization. Requires an admin key.

        ``DELETE /organization/groups/{group_id}/users/{user_id}``

        Args:
            group_id: Required. Id of the group.
            user_id: Required. Id of the user.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationGroupsUsersRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationGroupsUsersStreaming: ...

class AsyncAdminOrganizationGroupsUsers(AsyncResource):
    def list(
        self,
        group_id: str,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListGroupUsersOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[GroupUser]:
        """List the members of a group

        Requires an admin key.

        ``GET /organization/groups/{group_id}/users``

        Args:
            group_id: Required. Id of the group.
            limit: Maximum number of group users per page. Default: `100`. From 0 to 1000.
            after: Cursor: returns the group users after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
        """
    async def create(
        self,
        group_id: str,
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
    ) -> GroupUserAssignment:
        """Add a user to a group

        The user must already belong to the organization. Requires an admin key.

        ``POST /organization/groups/{group_id}/users``

        Args:
            group_id: Required. Id of the group.
            user_id: Required. Id of the user.
        """
    async def retrieve(
        self,
        user_id: str,
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
    ) -> GroupMemberUser:
        """Retrieve a member of a group

        A 404 means that the user does not belong to the group. Requires an admin key.

        ``GET /organization/groups/{group_id}/users/{user_id}``

        Args:
            group_id: Required. Id of the group.
            user_id: Required. Id of the user.
        """
    async def delete(
        self,
        user_id: str,
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
    ) -> GroupUserDeletedResource:
        """Remove a user from a group

        The user stays in the organization. Requires an admin key.

        ``DELETE /organization/groups/{group_id}/users/{user_id}``

        Args:
            group_id: Required. Id of the group.
            user_id: Required. Id of the user.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationGroupsUsersRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationGroupsUsersStreaming: ...

class AdminOrganizationGroupsUsersRaw(Protocol):
    def list(self, group_id: str, **params: Unpack[ListGroupUsersParams]) -> RawResponse[Page[GroupUser]]: ...
    def create(self, group_id: str, **params: Unpack[AddGroupUserParams]) -> RawResponse[GroupUserAssignment]: ...
    def retrieve(
        self, user_id: str, *, group_id: str, **params: Unpack[RetrieveGroupUserParams]
    ) -> RawResponse[GroupMemberUser]: ...
    def delete(
        self, user_id: str, *, group_id: str, **params: Unpack[RemoveGroupUserParams]
    ) -> RawResponse[GroupUserDeletedResource]: ...

class AsyncAdminOrganizationGroupsUsersRaw(Protocol):
    async def list(
        self, group_id: str, **params: Unpack[ListGroupUsersParams]
    ) -> RawResponse[AsyncPage[GroupUser]]: ...
    async def create(self, group_id: str, **params: Unpack[AddGroupUserParams]) -> RawResponse[GroupUserAssignment]: ...
    async def retrieve(
        self, user_id: str, *, group_id: str, **params: Unpack[RetrieveGroupUserParams]
    ) -> RawResponse[GroupMemberUser]: ...
    async def delete(
        self, user_id: str, *, group_id: str, **params: Unpack[RemoveGroupUserParams]
    ) -> RawResponse[GroupUserDeletedResource]: ...

class AdminOrganizationGroupsUsersStreaming(Protocol):
    def list(
        self, group_id: str, **params: Unpack[ListGroupUsersParams]
    ) -> AbstractContextManager[StreamedResponse[Page[GroupUser]]]: ...
    def create(
        self, group_id: str, **params: Unpack[AddGroupUserParams]
    ) -> AbstractContextManager[StreamedResponse[GroupUserAssignment]]: ...
    def retrieve(
        self, user_id: str, *, group_id: str, **params: Unpack[RetrieveGroupUserParams]
    ) -> AbstractContextManager[StreamedResponse[GroupMemberUser]]: ...
    def delete(
        self, user_id: str, *, group_id: str, **params: Unpack[RemoveGroupUserParams]
    ) -> AbstractContextManager[StreamedResponse[GroupUserDeletedResource]]: ...

class AsyncAdminOrganizationGroupsUsersStreaming(Protocol):
    def list(
        self, group_id: str, **params: Unpack[ListGroupUsersParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[GroupUser]]]: ...
    def create(
        self, group_id: str, **params: Unpack[AddGroupUserParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[GroupUserAssignment]]: ...
    def retrieve(
        self, user_id: str, *, group_id: str, **params: Unpack[RetrieveGroupUserParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[GroupMemberUser]]: ...
    def delete(
        self, user_id: str, *, group_id: str, **params: Unpack[RemoveGroupUserParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[GroupUserDeletedResource]]: ...
