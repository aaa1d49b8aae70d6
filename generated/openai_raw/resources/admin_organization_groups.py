"""The resource ``client.admin.organization.groups``."""

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
    from ..models.group_deleted_resource import GroupDeletedResource
    from ..models.group_resource_with_success import GroupResourceWithSuccess
    from ..models.group_response import GroupResponse
    from .admin_organization_groups_roles import AsyncAdminOrganizationGroupsRoles, AdminOrganizationGroupsRoles
    from .admin_organization_groups_users import AsyncAdminOrganizationGroupsUsers, AdminOrganizationGroupsUsers
    from ..api.groups.list_groups import ListGroupsParams
    from ..api.groups.create_group import CreateGroupParams
    from ..api.groups.retrieve_group import RetrieveGroupParams
    from ..api.groups.update_group import UpdateGroupParams
    from ..api.groups.delete_group import DeleteGroupParams


class AdminOrganizationGroups(Resource):
    """``client.admin.organization.groups``."""

    @cached_property
    def roles(self) -> AdminOrganizationGroupsRoles:
        """``client.admin.organization.groups.roles``."""
        from .admin_organization_groups_roles import AdminOrganizationGroupsRoles

        return AdminOrganizationGroupsRoles(self._client)

    @cached_property
    def users(self) -> AdminOrganizationGroupsUsers:
        """``client.admin.organization.groups.users``."""
        from .admin_organization_groups_users import AdminOrganizationGroupsUsers

        return AdminOrganizationGroupsUsers(self._client)

    def list(self, **params: Unpack[ListGroupsParams]) -> Page[GroupResponse]:
        """List groups.

        ``GET /organization/groups``

        Parameters: limit, after, order
        """
        return self._client._call("groups.list_groups", {}, params)  # type: ignore[no-any-return]

    def create(self, **params: Unpack[CreateGroupParams]) -> GroupResponse:
        """Create group.

        ``POST /organization/groups``

        Parameters: name (required)
        """
        return self._client._call("groups.create_group", {}, params)  # type: ignore[no-any-return]

    def retrieve(self, group_id: str, **params: Unpack[RetrieveGroupParams]) -> GroupResponse:
        """Retrieve group.

        ``GET /organization/groups/{group_id}``

        Parameters: group_id (required)
        """
        return self._client._call("groups.retrieve_group", {"group_id": group_id}, params)  # type: ignore[no-any-return]

    def update(self, group_id: str, **params: Unpack[UpdateGroupParams]) -> GroupResourceWithSuccess:
        """Update group.

        ``POST /organization/groups/{group_id}``

        Parameters: group_id (required), name (required)
        """
        return self._client._call("groups.update_group", {"group_id": group_id}, params)  # type: ignore[no-any-return]

    def delete(self, group_id: str, **params: Unpack[DeleteGroupParams]) -> GroupDeletedResource:
        """Delete group.

        ``DELETE /organization/groups/{group_id}``

        Parameters: group_id (required)
        """
        return self._client._call("groups.delete_group", {"group_id": group_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationGroupsRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationGroupsStreaming: ...


class AsyncAdminOrganizationGroups(AsyncResource):
    """``client.admin.organization.groups`` of an async client."""

    @cached_property
    def roles(self) -> AsyncAdminOrganizationGroupsRoles:
        """``client.admin.organization.groups.roles``."""
        from .admin_organization_groups_roles import AsyncAdminOrganizationGroupsRoles

        return AsyncAdminOrganizationGroupsRoles(self._client)

    @cached_property
    def users(self) -> AsyncAdminOrganizationGroupsUsers:
        """``client.admin.organization.groups.users``."""
        from .admin_organization_groups_users import AsyncAdminOrganizationGroupsUsers

        return AsyncAdminOrganizationGroupsUsers(self._client)

    def list(self, **params: Unpack[ListGroupsParams]) -> AsyncPages[GroupResponse]:
        """List groups.

        ``GET /organization/groups``

        Parameters: limit, after, order
        """
        return self._client._pages("groups.list_groups", {}, params)  # type: ignore[no-any-return]

    async def create(self, **params: Unpack[CreateGroupParams]) -> GroupResponse:
        """Create group.

        ``POST /organization/groups``

        Parameters: name (required)
        """
        return await self._client._call("groups.create_group", {}, params)  # type: ignore[no-any-return]

    async def retrieve(self, group_id: str, **params: Unpack[RetrieveGroupParams]) -> GroupResponse:
        """Retrieve group.

        ``GET /organization/groups/{group_id}``

        Parameters: group_id (required)
        """
        return await self._client._call("groups.retrieve_group", {"group_id": group_id}, params)  # type: ignore[no-any-return]

    async def update(self, group_id: str, **params: Unpack[UpdateGroupParams]) -> GroupResourceWithSuccess:
        """Update group.

        ``POST /organization/groups/{group_id}``

        Parameters: group_id (required), name (required)
        """
        return await self._client._call("groups.update_group", {"group_id": group_id}, params)  # type: ignore[no-any-return]

    async def delete(self, group_id: str, **params: Unpack[DeleteGroupParams]) -> GroupDeletedResource:
        """Delete group.

        ``DELETE /organization/groups/{group_id}``

        Parameters: group_id (required)
        """
        return await self._client._call("groups.delete_group", {"group_id": group_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationGroupsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationGroupsStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationGroupsRaw(Protocol):
        def list(self, **params: Unpack[ListGroupsParams]) -> RawResponse[Page[GroupResponse]]: ...
        def create(self, **params: Unpack[CreateGroupParams]) -> RawResponse[GroupResponse]: ...
        def retrieve(self, group_id: str, **params: Unpack[RetrieveGroupParams]) -> RawResponse[GroupResponse]: ...
        def update(self, group_id: str, **params: Unpack[UpdateGroupParams]) -> RawResponse[GroupResourceWithSuccess]: ...
        def delete(self, group_id: str, **params: Unpack[DeleteGroupParams]) -> RawResponse[GroupDeletedResource]: ...

    class AsyncAdminOrganizationGroupsRaw(Protocol):
        async def list(self, **params: Unpack[ListGroupsParams]) -> RawResponse[AsyncPage[GroupResponse]]: ...
        async def create(self, **params: Unpack[CreateGroupParams]) -> RawResponse[GroupResponse]: ...
        async def retrieve(self, group_id: str, **params: Unpack[RetrieveGroupParams]) -> RawResponse[GroupResponse]: ...
        async def update(self, group_id: str, **params: Unpack[UpdateGroupParams]) -> RawResponse[GroupResourceWithSuccess]: ...
        async def delete(self, group_id: str, **params: Unpack[DeleteGroupParams]) -> RawResponse[GroupDeletedResource]: ...

    class AdminOrganizationGroupsStreaming(Protocol):
        def list(self, **params: Unpack[ListGroupsParams]) -> AbstractContextManager[StreamedResponse[Page[GroupResponse]]]: ...
        def create(self, **params: Unpack[CreateGroupParams]) -> AbstractContextManager[StreamedResponse[GroupResponse]]: ...
        def retrieve(self, group_id: str, **params: Unpack[RetrieveGroupParams]) -> AbstractContextManager[StreamedResponse[GroupResponse]]: ...
        def update(self, group_id: str, **params: Unpack[UpdateGroupParams]) -> AbstractContextManager[StreamedResponse[GroupResourceWithSuccess]]: ...
        def delete(self, group_id: str, **params: Unpack[DeleteGroupParams]) -> AbstractContextManager[StreamedResponse[GroupDeletedResource]]: ...

    class AsyncAdminOrganizationGroupsStreaming(Protocol):
        def list(self, **params: Unpack[ListGroupsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[GroupResponse]]]: ...
        def create(self, **params: Unpack[CreateGroupParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[GroupResponse]]: ...
        def retrieve(self, group_id: str, **params: Unpack[RetrieveGroupParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[GroupResponse]]: ...
        def update(self, group_id: str, **params: Unpack[UpdateGroupParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[GroupResourceWithSuccess]]: ...
        def delete(self, group_id: str, **params: Unpack[DeleteGroupParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[GroupDeletedResource]]: ...

