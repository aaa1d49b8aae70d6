"""The resource ``client.admin.organization.projects.spend_alerts``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AdminOrganizationProjectsSpendAlerts(Resource):
    """``client.admin.organization.projects.spend_alerts``."""

    @described
    def list(self, project_id: str, **params: Any) -> Any:
        """List project spend alerts.

        ``GET /organization/projects/{project_id}/spend_alerts``

        Parameters: project_id (required), limit, order, after, before
        """
        return self._client._call("spend_alerts.list_project_spend_alerts", {"project_id": project_id}, params)

    @described
    def create(self, project_id: str, **params: Any) -> Any:
        """Create project spend alert.

        ``POST /organization/projects/{project_id}/spend_alerts``

        Parameters: project_id (required), threshold_amount (required), currency (required), interval
        (required), notification_channel (required)
        """
        return self._client._call("spend_alerts.create_project_spend_alert", {"project_id": project_id}, params)

    @described
    def retrieve(self, alert_id: str, *, project_id: str, **params: Any) -> Any:
        """Retrieve project spend alert.

        ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}``

        Parameters: project_id (required), alert_id (required)
        """
        return self._client._call("spend_alerts.retrieve_project_spend_alert", {"project_id": project_id, "alert_id": alert_id}, params)

    @described
    def update(self, alert_id: str, *, project_id: str, **params: Any) -> Any:
        """Update project spend alert.

        ``POST /organization/projects/{project_id}/spend_alerts/{alert_id}``

        Parameters: project_id (required), alert_id (required), threshold_amount (required), currency
        (required), interval (required), notification_channel (required)
        """
        return self._client._call("spend_alerts.update_project_spend_alert", {"project_id": project_id, "alert_id": alert_id}, params)

    @described
    def delete(self, alert_id: str, *, project_id: str, **params: Any) -> Any:
        """Delete project spend alert.

        ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}``

        Parameters: project_id (required), alert_id (required)
        """
        return self._client._call("spend_alerts.delete_project_spend_alert", {"project_id": project_id, "alert_id": alert_id}, params)


class AsyncAdminOrganizationProjectsSpendAlerts(AsyncResource):
    """``client.admin.organization.projects.spend_alerts`` of an async client."""

    @described
    def list(self, project_id: str, **params: Any) -> Any:
        """List project spend alerts.

        ``GET /organization/projects/{project_id}/spend_alerts``

        Parameters: project_id (required), limit, order, after, before
        """
        return self._client._pages("spend_alerts.list_project_spend_alerts", {"project_id": project_id}, params)

    @described
    async def create(self, project_id: str, **params: Any) -> Any:
        """Create project spend alert.

        ``POST /organization/projects/{project_id}/spend_alerts``

        Parameters: project_id (required), threshold_amount (required), currency (required), interval
        (required), notification_channel (required)
        """
        return await self._client._call("spend_alerts.create_project_spend_alert", {"project_id": project_id}, params)

    @described
    async def retrieve(self, alert_id: str, *, project_id: str, **params: Any) -> Any:
        """Retrieve project spend alert.

        ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}``

        Parameters: project_id (required), alert_id (required)
        """
        return await self._client._call("spend_alerts.retrieve_project_spend_alert", {"project_id": project_id, "alert_id": alert_id}, params)

    @described
    async def update(self, alert_id: str, *, project_id: str, **params: Any) -> Any:
        """Update project spend alert.

        ``POST /organization/projects/{project_id}/spend_alerts/{alert_id}``

        Parameters: project_id (required), alert_id (required), threshold_amount (required), currency
        (required), interval (required), notification_channel (required)
        """
        return await self._client._call("spend_alerts.update_project_spend_alert", {"project_id": project_id, "alert_id": alert_id}, params)

    @described
    async def delete(self, alert_id: str, *, project_id: str, **params: Any) -> Any:
        """Delete project spend alert.

        ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}``

        Parameters: project_id (required), alert_id (required)
        """
        return await self._client._call("spend_alerts.delete_project_spend_alert", {"project_id": project_id, "alert_id": alert_id}, params)

