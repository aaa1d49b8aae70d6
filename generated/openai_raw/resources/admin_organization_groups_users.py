"""The resource ``client.admin.organization.groups.users``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationGroupsUsers(Resource):
    """``client.admin.organization.groups.users``."""

    @described
    def list(self, group_id: str, **params: Any) -> Any:
        """List the members of a group

        Requires an admin key.

        ``GET /organization/groups/{group_id}/users``

        Args:
            group_id: Required. Id of the group.
            limit: Maximum number of group users per page. Default: `100`. From 0 to 1000.
            after: Cursor: returns the group users after the one with this id. Pass the `last_id` of the
                previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default:
                `desc`.
        """
        return self._client._call("group_users.list_group_users", {"group_id": group_id}, params)

    @described
    def create(self, group_id: str, **params: Any) -> Any:
        """Add a user to a group

        The user must already belong to the organization. Requires an admin key.

        ``POST /organization/groups/{group_id}/users``

        Args:
            group_id: Required. Id of the group.
            user_id: Required. Id of the user.
        """
        return self._client._call("group_users.add_group_user", {"group_id": group_id}, params)

    @described
    def retrieve(self, user_id: str, *, group_id: str, **params: Any) -> Any:
        """Retrieve a member of a group

        A 404 means that the user does not belong to the group. Requires an admin key.

        ``GET /organization/groups/{group_id}/users/{user_id}``

        Args:
            group_id: Required. Id of the group.
            user_id: Required. Id of the user.
        """
        return self._client._call("group_users.retrieve_group_user", {"group_id": group_id, "user_id": user_id}, params)

    @described
    def delete(self, user_id: str, *, group_id: str, **params: Any) -> Any:
        """Remove a user from a group

        The user stays in the organization. Requires an admin key.

        ``DELETE /organization/groups/{group_id}/users/{user_id}``

        Args:
            group_id: Required. Id of the group.
            user_id: Required. Id of the user.
        """
        return self._client._call("group_users.remove_group_user", {"group_id": group_id, "user_id": user_id}, params)


class AsyncAdminOrganizationGroupsUsers(AsyncResource):
    """``client.admin.organization.groups.users`` of an async client."""

    @described_as(AdminOrganizationGroupsUsers.list)
    def list(self, group_id: str, **params: Any) -> Any:
        return self._client._pages("group_users.list_group_users", {"group_id": group_id}, params)

    @described_as(AdminOrganizationGroupsUsers.create)
    async def create(self, group_id: str, **params: Any) -> Any:
        return await self._client._call("group_users.add_group_user", {"group_id": group_id}, params)

    @described_as(AdminOrganizationGroupsUsers.retrieve)
    async def retrieve(self, user_id: str, *, group_id: str, **params: Any) -> Any:
        return await self._client._call(
            "group_users.retrieve_group_user", {"group_id": group_id, "user_id": user_id}, params
        )

    @described_as(AdminOrganizationGroupsUsers.delete)
    async def delete(self, user_id: str, *, group_id: str, **params: Any) -> Any:
        return await self._client._call(
            "group_users.remove_group_user", {"group_id": group_id, "user_id": user_id}, params
        )
