"""The resource ``client.admin.organization.roles``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AdminOrganizationRoles(Resource):
    """``client.admin.organization.roles``."""

    @described
    def list(self, **params: Any) -> Any:
        """List roles.

        ``GET /organization/roles``

        Parameters: limit, after, order
        """
        return self._client._call("roles.list_roles", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create role.

        ``POST /organization/roles``

        Parameters: role_name (required), permissions (required), description
        """
        return self._client._call("roles.create_role", {}, params)

    @described
    def retrieve(self, role_id: str, **params: Any) -> Any:
        """Retrieve role.

        ``GET /organization/roles/{role_id}``

        Parameters: role_id (required)
        """
        return self._client._call("roles.retrieve_role", {"role_id": role_id}, params)

    @described
    def update(self, role_id: str, **params: Any) -> Any:
        """Update role.

        ``POST /organization/roles/{role_id}``

        Parameters: role_id (required), permissions, description, role_name
        """
        return self._client._call("roles.update_role", {"role_id": role_id}, params)

    @described
    def delete(self, role_id: str, **params: Any) -> Any:
        """Delete role.

        ``DELETE /organization/roles/{role_id}``

        Parameters: role_id (required)
        """
        return self._client._call("roles.delete_role", {"role_id": role_id}, params)


class AsyncAdminOrganizationRoles(AsyncResource):
    """``client.admin.organization.roles`` of an async client."""

    @described
    def list(self, **params: Any) -> Any:
        """List roles.

        ``GET /organization/roles``

        Parameters: limit, after, order
        """
        return self._client._pages("roles.list_roles", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Create role.

        ``POST /organization/roles``

        Parameters: role_name (required), permissions (required), description
        """
        return await self._client._call("roles.create_role", {}, params)

    @described
    async def retrieve(self, role_id: str, **params: Any) -> Any:
        """Retrieve role.

        ``GET /organization/roles/{role_id}``

        Parameters: role_id (required)
        """
        return await self._client._call("roles.retrieve_role", {"role_id": role_id}, params)

    @described
    async def update(self, role_id: str, **params: Any) -> Any:
        """Update role.

        ``POST /organization/roles/{role_id}``

        Parameters: role_id (required), permissions, description, role_name
        """
        return await self._client._call("roles.update_role", {"role_id": role_id}, params)

    @described
    async def delete(self, role_id: str, **params: Any) -> Any:
        """Delete role.

        ``DELETE /organization/roles/{role_id}``

        Parameters: role_id (required)
        """
        return await self._client._call("roles.delete_role", {"role_id": role_id}, params)

