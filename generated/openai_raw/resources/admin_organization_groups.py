"""The resource ``client.admin.organization.groups``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .admin_organization_groups_roles import AdminOrganizationGroupsRoles, AsyncAdminOrganizationGroupsRoles
    from .admin_organization_groups_users import AdminOrganizationGroupsUsers, AsyncAdminOrganizationGroupsUsers


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
        """List the groups of the organization

        Requires an admin key.

        ``GET /organization/groups``

        Args:
            limit: Maximum number of groups per page. Default: `100`. From 0 to 1000.
            after: Cursor: returns the groups after the one with this id. Pass the `last_id` of the previous
                page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
        """
        return self._client._call("groups.list_groups", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create a group of users

        The group starts empty and without roles. Requires an admin key.

        ``POST /organization/groups``

        Args:
            name: Required. Name of the group. From 1 to 255 characters.
        """
        return self._client._call("groups.create_group", {}, params)

    @described
    def retrieve(self, group_id: str, **params: Any) -> Any:
        """Retrieve a group of the organization

        Requires an admin key; an unknown id is a 404.

        ``GET /organization/groups/{group_id}``

        Args:
            group_id: Required. Id of the group.
        """
        return self._client._call("groups.retrieve_group", {"group_id": group_id}, params)

    @described
    def update(self, group_id: str, **params: Any) -> Any:
        """Rename a group

        A group managed by SCIM has to be renamed at the identity provider. Requires an admin key.

        ``POST /organization/groups/{group_id}``

        Args:
            group_id: Required. Id of the group.
            name: Required. Name of the group. From 1 to 255 characters.
        """
        return self._client._call("groups.update_group", {"group_id": group_id}, params)

    @described
    def delete(self, group_id: str, **params: Any) -> Any:
        """Delete a group

        Its members lose the roles they had through it; the users stay. Requires an admin key.

        ``DELETE /organization/groups/{group_id}``

        Args:
            group_id: Required. Id of the group.
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

    @described_as(AdminOrganizationGroups.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("groups.list_groups", {}, params)

    @described_as(AdminOrganizationGroups.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("groups.create_group", {}, params)

    @described_as(AdminOrganizationGroups.retrieve)
    async def retrieve(self, group_id: str, **params: Any) -> Any:
        return await self._client._call("groups.retrieve_group", {"group_id": group_id}, params)

    @described_as(AdminOrganizationGroups.update)
    async def update(self, group_id: str, **params: Any) -> Any:
        return await self._client._call("groups.update_group", {"group_id": group_id}, params)

    @described_as(AdminOrganizationGroups.delete)
    async def delete(self, group_id: str, **params: Any) -> Any:
        return await self._client._call("groups.delete_group", {"group_id": group_id}, params)
