"""The resource ``client.admin.organization.groups.users``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AdminOrganizationGroupsUsers(Resource):
    """``client.admin.organization.groups.users``."""

    @described
    def list(self, group_id: str, **params: Any) -> Any:
        """List group users.

        ``GET /organization/groups/{group_id}/users``

        Parameters: group_id (required), limit, after, order
        """
        return self._client._call("group_users.list_group_users", {"group_id": group_id}, params)

    @described
    def create(self, group_id: str, **params: Any) -> Any:
        """Add group user.

        ``POST /organization/groups/{group_id}/users``

        Parameters: group_id (required), user_id (required)
        """
        return self._client._call("group_users.add_group_user", {"group_id": group_id}, params)

    @described
    def retrieve(self, user_id: str, *, group_id: str, **params: Any) -> Any:
        """Retrieve group user.

        ``GET /organization/groups/{group_id}/users/{user_id}``

        Parameters: group_id (required), user_id (required)
        """
        return self._client._call("group_users.retrieve_group_user", {"group_id": group_id, "user_id": user_id}, params)

    @described
    def delete(self, user_id: str, *, group_id: str, **params: Any) -> Any:
        """Remove group user.

        ``DELETE /organization/groups/{group_id}/users/{user_id}``

        Parameters: group_id (required), user_id (required)
        """
        return self._client._call("group_users.remove_group_user", {"group_id": group_id, "user_id": user_id}, params)


class AsyncAdminOrganizationGroupsUsers(AsyncResource):
    """``client.admin.organization.groups.users`` of an async client."""

    @described
    def list(self, group_id: str, **params: Any) -> Any:
        """List group users.

        ``GET /organization/groups/{group_id}/users``

        Parameters: group_id (required), limit, after, order
        """
        return self._client._pages("group_users.list_group_users", {"group_id": group_id}, params)

    @described
    async def create(self, group_id: str, **params: Any) -> Any:
        """Add group user.

        ``POST /organization/groups/{group_id}/users``

        Parameters: group_id (required), user_id (required)
        """
        return await self._client._call("group_users.add_group_user", {"group_id": group_id}, params)

    @described
    async def retrieve(self, user_id: str, *, group_id: str, **params: Any) -> Any:
        """Retrieve group user.

        ``GET /organization/groups/{group_id}/users/{user_id}``

        Parameters: group_id (required), user_id (required)
        """
        return await self._client._call("group_users.retrieve_group_user", {"group_id": group_id, "user_id": user_id}, params)

    @described
    async def delete(self, user_id: str, *, group_id: str, **params: Any) -> Any:
        """Remove group user.

        ``DELETE /organization/groups/{group_id}/users/{user_id}``

        Parameters: group_id (required), user_id (required)
        """
        return await self._client._call("group_users.remove_group_user", {"group_id": group_id, "user_id": user_id}, params)

