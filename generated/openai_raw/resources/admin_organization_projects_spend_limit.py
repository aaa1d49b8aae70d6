"""The resource ``client.admin.organization.projects.spend_limit``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationProjectsSpendLimit(Resource):
    """``client.admin.organization.projects.spend_limit``."""

    @described
    def retrieve(self, project_id: str, **params: Any) -> Any:
        """Retrieve the spend limit of a project

        Fails with a 404 if no limit is set. Requires an admin key.

        ``GET /organization/projects/{project_id}/spend_limit``

        Args:
            project_id: Required. Id of the project.
        """
        return self._client._call("organization.getprojectspendlimit", {"project_id": project_id}, params)

    @described
    def update(self, project_id: str, **params: Any) -> Any:
        """Set the spend limit of a project

        Creates the limit or replaces the current one. Requires an admin key.

        ``POST /organization/projects/{project_id}/spend_limit``

        Args:
            project_id: Required. Id of the project.
            threshold_amount: Required. Amount that triggers the alert. At least 1.
            currency: Required. Currency, as a lowercase ISO 4217 code. Always `USD`.
            interval: Required. The span after which counting starts again, one month.
        """
        return self._client._call("organization.updateprojectspendlimit", {"project_id": project_id}, params)

    @described
    def delete(self, project_id: str, **params: Any) -> Any:
        """Remove the spend limit of a project

        The limit of the organization still holds. Requires an admin key.

        ``DELETE /organization/projects/{project_id}/spend_limit``

        Args:
            project_id: Required. Id of the project.
        """
        return self._client._call("organization.deleteprojectspendlimit", {"project_id": project_id}, params)


class AsyncAdminOrganizationProjectsSpendLimit(AsyncResource):
    """``client.admin.organization.projects.spend_limit`` of an async client."""

    @described_as(AdminOrganizationProjectsSpendLimit.retrieve)
    async def retrieve(self, project_id: str, **params: Any) -> Any:
        return await self._client._call("organization.getprojectspendlimit", {"project_id": project_id}, params)

    @described_as(AdminOrganizationProjectsSpendLimit.update)
    async def update(self, project_id: str, **params: Any) -> Any:
        return await self._client._call("organization.updateprojectspendlimit", {"project_id": project_id}, params)

    @described_as(AdminOrganizationProjectsSpendLimit.delete)
    async def delete(self, project_id: str, **params: Any) -> Any:
        return await self._client._call("organization.deleteprojectspendlimit", {"project_id": project_id}, params)
