"""The resource ``client.admin.organization.spend_limit``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AdminOrganizationSpendLimit(Resource):
    """``client.admin.organization.spend_limit``."""

    @described
    def retrieve(self, **params: Any) -> Any:
        """Get the spend limit of the organization

        ``GET /organization/spend_limit``
        """
        return self._client._call("organization.getorganizationspendlimit", {}, params)

    @described
    def update(self, **params: Any) -> Any:
        """Update the spend limit of the organization

        ``POST /organization/spend_limit``

        Parameters: threshold_amount (required), currency (required), interval (required)
        """
        return self._client._call("organization.updateorganizationspendlimit", {}, params)

    @described
    def delete(self, **params: Any) -> Any:
        """Delete the spend limit of the organization

        ``DELETE /organization/spend_limit``
        """
        return self._client._call("organization.deleteorganizationspendlimit", {}, params)


class AsyncAdminOrganizationSpendLimit(AsyncResource):
    """``client.admin.organization.spend_limit`` of an async client."""

    @described
    async def retrieve(self, **params: Any) -> Any:
        """Get the spend limit of the organization

        ``GET /organization/spend_limit``
        """
        return await self._client._call("organization.getorganizationspendlimit", {}, params)

    @described
    async def update(self, **params: Any) -> Any:
        """Update the spend limit of the organization

        ``POST /organization/spend_limit``

        Parameters: threshold_amount (required), currency (required), interval (required)
        """
        return await self._client._call("organization.updateorganizationspendlimit", {}, params)

    @described
    async def delete(self, **params: Any) -> Any:
        """Delete the spend limit of the organization

        ``DELETE /organization/spend_limit``
        """
        return await self._client._call("organization.deleteorganizationspendlimit", {}, params)

