"""The resource ``client.admin.organization.groups.users``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.group_member_user import GroupMemberUser
    from ..models.group_user import GroupUser
    from ..models.group_user_assignment import GroupUserAssignment
    from ..models.group_user_deleted_resource import GroupUserDeletedResource
    from ..api.group_users.list_group_users import ListGroupUsersParams
    from ..api.group_users.add_group_user import AddGroupUserParams
    from ..api.group_users.retrieve_group_user import RetrieveGroupUserParams
    from ..api.group_users.remove_group_user import RemoveGroupUserParams


class AdminOrganizationGroupsUsers(Resource):
    """``client.admin.organization.groups.users``."""

    def list(self, group_id: str, **params: Unpack[ListGroupUsersParams]) -> Page[GroupUser]:
        """List group users.

        ``GET /organization/groups/{group_id}/users``

        Parameters: group_id (required), limit, after, order
        """
        return self._client._call("group_users.list_group_users", {"group_id": group_id}, params)  # type: ignore[no-any-return]

    def create(self, group_id: str, **params: Unpack[AddGroupUserParams]) -> GroupUserAssignment:
        """Add group user.

        ``POST /organization/groups/{group_id}/users``

        Parameters: group_id (required), user_id (required)
        """
        return self._client._call("group_users.add_group_user", {"group_id": group_id}, params)  # type: ignore[no-any-return]

    def retrieve(self, user_id: str, *, group_id: str, **params: Unpack[RetrieveGroupUserParams]) -> GroupMemberUser:
        """Retrieve group user.

        ``GET /organization/groups/{group_id}/users/{user_id}``

        Parameters: group_id (required), user_id (required)
        """
        return self._client._call("group_users.retrieve_group_user", {"group_id": group_id, "user_id": user_id}, params)  # type: ignore[no-any-return]

    def delete(self, user_id: str, *, group_id: str, **params: Unpack[RemoveGroupUserParams]) -> GroupUserDeletedResource:
        """Remove group user.

        ``DELETE /organization/groups/{group_id}/users/{user_id}``

        Parameters: group_id (required), user_id (required)
        """
        return self._client._call("group_users.remove_group_user", {"group_id": group_id, "user_id": user_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationGroupsUsersRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationGroupsUsersStreaming: ...


class AsyncAdminOrganizationGroupsUsers(AsyncResource):
    """``client.admin.organization.groups.users`` of an async client."""

    def list(self, group_id: str, **params: Unpack[ListGroupUsersParams]) -> AsyncPages[GroupUser]:
        """List group users.

        ``GET /organization/groups/{group_id}/users``

        Parameters: group_id (required), limit, after, order
        """
        return self._client._pages("group_users.list_group_users", {"group_id": group_id}, params)  # type: ignore[no-any-return]

    async def create(self, group_id: str, **params: Unpack[AddGroupUserParams]) -> GroupUserAssignment:
        """Add group user.

        ``POST /organization/groups/{group_id}/users``

        Parameters: group_id (required), user_id (required)
        """
        return await self._client._call("group_users.add_group_user", {"group_id": group_id}, params)  # type: ignore[no-any-return]

    async def retrieve(self, user_id: str, *, group_id: str, **params: Unpack[RetrieveGroupUserParams]) -> GroupMemberUser:
        """Retrieve group user.

        ``GET /organization/groups/{group_id}/users/{user_id}``

        Parameters: group_id (required), user_id (required)
        """
        return await self._client._call("group_users.retrieve_group_user", {"group_id": group_id, "user_id": user_id}, params)  # type: ignore[no-any-return]

    async def delete(self, user_id: str, *, group_id: str, **params: Unpack[RemoveGroupUserParams]) -> GroupUserDeletedResource:
        """Remove group user.

        ``DELETE /organization/groups/{group_id}/users/{user_id}``

        Parameters: group_id (required), user_id (required)
        """
        return await self._client._call("group_users.remove_group_user", {"group_id": group_id, "user_id": user_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationGroupsUsersRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationGroupsUsersStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationGroupsUsersRaw(Protocol):
        def list(self, group_id: str, **params: Unpack[ListGroupUsersParams]) -> RawResponse[Page[GroupUser]]: ...
        def create(self, group_id: str, **params: Unpack[AddGroupUserParams]) -> RawResponse[GroupUserAssignment]: ...
        def retrieve(self, user_id: str, *, group_id: str, **params: Unpack[RetrieveGroupUserParams]) -> RawResponse[GroupMemberUser]: ...
        def delete(self, user_id: str, *, group_id: str, **params: Unpack[RemoveGroupUserParams]) -> RawResponse[GroupUserDeletedResource]: ...

    class AsyncAdminOrganizationGroupsUsersRaw(Protocol):
        async def list(self, group_id: str, **params: Unpack[ListGroupUsersParams]) -> RawResponse[AsyncPage[GroupUser]]: ...
        async def create(self, group_id: str, **params: Unpack[AddGroupUserParams]) -> RawResponse[GroupUserAssignment]: ...
        async def retrieve(self, user_id: str, *, group_id: str, **params: Unpack[RetrieveGroupUserParams]) -> RawResponse[GroupMemberUser]: ...
        async def delete(self, user_id: str, *, group_id: str, **params: Unpack[RemoveGroupUserParams]) -> RawResponse[GroupUserDeletedResource]: ...

    class AdminOrganizationGroupsUsersStreaming(Protocol):
        def list(self, group_id: str, **params: Unpack[ListGroupUsersParams]) -> AbstractContextManager[StreamedResponse[Page[GroupUser]]]: ...
        def create(self, group_id: str, **params: Unpack[AddGroupUserParams]) -> AbstractContextManager[StreamedResponse[GroupUserAssignment]]: ...
        def retrieve(self, user_id: str, *, group_id: str, **params: Unpack[RetrieveGroupUserParams]) -> AbstractContextManager[StreamedResponse[GroupMemberUser]]: ...
        def delete(self, user_id: str, *, group_id: str, **params: Unpack[RemoveGroupUserParams]) -> AbstractContextManager[StreamedResponse[GroupUserDeletedResource]]: ...

    class AsyncAdminOrganizationGroupsUsersStreaming(Protocol):
        def list(self, group_id: str, **params: Unpack[ListGroupUsersParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[GroupUser]]]: ...
        def create(self, group_id: str, **params: Unpack[AddGroupUserParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[GroupUserAssignment]]: ...
        def retrieve(self, user_id: str, *, group_id: str, **params: Unpack[RetrieveGroupUserParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[GroupMemberUser]]: ...
        def delete(self, user_id: str, *, group_id: str, **params: Unpack[RemoveGroupUserParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[GroupUserDeletedResource]]: ...

