"""The resource ``client.admin.organization.projects.users.roles``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AdminOrganizationProjectsUsersRoles(Resource):
    """``client.admin.organization.projects.users.roles``."""

    @described
    def list(self, user_id: str, *, project_id: str, **params: Any) -> Any:
        """List project user role assignments.

        ``GET /projects/{project_id}/users/{user_id}/roles``

        Parameters: project_id (required), user_id (required), limit, after, order
        """
        return self._client._call("project_user_role_assignments.list_project_user_role_assignments", {"project_id": project_id, "user_id": user_id}, params)

    @described
    def create(self, user_id: str, *, project_id: str, **params: Any) -> Any:
        """Assign project user role.

        ``POST /projects/{project_id}/users/{user_id}/roles``

        Parameters: project_id (required), user_id (required), role_id (required)
        """
        return self._client._call("project_user_role_assignments.assign_project_user_role", {"project_id": project_id, "user_id": user_id}, params)

    @described
    def retrieve(self, role_id: str, *, project_id: str, user_id: str, **params: Any) -> Any:
        """Retrieve project user role.

        ``GET /projects/{project_id}/users/{user_id}/roles/{role_id}``

        Parameters: project_id (required), user_id (required), role_id (required)
        """
        return self._client._call("project_user_role_assignments.retrieve_project_user_role", {"project_id": project_id, "user_id": user_id, "role_id": role_id}, params)

    @described
    def delete(self, role_id: str, *, project_id: str, user_id: str, **params: Any) -> Any:
        """Unassign project user role.

        ``DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}``

        Parameters: project_id (required), user_id (required), role_id (required)
        """
        return self._client._call("project_user_role_assignments.unassign_project_user_role", {"project_id": project_id, "user_id": user_id, "role_id": role_id}, params)


class AsyncAdminOrganizationProjectsUsersRoles(AsyncResource):
    """``client.admin.organization.projects.users.roles`` of an async client."""

    @described
    def list(self, user_id: str, *, project_id: str, **params: Any) -> Any:
        """List project user role assignments.

        ``GET /projects/{project_id}/users/{user_id}/roles``

        Parameters: project_id (required), user_id (required), limit, after, order
        """
        return self._client._pages("project_user_role_assignments.list_project_user_role_assignments", {"project_id": project_id, "user_id": user_id}, params)

    @described
    async def create(self, user_id: str, *, project_id: str, **params: Any) -> Any:
        """Assign project user role.

        ``POST /projects/{project_id}/users/{user_id}/roles``

        Parameters: project_id (required), user_id (required), role_id (required)
        """
        return await self._client._call("project_user_role_assignments.assign_project_user_role", {"project_id": project_id, "user_id": user_id}, params)

    @described
    async def retrieve(self, role_id: str, *, project_id: str, user_id: str, **params: Any) -> Any:
        """Retrieve project user role.

        ``GET /projects/{project_id}/users/{user_id}/roles/{role_id}``

        Parameters: project_id (required), user_id (required), role_id (required)
        """
        return await self._client._call("project_user_role_assignments.retrieve_project_user_role", {"project_id": project_id, "user_id": user_id, "role_id": role_id}, params)

    @described
    async def delete(self, role_id: str, *, project_id: str, user_id: str, **params: Any) -> Any:
        """Unassign project user role.

        ``DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}``

        Parameters: project_id (required), user_id (required), role_id (required)
        """
        return await self._client._call("project_user_role_assignments.unassign_project_user_role", {"project_id": project_id, "user_id": user_id, "role_id": role_id}, params)

