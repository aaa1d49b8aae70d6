"""The resource ``client.admin.organization.certificates``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.certificate import Certificate
    from ..models.delete_certificate_response import DeleteCertificateResponse
    from ..models.organization_certificate import OrganizationCertificate
    from ..api.certificates.list_organization_certificates import ListOrganizationCertificatesParams
    from ..api.certificates.upload_certificate import UploadCertificateParams
    from ..api.certificates.activate_organization_certificates import ActivateOrganizationCertificatesParams
    from ..api.certificates.deactivate_organization_certificates import DeactivateOrganizationCertificatesParams
    from ..api.certificates.get_certificate import GetCertificateParams
    from ..api.certificates.modify_certificate import ModifyCertificateParams
    from ..api.certificates.delete_certificate import DeleteCertificateParams


class AdminOrganizationCertificates(Resource):
    """``client.admin.organization.certificates``."""

    def list(self, **params: Unpack[ListOrganizationCertificatesParams]) -> Page[OrganizationCertificate]:
        """List organization certificates.

        ``GET /organization/certificates``

        Parameters: limit, after, order
        """
        return self._client._call("certificates.list_organization_certificates", {}, params)  # type: ignore[no-any-return]

    def create(self, **params: Unpack[UploadCertificateParams]) -> Certificate:
        """Upload certificate.

        ``POST /organization/certificates``

        Parameters: name, certificate (required)
        """
        return self._client._call("certificates.upload_certificate", {}, params)  # type: ignore[no-any-return]

    def activate(self, **params: Unpack[ActivateOrganizationCertificatesParams]) -> Page[OrganizationCertificate]:
        """Activate organization certificates.

        ``POST /organization/certificates/activate``

        Parameters: certificate_ids (required)
        """
        return self._client._call("certificates.activate_organization_certificates", {}, params)  # type: ignore[no-any-return]

    def deactivate(self, **params: Unpack[DeactivateOrganizationCertificatesParams]) -> Page[OrganizationCertificate]:
        """Deactivate organization certificates.

        ``POST /organization/certificates/deactivate``

        Parameters: certificate_ids (required)
        """
        return self._client._call("certificates.deactivate_organization_certificates", {}, params)  # type: ignore[no-any-return]

    def retrieve(self, certificate_id: str, **params: Unpack[GetCertificateParams]) -> Certificate:
        """Get certificate.

        ``GET /organization/certificates/{certificate_id}``

        Parameters: certificate_id (required), include
        """
        return self._client._call("certificates.get_certificate", {"certificate_id": certificate_id}, params)  # type: ignore[no-any-return]

    def update(self, certificate_id: str, **params: Unpack[ModifyCertificateParams]) -> Certificate:
        """Modify certificate.

        ``POST /organization/certificates/{certificate_id}``

        Parameters: certificate_id (required), name
        """
        return self._client._call("certificates.modify_certificate", {"certificate_id": certificate_id}, params)  # type: ignore[no-any-return]

    def delete(self, certificate_id: str, **params: Unpack[DeleteCertificateParams]) -> DeleteCertificateResponse:
        """Delete certificate.

        ``DELETE /organization/certificates/{certificate_id}``

        Parameters: certificate_id (required)
        """
        return self._client._call("certificates.delete_certificate", {"certificate_id": certificate_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationCertificatesRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationCertificatesStreaming: ...


class AsyncAdminOrganizationCertificates(AsyncResource):
    """``client.admin.organization.certificates`` of an async client."""

    def list(self, **params: Unpack[ListOrganizationCertificatesParams]) -> AsyncPages[OrganizationCertificate]:
        """List organization certificates.

        ``GET /organization/certificates``

        Parameters: limit, after, order
        """
        return self._client._pages("certificates.list_organization_certificates", {}, params)  # type: ignore[no-any-return]

    async def create(self, **params: Unpack[UploadCertificateParams]) -> Certificate:
        """Upload certificate.

        ``POST /organization/certificates``

        Parameters: name, certificate (required)
        """
        return await self._client._call("certificates.upload_certificate", {}, params)  # type: ignore[no-any-return]

    def activate(self, **params: Unpack[ActivateOrganizationCertificatesParams]) -> AsyncPages[OrganizationCertificate]:
        """Activate organization certificates.

        ``POST /organization/certificates/activate``

        Parameters: certificate_ids (required)
        """
        return self._client._pages("certificates.activate_organization_certificates", {}, params)  # type: ignore[no-any-return]

    def deactivate(self, **params: Unpack[DeactivateOrganizationCertificatesParams]) -> AsyncPages[OrganizationCertificate]:
        """Deactivate organization certificates.

        ``POST /organization/certificates/deactivate``

        Parameters: certificate_ids (required)
        """
        return self._client._pages("certificates.deactivate_organization_certificates", {}, params)  # type: ignore[no-any-return]

    async def retrieve(self, certificate_id: str, **params: Unpack[GetCertificateParams]) -> Certificate:
        """Get certificate.

        ``GET /organization/certificates/{certificate_id}``

        Parameters: certificate_id (required), include
        """
        return await self._client._call("certificates.get_certificate", {"certificate_id": certificate_id}, params)  # type: ignore[no-any-return]

    async def update(self, certificate_id: str, **params: Unpack[ModifyCertificateParams]) -> Certificate:
        """Modify certificate.

        ``POST /organization/certificates/{certificate_id}``

        Parameters: certificate_id (required), name
        """
        return await self._client._call("certificates.modify_certificate", {"certificate_id": certificate_id}, params)  # type: ignore[no-any-return]

    async def delete(self, certificate_id: str, **params: Unpack[DeleteCertificateParams]) -> DeleteCertificateResponse:
        """Delete certificate.

        ``DELETE /organization/certificates/{certificate_id}``

        Parameters: certificate_id (required)
        """
        return await self._client._call("certificates.delete_certificate", {"certificate_id": certificate_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationCertificatesRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationCertificatesStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationCertificatesRaw(Protocol):
        def list(self, **params: Unpack[ListOrganizationCertificatesParams]) -> RawResponse[Page[OrganizationCertificate]]: ...
        def create(self, **params: Unpack[UploadCertificateParams]) -> RawResponse[Certificate]: ...
        def activate(self, **params: Unpack[ActivateOrganizationCertificatesParams]) -> RawResponse[Page[OrganizationCertificate]]: ...
        def deactivate(self, **params: Unpack[DeactivateOrganizationCertificatesParams]) -> RawResponse[Page[OrganizationCertificate]]: ...
        def retrieve(self, certificate_id: str, **params: Unpack[GetCertificateParams]) -> RawResponse[Certificate]: ...
        def update(self, certificate_id: str, **params: Unpack[ModifyCertificateParams]) -> RawResponse[Certificate]: ...
        def delete(self, certificate_id: str, **params: Unpack[DeleteCertificateParams]) -> RawResponse[DeleteCertificateResponse]: ...

    class AsyncAdminOrganizationCertificatesRaw(Protocol):
        async def list(self, **params: Unpack[ListOrganizationCertificatesParams]) -> RawResponse[AsyncPage[OrganizationCertificate]]: ...
        async def create(self, **params: Unpack[UploadCertificateParams]) -> RawResponse[Certificate]: ...
        async def activate(self, **params: Unpack[ActivateOrganizationCertificatesParams]) -> RawResponse[AsyncPage[OrganizationCertificate]]: ...
        async def deactivate(self, **params: Unpack[DeactivateOrganizationCertificatesParams]) -> RawResponse[AsyncPage[OrganizationCertificate]]: ...
        async def retrieve(self, certificate_id: str, **params: Unpack[GetCertificateParams]) -> RawResponse[Certificate]: ...
        async def update(self, certificate_id: str, **params: Unpack[ModifyCertificateParams]) -> RawResponse[Certificate]: ...
        async def delete(self, certificate_id: str, **params: Unpack[DeleteCertificateParams]) -> RawResponse[DeleteCertificateResponse]: ...

    class AdminOrganizationCertificatesStreaming(Protocol):
        def list(self, **params: Unpack[ListOrganizationCertificatesParams]) -> AbstractContextManager[StreamedResponse[Page[OrganizationCertificate]]]: ...
        def create(self, **params: Unpack[UploadCertificateParams]) -> AbstractContextManager[StreamedResponse[Certificate]]: ...
        def activate(self, **params: Unpack[ActivateOrganizationCertificatesParams]) -> AbstractContextManager[StreamedResponse[Page[OrganizationCertificate]]]: ...
        def deactivate(self, **params: Unpack[DeactivateOrganizationCertificatesParams]) -> AbstractContextManager[StreamedResponse[Page[OrganizationCertificate]]]: ...
        def retrieve(self, certificate_id: str, **params: Unpack[GetCertificateParams]) -> AbstractContextManager[StreamedResponse[Certificate]]: ...
        def update(self, certificate_id: str, **params: Unpack[ModifyCertificateParams]) -> AbstractContextManager[StreamedResponse[Certificate]]: ...
        def delete(self, certificate_id: str, **params: Unpack[DeleteCertificateParams]) -> AbstractContextManager[StreamedResponse[DeleteCertificateResponse]]: ...

    class AsyncAdminOrganizationCertificatesStreaming(Protocol):
        def list(self, **params: Unpack[ListOrganizationCertificatesParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[OrganizationCertificate]]]: ...
        def create(self, **params: Unpack[UploadCertificateParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Certificate]]: ...
        def activate(self, **params: Unpack[ActivateOrganizationCertificatesParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[OrganizationCertificate]]]: ...
        def deactivate(self, **params: Unpack[DeactivateOrganizationCertificatesParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[OrganizationCertificate]]]: ...
        def retrieve(self, certificate_id: str, **params: Unpack[GetCertificateParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Certificate]]: ...
        def update(self, certificate_id: str, **params: Unpack[ModifyCertificateParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Certificate]]: ...
        def delete(self, certificate_id: str, **params: Unpack[DeleteCertificateParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteCertificateResponse]]: ...

