"""The resource ``client.admin.organization.projects.certificates``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AdminOrganizationProjectsCertificates(Resource):
    """``client.admin.organization.projects.certificates``."""

    @described
    def list(self, project_id: str, **params: Any) -> Any:
        """List project certificates.

        ``GET /organization/projects/{project_id}/certificates``

        Parameters: project_id (required), limit, after, order
        """
        return self._client._call("certificates.list_project_certificates", {"project_id": project_id}, params)

    @described
    def activate(self, project_id: str, **params: Any) -> Any:
        """Activate project certificates.

        ``POST /organization/projects/{project_id}/certificates/activate``

        Parameters: project_id (required), certificate_ids (required)
        """
        return self._client._call("certificates.activate_project_certificates", {"project_id": project_id}, params)

    @described
    def deactivate(self, project_id: str, **params: Any) -> Any:
        """Deactivate project certificates.

        ``POST /organization/projects/{project_id}/certificates/deactivate``

        Parameters: project_id (required), certificate_ids (required)
        """
        return self._client._call("certificates.deactivate_project_certificates", {"project_id": project_id}, params)


class AsyncAdminOrganizationProjectsCertificates(AsyncResource):
    """``client.admin.organization.projects.certificates`` of an async client."""

    @described
    def list(self, project_id: str, **params: Any) -> Any:
        """List project certificates.

        ``GET /organization/projects/{project_id}/certificates``

        Parameters: project_id (required), limit, after, order
        """
        return self._client._pages("certificates.list_project_certificates", {"project_id": project_id}, params)

    @described
    def activate(self, project_id: str, **params: Any) -> Any:
        """Activate project certificates.

        ``POST /organization/projects/{project_id}/certificates/activate``

        Parameters: project_id (required), certificate_ids (required)
        """
        return self._client._pages("certificates.activate_project_certificates", {"project_id": project_id}, params)

    @described
    def deactivate(self, project_id: str, **params: Any) -> Any:
        """Deactivate project certificates.

        ``POST /organization/projects/{project_id}/certificates/deactivate``

        Parameters: project_id (required), certificate_ids (required)
        """
        return self._client._pages("certificates.deactivate_project_certificates", {"project_id": project_id}, params)

