"""The resource ``client.admin.organization.spend_alerts``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AdminOrganizationSpendAlerts(Resource):
    """``client.admin.organization.spend_alerts``."""

    @described
    def list(self, **params: Any) -> Any:
        """List organization spend alerts.

        ``GET /organization/spend_alerts``

        Parameters: limit, order, after, before
        """
        return self._client._call("spend_alerts.list_organization_spend_alerts", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create organization spend alert.

        ``POST /organization/spend_alerts``

        Parameters: threshold_amount (required), currency (required), interval (required), notification_channel
        (required)
        """
        return self._client._call("spend_alerts.create_organization_spend_alert", {}, params)

    @described
    def retrieve(self, alert_id: str, **params: Any) -> Any:
        """Retrieve organization spend alert.

        ``GET /organization/spend_alerts/{alert_id}``

        Parameters: alert_id (required)
        """
        return self._client._call("spend_alerts.retrieve_organization_spend_alert", {"alert_id": alert_id}, params)

    @described
    def update(self, alert_id: str, **params: Any) -> Any:
        """Update organization spend alert.

        ``POST /organization/spend_alerts/{alert_id}``

        Parameters: alert_id (required), threshold_amount (required), currency (required), interval (required),
        notification_channel (required)
        """
        return self._client._call("spend_alerts.update_organization_spend_alert", {"alert_id": alert_id}, params)

    @described
    def delete(self, alert_id: str, **params: Any) -> Any:
        """Delete organization spend alert.

        ``DELETE /organization/spend_alerts/{alert_id}``

        Parameters: alert_id (required)
        """
        return self._client._call("spend_alerts.delete_organization_spend_alert", {"alert_id": alert_id}, params)


class AsyncAdminOrganizationSpendAlerts(AsyncResource):
    """``client.admin.organization.spend_alerts`` of an async client."""

    @described
    def list(self, **params: Any) -> Any:
        """List organization spend alerts.

        ``GET /organization/spend_alerts``

        Parameters: limit, order, after, before
        """
        return self._client._pages("spend_alerts.list_organization_spend_alerts", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Create organization spend alert.

        ``POST /organization/spend_alerts``

        Parameters: threshold_amount (required), currency (required), interval (required), notification_channel
        (required)
        """
        return await self._client._call("spend_alerts.create_organization_spend_alert", {}, params)

    @described
    async def retrieve(self, alert_id: str, **params: Any) -> Any:
        """Retrieve organization spend alert.

        ``GET /organization/spend_alerts/{alert_id}``

        Parameters: alert_id (required)
        """
        return await self._client._call("spend_alerts.retrieve_organization_spend_alert", {"alert_id": alert_id}, params)

    @described
    async def update(self, alert_id: str, **params: Any) -> Any:
        """Update organization spend alert.

        ``POST /organization/spend_alerts/{alert_id}``

        Parameters: alert_id (required), threshold_amount (required), currency (required), interval (required),
        notification_channel (required)
        """
        return await self._client._call("spend_alerts.update_organization_spend_alert", {"alert_id": alert_id}, params)

    @described
    async def delete(self, alert_id: str, **params: Any) -> Any:
        """Delete organization spend alert.

        ``DELETE /organization/spend_alerts/{alert_id}``

        Parameters: alert_id (required)
        """
        return await self._client._call("spend_alerts.delete_organization_spend_alert", {"alert_id": alert_id}, params)

