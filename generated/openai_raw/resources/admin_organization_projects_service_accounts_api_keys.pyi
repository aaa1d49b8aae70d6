"""The resource ``client.admin.organization.projects.service_accounts.api_keys``, for type checkers, editors and
`inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.organization.createan_ap_ikeyforaserviceaccount import CreateanAPIkeyforaserviceaccountParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..models.service_account_api_key_body import ServiceAccountApiKeyBody

class AdminOrganizationProjectsServiceAccountsApiKeys(Resource):
    def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = ...,
        scopes: Sequence[str] | Omit = ...,
        expires_in_seconds: int | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ServiceAccountApiKeyBody:
        """Create an API key for a service account

        The answer is the only place where the full key appears, in `value`. Requires an admin key.

        ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``

        Args:
            project_id: Required. Id of the project.
            service_account_id: Required. Id of the service account.
            name: Name of the project service account API key.
            scopes: What the key may do. Everything its account may do, without it.
            expires_in_seconds: Lifetime in seconds.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationProjectsServiceAccountsApiKeysRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationProjectsServiceAccountsApiKeysStreaming: ...

class AsyncAdminOrganizationProjectsServiceAccountsApiKeys(AsyncResource):
    async def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = ...,
        scopes: Sequence[str] | Omit = ...,
        expires_in_seconds: int | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ServiceAccountApiKeyBody:
        """Create an API key for a service account

        The answer is the only place where the full key appears, in `value`. Requires an admin key.

        ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``

        Args:
            project_id: Required. Id of the project.
            service_account_id: Required. Id of the service account.
            name: Name of the project service account API key.
            scopes: What the key may do. Everything its account may do, without it.
            expires_in_seconds: Lifetime in seconds.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationProjectsServiceAccountsApiKeysRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationProjectsServiceAccountsApiKeysStreaming: ...

class AdminOrganizationProjectsServiceAccountsApiKeysRaw(Protocol):
    def create(
        self, service_account_id: str, *, project_id: str, **params: Unpack[CreateanAPIkeyforaserviceaccountParams]
    ) -> RawResponse[ServiceAccountApiKeyBody]: ...

class AsyncAdminOrganizationProjectsServiceAccountsApiKeysRaw(Protocol):
    async def create(
        self, service_account_id: str, *, project_id: str, **params: Unpack[CreateanAPIkeyforaserviceaccountParams]
    ) -> RawResponse[ServiceAccountApiKeyBody]: ...

class AdminOrganizationProjectsServiceAccountsApiKeysStreaming(Protocol):
    def create(
        self, service_account_id: str, *, project_id: str, **params: Unpack[CreateanAPIkeyforaserviceaccountParams]
    ) -> AbstractContextManager[StreamedResponse[ServiceAccountApiKeyBody]]: ...

class AsyncAdminOrganizationProjectsServiceAccountsApiKeysStreaming(Protocol):
    def create(
        self, service_account_id: str, *, project_id: str, **params: Unpack[CreateanAPIkeyforaserviceaccountParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ServiceAccountApiKeyBody]]: ...
