"""The resource ``client.admin.organization.projects.certificates``, for type checkers, editors and
`inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.certificates.activate_project_certificates import ActivateProjectCertificatesParams
from ..api.certificates.deactivate_project_certificates import DeactivateProjectCertificatesParams
from ..api.certificates.list_project_certificates import ListProjectCertificatesParams
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
from ..models.enums import ListProjectCertificatesOrderInput
from ..models.organization_project_certificate import OrganizationProjectCertificate

class AdminOrganizationProjectsCertificates(Resource):
    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListProjectCertificatesOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[OrganizationProjectCertificate]:
        """List the certificates of a project

        Requires an admin key.

        ``GET /organization/projects/{project_id}/certificates``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of project certificates per page. Default: `20`.
            after: Cursor: returns the project certificates after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
        """
    def activate(
        self,
        project_id: str,
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
    ) -> Page[OrganizationProjectCertificate]:
        """Activate certificates for a project

        Between one and ten at a time, all of them or none. Requires an admin key.

        ``POST /organization/projects/{project_id}/certificates/activate``

        Args:
            project_id: Required. Id of the project.
            certificate_ids: Required. Ids of the certificates. From 1 to 10 items.
        """
    def deactivate(
        self,
        project_id: str,
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
    ) -> Page[OrganizationProjectCertificate]:
        """Deactivate certificates for a project

        Between one and ten at a time, all of them or none. Requires an admin key.

        ``POST /organization/projects/{project_id}/certificates/deactivate``

        Args:
            project_id: Required. Id of the project.
            certificate_ids: Required. Ids of the certificates. From 1 to 10 items.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationProjectsCertificatesRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationProjectsCertificatesStreaming: ...

class AsyncAdminOrganizationProjectsCertificates(AsyncResource):
    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListProjectCertificatesOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[OrganizationProjectCertificate]:
        """List the certificates of a project

        Requires an admin key.

        ``GET /organization/projects/{project_id}/certificates``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of project certificates per page. Default: `20`.
            after: Cursor: returns the project certificates after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`.
        """
    def activate(
        self,
        project_id: str,
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
    ) -> AsyncPages[OrganizationProjectCertificate]:
        """Activate certificates for a project

        Between one and ten at a time, all of them or none. Requires an admin key.

        ``POST /organization/projects/{project_id}/certificates/activate``

        Args:
            project_id: Required. Id of the project.
            certificate_ids: Required. Ids of the certificates. From 1 to 10 items.
        """
    def deactivate(
        self,
        project_id: str,
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
    ) -> AsyncPages[OrganizationProjectCertificate]:
        """Deactivate certificates for a project

        Between one and ten at a time, all of them or none. Requires an admin key.

        ``POST /organization/projects/{project_id}/certificates/deactivate``

        Args:
            project_id: Required. Id of the project.
            certificate_ids: Required. Ids of the certificates. From 1 to 10 items.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationProjectsCertificatesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationProjectsCertificatesStreaming: ...

class AdminOrganizationProjectsCertificatesRaw(Protocol):
    def list(
        self, project_id: str, **params: Unpack[ListProjectCertificatesParams]
    ) -> RawResponse[Page[OrganizationProjectCertificate]]: ...
    def activate(
        self, project_id: str, **params: Unpack[ActivateProjectCertificatesParams]
    ) -> RawResponse[Page[OrganizationProjectCertificate]]: ...
    def deactivate(
        self, project_id: str, **params: Unpack[DeactivateProjectCertificatesParams]
    ) -> RawResponse[Page[OrganizationProjectCertificate]]: ...

class AsyncAdminOrganizationProjectsCertificatesRaw(Protocol):
    async def list(
        self, project_id: str, **params: Unpack[ListProjectCertificatesParams]
    ) -> RawResponse[AsyncPage[OrganizationProjectCertificate]]: ...
    async def activate(
        self, project_id: str, **params: Unpack[ActivateProjectCertificatesParams]
    ) -> RawResponse[AsyncPage[OrganizationProjectCertificate]]: ...
    async def deactivate(
        self, project_id: str, **params: Unpack[DeactivateProjectCertificatesParams]
    ) -> RawResponse[AsyncPage[OrganizationProjectCertificate]]: ...

class AdminOrganizationProjectsCertificatesStreaming(Protocol):
    def list(
        self, project_id: str, **params: Unpack[ListProjectCertificatesParams]
    ) -> AbstractContextManager[StreamedResponse[Page[OrganizationProjectCertificate]]]: ...
    def activate(
        self, project_id: str, **params: Unpack[ActivateProjectCertificatesParams]
    ) -> AbstractContextManager[StreamedResponse[Page[OrganizationProjectCertificate]]]: ...
    def deactivate(
        self, project_id: str, **params: Unpack[DeactivateProjectCertificatesParams]
    ) -> AbstractContextManager[StreamedResponse[Page[OrganizationProjectCertificate]]]: ...

class AsyncAdminOrganizationProjectsCertificatesStreaming(Protocol):
    def list(
        self, project_id: str, **params: Unpack[ListProjectCertificatesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[OrganizationProjectCertificate]]]: ...
    def activate(
        self, project_id: str, **params: Unpack[ActivateProjectCertificatesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[OrganizationProjectCertificate]]]: ...
    def deactivate(
        self, project_id: str, **params: Unpack[DeactivateProjectCertificatesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[OrganizationProjectCertificate]]]: ...
