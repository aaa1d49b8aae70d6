"""The resource ``client.admin.organization.certificates``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack

import httpx

from ..api.certificates.activate_organization_certificates import ActivateOrganizationCertificatesParams
from ..api.certificates.deactivate_organization_certificates import DeactivateOrganizationCertificatesParams
from ..api.certificates.delete_certificate import DeleteCertificateParams
from ..api.certificates.get_certificate import GetCertificateParams
from ..api.certificates.list_organization_certificates import ListOrganizationCertificatesParams
from ..api.certificates.modify_certificate import ModifyCertificateParams
from ..api.certificates.upload_certificate import UploadCertificateParams
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStreamedResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..models.certificate import Certificate
from ..models.delete_certificate_response import DeleteCertificateResponse
from ..models.enums import ListOrganizationCertificatesOrderInput
from ..models.organization_certificate import OrganizationCertificate

class AdminOrganizationCertificates(Resource):
    def list(
        self,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListOrganizationCertificatesOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[OrganizationCertificate]:
        """List the certificates of the organization

        The certificates themselves are left out; retrieve one to read its content. Requires an admin key.

        ``GET /organization/certificates``

        Args:
            limit: Maximum number of certificates per page. Default: `20`.
            after: Cursor: returns the certificates after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
        """
    def create(
        self,
        *,
        certificate: str,
        name: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Certificate:
        """Upload a certificate for mutual TLS

        It is not active until it is activated for the organization or for a project. Requires an admin key.

        ``POST /organization/certificates``

        Args:
            certificate: Required. The certificate as PEM text.
            name: Name of the certificate.
        """
    def activate(
        self,
        *,
        certificate_ids: Sequence[str],
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[OrganizationCertificate]:
        """Activate certificates for the organization

        Between one and ten at a time, all of them or none. Requires an admin key.

        ``POST /organization/certificates/activate``

        Args:
            certificate_ids: Required. Ids of the certificates. From 1 to 10 items.
        """
    def deactivate(
        self,
        *,
        certificate_ids: Sequence[str],
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[OrganizationCertificate]:
        """Deactivate certificates for the organization

        Between one and ten at a time, all of them or none. Requires an admin key.

        ``POST /organization/certificates/deactivate``

        Args:
            certificate_ids: Required. Ids of the certificates. From 1 to 10 items.
        """
    def retrieve(
        self,
        certificate_id: str,
        *,
        include: Sequence[Literal["content"]] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Certificate:
        """Retrieve a certificate

        Pass `include=["content"]` for the PEM text. Requires an admin key.

        ``GET /organization/certificates/{certificate_id}``

        Args:
            certificate_id: Required. Id of the certificate.
            include: Additional data to include in the response, omitted by default.
        """
    def update(
        self,
        certificate_id: str,
        *,
        name: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Certificate:
        """Rename a certificate

        Only the name can be changed. Requires an admin key.

        ``POST /organization/certificates/{certificate_id}``

        Args:
            certificate_id: Required. Id of the certificate.
            name: Name of the certificate.
        """
    def delete(
        self,
        certificate_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteCertificateResponse:
        """Delete a certificate

        It must be inactive everywhere first. Requires an admin key.

        ``DELETE /organization/certificates/{certificate_id}``

        Args:
            certificate_id: Required. Id of the certificate.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationCertificatesRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationCertificatesStreaming: ...

class AsyncAdminOrganizationCertificates(AsyncResource):
    def list(
        self,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListOrganizationCertificatesOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[OrganizationCertificate]:
        """List the certificates of the organization

        The certificates themselves are left out; retrieve one to read its content. Requires an admin key.

        ``GET /organization/certificates``

        Args:
            limit: Maximum number of certificates per page. Default: `20`.
            after: Cursor: returns the certificates after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
        """
    async def create(
        self,
        *,
        certificate: str,
        name: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Certificate:
        """Upload a certificate for mutual TLS

        It is not active until it is activated for the organization or for a project. Requires an admin key.

        ``POST /organization/certificates``

        Args:
            certificate: Required. The certificate as PEM text.
            name: Name of the certificate.
        """
    def activate(
        self,
        *,
        certificate_ids: Sequence[str],
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[OrganizationCertificate]:
        """Activate certificates for the organization

        Between one and ten at a time, all of them or none. Requires an admin key.

        ``POST /organization/certificates/activate``

        Args:
            certificate_ids: Required. Ids of the certificates. From 1 to 10 items.
        """
    def deactivate(
        self,
        *,
        certificate_ids: Sequence[str],
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[OrganizationCertificate]:
        """Deactivate certificates for the organization

        Between one and ten at a time, all of them or none. Requires an admin key.

        ``POST /organization/certificates/deactivate``

        Args:
            certificate_ids: Required. Ids of the certificates. From 1 to 10 items.
        """
    async def retrieve(
        self,
        certificate_id: str,
        *,
        include: Sequence[Literal["content"]] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Certificate:
        """Retrieve a certificate

        Pass `include=["content"]` for the PEM text. Requires an admin key.

        ``GET /organization/certificates/{certificate_id}``

        Args:
            certificate_id: Required. Id of the certificate.
            include: Additional data to include in the response, omitted by default.
        """
    async def update(
        self,
        certificate_id: str,
        *,
        name: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Certificate:
        """Rename a certificate

        Only the name can be changed. Requires an admin key.

        ``POST /organization/certificates/{certificate_id}``

        Args:
            certificate_id: Required. Id of the certificate.
            name: Name of the certificate.
        """
    async def delete(
        self,
        certificate_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteCertificateResponse:
        """Delete a certificate

        It must be inactive everywhere first. Requires an admin key.

        ``DELETE /organization/certificates/{certificate_id}``

        Args:
            certificate_id: Required. Id of the certificate.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationCertificatesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationCertificatesStreaming: ...

class AdminOrganizationCertificatesRaw(Protocol):
    def list(
        self, **params: Unpack[ListOrganizationCertificatesParams]
    ) -> RawResponse[Page[OrganizationCertificate]]: ...
    def create(self, **params: Unpack[UploadCertificateParams]) -> RawResponse[Certificate]: ...
    def activate(
        self, **params: Unpack[ActivateOrganizationCertificatesParams]
    ) -> RawResponse[Page[OrganizationCertificate]]: ...
    def deactivate(
        self, **params: Unpack[DeactivateOrganizationCertificatesParams]
    ) -> RawResponse[Page[OrganizationCertificate]]: ...
    def retrieve(self, certificate_id: str, **params: Unpack[GetCertificateParams]) -> RawResponse[Certificate]: ...
    def update(self, certificate_id: str, **params: Unpack[ModifyCertificateParams]) -> RawResponse[Certificate]: ...
    def delete(
        self, certificate_id: str, **params: Unpack[DeleteCertificateParams]
    ) -> RawResponse[DeleteCertificateResponse]: ...

class AsyncAdminOrganizationCertificatesRaw(Protocol):
    async def list(
        self, **params: Unpack[ListOrganizationCertificatesParams]
    ) -> RawResponse[AsyncPage[OrganizationCertificate]]: ...
    async def create(self, **params: Unpack[UploadCertificateParams]) -> RawResponse[Certificate]: ...
    async def activate(
        self, **params: Unpack[ActivateOrganizationCertificatesParams]
    ) -> RawResponse[AsyncPage[OrganizationCertificate]]: ...
    async def deactivate(
        self, **params: Unpack[DeactivateOrganizationCertificatesParams]
    ) -> RawResponse[AsyncPage[OrganizationCertificate]]: ...
    async def retrieve(
        self, certificate_id: str, **params: Unpack[GetCertificateParams]
    ) -> RawResponse[Certificate]: ...
    async def update(
        self, certificate_id: str, **params: Unpack[ModifyCertificateParams]
    ) -> RawResponse[Certificate]: ...
    async def delete(
        self, certificate_id: str, **params: Unpack[DeleteCertificateParams]
    ) -> RawResponse[DeleteCertificateResponse]: ...

class AdminOrganizationCertificatesStreaming(Protocol):
    def list(
        self, **params: Unpack[ListOrganizationCertificatesParams]
    ) -> AbstractContextManager[StreamedResponse[Page[OrganizationCertificate]]]: ...
    def create(
        self, **params: Unpack[UploadCertificateParams]
    ) -> AbstractContextManager[StreamedResponse[Certificate]]: ...
    def activate(
        self, **params: Unpack[ActivateOrganizationCertificatesParams]
    ) -> AbstractContextManager[StreamedResponse[Page[OrganizationCertificate]]]: ...
    def deactivate(
        self, **params: Unpack[DeactivateOrganizationCertificatesParams]
    ) -> AbstractContextManager[StreamedResponse[Page[OrganizationCertificate]]]: ...
    def retrieve(
        self, certificate_id: str, **params: Unpack[GetCertificateParams]
    ) -> AbstractContextManager[StreamedResponse[Certificate]]: ...
    def update(
        self, certificate_id: str, **params: Unpack[ModifyCertificateParams]
    ) -> AbstractContextManager[StreamedResponse[Certificate]]: ...
    def delete(
        self, certificate_id: str, **params: Unpack[DeleteCertificateParams]
    ) -> AbstractContextManager[StreamedResponse[DeleteCertificateResponse]]: ...

class AsyncAdminOrganizationCertificatesStreaming(Protocol):
    def list(
        self, **params: Unpack[ListOrganizationCertificatesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[OrganizationCertificate]]]: ...
    def create(
        self, **params: Unpack[UploadCertificateParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Certificate]]: ...
    def activate(
        self, **params: Unpack[ActivateOrganizationCertificatesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[OrganizationCertificate]]]: ...
    def deactivate(
        self, **params: Unpack[DeactivateOrganizationCertificatesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[OrganizationCertificate]]]: ...
    def retrieve(
        self, certificate_id: str, **params: Unpack[GetCertificateParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Certificate]]: ...
    def update(
        self, certificate_id: str, **params: Unpack[ModifyCertificateParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Certificate]]: ...
    def delete(
        self, certificate_id: str, **params: Unpack[DeleteCertificateParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteCertificateResponse]]: ...
