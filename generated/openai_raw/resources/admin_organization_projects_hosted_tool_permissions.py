"""The resource ``client.admin.organization.projects.hosted_tool_permissions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationProjectsHostedToolPermissions(Resource):
    """``client.admin.organization.projects.hosted_tool_permissions``."""

    @described
    def retrieve(self, project_id: str, **params: Any) -> Any:
        """Retrieve project hosted tool permissions.

        ``GET /organization/projects/{project_id}/hosted_tool_permissions``

        Args:
            project_id: Required. Id of the project.
        """
        return self._client._call("hosted_tools.retrieve_project_hosted_tool_permissions", {"project_id": project_id}, params)

    @described
    def update(self, project_id: str, **params: Any) -> Any:
        """Update project hosted tool permissions.

        ``POST /organization/projects/{project_id}/hosted_tool_permissions``

        Args:
            project_id: Required. Id of the project.
            file_search:
            web_search:
            image_generation:
            mcp:
            code_interpreter:
        """
        return self._client._call("hosted_tools.update_project_hosted_tool_permissions", {"project_id": project_id}, params)


class AsyncAdminOrganizationProjectsHostedToolPermissions(AsyncResource):
    """``client.admin.organization.projects.hosted_tool_permissions`` of an async client."""

    @described_as(AdminOrganizationProjectsHostedToolPermissions.retrieve)
    async def retrieve(self, project_id: str, **params: Any) -> Any:
        return await self._client._call("hosted_tools.retrieve_project_hosted_tool_permissions", {"project_id": project_id}, params)

    @described_as(AdminOrganizationProjectsHostedToolPermissions.update)
    async def update(self, project_id: str, **params: Any) -> Any:
        return await self._client._call("hosted_tools.update_project_hosted_tool_permissions", {"project_id": project_id}, params)

