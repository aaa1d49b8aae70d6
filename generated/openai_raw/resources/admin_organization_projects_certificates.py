"""The resource ``client.admin.organization.projects.certificates``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationProjectsCertificates(Resource):
    """``client.admin.organization.projects.certificates``."""

    @described
    def list(self, project_id: str, **params: Any) -> Any:
        """List the certificates of a project

        Requires an admin key.

        ``GET /organization/projects/{project_id}/certificates``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of project certificates per page. Default: `20`.
            after: Cursor: returns the project certificates after the one with this id. Pass the `last_id` of
                the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default:
                `desc`.
        """
        return self._client._call("certificates.list_project_certificates", {"project_id": project_id}, params)

    @described
    def activate(self, project_id: str, **params: Any) -> Any:
        """Activate certificates for a project

        Between one and ten at a time, all of them or none. Requires an admin key.

        ``POST /organization/projects/{project_id}/certificates/activate``

        Args:
            project_id: Required. Id of the project.
            certificate_ids: Required. Ids of the certificates. From 1 to 10 items.
        """
        return self._client._call("certificates.activate_project_certificates", {"project_id": project_id}, params)

    @described
    def deactivate(self, project_id: str, **params: Any) -> Any:
        """Deactivate certificates for a project

        Between one and ten at a time, all of them or none. Requires an admin key.

        ``POST /organization/projects/{project_id}/certificates/deactivate``

        Args:
            project_id: Required. Id of the project.
            certificate_ids: Required. Ids of the certificates. From 1 to 10 items.
        """
        return self._client._call("certificates.deactivate_project_certificates", {"project_id": project_id}, params)


class AsyncAdminOrganizationProjectsCertificates(AsyncResource):
    """``client.admin.organization.projects.certificates`` of an async client."""

    @described_as(AdminOrganizationProjectsCertificates.list)
    def list(self, project_id: str, **params: Any) -> Any:
        return self._client._pages("certificates.list_project_certificates", {"project_id": project_id}, params)

    @described_as(AdminOrganizationProjectsCertificates.activate)
    def activate(self, project_id: str, **params: Any) -> Any:
        return self._client._pages("certificates.activate_project_certificates", {"project_id": project_id}, params)

    @described_as(AdminOrganizationProjectsCertificates.deactivate)
    def deactivate(self, project_id: str, **params: Any) -> Any:
        return self._client._pages("certificates.deactivate_project_certificates", {"project_id": project_id}, params)
