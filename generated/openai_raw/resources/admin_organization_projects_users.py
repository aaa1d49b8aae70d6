"""The resource ``client.admin.organization.projects.users``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .admin_organization_projects_users_roles import (
        AdminOrganizationProjectsUsersRoles,
        AsyncAdminOrganizationProjectsUsersRoles,
    )


class AdminOrganizationProjectsUsers(Resource):
    """``client.admin.organization.projects.users``."""

    @cached_property
    def roles(self) -> AdminOrganizationProjectsUsersRoles:
        """``client.admin.organization.projects.users.roles``."""
        from .admin_organization_projects_users_roles import AdminOrganizationProjectsUsersRoles

        return AdminOrganizationProjectsUsersRoles(self._client)

    @described
    def list(self, project_id: str, **params: Any) -> Any:
        """List the users of a project

        Requires an admin key.

        ``GET /organization/projects/{project_id}/users``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of project users per page. Default: `20`.
            after: Cursor: returns the project users after the one with this id. Pass the `last_id` of the
                previous page.
        """
        return self._client._call("projects.list_project_users", {"project_id": project_id}, params)

    @described
    def create(self, project_id: str, **params: Any) -> Any:
        """Add a user to a project

        The user must already belong to the organization. Requires an admin key.

        ``POST /organization/projects/{project_id}/users``

        Args:
            project_id: Required. Id of the project.
            role: Required. The user's role in the project, `owner` or `member`.
            user_id: Id of the user.
            email: Email address of the project user.
        """
        return self._client._call("projects.create_project_user", {"project_id": project_id}, params)

    @described
    def retrieve(self, user_id: str, *, project_id: str, **params: Any) -> Any:
        """Retrieve a user of a project

        A 404 means that the user does not belong to the project. Requires an admin key.

        ``GET /organization/projects/{project_id}/users/{user_id}``

        Args:
            project_id: Required. Id of the project.
            user_id: Required. Id of the user.
        """
        return self._client._call(
            "projects.retrieve_project_user", {"project_id": project_id, "user_id": user_id}, params
        )

    @described
    def update(self, user_id: str, *, project_id: str, **params: Any) -> Any:
        """Change the role of a user in a project

        Requires an admin key.

        ``POST /organization/projects/{project_id}/users/{user_id}``

        Args:
            project_id: Required. Id of the project.
            user_id: Required. Id of the user.
            role: The user's role in the project, `owner` or `member`.
        """
        return self._client._call(
            "projects.modify_project_user", {"project_id": project_id, "user_id": user_id}, params
        )

    @described
    def delete(self, user_id: str, *, project_id: str, **params: Any) -> Any:
        """Remove a user from a project

        The user stays in the organization. Requires an admin key.

        ``DELETE /organization/projects/{project_id}/users/{user_id}``

        Args:
            project_id: Required. Id of the project.
            user_id: Required. Id of the user.
        """
        return self._client._call(
            "projects.delete_project_user", {"project_id": project_id, "user_id": user_id}, params
        )


class AsyncAdminOrganizationProjectsUsers(AsyncResource):
    """``client.admin.organization.projects.users`` of an async client."""

    @cached_property
    def roles(self) -> AsyncAdminOrganizationProjectsUsersRoles:
        """``client.admin.organization.projects.users.roles``."""
        from .admin_organization_projects_users_roles import AsyncAdminOrganizationProjectsUsersRoles

        return AsyncAdminOrganizationProjectsUsersRoles(self._client)

    @described_as(AdminOrganizationProjectsUsers.list)
    def list(self, project_id: str, **params: Any) -> Any:
        return self._client._pages("projects.list_project_users", {"project_id": project_id}, params)

    @described_as(AdminOrganizationProjectsUsers.create)
    async def create(self, project_id: str, **params: Any) -> Any:
        return await self._client._call("projects.create_project_user", {"project_id": project_id}, params)

    @described_as(AdminOrganizationProjectsUsers.retrieve)
    async def retrieve(self, user_id: str, *, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "projects.retrieve_project_user", {"project_id": project_id, "user_id": user_id}, params
        )

    @described_as(AdminOrganizationProjectsUsers.update)
    async def update(self, user_id: str, *, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "projects.modify_project_user", {"project_id": project_id, "user_id": user_id}, params
        )

    @described_as(AdminOrganizationProjectsUsers.delete)
    async def delete(self, user_id: str, *, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "projects.delete_project_user", {"project_id": project_id, "user_id": user_id}, params
        )
