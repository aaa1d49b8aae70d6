"""The resource ``client.admin.organization.projects.service_accounts.api_keys``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.service_account_api_key_body import ServiceAccountApiKeyBody
    from ..api.organization.createan_ap_ikeyforaserviceaccount import CreateanAPIkeyforaserviceaccountParams


class AdminOrganizationProjectsServiceAccountsApiKeys(Resource):
    """``client.admin.organization.projects.service_accounts.api_keys``."""

    def create(self, service_account_id: str, *, project_id: str, **params: Unpack[CreateanAPIkeyforaserviceaccountParams]) -> ServiceAccountApiKeyBody:
        """Create an API key for a service account

        ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``

        Parameters: project_id (required), service_account_id (required), name, scopes
        """
        return self._client._call("organization.createan_ap_ikeyforaserviceaccount", {"project_id": project_id, "service_account_id": service_account_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationProjectsServiceAccountsApiKeysRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationProjectsServiceAccountsApiKeysStreaming: ...


class AsyncAdminOrganizationProjectsServiceAccountsApiKeys(AsyncResource):
    """``client.admin.organization.projects.service_accounts.api_keys`` of an async client."""

    async def create(self, service_account_id: str, *, project_id: str, **params: Unpack[CreateanAPIkeyforaserviceaccountParams]) -> ServiceAccountApiKeyBody:
        """Create an API key for a service account

        ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``

        Parameters: project_id (required), service_account_id (required), name, scopes
        """
        return await self._client._call("organization.createan_ap_ikeyforaserviceaccount", {"project_id": project_id, "service_account_id": service_account_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationProjectsServiceAccountsApiKeysRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationProjectsServiceAccountsApiKeysStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationProjectsServiceAccountsApiKeysRaw(Protocol):
        def create(self, service_account_id: str, *, project_id: str, **params: Unpack[CreateanAPIkeyforaserviceaccountParams]) -> RawResponse[ServiceAccountApiKeyBody]: ...

    class AsyncAdminOrganizationProjectsServiceAccountsApiKeysRaw(Protocol):
        async def create(self, service_account_id: str, *, project_id: str, **params: Unpack[CreateanAPIkeyforaserviceaccountParams]) -> RawResponse[ServiceAccountApiKeyBody]: ...

    class AdminOrganizationProjectsServiceAccountsApiKeysStreaming(Protocol):
        def create(self, service_account_id: str, *, project_id: str, **params: Unpack[CreateanAPIkeyforaserviceaccountParams]) -> AbstractContextManager[StreamedResponse[ServiceAccountApiKeyBody]]: ...

    class AsyncAdminOrganizationProjectsServiceAccountsApiKeysStreaming(Protocol):
        def create(self, service_account_id: str, *, project_id: str, **params: Unpack[CreateanAPIkeyforaserviceaccountParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ServiceAccountApiKeyBody]]: ...

