"""The resource ``client.admin.organization.projects.groups.roles``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AdminOrganizationProjectsGroupsRoles(Resource):
    """``client.admin.organization.projects.groups.roles``."""

    @described
    def list(self, group_id: str, *, project_id: str, **params: Any) -> Any:
        """List project group role assignments.

        ``GET /projects/{project_id}/groups/{group_id}/roles``

        Parameters: project_id (required), group_id (required), limit, after, order
        """
        return self._client._call("project_group_role_assignments.list_project_group_role_assignments", {"project_id": project_id, "group_id": group_id}, params)

    @described
    def create(self, group_id: str, *, project_id: str, **params: Any) -> Any:
        """Assign project group role.

        ``POST /projects/{project_id}/groups/{group_id}/roles``

        Parameters: project_id (required), group_id (required), role_id (required)
        """
        return self._client._call("project_group_role_assignments.assign_project_group_role", {"project_id": project_id, "group_id": group_id}, params)

    @described
    def retrieve(self, role_id: str, *, project_id: str, group_id: str, **params: Any) -> Any:
        """Retrieve project group role.

        ``GET /projects/{project_id}/groups/{group_id}/roles/{role_id}``

        Parameters: project_id (required), group_id (required), role_id (required)
        """
        return self._client._call("project_group_role_assignments.retrieve_project_group_role", {"project_id": project_id, "group_id": group_id, "role_id": role_id}, params)

    @described
    def delete(self, role_id: str, *, project_id: str, group_id: str, **params: Any) -> Any:
        """Unassign project group role.

        ``DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}``

        Parameters: project_id (required), group_id (required), role_id (required)
        """
        return self._client._call("project_group_role_assignments.unassign_project_group_role", {"project_id": project_id, "group_id": group_id, "role_id": role_id}, params)


class AsyncAdminOrganizationProjectsGroupsRoles(AsyncResource):
    """``client.admin.organization.projects.groups.roles`` of an async client."""

    @described
    def list(self, group_id: str, *, project_id: str, **params: Any) -> Any:
        """List project group role assignments.

        ``GET /projects/{project_id}/groups/{group_id}/roles``

        Parameters: project_id (required), group_id (required), limit, after, order
        """
        return self._client._pages("project_group_role_assignments.list_project_group_role_assignments", {"project_id": project_id, "group_id": group_id}, params)

    @described
    async def create(self, group_id: str, *, project_id: str, **params: Any) -> Any:
        """Assign project group role.

        ``POST /projects/{project_id}/groups/{group_id}/roles``

        Parameters: project_id (required), group_id (required), role_id (required)
        """
        return await self._client._call("project_group_role_assignments.assign_project_group_role", {"project_id": project_id, "group_id": group_id}, params)

    @described
    async def retrieve(self, role_id: str, *, project_id: str, group_id: str, **params: Any) -> Any:
        """Retrieve project group role.

        ``GET /projects/{project_id}/groups/{group_id}/roles/{role_id}``

        Parameters: project_id (required), group_id (required), role_id (required)
        """
        return await self._client._call("project_group_role_assignments.retrieve_project_group_role", {"project_id": project_id, "group_id": group_id, "role_id": role_id}, params)

    @described
    async def delete(self, role_id: str, *, project_id: str, group_id: str, **params: Any) -> Any:
        """Unassign project group role.

        ``DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}``

        Parameters: project_id (required), group_id (required), role_id (required)
        """
        return await self._client._call("project_group_role_assignments.unassign_project_group_role", {"project_id": project_id, "group_id": group_id, "role_id": role_id}, params)

