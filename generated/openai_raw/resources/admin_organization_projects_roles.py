"""The resource ``client.admin.organization.projects.roles``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationProjectsRoles(Resource):
    """``client.admin.organization.projects.roles``."""

    @described
    def list(self, project_id: str, **params: Any) -> Any:
        """List the roles of a project

        Predefined and custom ones. Requires an admin key.

        ``GET /projects/{project_id}/roles``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of roles per page. Default: `1000`. From 0 to 1000.
            after: Cursor: returns the roles after the one with this id. Pass the `last_id` of the previous
                page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
        """
        return self._client._call("roles.list_project_roles", {"project_id": project_id}, params)

    @described
    def create(self, project_id: str, **params: Any) -> Any:
        """Create a custom role of a project

        Nobody has the role until it is assigned. Requires an admin key.

        ``POST /projects/{project_id}/roles``

        Args:
            project_id: Required. Id of the project.
            role_name: Required. A name that no other role has.
            permissions: Required. Permissions granted by the role.
            description: Human-readable description of the role.
        """
        return self._client._call("roles.create_project_role", {"project_id": project_id}, params)

    @described
    def retrieve(self, role_id: str, *, project_id: str, **params: Any) -> Any:
        """Retrieve a role of a project

        Returns its permissions. Requires an admin key.

        ``GET /projects/{project_id}/roles/{role_id}``

        Args:
            project_id: Required. Id of the project.
            role_id: Required. Id of the role.
        """
        return self._client._call("roles.retrieve_project_role", {"project_id": project_id, "role_id": role_id}, params)

    @described
    def update(self, role_id: str, *, project_id: str, **params: Any) -> Any:
        """Change a custom role of a project

        Everybody who has the role gets the new permissions. A predefined role cannot be changed.

        ``POST /projects/{project_id}/roles/{role_id}``

        Args:
            project_id: Required. Id of the project.
            role_id: Required. Id of the role.
            permissions: Permissions granted by the role.
            description: Human-readable description of the role.
            role_name: The new name. None leaves it as it is.
        """
        return self._client._call("roles.update_project_role", {"project_id": project_id, "role_id": role_id}, params)

    @described
    def delete(self, role_id: str, *, project_id: str, **params: Any) -> Any:
        """Delete a custom role of a project

        Its assignments go with it. A predefined role cannot be deleted.

        ``DELETE /projects/{project_id}/roles/{role_id}``

        Args:
            project_id: Required. Id of the project.
            role_id: Required. Id of the role.
        """
        return self._client._call("roles.delete_project_role", {"project_id": project_id, "role_id": role_id}, params)


class AsyncAdminOrganizationProjectsRoles(AsyncResource):
    """``client.admin.organization.projects.roles`` of an async client."""

    @described_as(AdminOrganizationProjectsRoles.list)
    def list(self, project_id: str, **params: Any) -> Any:
        return self._client._pages("roles.list_project_roles", {"project_id": project_id}, params)

    @described_as(AdminOrganizationProjectsRoles.create)
    async def create(self, project_id: str, **params: Any) -> Any:
        return await self._client._call("roles.create_project_role", {"project_id": project_id}, params)

    @described_as(AdminOrganizationProjectsRoles.retrieve)
    async def retrieve(self, role_id: str, *, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "roles.retrieve_project_role", {"project_id": project_id, "role_id": role_id}, params
        )

    @described_as(AdminOrganizationProjectsRoles.update)
    async def update(self, role_id: str, *, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "roles.update_project_role", {"project_id": project_id, "role_id": role_id}, params
        )

    @described_as(AdminOrganizationProjectsRoles.delete)
    async def delete(self, role_id: str, *, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "roles.delete_project_role", {"project_id": project_id, "role_id": role_id}, params
        )
