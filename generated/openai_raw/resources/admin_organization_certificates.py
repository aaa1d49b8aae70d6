"""The resource ``client.admin.organization.certificates``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationCertificates(Resource):
    """``client.admin.organization.certificates``."""

    @described
    def list(self, **params: Any) -> Any:
        """List the certificates of the organization

        The certificates themselves are left out; retrieve one to read its content. Requires an admin key.

        ``GET /organization/certificates``

        Args:
            limit: Maximum number of certificates per page. Default: `20`.
            after: Cursor: returns the certificates after the one with this id. Pass the `last_id` of the
                previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default:
                `desc`.
        """
        return self._client._call("certificates.list_organization_certificates", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Upload a certificate for mutual TLS

        It is not active until it is activated for the organization or for a project. Requires an admin key.

        ``POST /organization/certificates``

        Args:
            certificate: Required. The certificate as PEM text.
            name: Name of the certificate.
        """
        return self._client._call("certificates.upload_certificate", {}, params)

    @described
    def activate(self, **params: Any) -> Any:
        """Activate certificates for the organization

        Between one and ten at a time, all of them or none. Requires an admin key.

        ``POST /organization/certificates/activate``

        Args:
            certificate_ids: Required. Ids of the certificates. From 1 to 10 items.
        """
        return self._client._call("certificates.activate_organization_certificates", {}, params)

    @described
    def deactivate(self, **params: Any) -> Any:
        """Deactivate certificates for the organization

        Between one and ten at a time, all of them or none. Requires an admin key.

        ``POST /organization/certificates/deactivate``

        Args:
            certificate_ids: Required. Ids of the certificates. From 1 to 10 items.
        """
        return self._client._call("certificates.deactivate_organization_certificates", {}, params)

    @described
    def retrieve(self, certificate_id: str, **params: Any) -> Any:
        """Retrieve a certificate

        Pass `include=["content"]` for the PEM text. Requires an admin key.

        ``GET /organization/certificates/{certificate_id}``

        Args:
            certificate_id: Required. Id of the certificate.
            include: Additional data to include in the response, omitted by default.
        """
        return self._client._call("certificates.get_certificate", {"certificate_id": certificate_id}, params)

    @described
    def update(self, certificate_id: str, **params: Any) -> Any:
        """Rename a certificate

        Only the name can be changed. Requires an admin key.

        ``POST /organization/certificates/{certificate_id}``

        Args:
            certificate_id: Required. Id of the certificate.
            name: Name of the certificate.
        """
        return self._client._call("certificates.modify_certificate", {"certificate_id": certificate_id}, params)

    @described
    def delete(self, certificate_id: str, **params: Any) -> Any:
        """Delete a certificate

        It must be inactive everywhere first. Requires an admin key.

        ``DELETE /organization/certificates/{certificate_id}``

        Args:
            certificate_id: Required. Id of the certificate.
        """
        return self._client._call("certificates.delete_certificate", {"certificate_id": certificate_id}, params)


class AsyncAdminOrganizationCertificates(AsyncResource):
    """``client.admin.organization.certificates`` of an async client."""

    @described_as(AdminOrganizationCertificates.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("certificates.list_organization_certificates", {}, params)

    @described_as(AdminOrganizationCertificates.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("certificates.upload_certificate", {}, params)

    @described_as(AdminOrganizationCertificates.activate)
    def activate(self, **params: Any) -> Any:
        return self._client._pages("certificates.activate_organization_certificates", {}, params)

    @described_as(AdminOrganizationCertificates.deactivate)
    def deactivate(self, **params: Any) -> Any:
        return self._client._pages("certificates.deactivate_organization_certificates", {}, params)

    @described_as(AdminOrganizationCertificates.retrieve)
    async def retrieve(self, certificate_id: str, **params: Any) -> Any:
        return await self._client._call("certificates.get_certificate", {"certificate_id": certificate_id}, params)

    @described_as(AdminOrganizationCertificates.update)
    async def update(self, certificate_id: str, **params: Any) -> Any:
        return await self._client._call("certificates.modify_certificate", {"certificate_id": certificate_id}, params)

    @described_as(AdminOrganizationCertificates.delete)
    async def delete(self, certificate_id: str, **params: Any) -> Any:
        return await self._client._call("certificates.delete_certificate", {"certificate_id": certificate_id}, params)
