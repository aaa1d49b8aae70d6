"""The resource ``client.admin.organization.spend_limit``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationSpendLimit(Resource):
    """``client.admin.organization.spend_limit``."""

    @described
    def retrieve(self, **params: Any) -> Any:
        """Retrieve the spend limit of the organization

        Fails with a 404 if no limit is set. Requires an admin key.

        ``GET /organization/spend_limit``
        """
        return self._client._call("organization.getorganizationspendlimit", {}, params)

    @described
    def update(self, **params: Any) -> Any:
        """Set the spend limit of the organization

        Creates the limit or replaces the current one. Requires an admin key.

        ``POST /organization/spend_limit``

        Args:
            threshold_amount: Required. Amount that triggers the alert. At least 1.
            currency: Required. Currency, as a lowercase ISO 4217 code. Always `USD`.
            interval: Required. The span after which counting starts again, one month.
        """
        return self._client._call("organization.updateorganizationspendlimit", {}, params)

    @described
    def delete(self, **params: Any) -> Any:
        """Remove the spend limit of the organization

        Spending is unlimited afterwards, apart from the limits of single projects. Requires an admin key.

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
