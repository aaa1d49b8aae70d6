"""The resource ``client.admin.organization.admin_api_keys``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationAdminApiKeys(Resource):
    """``client.admin.organization.admin_api_keys``."""

    @described
    def list(self, **params: Any) -> Any:
        """List the admin keys of the organization

        Keys come redacted. Requires an admin key.

        ``GET /organization/admin_api_keys``

        Args:
            after: Cursor: returns the admin API keys after the one with this id. Pass the `last_id` of the
                previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
            limit: Maximum number of admin API keys per page. Default: `20`.
        """
        return self._client._call("organization.admin_api_keys_list", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create an admin key

        The answer is the only place where the full key appears, in `value`. Requires an admin key.

        ``POST /organization/admin_api_keys``

        Args:
            name: Required. Name of the admin API key.
            expires_in_seconds: Lifetime in seconds. From 1 to 31536000.
        """
        return self._client._call("organization.admin_api_keys_create", {}, params)

    @described
    def retrieve(self, key_id: str, **params: Any) -> Any:
        """Retrieve an admin key

        The key comes redacted. Requires an admin key; an unknown id is a 404.

        ``GET /organization/admin_api_keys/{key_id}``

        Args:
            key_id: Required. Id of the key.
        """
        return self._client._call("organization.admin_api_keys_get", {"key_id": key_id}, params)

    @described
    def delete(self, key_id: str, **params: Any) -> Any:
        """Delete an admin key

        Requests with the deleted key fail from then on. Cannot be undone.

        ``DELETE /organization/admin_api_keys/{key_id}``

        Args:
            key_id: Required. Id of the key.
        """
        return self._client._call("organization.admin_api_keys_delete", {"key_id": key_id}, params)


class AsyncAdminOrganizationAdminApiKeys(AsyncResource):
    """``client.admin.organization.admin_api_keys`` of an async client."""

    @described_as(AdminOrganizationAdminApiKeys.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("organization.admin_api_keys_list", {}, params)

    @described_as(AdminOrganizationAdminApiKeys.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("organization.admin_api_keys_create", {}, params)

    @described_as(AdminOrganizationAdminApiKeys.retrieve)
    async def retrieve(self, key_id: str, **params: Any) -> Any:
        return await self._client._call("organization.admin_api_keys_get", {"key_id": key_id}, params)

    @described_as(AdminOrganizationAdminApiKeys.delete)
    async def delete(self, key_id: str, **params: Any) -> Any:
        return await self._client._call("organization.admin_api_keys_delete", {"key_id": key_id}, params)
