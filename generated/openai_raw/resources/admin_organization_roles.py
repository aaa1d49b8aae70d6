"""The resource ``client.admin.organization.roles``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationRoles(Resource):
    """``client.admin.organization.roles``."""

    @described
    def list(self, **params: Any) -> Any:
        """List the roles of the organization

        Predefined and custom ones. Requires an admin key.

        ``GET /organization/roles``

        Args:
            limit: Maximum number of roles per page. Default: `1000`. From 0 to 1000.
            after: Cursor: returns the roles after the one with this id. Pass the `last_id` of the previous
                page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
        """
        return self._client._call("roles.list_roles", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create a custom role of the organization

        Nobody has the role until it is assigned. Requires an admin key.

        ``POST /organization/roles``

        Args:
            role_name: Required. A name that no other role has.
            permissions: Required. Permissions granted by the role.
            description: Human-readable description of the role.
        """
        return self._client._call("roles.create_role", {}, params)

    @described
    def retrieve(self, role_id: str, **params: Any) -> Any:
        """Retrieve a role of the organization

        Returns its permissions. Requires an admin key.

        ``GET /organization/roles/{role_id}``

        Args:
            role_id: Required. Id of the role.
        """
        return self._client._call("roles.retrieve_role", {"role_id": role_id}, params)

    @described
    def update(self, role_id: str, **params: Any) -> Any:
        """Change a custom role of the organization

        Everybody who has the role gets the new permissions. A predefined role cannot be changed.

        ``POST /organization/roles/{role_id}``

        Args:
            role_id: Required. Id of the role.
            permissions: Permissions granted by the role.
            description: Human-readable description of the role.
            role_name: The new name. None leaves it as it is.
        """
        return self._client._call("roles.update_role", {"role_id": role_id}, params)

    @described
    def delete(self, role_id: str, **params: Any) -> Any:
        """Delete a custom role of the organization

        Its assignments go with it. A predefined role cannot be deleted.

        ``DELETE /organization/roles/{role_id}``

        Args:
            role_id: Required. Id of the role.
        """
        return self._client._call("roles.delete_role", {"role_id": role_id}, params)


class AsyncAdminOrganizationRoles(AsyncResource):
    """``client.admin.organization.roles`` of an async client."""

    @described_as(AdminOrganizationRoles.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("roles.list_roles", {}, params)

    @described_as(AdminOrganizationRoles.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("roles.create_role", {}, params)

    @described_as(AdminOrganizationRoles.retrieve)
    async def retrieve(self, role_id: str, **params: Any) -> Any:
        return await self._client._call("roles.retrieve_role", {"role_id": role_id}, params)

    @described_as(AdminOrganizationRoles.update)
    async def update(self, role_id: str, **params: Any) -> Any:
        return await self._client._call("roles.update_role", {"role_id": role_id}, params)

    @described_as(AdminOrganizationRoles.delete)
    async def delete(self, role_id: str, **params: Any) -> Any:
        return await self._client._call("roles.delete_role", {"role_id": role_id}, params)
