"""The resource ``client.admin.organization.spend_alerts``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationSpendAlerts(Resource):
    """``client.admin.organization.spend_alerts``."""

    @described
    def list(self, **params: Any) -> Any:
        """List the spend alerts of the organization

        Requires an admin key.

        ``GET /organization/spend_alerts``

        Args:
            limit: Maximum number of spend alerts per page. From 0 to 100.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
            after: Cursor: returns the spend alerts after the one with this id. Pass the `last_id` of the
                previous page.
            before: Cursor: returns the spend alerts before the one with this id. Pass the `first_id` of the
                following page.
        """
        return self._client._call("spend_alerts.list_organization_spend_alerts", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create a spend alert for the organization

        Sends an e-mail once the organization has spent the threshold within the interval. Spending continues.
        Requires an admin key.

        ``POST /organization/spend_alerts``

        Args:
            threshold_amount: Required. Amount that triggers the alert.
            currency: Required. Currency, as a lowercase ISO 4217 code. Always `USD`.
            interval: Required. The span after which counting starts again, one month.
            notification_channel: Required. Who is notified, and how.
        """
        return self._client._call("spend_alerts.create_organization_spend_alert", {}, params)

    @described
    def retrieve(self, alert_id: str, **params: Any) -> Any:
        """Retrieve a spend alert of the organization

        Requires an admin key; an unknown id is a 404.

        ``GET /organization/spend_alerts/{alert_id}``

        Args:
            alert_id: Required. Id of the alert.
        """
        return self._client._call("spend_alerts.retrieve_organization_spend_alert", {"alert_id": alert_id}, params)

    @described
    def update(self, alert_id: str, **params: Any) -> Any:
        """Change a spend alert of the organization

        Requires an admin key.

        ``POST /organization/spend_alerts/{alert_id}``

        Args:
            alert_id: Required. Id of the alert.
            threshold_amount: Required. Amount that triggers the alert.
            currency: Required. Currency, as a lowercase ISO 4217 code. Always `USD`.
            interval: Required. The span after which counting starts again, one month.
            notification_channel: Required. Who is notified, and how.
        """
        return self._client._call("spend_alerts.update_organization_spend_alert", {"alert_id": alert_id}, params)

    @described
    def delete(self, alert_id: str, **params: Any) -> Any:
        """Delete a spend alert of the organization

        Requires an admin key.

        ``DELETE /organization/spend_alerts/{alert_id}``

        Args:
            alert_id: Required. Id of the alert.
        """
        return self._client._call("spend_alerts.delete_organization_spend_alert", {"alert_id": alert_id}, params)


class AsyncAdminOrganizationSpendAlerts(AsyncResource):
    """``client.admin.organization.spend_alerts`` of an async client."""

    @described_as(AdminOrganizationSpendAlerts.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("spend_alerts.list_organization_spend_alerts", {}, params)

    @described_as(AdminOrganizationSpendAlerts.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("spend_alerts.create_organization_spend_alert", {}, params)

    @described_as(AdminOrganizationSpendAlerts.retrieve)
    async def retrieve(self, alert_id: str, **params: Any) -> Any:
        return await self._client._call(
            "spend_alerts.retrieve_organization_spend_alert", {"alert_id": alert_id}, params
        )

    @described_as(AdminOrganizationSpendAlerts.update)
    async def update(self, alert_id: str, **params: Any) -> Any:
        return await self._client._call("spend_alerts.update_organization_spend_alert", {"alert_id": alert_id}, params)

    @described_as(AdminOrganizationSpendAlerts.delete)
    async def delete(self, alert_id: str, **params: Any) -> Any:
        return await self._client._call("spend_alerts.delete_organization_spend_alert", {"alert_id": alert_id}, params)
