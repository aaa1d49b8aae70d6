"""The resource ``client.admin.organization.projects.groups.roles``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationProjectsGroupsRoles(Resource):
    """``client.admin.organization.projects.groups.roles``."""

    @described
    def list(self, group_id: str, *, project_id: str, **params: Any) -> Any:
        """List the project roles of a group

        Requires an admin key.

        ``GET /projects/{project_id}/groups/{group_id}/roles``

        Args:
            project_id: Required. Id of the project.
            group_id: Required. Id of the group.
            limit: Maximum number of assigned roles per page. From 0 to 1000.
            after: Cursor: returns the assigned roles after the one with this id. Pass the `last_id` of the
                previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
        return self._client._call(
            "project_group_role_assignments.list_project_group_role_assignments",
            {"project_id": project_id, "group_id": group_id},
            params,
        )

    @described
    def create(self, group_id: str, *, project_id: str, **params: Any) -> Any:
        """Give a group a role in a project

        Every member of the group gets its permissions. Requires an admin key.

        ``POST /projects/{project_id}/groups/{group_id}/roles``

        Args:
            project_id: Required. Id of the project.
            group_id: Required. Id of the group.
            role_id: Required. Id of the role.
        """
        return self._client._call(
            "project_group_role_assignments.assign_project_group_role",
            {"project_id": project_id, "group_id": group_id},
            params,
        )

    @described
    def retrieve(self, role_id: str, *, project_id: str, group_id: str, **params: Any) -> Any:
        """Retrieve a project role of a group

        A 404 means that the group does not have the role. Requires an admin key.

        ``GET /projects/{project_id}/groups/{group_id}/roles/{role_id}``

        Args:
            project_id: Required. Id of the project.
            group_id: Required. Id of the group.
            role_id: Required. Id of the role.
        """
        return self._client._call(
            "project_group_role_assignments.retrieve_project_group_role",
            {"project_id": project_id, "group_id": group_id, "role_id": role_id},
            params,
        )

    @described
    def delete(self, role_id: str, *, project_id: str, group_id: str, **params: Any) -> Any:
        """Take a role in a project from a group

        Members keep the roles that they have on their own. Requires an admin key.

        ``DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}``

        Args:
            project_id: Required. Id of the project.
            group_id: Required. Id of the group.
            role_id: Required. Id of the role.
        """
        return self._client._call(
            "project_group_role_assignments.unassign_project_group_role",
            {"project_id": project_id, "group_id": group_id, "role_id": role_id},
            params,
        )


class AsyncAdminOrganizationProjectsGroupsRoles(AsyncResource):
    """``client.admin.organization.projects.groups.roles`` of an async client."""

    @described_as(AdminOrganizationProjectsGroupsRoles.list)
    def list(self, group_id: str, *, project_id: str, **params: Any) -> Any:
        return self._client._pages(
            "project_group_role_assignments.list_project_group_role_assignments",
            {"project_id": project_id, "group_id": group_id},
            params,
        )

    @described_as(AdminOrganizationProjectsGroupsRoles.create)
    async def create(self, group_id: str, *, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "project_group_role_assignments.assign_project_group_role",
            {"project_id": project_id, "group_id": group_id},
            params,
        )

    @described_as(AdminOrganizationProjectsGroupsRoles.retrieve)
    async def retrieve(self, role_id: str, *, project_id: str, group_id: str, **params: Any) -> Any:
        return await self._client._call(
            "project_group_role_assignments.retrieve_project_group_role",
            {"project_id": project_id, "group_id": group_id, "role_id": role_id},
            params,
        )

    @described_as(AdminOrganizationProjectsGroupsRoles.delete)
    async def delete(self, role_id: str, *, project_id: str, group_id: str, **params: Any) -> Any:
        return await self._client._call(
            "project_group_role_assignments.unassign_project_group_role",
            {"project_id": project_id, "group_id": group_id, "role_id": role_id},
            params,
        )
