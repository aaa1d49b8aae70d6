"""The resource ``client.admin.organization.users.roles``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationUsersRoles(Resource):
    """``client.admin.organization.users.roles``."""

    @described
    def list(self, user_id: str, **params: Any) -> Any:
        """List the organization roles of a user

        Requires an admin key.

        ``GET /organization/users/{user_id}/roles``

        Args:
            user_id: Required. Id of the user.
            limit: Maximum number of assigned roles per page. From 0 to 1000.
            after: Cursor: returns the assigned roles after the one with this id. Pass the `last_id` of the
                previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
        return self._client._call(
            "user_organization_role_assignments.list_user_role_assignments", {"user_id": user_id}, params
        )

    @described
    def create(self, user_id: str, **params: Any) -> Any:
        """Give a user a role of the organization

        Requires an admin key.

        ``POST /organization/users/{user_id}/roles``

        Args:
            user_id: Required. Id of the user.
            role_id: Required. Id of the role.
        """
        return self._client._call("user_organization_role_assignments.assign_user_role", {"user_id": user_id}, params)

    @described
    def retrieve(self, role_id: str, *, user_id: str, **params: Any) -> Any:
        """Retrieve an organization role of a user

        A 404 means that the user does not have the role. Requires an admin key.

        ``GET /organization/users/{user_id}/roles/{role_id}``

        Args:
            user_id: Required. Id of the user.
            role_id: Required. Id of the role.
        """
        return self._client._call(
            "user_organization_role_assignments.retrieve_user_role", {"user_id": user_id, "role_id": role_id}, params
        )

    @described
    def delete(self, role_id: str, *, user_id: str, **params: Any) -> Any:
        """Take a role of the organization from a user

        Roles through groups are not affected. Requires an admin key.

        ``DELETE /organization/users/{user_id}/roles/{role_id}``

        Args:
            user_id: Required. Id of the user.
            role_id: Required. Id of the role.
        """
        return self._client._call(
            "user_organization_role_assignments.unassign_user_role", {"user_id": user_id, "role_id": role_id}, params
        )


class AsyncAdminOrganizationUsersRoles(AsyncResource):
    """``client.admin.organization.users.roles`` of an async client."""

    @described_as(AdminOrganizationUsersRoles.list)
    def list(self, user_id: str, **params: Any) -> Any:
        return self._client._pages(
            "user_organization_role_assignments.list_user_role_assignments", {"user_id": user_id}, params
        )

    @described_as(AdminOrganizationUsersRoles.create)
    async def create(self, user_id: str, **params: Any) -> Any:
        return await self._client._call(
            "user_organization_role_assignments.assign_user_role", {"user_id": user_id}, params
        )

    @described_as(AdminOrganizationUsersRoles.retrieve)
    async def retrieve(self, role_id: str, *, user_id: str, **params: Any) -> Any:
        return await self._client._call(
            "user_organization_role_assignments.retrieve_user_role", {"user_id": user_id, "role_id": role_id}, params
        )

    @described_as(AdminOrganizationUsersRoles.delete)
    async def delete(self, role_id: str, *, user_id: str, **params: Any) -> Any:
        return await self._client._call(
            "user_organization_role_assignments.unassign_user_role", {"user_id": user_id, "role_id": role_id}, params
        )
