"""The resource ``client.admin.organization.certificates``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AdminOrganizationCertificates(Resource):
    """``client.admin.organization.certificates``."""

    @described
    def list(self, **params: Any) -> Any:
        """List organization certificates.

        ``GET /organization/certificates``

        Parameters: limit, after, order
        """
        return self._client._call("certificates.list_organization_certificates", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Upload certificate.

        ``POST /organization/certificates``

        Parameters: certificate (required), name
        """
        return self._client._call("certificates.upload_certificate", {}, params)

    @described
    def activate(self, **params: Any) -> Any:
        """Activate organization certificates.

        ``POST /organization/certificates/activate``

        Parameters: certificate_ids (required)
        """
        return self._client._call("certificates.activate_organization_certificates", {}, params)

    @described
    def deactivate(self, **params: Any) -> Any:
        """Deactivate organization certificates.

        ``POST /organization/certificates/deactivate``

        Parameters: certificate_ids (required)
        """
        return self._client._call("certificates.deactivate_organization_certificates", {}, params)

    @described
    def retrieve(self, certificate_id: str, **params: Any) -> Any:
        """Get certificate.

        ``GET /organization/certificates/{certificate_id}``

        Parameters: certificate_id (required), include
        """
        return self._client._call("certificates.get_certificate", {"certificate_id": certificate_id}, params)

    @described
    def update(self, certificate_id: str, **params: Any) -> Any:
        """Modify certificate.

        ``POST /organization/certificates/{certificate_id}``

        Parameters: certificate_id (required), name
        """
        return self._client._call("certificates.modify_certificate", {"certificate_id": certificate_id}, params)

    @described
    def delete(self, certificate_id: str, **params: Any) -> Any:
        """Delete certificate.

        ``DELETE /organization/certificates/{certificate_id}``

        Parameters: certificate_id (required)
        """
        return self._client._call("certificates.delete_certificate", {"certificate_id": certificate_id}, params)


class AsyncAdminOrganizationCertificates(AsyncResource):
    """``client.admin.organization.certificates`` of an async client."""

    @described
    def list(self, **params: Any) -> Any:
        """List organization certificates.

        ``GET /organization/certificates``

        Parameters: limit, after, order
        """
        return self._client._pages("certificates.list_organization_certificates", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Upload certificate.

        ``POST /organization/certificates``

        Parameters: certificate (required), name
        """
        return await self._client._call("certificates.upload_certificate", {}, params)

    @described
    def activate(self, **params: Any) -> Any:
        """Activate organization certificates.

        ``POST /organization/certificates/activate``

        Parameters: certificate_ids (required)
        """
        return self._client._pages("certificates.activate_organization_certificates", {}, params)

    @described
    def deactivate(self, **params: Any) -> Any:
        """Deactivate organization certificates.

        ``POST /organization/certificates/deactivate``

        Parameters: certificate_ids (required)
        """
        return self._client._pages("certificates.deactivate_organization_certificates", {}, params)

    @described
    async def retrieve(self, certificate_id: str, **params: Any) -> Any:
        """Get certificate.

        ``GET /organization/certificates/{certificate_id}``

        Parameters: certificate_id (required), include
        """
        return await self._client._call("certificates.get_certificate", {"certificate_id": certificate_id}, params)

    @described
    async def update(self, certificate_id: str, **params: Any) -> Any:
        """Modify certificate.

        ``POST /organization/certificates/{certificate_id}``

        Parameters: certificate_id (required), name
        """
        return await self._client._call("certificates.modify_certificate", {"certificate_id": certificate_id}, params)

    @described
    async def delete(self, certificate_id: str, **params: Any) -> Any:
        """Delete certificate.

        ``DELETE /organization/certificates/{certificate_id}``

        Parameters: certificate_id (required)
        """
        return await self._client._call("certificates.delete_certificate", {"certificate_id": certificate_id}, params)

