"""The resource ``client.admin.organization.projects.hosted_tool_permissions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AdminOrganizationProjectsHostedToolPermissions(Resource):
    """``client.admin.organization.projects.hosted_tool_permissions``."""

    @described
    def retrieve(self, project_id: str, **params: Any) -> Any:
        """Retrieve project hosted tool permissions.

        ``GET /organization/projects/{project_id}/hosted_tool_permissions``

        Parameters: project_id (required)
        """
        return self._client._call("hosted_tools.retrieve_project_hosted_tool_permissions", {"project_id": project_id}, params)

    @described
    def update(self, project_id: str, **params: Any) -> Any:
        """Update project hosted tool permissions.

        ``POST /organization/projects/{project_id}/hosted_tool_permissions``

        Parameters: project_id (required), file_search, web_search, image_generation, mcp, code_interpreter
        """
        return self._client._call("hosted_tools.update_project_hosted_tool_permissions", {"project_id": project_id}, params)


class AsyncAdminOrganizationProjectsHostedToolPermissions(AsyncResource):
    """``client.admin.organization.projects.hosted_tool_permissions`` of an async client."""

    @described
    async def retrieve(self, project_id: str, **params: Any) -> Any:
        """Retrieve project hosted tool permissions.

        ``GET /organization/projects/{project_id}/hosted_tool_permissions``

        Parameters: project_id (required)
        """
        return await self._client._call("hosted_tools.retrieve_project_hosted_tool_permissions", {"project_id": project_id}, params)

    @described
    async def update(self, project_id: str, **params: Any) -> Any:
        """Update project hosted tool permissions.

        ``POST /organization/projects/{project_id}/hosted_tool_permissions``

        Parameters: project_id (required), file_search, web_search, image_generation, mcp, code_interpreter
        """
        return await self._client._call("hosted_tools.update_project_hosted_tool_permissions", {"project_id": project_id}, params)

