"""The resource ``client.admin.organization.projects.spend_alerts``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationProjectsSpendAlerts(Resource):
    """``client.admin.organization.projects.spend_alerts``."""

    @described
    def list(self, project_id: str, **params: Any) -> Any:
        """List the spend alerts of a project

        Requires an admin key.

        ``GET /organization/projects/{project_id}/spend_alerts``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of project spend alerts per page. From 0 to 100.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
            after: Cursor: returns the project spend alerts after the one with this id. Pass the `last_id` of
                the previous page.
            before: Cursor: returns the project spend alerts before the one with this id. Pass the `first_id` of
                the following page.
        """
        return self._client._call("spend_alerts.list_project_spend_alerts", {"project_id": project_id}, params)

    @described
    def create(self, project_id: str, **params: Any) -> Any:
        """Create a spend alert for a project

        Sends an e-mail once the project has spent the threshold within the interval. Spending continues.
        Requires an admin key.

        ``POST /organization/projects/{project_id}/spend_alerts``

        Args:
            project_id: Required. Id of the project.
            threshold_amount: Required. Amount that triggers the alert.
            currency: Required. Currency, as a lowercase ISO 4217 code. Always `USD`.
            interval: Required. The span after which counting starts again, one month.
            notification_channel: Required. Who is notified, and how.
        """
        return self._client._call("spend_alerts.create_project_spend_alert", {"project_id": project_id}, params)

    @described
    def retrieve(self, alert_id: str, *, project_id: str, **params: Any) -> Any:
        """Retrieve a spend alert of a project

        Requires an admin key; an unknown id is a 404.

        ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}``

        Args:
            project_id: Required. Id of the project.
            alert_id: Required. Id of the alert.
        """
        return self._client._call(
            "spend_alerts.retrieve_project_spend_alert", {"project_id": project_id, "alert_id": alert_id}, params
        )

    @described
    def update(self, alert_id: str, *, project_id: str, **params: Any) -> Any:
        """Change a spend alert of a project

        Requires an admin key.

        ``POST /organization/projects/{project_id}/spend_alerts/{alert_id}``

        Args:
            project_id: Required. Id of the project.
            alert_id: Required. Id of the alert.
            threshold_amount: Required. Amount that triggers the alert.
            currency: Required. Currency, as a lowercase ISO 4217 code. Always `USD`.
            interval: Required. The span after which counting starts again, one month.
            notification_channel: Required. Who is notified, and how.
        """
        return self._client._call(
            "spend_alerts.update_project_spend_alert", {"project_id": project_id, "alert_id": alert_id}, params
        )

    @described
    def delete(self, alert_id: str, *, project_id: str, **params: Any) -> Any:
        """Delete a spend alert of a project

        Requires an admin key.

        ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}``

        Args:
            project_id: Required. Id of the project.
            alert_id: Required. Id of the alert.
        """
        return self._client._call(
            "spend_alerts.delete_project_spend_alert", {"project_id": project_id, "alert_id": alert_id}, params
        )


class AsyncAdminOrganizationProjectsSpendAlerts(AsyncResource):
    """``client.admin.organization.projects.spend_alerts`` of an async client."""

    @described_as(AdminOrganizationProjectsSpendAlerts.list)
    def list(self, project_id: str, **params: Any) -> Any:
        return self._client._pages("spend_alerts.list_project_spend_alerts", {"project_id": project_id}, params)

    @described_as(AdminOrganizationProjectsSpendAlerts.create)
    async def create(self, project_id: str, **params: Any) -> Any:
        return await self._client._call("spend_alerts.create_project_spend_alert", {"project_id": project_id}, params)

    @described_as(AdminOrganizationProjectsSpendAlerts.retrieve)
    async def retrieve(self, alert_id: str, *, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "spend_alerts.retrieve_project_spend_alert", {"project_id": project_id, "alert_id": alert_id}, params
        )

    @described_as(AdminOrganizationProjectsSpendAlerts.update)
    async def update(self, alert_id: str, *, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "spend_alerts.update_project_spend_alert", {"project_id": project_id, "alert_id": alert_id}, params
        )

    @described_as(AdminOrganizationProjectsSpendAlerts.delete)
    async def delete(self, alert_id: str, *, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "spend_alerts.delete_project_spend_alert", {"project_id": project_id, "alert_id": alert_id}, params
        )
