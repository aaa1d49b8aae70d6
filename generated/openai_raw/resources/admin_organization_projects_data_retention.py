"""The resource ``client.admin.organization.projects.data_retention``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationProjectsDataRetention(Resource):
    """``client.admin.organization.projects.data_retention``."""

    @described
    def retrieve(self, project_id: str, **params: Any) -> Any:
        """Retrieve how long a project's data is kept

        Requires an admin key.

        ``GET /organization/projects/{project_id}/data_retention``

        Args:
            project_id: Required. Id of the project.
        """
        return self._client._call("data_retention.retrieve_project_data_retention", {"project_id": project_id}, params)

    @described
    def update(self, project_id: str, **params: Any) -> Any:
        """Set how long a project's data is kept

        Overrides the setting of the organization. Requires an admin key.

        ``POST /organization/projects/{project_id}/data_retention``

        Args:
            project_id: Required. Id of the project.
            retention_type: Required. The kind of retention from now on. Values: `organization_default`, `none`,
                `zero_data_retention`, `modified_abuse_monitoring`, `enhanced_zero_data_retention`,
                `enhanced_modified_abuse_monitoring`.
        """
        return self._client._call("data_retention.update_project_data_retention", {"project_id": project_id}, params)


class AsyncAdminOrganizationProjectsDataRetention(AsyncResource):
    """``client.admin.organization.projects.data_retention`` of an async client."""

    @described_as(AdminOrganizationProjectsDataRetention.retrieve)
    async def retrieve(self, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "data_retention.retrieve_project_data_retention", {"project_id": project_id}, params
        )

    @described_as(AdminOrganizationProjectsDataRetention.update)
    async def update(self, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "data_retention.update_project_data_retention", {"project_id": project_id}, params
        )
