"""The resource ``client.admin.organization.users``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .admin_organization_users_roles import AdminOrganizationUsersRoles, AsyncAdminOrganizationUsersRoles


class AdminOrganizationUsers(Resource):
    """``client.admin.organization.users``."""

    @cached_property
    def roles(self) -> AdminOrganizationUsersRoles:
        """``client.admin.organization.users.roles``."""
        from .admin_organization_users_roles import AdminOrganizationUsersRoles

        return AdminOrganizationUsersRoles(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List the users of the organization

        Requires an admin key.

        ``GET /organization/users``

        Args:
            limit: Maximum number of users per page. Default: `20`.
            after: Cursor: returns the users after the one with this id. Pass the `last_id` of the previous
                page.
            emails: Only users with these e-mail addresses.
        """
        return self._client._call("users.list_users", {}, params)

    @described
    def retrieve(self, user_id: str, **params: Any) -> Any:
        """Retrieve a user of the organization

        Requires an admin key; an unknown id is a 404.

        ``GET /organization/users/{user_id}``

        Args:
            user_id: Required. Id of the user.
        """
        return self._client._call("users.retrieve_user", {"user_id": user_id}, params)

    @described
    def update(self, user_id: str, **params: Any) -> Any:
        """Change the role of a user in the organization

        Requires an admin key.

        ``POST /organization/users/{user_id}``

        Args:
            user_id: Required. Id of the user.
            role: The new role in the organization, `owner` or `reader`.
            role_id: Id of the role.
            technical_level: How technical the user is.
            developer_persona: What kind of developer the user is.
        """
        return self._client._call("users.modify_user", {"user_id": user_id}, params)

    @described
    def delete(self, user_id: str, **params: Any) -> Any:
        """Remove a user from the organization

        The user loses access to every project. Requires an admin key.

        ``DELETE /organization/users/{user_id}``

        Args:
            user_id: Required. Id of the user.
        """
        return self._client._call("users.delete_user", {"user_id": user_id}, params)


class AsyncAdminOrganizationUsers(AsyncResource):
    """``client.admin.organization.users`` of an async client."""

    @cached_property
    def roles(self) -> AsyncAdminOrganizationUsersRoles:
        """``client.admin.organization.users.roles``."""
        from .admin_organization_users_roles import AsyncAdminOrganizationUsersRoles

        return AsyncAdminOrganizationUsersRoles(self._client)

    @described_as(AdminOrganizationUsers.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("users.list_users", {}, params)

    @described_as(AdminOrganizationUsers.retrieve)
    async def retrieve(self, user_id: str, **params: Any) -> Any:
        return await self._client._call("users.retrieve_user", {"user_id": user_id}, params)

    @described_as(AdminOrganizationUsers.update)
    async def update(self, user_id: str, **params: Any) -> Any:
        return await self._client._call("users.modify_user", {"user_id": user_id}, params)

    @described_as(AdminOrganizationUsers.delete)
    async def delete(self, user_id: str, **params: Any) -> Any:
        return await self._client._call("users.delete_user", {"user_id": user_id}, params)
