"""The resource ``client.admin.organization.projects.api_keys``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationProjectsApiKeys(Resource):
    """``client.admin.organization.projects.api_keys``."""

    @described
    def list(self, project_id: str, **params: Any) -> Any:
        """List the API keys of a project

        Keys come redacted. Requires an admin key.

        ``GET /organization/projects/{project_id}/api_keys``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of project API keys per page. Default: `20`.
            after: Cursor: returns the project API keys after the one with this id. Pass the `last_id` of the
                previous page.
            owner_project_access: Only keys whose owner has this kind of access to the project. Values:
                `active`, `inactive`, `any`.
        """
        return self._client._call("projects.list_project_api_keys", {"project_id": project_id}, params)

    @described
    def retrieve(self, api_key_id: str, *, project_id: str, **params: Any) -> Any:
        """Retrieve an API key of a project

        The key comes redacted. Requires an admin key.

        ``GET /organization/projects/{project_id}/api_keys/{api_key_id}``

        Args:
            project_id: Required. Id of the project.
            api_key_id: Required. Id of the API key.
        """
        return self._client._call(
            "projects.retrieve_project_api_key", {"project_id": project_id, "api_key_id": api_key_id}, params
        )

    @described
    def update(self, api_key_id: str, *, project_id: str, **params: Any) -> Any:
        """Change the scopes of a project's API key

        The new scopes replace the old ones. Requires an admin key.

        ``POST /organization/projects/{project_id}/api_keys/{api_key_id}``

        Args:
            project_id: Required. Id of the project.
            api_key_id: Required. Id of the API key.
            expires_in_seconds: Lifetime in seconds.
            scopes: What the key may do from now on.
        """
        return self._client._call(
            "organization.update_admin_organization_projects_api_keys",
            {"project_id": project_id, "api_key_id": api_key_id},
            params,
        )

    @described
    def delete(self, api_key_id: str, *, project_id: str, **params: Any) -> Any:
        """Delete an API key of a project

        Keys of service accounts cannot be deleted here; delete the account. Requires an admin key.

        ``DELETE /organization/projects/{project_id}/api_keys/{api_key_id}``

        Args:
            project_id: Required. Id of the project.
            api_key_id: Required. Id of the API key.
        """
        return self._client._call(
            "projects.delete_project_api_key", {"project_id": project_id, "api_key_id": api_key_id}, params
        )


class AsyncAdminOrganizationProjectsApiKeys(AsyncResource):
    """``client.admin.organization.projects.api_keys`` of an async client."""

    @described_as(AdminOrganizationProjectsApiKeys.list)
    def list(self, project_id: str, **params: Any) -> Any:
        return self._client._pages("projects.list_project_api_keys", {"project_id": project_id}, params)

    @described_as(AdminOrganizationProjectsApiKeys.retrieve)
    async def retrieve(self, api_key_id: str, *, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "projects.retrieve_project_api_key", {"project_id": project_id, "api_key_id": api_key_id}, params
        )

    @described_as(AdminOrganizationProjectsApiKeys.update)
    async def update(self, api_key_id: str, *, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "organization.update_admin_organization_projects_api_keys",
            {"project_id": project_id, "api_key_id": api_key_id},
            params,
        )

    @described_as(AdminOrganizationProjectsApiKeys.delete)
    async def delete(self, api_key_id: str, *, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "projects.delete_project_api_key", {"project_id": project_id, "api_key_id": api_key_id}, params
        )
