"""The resource ``client.admin.organization.groups.roles``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationGroupsRoles(Resource):
    """``client.admin.organization.groups.roles``."""

    @described
    def list(self, group_id: str, **params: Any) -> Any:
        """List the organization roles of a group

        Requires an admin key.

        ``GET /organization/groups/{group_id}/roles``

        Args:
            group_id: Required. Id of the group.
            limit: Maximum number of assigned roles per page. From 0 to 1000.
            after: Cursor: returns the assigned roles after the one with this id. Pass the `last_id` of the
                previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
        return self._client._call(
            "group_organization_role_assignments.list_group_role_assignments", {"group_id": group_id}, params
        )

    @described
    def create(self, group_id: str, **params: Any) -> Any:
        """Give a group a role of the organization

        Every member of the group gets its permissions. Requires an admin key.

        ``POST /organization/groups/{group_id}/roles``

        Args:
            group_id: Required. Id of the group.
            role_id: Required. Id of the role.
        """
        return self._client._call(
            "group_organization_role_assignments.assign_group_role", {"group_id": group_id}, params
        )

    @described
    def retrieve(self, role_id: str, *, group_id: str, **params: Any) -> Any:
        """Retrieve an organization role of a group

        A 404 means that the group does not have the role. Requires an admin key.

        ``GET /organization/groups/{group_id}/roles/{role_id}``

        Args:
            group_id: Required. Id of the group.
            role_id: Required. Id of the role.
        """
        return self._client._call(
            "group_organization_role_assignments.retrieve_group_role",
            {"group_id": group_id, "role_id": role_id},
            params,
        )

    @described
    def delete(self, role_id: str, *, group_id: str, **params: Any) -> Any:
        """Take a role of the organization from a group

        Members keep the roles that they have on their own. Requires an admin key.

        ``DELETE /organization/groups/{group_id}/roles/{role_id}``

        Args:
            group_id: Required. Id of the group.
            role_id: Required. Id of the role.
        """
        return self._client._call(
            "group_organization_role_assignments.unassign_group_role",
            {"group_id": group_id, "role_id": role_id},
            params,
        )


class AsyncAdminOrganizationGroupsRoles(AsyncResource):
    """``client.admin.organization.groups.roles`` of an async client."""

    @described_as(AdminOrganizationGroupsRoles.list)
    def list(self, group_id: str, **params: Any) -> Any:
        return self._client._pages(
            "group_organization_role_assignments.list_group_role_assignments", {"group_id": group_id}, params
        )

    @described_as(AdminOrganizationGroupsRoles.create)
    async def create(self, group_id: str, **params: Any) -> Any:
        return await self._client._call(
            "group_organization_role_assignments.assign_group_role", {"group_id": group_id}, params
        )

    @described_as(AdminOrganizationGroupsRoles.retrieve)
    async def retrieve(self, role_id: str, *, group_id: str, **params: Any) -> Any:
        return await self._client._call(
            "group_organization_role_assignments.retrieve_group_role",
            {"group_id": group_id, "role_id": role_id},
            params,
        )

    @described_as(AdminOrganizationGroupsRoles.delete)
    async def delete(self, role_id: str, *, group_id: str, **params: Any) -> Any:
        return await self._client._call(
            "group_organization_role_assignments.unassign_group_role",
            {"group_id": group_id, "role_id": role_id},
            params,
        )
