"""The resource ``client.admin.organization.users``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.users.delete_user import DeleteUserParams
from ..api.users.list_users import ListUsersParams
from ..api.users.modify_user import ModifyUserParams
from ..api.users.retrieve_user import RetrieveUserParams
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
from ..models.user import User
from ..models.user_delete_response import UserDeleteResponse
from .admin_organization_users_roles import AdminOrganizationUsersRoles, AsyncAdminOrganizationUsersRoles

class AdminOrganizationUsers(Resource):
    @cached_property
    def roles(self) -> AdminOrganizationUsersRoles: ...
    def list(
        self,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        emails: Sequence[str] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[User]:
        """List the users of the organization

        Requires an admin key.

        ``GET /organization/users``

        Args:
            limit: Maximum number of users per page. Default: `20`.
            after: Cursor: returns the users after the one with this id. Pass the `last_id` of the previous page.
            emails: Only users with these e-mail addresses.
        """
    def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> User:
        """Retrieve a user of the organization

        Requires an admin key; an unknown id is a 404.

        ``GET /organization/users/{user_id}``

        Args:
            user_id: Required. Id of the user.
        """
    def update(
        self,
        user_id: str,
        *,
        role: str | Omit | None = ...,
        role_id: str | Omit | None = ...,
        technical_level: str | Omit | None = ...,
        developer_persona: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> User:
        """Change the role of a user in the organization

        Requires an admin key.

        ``POST /organization/users/{user_id}``

        Args:
            user_id: Required. Id of the user.
            role: The new role in the organization, `owner` or `reader`.
            role_id: Id of the role.
            technical_level: How technical the user is.
            developer_persona: What kind of developer the user is.
        """
    def delete(
        self,
        user_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> UserDeleteResponse:
        """Remove a user from the organization

        The user loses access to every project. Requires an admin key.

        ``DELETE /organization/users/{user_id}``

        Args:
            user_id: Required. Id of the user.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationUsersRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationUsersStreaming: ...

class AsyncAdminOrganizationUsers(AsyncResource):
    @cached_property
    def roles(self) -> AsyncAdminOrganizationUsersRoles: ...
    def list(
        self,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        emails: Sequence[str] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[User]:
        """List the users of the organization

        Requires an admin key.

        ``GET /organization/users``

        Args:
            limit: Maximum number of users per page. Default: `20`.
            after: Cursor: returns the users after the one with this id. Pass the `last_id` of the previous page.
            emails: Only users with these e-mail addresses.
        """
    async def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> User:
        """Retrieve a user of the organization

        Requires an admin key; an unknown id is a 404.

        ``GET /organization/users/{user_id}``

        Args:
            user_id: Required. Id of the user.
        """
    async def update(
        self,
        user_id: str,
        *,
        role: str | Omit | None = ...,
        role_id: str | Omit | None = ...,
        technical_level: str | Omit | None = ...,
        developer_persona: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> User:
        """Change the role of a user in the organization

        Requires an admin key.

        ``POST /organization/users/{user_id}``

        Args:
            user_id: Required. Id of the user.
            role: The new role in the organization, `owner` or `reader`.
            role_id: Id of the role.
            technical_level: How technical the user is.
            developer_persona: What kind of developer the user is.
        """
    async def delete(
        self,
        user_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> UserDeleteResponse:
        """Remove a user from the organization

        The user loses access to every project. Requires an admin key.

        ``DELETE /organization/users/{user_id}``

        Args:
            user_id: Required. Id of the user.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationUsersRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationUsersStreaming: ...

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
    def retrieve(
        self, user_id: str, **params: Unpack[RetrieveUserParams]
    ) -> AbstractContextManager[StreamedResponse[User]]: ...
    def update(
        self, user_id: str, **params: Unpack[ModifyUserParams]
    ) -> AbstractContextManager[StreamedResponse[User]]: ...
    def delete(
        self, user_id: str, **params: Unpack[DeleteUserParams]
    ) -> AbstractContextManager[StreamedResponse[UserDeleteResponse]]: ...

class AsyncAdminOrganizationUsersStreaming(Protocol):
    def list(
        self, **params: Unpack[ListUsersParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[User]]]: ...
    def retrieve(
        self, user_id: str, **params: Unpack[RetrieveUserParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[User]]: ...
    def update(
        self, user_id: str, **params: Unpack[ModifyUserParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[User]]: ...
    def delete(
        self, user_id: str, **params: Unpack[DeleteUserParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[UserDeleteResponse]]: ...
