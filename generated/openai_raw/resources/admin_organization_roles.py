"""The resource ``client.admin.organization.roles``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.role import Role
    from ..models.role_deleted_resource import RoleDeletedResource
    from ..api.roles.list_roles import ListRolesParams
    from ..api.roles.create_role import CreateRoleParams
    from ..api.roles.retrieve_role import RetrieveRoleParams
    from ..api.roles.update_role import UpdateRoleParams
    from ..api.roles.delete_role import DeleteRoleParams


class AdminOrganizationRoles(Resource):
    """``client.admin.organization.roles``."""

    def list(self, **params: Unpack[ListRolesParams]) -> Page[Role]:
        """List roles.

        ``GET /organization/roles``

        Parameters: limit, after, order
        """
        return self._client._call("roles.list_roles", {}, params)  # type: ignore[no-any-return]

    def create(self, **params: Unpack[CreateRoleParams]) -> Role:
        """Create role.

        ``POST /organization/roles``

        Parameters: role_name (required), permissions (required), description
        """
        return self._client._call("roles.create_role", {}, params)  # type: ignore[no-any-return]

    def retrieve(self, role_id: str, **params: Unpack[RetrieveRoleParams]) -> Role:
        """Retrieve role.

        ``GET /organization/roles/{role_id}``

        Parameters: role_id (required)
        """
        return self._client._call("roles.retrieve_role", {"role_id": role_id}, params)  # type: ignore[no-any-return]

    def update(self, role_id: str, **params: Unpack[UpdateRoleParams]) -> Role:
        """Update role.

        ``POST /organization/roles/{role_id}``

        Parameters: role_id (required), permissions, description, role_name
        """
        return self._client._call("roles.update_role", {"role_id": role_id}, params)  # type: ignore[no-any-return]

    def delete(self, role_id: str, **params: Unpack[DeleteRoleParams]) -> RoleDeletedResource:
        """Delete role.

        ``DELETE /organization/roles/{role_id}``

        Parameters: role_id (required)
        """
        return self._client._call("roles.delete_role", {"role_id": role_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationRolesRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationRolesStreaming: ...


class AsyncAdminOrganizationRoles(AsyncResource):
    """``client.admin.organization.roles`` of an async client."""

    def list(self, **params: Unpack[ListRolesParams]) -> AsyncPages[Role]:
        """List roles.

        ``GET /organization/roles``

        Parameters: limit, after, order
        """
        return self._client._pages("roles.list_roles", {}, params)  # type: ignore[no-any-return]

    async def create(self, **params: Unpack[CreateRoleParams]) -> Role:
        """Create role.

        ``POST /organization/roles``

        Parameters: role_name (required), permissions (required), description
        """
        return await self._client._call("roles.create_role", {}, params)  # type: ignore[no-any-return]

    async def retrieve(self, role_id: str, **params: Unpack[RetrieveRoleParams]) -> Role:
        """Retrieve role.

        ``GET /organization/roles/{role_id}``

        Parameters: role_id (required)
        """
        return await self._client._call("roles.retrieve_role", {"role_id": role_id}, params)  # type: ignore[no-any-return]

    async def update(self, role_id: str, **params: Unpack[UpdateRoleParams]) -> Role:
        """Update role.

        ``POST /organization/roles/{role_id}``

        Parameters: role_id (required), permissions, description, role_name
        """
        return await self._client._call("roles.update_role", {"role_id": role_id}, params)  # type: ignore[no-any-return]

    async def delete(self, role_id: str, **params: Unpack[DeleteRoleParams]) -> RoleDeletedResource:
        """Delete role.

        ``DELETE /organization/roles/{role_id}``

        Parameters: role_id (required)
        """
        return await self._client._call("roles.delete_role", {"role_id": role_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationRolesRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationRolesStreaming: ...


if TYPE_CHECKING:

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
        def retrieve(self, role_id: str, **params: Unpack[RetrieveRoleParams]) -> AbstractContextManager[StreamedResponse[Role]]: ...
        def update(self, role_id: str, **params: Unpack[UpdateRoleParams]) -> AbstractContextManager[StreamedResponse[Role]]: ...
        def delete(self, role_id: str, **params: Unpack[DeleteRoleParams]) -> AbstractContextManager[StreamedResponse[RoleDeletedResource]]: ...

    class AsyncAdminOrganizationRolesStreaming(Protocol):
        def list(self, **params: Unpack[ListRolesParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[Role]]]: ...
        def create(self, **params: Unpack[CreateRoleParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Role]]: ...
        def retrieve(self, role_id: str, **params: Unpack[RetrieveRoleParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Role]]: ...
        def update(self, role_id: str, **params: Unpack[UpdateRoleParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Role]]: ...
        def delete(self, role_id: str, **params: Unpack[DeleteRoleParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[RoleDeletedResource]]: ...

