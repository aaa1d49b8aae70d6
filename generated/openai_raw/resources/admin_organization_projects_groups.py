"""The resource ``client.admin.organization.projects.groups``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .admin_organization_projects_groups_roles import (
        AdminOrganizationProjectsGroupsRoles,
        AsyncAdminOrganizationProjectsGroupsRoles,
    )


class AdminOrganizationProjectsGroups(Resource):
    """``client.admin.organization.projects.groups``."""

    @cached_property
    def roles(self) -> AdminOrganizationProjectsGroupsRoles:
        """``client.admin.organization.projects.groups.roles``."""
        from .admin_organization_projects_groups_roles import AdminOrganizationProjectsGroupsRoles

        return AdminOrganizationProjectsGroupsRoles(self._client)

    @described
    def list(self, project_id: str, **params: Any) -> Any:
        """List the groups with access to a project

        Requires an admin key.

        ``GET /organization/projects/{project_id}/groups``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of project groups per page. Default: `20`. From 0 to 100.
            after: Cursor: returns the project groups after the one with this id. Pass the `last_id` of the
                previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
        """
        return self._client._call("project_groups.list_project_groups", {"project_id": project_id}, params)

    @described
    def create(self, project_id: str, **params: Any) -> Any:
        """Give a group access to a project

        Members get the role that is passed. Requires an admin key.

        ``POST /organization/projects/{project_id}/groups``

        Args:
            project_id: Required. Id of the project.
            group_id: Required. Id of the group.
            role: Required. Id of the project role that the members get.
        """
        return self._client._call("project_groups.add_project_group", {"project_id": project_id}, params)

    @described
    def retrieve(self, group_id: str, *, project_id: str, **params: Any) -> Any:
        """Retrieve a group of a project

        A 404 means that the group has no access to the project. Requires an admin key.

        ``GET /organization/projects/{project_id}/groups/{group_id}``

        Args:
            project_id: Required. Id of the project.
            group_id: Required. Id of the group.
            group_type: The kind of group that is looked for. Values: `group`, `tenant_group`. Default: `group`.
        """
        return self._client._call(
            "project_groups.retrieve_project_group", {"project_id": project_id, "group_id": group_id}, params
        )

    @described
    def delete(self, group_id: str, *, project_id: str, **params: Any) -> Any:
        """Take access to a project from a group

        Members keep the access that they have on their own. Requires an admin key.

        ``DELETE /organization/projects/{project_id}/groups/{group_id}``

        Args:
            project_id: Required. Id of the project.
            group_id: Required. Id of the group.
        """
        return self._client._call(
            "project_groups.remove_project_group", {"project_id": project_id, "group_id": group_id}, params
        )


class AsyncAdminOrganizationProjectsGroups(AsyncResource):
    """``client.admin.organization.projects.groups`` of an async client."""

    @cached_property
    def roles(self) -> AsyncAdminOrganizationProjectsGroupsRoles:
        """``client.admin.organization.projects.groups.roles``."""
        from .admin_organization_projects_groups_roles import AsyncAdminOrganizationProjectsGroupsRoles

        return AsyncAdminOrganizationProjectsGroupsRoles(self._client)

    @described_as(AdminOrganizationProjectsGroups.list)
    def list(self, project_id: str, **params: Any) -> Any:
        return self._client._pages("project_groups.list_project_groups", {"project_id": project_id}, params)

    @described_as(AdminOrganizationProjectsGroups.create)
    async def create(self, project_id: str, **params: Any) -> Any:
        return await self._client._call("project_groups.add_project_group", {"project_id": project_id}, params)

    @described_as(AdminOrganizationProjectsGroups.retrieve)
    async def retrieve(self, group_id: str, *, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "project_groups.retrieve_project_group", {"project_id": project_id, "group_id": group_id}, params
        )

    @described_as(AdminOrganizationProjectsGroups.delete)
    async def delete(self, group_id: str, *, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "project_groups.remove_project_group", {"project_id": project_id, "group_id": group_id}, params
        )
