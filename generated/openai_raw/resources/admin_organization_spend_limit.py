"""The resource ``client.admin.organization.spend_limit``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


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

        Args:
            threshold_amount: Required. Amount above which the alert is sent. At least 1.
            currency: Required. Currency of the amount, as a lower-case ISO 4217 code. Always `USD`.
            interval: Required. Always `month`.
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

    @described_as(AdminOrganizationSpendLimit.retrieve)
    async def retrieve(self, **params: Any) -> Any:
        return await self._client._call("organization.getorganizationspendlimit", {}, params)

    @described_as(AdminOrganizationSpendLimit.update)
    async def update(self, **params: Any) -> Any:
        return await self._client._call("organization.updateorganizationspendlimit", {}, params)

    @described_as(AdminOrganizationSpendLimit.delete)
    async def delete(self, **params: Any) -> Any:
        return await self._client._call("organization.deleteorganizationspendlimit", {}, params)

