"""The resource ``client.admin.organization.projects.users.roles``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationProjectsUsersRoles(Resource):
    """``client.admin.organization.projects.users.roles``."""

    @described
    def list(self, user_id: str, *, project_id: str, **params: Any) -> Any:
        """List the roles of a user in a project

        Requires an admin key.

        ``GET /projects/{project_id}/users/{user_id}/roles``

        Args:
            project_id: Required. Id of the project.
            user_id: Required. Id of the user.
            limit: Maximum number of assigned roles per page. From 0 to 1000.
            after: Cursor: returns the assigned roles after the one with this id. Pass the `last_id` of the
                previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
        return self._client._call(
            "project_user_role_assignments.list_project_user_role_assignments",
            {"project_id": project_id, "user_id": user_id},
            params,
        )

    @described
    def create(self, user_id: str, *, project_id: str, **params: Any) -> Any:
        """Give a user a role in a project

        The user must already belong to the project. Requires an admin key.

        ``POST /projects/{project_id}/users/{user_id}/roles``

        Args:
            project_id: Required. Id of the project.
            user_id: Required. Id of the user.
            role_id: Required. Id of the role.
        """
        return self._client._call(
            "project_user_role_assignments.assign_project_user_role",
            {"project_id": project_id, "user_id": user_id},
            params,
        )

    @described
    def retrieve(self, role_id: str, *, project_id: str, user_id: str, **params: Any) -> Any:
        """Retrieve a role of a user in a project

        A 404 means that the user does not have the role. Requires an admin key.

        ``GET /projects/{project_id}/users/{user_id}/roles/{role_id}``

        Args:
            project_id: Required. Id of the project.
            user_id: Required. Id of the user.
            role_id: Required. Id of the role.
        """
        return self._client._call(
            "project_user_role_assignments.retrieve_project_user_role",
            {"project_id": project_id, "user_id": user_id, "role_id": role_id},
            params,
        )

    @described
    def delete(self, role_id: str, *, project_id: str, user_id: str, **params: Any) -> Any:
        """Take a role in a project from a user

        Roles through groups are not affected. Requires an admin key.

        ``DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}``

        Args:
            project_id: Required. Id of the project.
            user_id: Required. Id of the user.
            role_id: Required. Id of the role.
        """
        return self._client._call(
            "project_user_role_assignments.unassign_project_user_role",
            {"project_id": project_id, "user_id": user_id, "role_id": role_id},
            params,
        )


class AsyncAdminOrganizationProjectsUsersRoles(AsyncResource):
    """``client.admin.organization.projects.users.roles`` of an async client."""

    @described_as(AdminOrganizationProjectsUsersRoles.list)
    def list(self, user_id: str, *, project_id: str, **params: Any) -> Any:
        return self._client._pages(
            "project_user_role_assignments.list_project_user_role_assignments",
            {"project_id": project_id, "user_id": user_id},
            params,
        )

    @described_as(AdminOrganizationProjectsUsersRoles.create)
    async def create(self, user_id: str, *, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "project_user_role_assignments.assign_project_user_role",
            {"project_id": project_id, "user_id": user_id},
            params,
        )

    @described_as(AdminOrganizationProjectsUsersRoles.retrieve)
    async def retrieve(self, role_id: str, *, project_id: str, user_id: str, **params: Any) -> Any:
        return await self._client._call(
            "project_user_role_assignments.retrieve_project_user_role",
            {"project_id": project_id, "user_id": user_id, "role_id": role_id},
            params,
        )

    @described_as(AdminOrganizationProjectsUsersRoles.delete)
    async def delete(self, role_id: str, *, project_id: str, user_id: str, **params: Any) -> Any:
        return await self._client._call(
            "project_user_role_assignments.unassign_project_user_role",
            {"project_id": project_id, "user_id": user_id, "role_id": role_id},
            params,
        )
