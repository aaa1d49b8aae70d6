"""The resource ``client.admin.organization.projects.hosted_tool_permissions``. Its types are in the stub beside
this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationProjectsHostedToolPermissions(Resource):
    """``client.admin.organization.projects.hosted_tool_permissions``."""

    @described
    def retrieve(self, project_id: str, **params: Any) -> Any:
        """Retrieve which hosted tools a project may use

        Requires an admin key.

        ``GET /organization/projects/{project_id}/hosted_tool_permissions``

        Args:
            project_id: Required. Id of the project.
        """
        return self._client._call(
            "hosted_tools.retrieve_project_hosted_tool_permissions", {"project_id": project_id}, params
        )

    @described
    def update(self, project_id: str, **params: Any) -> Any:
        """Set which hosted tools a project may use

        Tools that are not passed keep their setting. Requires an admin key.

        ``POST /organization/projects/{project_id}/hosted_tool_permissions``

        Args:
            project_id: Required. Id of the project.
            file_search: Whether a project may use a hosted tool from now on.
            web_search: Whether a project may use a hosted tool from now on.
            image_generation: Whether a project may use a hosted tool from now on.
            mcp: Whether a project may use a hosted tool from now on.
            code_interpreter: Whether a project may use a hosted tool from now on.
        """
        return self._client._call(
            "hosted_tools.update_project_hosted_tool_permissions", {"project_id": project_id}, params
        )


class AsyncAdminOrganizationProjectsHostedToolPermissions(AsyncResource):
    """``client.admin.organization.projects.hosted_tool_permissions`` of an async client."""

    @described_as(AdminOrganizationProjectsHostedToolPermissions.retrieve)
    async def retrieve(self, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "hosted_tools.retrieve_project_hosted_tool_permissions", {"project_id": project_id}, params
        )

    @described_as(AdminOrganizationProjectsHostedToolPermissions.update)
    async def update(self, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "hosted_tools.update_project_hosted_tool_permissions", {"project_id": project_id}, params
        )
