"""The resource ``client.admin.organization.projects.model_permissions``. Its types are in the stub beside this
file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationProjectsModelPermissions(Resource):
    """``client.admin.organization.projects.model_permissions``."""

    @described
    def retrieve(self, project_id: str, **params: Any) -> Any:
        """Retrieve which models a project may use

        Requires an admin key.

        ``GET /organization/projects/{project_id}/model_permissions``

        Args:
            project_id: Required. Id of the project.
        """
        return self._client._call("projects.retrieve_project_model_permissions", {"project_id": project_id}, params)

    @described
    def update(self, project_id: str, **params: Any) -> Any:
        """Set which models a project may use

        The new list replaces the old one. Requires an admin key.

        ``POST /organization/projects/{project_id}/model_permissions``

        Args:
            project_id: Required. Id of the project.
            mode: Required. Whether the listed models are the only ones allowed, or the ones refused. Values:
                `allow_list`, `deny_list`.
            model_ids: Required. Ids of the models.
        """
        return self._client._call("projects.update_project_model_permissions", {"project_id": project_id}, params)

    @described
    def delete(self, project_id: str, **params: Any) -> Any:
        """Remove a project's restriction of models

        The project may then use every model of the organization. Requires an admin key.

        ``DELETE /organization/projects/{project_id}/model_permissions``

        Args:
            project_id: Required. Id of the project.
        """
        return self._client._call("projects.delete_project_model_permissions", {"project_id": project_id}, params)


class AsyncAdminOrganizationProjectsModelPermissions(AsyncResource):
    """``client.admin.organization.projects.model_permissions`` of an async client."""

    @described_as(AdminOrganizationProjectsModelPermissions.retrieve)
    async def retrieve(self, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "projects.retrieve_project_model_permissions", {"project_id": project_id}, params
        )

    @described_as(AdminOrganizationProjectsModelPermissions.update)
    async def update(self, project_id: str, **params: Any) -> Any:
        return await self._client._call("projects.update_project_model_permissions", {"project_id": project_id}, params)

    @described_as(AdminOrganizationProjectsModelPermissions.delete)
    async def delete(self, project_id: str, **params: Any) -> Any:
        return await self._client._call("projects.delete_project_model_permissions", {"project_id": project_id}, params)
