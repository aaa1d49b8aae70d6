"""The resource ``client.admin.organization.roles``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.roles.create_role import CreateRoleParams
from ..api.roles.delete_role import DeleteRoleParams
from ..api.roles.list_roles import ListRolesParams
from ..api.roles.retrieve_role import RetrieveRoleParams
from ..api.roles.update_role import UpdateRoleParams
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
from ..models.enums import ListRolesOrderInput
from ..models.role import Role
from ..models.role_deleted_resource import RoleDeletedResource

class AdminOrganizationRoles(Resource):
    def list(
        self,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListRolesOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[Role]:
        """List the roles of the organization

        Predefined and custom ones. Requires an admin key.

        ``GET /organization/roles``

        Args:
            limit: Maximum number of roles per page. Default: `1000`. From 0 to 1000.
            after: Cursor: returns the roles after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
        """
    def create(
        self,
        *,
        role_name: str,
        permissions: Sequence[str],
        description: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Role:
        """Create a custom role of the organization

        Nobody has the role until it is assigned. Requires an admin key.

        ``POST /organization/roles``

        Args:
            role_name: Required. A name that no other role has.
            permissions: Required. Permissions granted by the role.
            description: Human-readable description of the role.
        """
    def retrieve(
        self,
        role_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Role:
        """Retrieve a role of the organization

        Returns its permissions. Requires an admin key.

        ``GET /organization/roles/{role_id}``

        Args:
            role_id: Required. Id of the role.
        """
    def update(
        self,
        role_id: str,
        *,
        permissions: Sequence[str] | Omit | None = ...,
        description: str | Omit | None = ...,
        role_name: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Role:
        """Change a custom role of the organization

        Everybody who has the role gets the new permissions. A predefined role cannot be changed.

        ``POST /organization/roles/{role_id}``

        Args:
            role_id: Required. Id of the role.
            permissions: Permissions granted by the role.
            description: Human-readable description of the role.
            role_name: The new name. None leaves it as it is.
        """
    def delete(
        self,
        role_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RoleDeletedResource:
        """Delete a custom role of the organization

        Its assignments go with it. A predefined role cannot be deleted.

        ``DELETE /organization/roles/{role_id}``

        Args:
            role_id: Required. Id of the role.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationRolesRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationRolesStreaming: ...

class AsyncAdminOrganizationRoles(AsyncResource):
    def list(
        self,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListRolesOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[Role]:
        """List the roles of the organization

        Predefined and custom ones. Requires an admin key.

        ``GET /organization/roles``

        Args:
            limit: Maximum number of roles per page. Default: `1000`. From 0 to 1000.
            after: Cursor: returns the roles after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
        """
    async def create(
        self,
        *,
        role_name: str,
        permissions: Sequence[str],
        description: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Role:
        """Create a custom role of the organization

        Nobody has the role until it is assigned. Requires an admin key.

        ``POST /organization/roles``

        Args:
            role_name: Required. A name that no other role has.
            permissions: Required. Permissions granted by the role.
            description: Human-readable description of the role.
        """
    async def retrieve(
        self,
        role_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Role:
        """Retrieve a role of the organization

        Returns its permissions. Requires an admin key.

        ``GET /organization/roles/{role_id}``

        Args:
            role_id: Required. Id of the role.
        """
    async def update(
        self,
        role_id: str,
        *,
        permissions: Sequence[str] | Omit | None = ...,
        description: str | Omit | None = ...,
        role_name: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Role:
        """Change a custom role of the organization

        Everybody who has the role gets the new permissions. A predefined role cannot be changed.

        ``POST /organization/roles/{role_id}``

        Args:
            role_id: Required. Id of the role.
            permissions: Permissions granted by the role.
            description: Human-readable description of the role.
            role_name: The new name. None leaves it as it is.
        """
    async def delete(
        self,
        role_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RoleDeletedResource:
        """Delete a custom role of the organization

        Its assignments go with it. A predefined role cannot be deleted.

        ``DELETE /organization/roles/{role_id}``

        Args:
            role_id: Required. Id of the role.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationRolesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationRolesStreaming: ...

class AdminOrganizationRolesRaw(Protocol):
    def list(self, **params: Unpack[ListRolesParams]) -> RawResponse[Page[Role]]: ...
    def create(self, **params: Unpack[CreateRoleParams]) -> RawResponse[Role]: ...
    def retrieve(self, role_id: str, **params: Unpack[RetrieveRoleParams]) -> RawResponse[Role]: ...
    def update(self, role_id: str, **params: Unpack[UpdateRoleParams]) -> RawResponse[Role]: ...
    def delete(self, role_id: str, **params: Unpack[DeleteRoleParams]) -> RawResponse[RoleDeletedResource]: ...

class AsyncAdminOrganizationRolesRaw(Protocol):
    async def list(self, **params: Unpack[ListRolesParams]) -> RawResponse[AsyncPage[Role]]: ...
    async def create(self, **params: Unpack[CreateRoleParams]) -> RawResponse[Role]: ...
    async def retrieve(self, role_id: str, **params: Unpack[RetrieveRoleParams]) -> RawResponse[Role]: ...
    async def update(self, role_id: str, **params: Unpack[UpdateRoleParams]) -> RawResponse[Role]: ...
    async def delete(self, role_id: str, **params: Unpack[DeleteRoleParams]) -> RawResponse[RoleDeletedResource]: ...

class AdminOrganizationRolesStreaming(Protocol):
    def list(self, **params: Unpack[ListRolesParams]) -> AbstractContextManager[StreamedResponse[Page[Role]]]: ...
    def create(self, **params: Unpack[CreateRoleParams]) -> AbstractContextManager[StreamedResponse[Role]]: ...
    def retrieve(
        self, role_id: str, **params: Unpack[RetrieveRoleParams]
    ) -> AbstractContextManager[StreamedResponse[Role]]: ...
    def update(
        self, role_id: str, **params: Unpack[UpdateRoleParams]
    ) -> AbstractContextManager[StreamedResponse[Role]]: ...
    def delete(
        self, role_id: str, **params: Unpack[DeleteRoleParams]
    ) -> AbstractContextManager[StreamedResponse[RoleDeletedResource]]: ...

class AsyncAdminOrganizationRolesStreaming(Protocol):
    def list(
        self, **params: Unpack[ListRolesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[Role]]]: ...
    def create(
        self, **params: Unpack[CreateRoleParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Role]]: ...
    def retrieve(
        self, role_id: str, **params: Unpack[RetrieveRoleParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Role]]: ...
    def update(
        self, role_id: str, **params: Unpack[UpdateRoleParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Role]]: ...
    def delete(
        self, role_id: str, **params: Unpack[DeleteRoleParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[RoleDeletedResource]]: ...
