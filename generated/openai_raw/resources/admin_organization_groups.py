"""The resource ``client.admin.organization.groups``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described

if TYPE_CHECKING:
    from .admin_organization_groups_roles import AsyncAdminOrganizationGroupsRoles, AdminOrganizationGroupsRoles
    from .admin_organization_groups_users import AsyncAdminOrganizationGroupsUsers, AdminOrganizationGroupsUsers


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

    @described
    def list(self, **params: Any) -> Any:
        """List groups.

        ``GET /organization/groups``

        Parameters: limit, after, order
        """
        return self._client._call("groups.list_groups", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create group.

        ``POST /organization/groups``

        Parameters: name (required)
        """
        return self._client._call("groups.create_group", {}, params)

    @described
    def retrieve(self, group_id: str, **params: Any) -> Any:
        """Retrieve group.

        ``GET /organization/groups/{group_id}``

        Parameters: group_id (required)
        """
        return self._client._call("groups.retrieve_group", {"group_id": group_id}, params)

    @described
    def update(self, group_id: str, **params: Any) -> Any:
        """Update group.

        ``POST /organization/groups/{group_id}``

        Parameters: group_id (required), name (required)
        """
        return self._client._call("groups.update_group", {"group_id": group_id}, params)

    @described
    def delete(self, group_id: str, **params: Any) -> Any:
        """Delete group.

        ``DELETE /organization/groups/{group_id}``

        Parameters: group_id (required)
        """
        return self._client._call("groups.delete_group", {"group_id": group_id}, params)


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

    @described
    def list(self, **params: Any) -> Any:
        """List groups.

        ``GET /organization/groups``

        Parameters: limit, after, order
        """
        return self._client._pages("groups.list_groups", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Create group.

        ``POST /organization/groups``

        Parameters: name (required)
        """
        return await self._client._call("groups.create_group", {}, params)

    @described
    async def retrieve(self, group_id: str, **params: Any) -> Any:
        """Retrieve group.

        ``GET /organization/groups/{group_id}``

        Parameters: group_id (required)
        """
        return await self._client._call("groups.retrieve_group", {"group_id": group_id}, params)

    @described
    async def update(self, group_id: str, **params: Any) -> Any:
        """Update group.

        ``POST /organization/groups/{group_id}``

        Parameters: group_id (required), name (required)
        """
        return await self._client._call("groups.update_group", {"group_id": group_id}, params)

    @described
    async def delete(self, group_id: str, **params: Any) -> Any:
        """Delete group.

        ``DELETE /organization/groups/{group_id}``

        Parameters: group_id (required)
        """
        return await self._client._call("groups.delete_group", {"group_id": group_id}, params)

