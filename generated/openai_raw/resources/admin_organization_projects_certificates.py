"""The resource ``client.admin.organization.projects.certificates``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.organization_project_certificate import OrganizationProjectCertificate
    from ..api.certificates.list_project_certificates import ListProjectCertificatesParams
    from ..api.certificates.activate_project_certificates import ActivateProjectCertificatesParams
    from ..api.certificates.deactivate_project_certificates import DeactivateProjectCertificatesParams


class AdminOrganizationProjectsCertificates(Resource):
    """``client.admin.organization.projects.certificates``."""

    def list(self, project_id: str, **params: Unpack[ListProjectCertificatesParams]) -> Page[OrganizationProjectCertificate]:
        """List project certificates.

        ``GET /organization/projects/{project_id}/certificates``

        Parameters: project_id (required), limit, after, order
        """
        return self._client._call("certificates.list_project_certificates", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def activate(self, project_id: str, **params: Unpack[ActivateProjectCertificatesParams]) -> Page[OrganizationProjectCertificate]:
        """Activate project certificates.

        ``POST /organization/projects/{project_id}/certificates/activate``

        Parameters: project_id (required), certificate_ids (required)
        """
        return self._client._call("certificates.activate_project_certificates", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def deactivate(self, project_id: str, **params: Unpack[DeactivateProjectCertificatesParams]) -> Page[OrganizationProjectCertificate]:
        """Deactivate project certificates.

        ``POST /organization/projects/{project_id}/certificates/deactivate``

        Parameters: project_id (required), certificate_ids (required)
        """
        return self._client._call("certificates.deactivate_project_certificates", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationProjectsCertificatesRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationProjectsCertificatesStreaming: ...


class AsyncAdminOrganizationProjectsCertificates(AsyncResource):
    """``client.admin.organization.projects.certificates`` of an async client."""

    def list(self, project_id: str, **params: Unpack[ListProjectCertificatesParams]) -> AsyncPages[OrganizationProjectCertificate]:
        """List project certificates.

        ``GET /organization/projects/{project_id}/certificates``

        Parameters: project_id (required), limit, after, order
        """
        return self._client._pages("certificates.list_project_certificates", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def activate(self, project_id: str, **params: Unpack[ActivateProjectCertificatesParams]) -> AsyncPages[OrganizationProjectCertificate]:
        """Activate project certificates.

        ``POST /organization/projects/{project_id}/certificates/activate``

        Parameters: project_id (required), certificate_ids (required)
        """
        return self._client._pages("certificates.activate_project_certificates", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def deactivate(self, project_id: str, **params: Unpack[DeactivateProjectCertificatesParams]) -> AsyncPages[OrganizationProjectCertificate]:
        """Deactivate project certificates.

        ``POST /organization/projects/{project_id}/certificates/deactivate``

        Parameters: project_id (required), certificate_ids (required)
        """
        return self._client._pages("certificates.deactivate_project_certificates", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationProjectsCertificatesRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationProjectsCertificatesStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationProjectsCertificatesRaw(Protocol):
        def list(self, project_id: str, **params: Unpack[ListProjectCertificatesParams]) -> RawResponse[Page[OrganizationProjectCertificate]]: ...
        def activate(self, project_id: str, **params: Unpack[ActivateProjectCertificatesParams]) -> RawResponse[Page[OrganizationProjectCertificate]]: ...
        def deactivate(self, project_id: str, **params: Unpack[DeactivateProjectCertificatesParams]) -> RawResponse[Page[OrganizationProjectCertificate]]: ...

    class AsyncAdminOrganizationProjectsCertificatesRaw(Protocol):
        async def list(self, project_id: str, **params: Unpack[ListProjectCertificatesParams]) -> RawResponse[AsyncPage[OrganizationProjectCertificate]]: ...
        async def activate(self, project_id: str, **params: Unpack[ActivateProjectCertificatesParams]) -> RawResponse[AsyncPage[OrganizationProjectCertificate]]: ...
        async def deactivate(self, project_id: str, **params: Unpack[DeactivateProjectCertificatesParams]) -> RawResponse[AsyncPage[OrganizationProjectCertificate]]: ...

    class AdminOrganizationProjectsCertificatesStreaming(Protocol):
        def list(self, project_id: str, **params: Unpack[ListProjectCertificatesParams]) -> AbstractContextManager[StreamedResponse[Page[OrganizationProjectCertificate]]]: ...
        def activate(self, project_id: str, **params: Unpack[ActivateProjectCertificatesParams]) -> AbstractContextManager[StreamedResponse[Page[OrganizationProjectCertificate]]]: ...
        def deactivate(self, project_id: str, **params: Unpack[DeactivateProjectCertificatesParams]) -> AbstractContextManager[StreamedResponse[Page[OrganizationProjectCertificate]]]: ...

    class AsyncAdminOrganizationProjectsCertificatesStreaming(Protocol):
        def list(self, project_id: str, **params: Unpack[ListProjectCertificatesParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[OrganizationProjectCertificate]]]: ...
        def activate(self, project_id: str, **params: Unpack[ActivateProjectCertificatesParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[OrganizationProjectCertificate]]]: ...
        def deactivate(self, project_id: str, **params: Unpack[DeactivateProjectCertificatesParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[OrganizationProjectCertificate]]]: ...

