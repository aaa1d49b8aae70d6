"""The resource ``client.admin.organization.projects.service_tier_settings``. Its types are in the stub beside this
file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationProjectsServiceTierSettings(Resource):
    """``client.admin.organization.projects.service_tier_settings``."""

    @described
    def retrieve(self, project_id: str, **params: Any) -> Any:
        """Retrieve the service tiers a project may use

        Returns the tier used by default and the ones enabled. Requires an admin key.

        ``GET /organization/projects/{project_id}/service_tier_settings``

        Args:
            project_id: Required. Id of the project.
        """
        return self._client._call(
            "organization.retrieve_admin_organization_projects_service_tier_settings",
            {"project_id": project_id},
            params,
        )

    @described
    def update(self, project_id: str, **params: Any) -> Any:
        """Set the service tiers a project may use

        Arguments that are left out keep their values. Requires an admin key.

        ``POST /organization/projects/{project_id}/service_tier_settings``

        Args:
            project_id: Required. Id of the project.
            default: The tier of requests that name none. Values: `standard`, `fast`, `scale`.
            enabled_tiers: The optional tiers that requests may name, or `all`. Values: `all`, `flex`, `fast`,
                `ultrafast`.
        """
        return self._client._call(
            "organization.update_admin_organization_projects_service_tier_settings", {"project_id": project_id}, params
        )


class AsyncAdminOrganizationProjectsServiceTierSettings(AsyncResource):
    """``client.admin.organization.projects.service_tier_settings`` of an async client."""

    @described_as(AdminOrganizationProjectsServiceTierSettings.retrieve)
    async def retrieve(self, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "organization.retrieve_admin_organization_projects_service_tier_settings",
            {"project_id": project_id},
            params,
        )

    @described_as(AdminOrganizationProjectsServiceTierSettings.update)
    async def update(self, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "organization.update_admin_organization_projects_service_tier_settings", {"project_id": project_id}, params
        )
