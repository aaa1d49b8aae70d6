"""The resource ``client.admin.organization.users``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.user import User
    from ..models.user_delete_response import UserDeleteResponse
    from .admin_organization_users_roles import AsyncAdminOrganizationUsersRoles, AdminOrganizationUsersRoles
    from ..api.users.list_users import ListUsersParams
    from ..api.users.retrieve_user import RetrieveUserParams
    from ..api.users.modify_user import ModifyUserParams
    from ..api.users.delete_user import DeleteUserParams


class AdminOrganizationUsers(Resource):
    """``client.admin.organization.users``."""

    @cached_property
    def roles(self) -> AdminOrganizationUsersRoles:
        """``client.admin.organization.users.roles``."""
        from .admin_organization_users_roles import AdminOrganizationUsersRoles

        return AdminOrganizationUsersRoles(self._client)

    def list(self, **params: Unpack[ListUsersParams]) -> Page[User]:
        """List users.

        ``GET /organization/users``

        Parameters: limit, after, emails
        """
        return self._client._call("users.list_users", {}, params)  # type: ignore[no-any-return]

    def retrieve(self, user_id: str, **params: Unpack[RetrieveUserParams]) -> User:
        """Retrieve user.

        ``GET /organization/users/{user_id}``

        Parameters: user_id (required)
        """
        return self._client._call("users.retrieve_user", {"user_id": user_id}, params)  # type: ignore[no-any-return]

    def update(self, user_id: str, **params: Unpack[ModifyUserParams]) -> User:
        """Modify user.

        ``POST /organization/users/{user_id}``

        Parameters: user_id (required), role, role_id, technical_level, developer_persona
        """
        return self._client._call("users.modify_user", {"user_id": user_id}, params)  # type: ignore[no-any-return]

    def delete(self, user_id: str, **params: Unpack[DeleteUserParams]) -> UserDeleteResponse:
        """Delete user.

        ``DELETE /organization/users/{user_id}``

        Parameters: user_id (required)
        """
        return self._client._call("users.delete_user", {"user_id": user_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationUsersRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationUsersStreaming: ...


class AsyncAdminOrganizationUsers(AsyncResource):
    """``client.admin.organization.users`` of an async client."""

    @cached_property
    def roles(self) -> AsyncAdminOrganizationUsersRoles:
        """``client.admin.organization.users.roles``."""
        from .admin_organization_users_roles import AsyncAdminOrganizationUsersRoles

        return AsyncAdminOrganizationUsersRoles(self._client)

    def list(self, **params: Unpack[ListUsersParams]) -> AsyncPages[User]:
        """List users.

        ``GET /organization/users``

        Parameters: limit, after, emails
        """
        return self._client._pages("users.list_users", {}, params)  # type: ignore[no-any-return]

    async def retrieve(self, user_id: str, **params: Unpack[RetrieveUserParams]) -> User:
        """Retrieve user.

        ``GET /organization/users/{user_id}``

        Parameters: user_id (required)
        """
        return await self._client._call("users.retrieve_user", {"user_id": user_id}, params)  # type: ignore[no-any-return]

    async def update(self, user_id: str, **params: Unpack[ModifyUserParams]) -> User:
        """Modify user.

        ``POST /organization/users/{user_id}``

        Parameters: user_id (required), role, role_id, technical_level, developer_persona
        """
        return await self._client._call("users.modify_user", {"user_id": user_id}, params)  # type: ignore[no-any-return]

    async def delete(self, user_id: str, **params: Unpack[DeleteUserParams]) -> UserDeleteResponse:
        """Delete user.

        ``DELETE /organization/users/{user_id}``

        Parameters: user_id (required)
        """
        return await self._client._call("users.delete_user", {"user_id": user_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationUsersRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationUsersStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationUsersRaw(Protocol):
        def list(self, **params: Unpack[ListUsersParams]) -> RawResponse[Page[User]]: ...
        def retrieve(self, user_id: str, **params: Unpack[RetrieveUserParams]) -> RawResponse[User]: ...
        def update(self, user_id: str, **params: Unpack[ModifyUserParams]) -> RawResponse[User]: ...
        def delete(self, user_id: str, **params: Unpack[DeleteUserParams]) -> RawResponse[UserDeleteResponse]: ...

    class AsyncAdminOrganizationUsersRaw(Protocol):
        async def list(self, **params: Unpack[ListUsersParams]) -> RawResponse[AsyncPage[User]]: ...
        async def retrieve(self, user_id: str, **params: Unpack[RetrieveUserParams]) -> RawResponse[User]: ...
        async def update(self, user_id: str, **params: Unpack[ModifyUserParams]) -> RawResponse[User]: ...
        async def delete(self, user_id: str, **params: Unpack[DeleteUserParams]) -> RawResponse[UserDeleteResponse]: ...

    class AdminOrganizationUsersStreaming(Protocol):
        def list(self, **params: Unpack[ListUsersParams]) -> AbstractContextManager[StreamedResponse[Page[User]]]: ...
        def retrieve(self, user_id: str, **params: Unpack[RetrieveUserParams]) -> AbstractContextManager[StreamedResponse[User]]: ...
        def update(self, user_id: str, **params: Unpack[ModifyUserParams]) -> AbstractContextManager[StreamedResponse[User]]: ...
        def delete(self, user_id: str, **params: Unpack[DeleteUserParams]) -> AbstractContextManager[StreamedResponse[UserDeleteResponse]]: ...

    class AsyncAdminOrganizationUsersStreaming(Protocol):
        def list(self, **params: Unpack[ListUsersParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[User]]]: ...
        def retrieve(self, user_id: str, **params: Unpack[RetrieveUserParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[User]]: ...
        def update(self, user_id: str, **params: Unpack[ModifyUserParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[User]]: ...
        def delete(self, user_id: str, **params: Unpack[DeleteUserParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[UserDeleteResponse]]: ...

