"""The resource ``client.admin.organization.projects.roles``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AdminOrganizationProjectsRoles(Resource):
    """``client.admin.organization.projects.roles``."""

    @described
    def list(self, project_id: str, **params: Any) -> Any:
        """List project roles.

        ``GET /projects/{project_id}/roles``

        Parameters: project_id (required), limit, after, order
        """
        return self._client._call("roles.list_project_roles", {"project_id": project_id}, params)

    @described
    def create(self, project_id: str, **params: Any) -> Any:
        """Create project role.

        ``POST /projects/{project_id}/roles``

        Parameters: project_id (required), role_name (required), permissions (required), description
        """
        return self._client._call("roles.create_project_role", {"project_id": project_id}, params)

    @described
    def retrieve(self, role_id: str, *, project_id: str, **params: Any) -> Any:
        """Retrieve project role.

        ``GET /projects/{project_id}/roles/{role_id}``

        Parameters: project_id (required), role_id (required)
        """
        return self._client._call("roles.retrieve_project_role", {"project_id": project_id, "role_id": role_id}, params)

    @described
    def update(self, role_id: str, *, project_id: str, **params: Any) -> Any:
        """Update project role.

        ``POST /projects/{project_id}/roles/{role_id}``

        Parameters: project_id (required), role_id (required), permissions, description, role_name
        """
        return self._client._call("roles.update_project_role", {"project_id": project_id, "role_id": role_id}, params)

    @described
    def delete(self, role_id: str, *, project_id: str, **params: Any) -> Any:
        """Delete project role.

        ``DELETE /projects/{project_id}/roles/{role_id}``

        Parameters: project_id (required), role_id (required)
        """
        return self._client._call("roles.delete_project_role", {"project_id": project_id, "role_id": role_id}, params)


class AsyncAdminOrganizationProjectsRoles(AsyncResource):
    """``client.admin.organization.projects.roles`` of an async client."""

    @described
    def list(self, project_id: str, **params: Any) -> Any:
        """List project roles.

        ``GET /projects/{project_id}/roles``

        Parameters: project_id (required), limit, after, order
        """
        return self._client._pages("roles.list_project_roles", {"project_id": project_id}, params)

    @described
    async def create(self, project_id: str, **params: Any) -> Any:
        """Create project role.

        ``POST /projects/{project_id}/roles``

        Parameters: project_id (required), role_name (required), permissions (required), description
        """
        return await self._client._call("roles.create_project_role", {"project_id": project_id}, params)

    @described
    async def retrieve(self, role_id: str, *, project_id: str, **params: Any) -> Any:
        """Retrieve project role.

        ``GET /projects/{project_id}/roles/{role_id}``

        Parameters: project_id (required), role_id (required)
        """
        return await self._client._call("roles.retrieve_project_role", {"project_id": project_id, "role_id": role_id}, params)

    @described
    async def update(self, role_id: str, *, project_id: str, **params: Any) -> Any:
        """Update project role.

        ``POST /projects/{project_id}/roles/{role_id}``

        Parameters: project_id (required), role_id (required), permissions, description, role_name
        """
        return await self._client._call("roles.update_project_role", {"project_id": project_id, "role_id": role_id}, params)

    @described
    async def delete(self, role_id: str, *, project_id: str, **params: Any) -> Any:
        """Delete project role.

        ``DELETE /projects/{project_id}/roles/{role_id}``

        Parameters: project_id (required), role_id (required)
        """
        return await self._client._call("roles.delete_project_role", {"project_id": project_id, "role_id": role_id}, params)

