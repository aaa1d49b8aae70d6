"""The resource ``client.admin.organization.admin_api_keys``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AdminOrganizationAdminApiKeys(Resource):
    """``client.admin.organization.admin_api_keys``."""

    @described
    def list(self, **params: Any) -> Any:
        """List admin API keys

        ``GET /organization/admin_api_keys``

        Parameters: after, order, limit
        """
        return self._client._call("organization.admin_api_keys_list", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create an admin API key

        ``POST /organization/admin_api_keys``

        Parameters: name (required), expires_in_seconds
        """
        return self._client._call("organization.admin_api_keys_create", {}, params)

    @described
    def retrieve(self, key_id: str, **params: Any) -> Any:
        """Get an admin API key

        ``GET /organization/admin_api_keys/{key_id}``

        Parameters: key_id (required)
        """
        return self._client._call("organization.admin_api_keys_get", {"key_id": key_id}, params)

    @described
    def delete(self, key_id: str, **params: Any) -> Any:
        """Delete an admin API key

        ``DELETE /organization/admin_api_keys/{key_id}``

        Parameters: key_id (required)
        """
        return self._client._call("organization.admin_api_keys_delete", {"key_id": key_id}, params)


class AsyncAdminOrganizationAdminApiKeys(AsyncResource):
    """``client.admin.organization.admin_api_keys`` of an async client."""

    @described
    def list(self, **params: Any) -> Any:
        """List admin API keys

        ``GET /organization/admin_api_keys``

        Parameters: after, order, limit
        """
        return self._client._pages("organization.admin_api_keys_list", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Create an admin API key

        ``POST /organization/admin_api_keys``

        Parameters: name (required), expires_in_seconds
        """
        return await self._client._call("organization.admin_api_keys_create", {}, params)

    @described
    async def retrieve(self, key_id: str, **params: Any) -> Any:
        """Get an admin API key

        ``GET /organization/admin_api_keys/{key_id}``

        Parameters: key_id (required)
        """
        return await self._client._call("organization.admin_api_keys_get", {"key_id": key_id}, params)

    @described
    async def delete(self, key_id: str, **params: Any) -> Any:
        """Delete an admin API key

        ``DELETE /organization/admin_api_keys/{key_id}``

        Parameters: key_id (required)
        """
        return await self._client._call("organization.admin_api_keys_delete", {"key_id": key_id}, params)

