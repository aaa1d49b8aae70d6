"""The resource ``client.admin.organization.admin_api_keys``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.organization.admin_api_keys_create import AdminApiKeysCreateParams
from ..api.organization.admin_api_keys_delete import AdminApiKeysDeleteParams
from ..api.organization.admin_api_keys_get import AdminApiKeysGetParams
from ..api.organization.admin_api_keys_list import AdminApiKeysListParams
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
from ..models.admin_api_key import AdminApiKey
from ..models.admin_api_key_create_response import AdminApiKeyCreateResponse
from ..models.admin_api_keys_delete_response import AdminApiKeysDeleteResponse
from ..models.enums import AdminApiKeysListOrderInput

class AdminOrganizationAdminApiKeys(Resource):
    def list(
        self,
        *,
        after: str | Omit | None = ...,
        order: AdminApiKeysListOrderInput | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[AdminApiKey]:
        """List the admin keys of the organization

        Keys come redacted. Requires an admin key.

        ``GET /organization/admin_api_keys``

        Args:
            after: Cursor: returns the admin API keys after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
            limit: Maximum number of admin API keys per page. Default: `20`.
        """
    def create(
        self,
        *,
        name: str,
        expires_in_seconds: int | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AdminApiKeyCreateResponse:
        """Create an admin key

        The answer is the only place where the full key appears, in `value`. Requires an admin key.

        ``POST /organization/admin_api_keys``

        Args:
            name: Required. Name of the admin API key.
            expires_in_seconds: Lifetime in seconds. From 1 to 31536000.
        """
    def retrieve(
        self,
        key_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AdminApiKey:
        """Retrieve an admin key

        The key comes redacted. Requires an admin key; an unknown id is a 404.

        ``GET /organization/admin_api_keys/{key_id}``

        Args:
            key_id: Required. Id of the key.
        """
    def delete(
        self,
        key_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AdminApiKeysDeleteResponse:
        """Delete an admin key

        Requests with the deleted key fail from then on. Cannot be undone.

        ``DELETE /organization/admin_api_keys/{key_id}``

        Args:
            key_id: Required. Id of the key.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationAdminApiKeysRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationAdminApiKeysStreaming: ...

class AsyncAdminOrganizationAdminApiKeys(AsyncResource):
    def list(
        self,
        *,
        after: str | Omit | None = ...,
        order: AdminApiKeysListOrderInput | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[AdminApiKey]:
        """List the admin keys of the organization

        Keys come redacted. Requires an admin key.

        ``GET /organization/admin_api_keys``

        Args:
            after: Cursor: returns the admin API keys after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
            limit: Maximum number of admin API keys per page. Default: `20`.
        """
    async def create(
        self,
        *,
        name: str,
        expires_in_seconds: int | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AdminApiKeyCreateResponse:
        """Create an admin key

        The answer is the only place where the full key appears, in `value`. Requires an admin key.

        ``POST /organization/admin_api_keys``

        Args:
            name: Required. Name of the admin API key.
            expires_in_seconds: Lifetime in seconds. From 1 to 31536000.
        """
    async def retrieve(
        self,
        key_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AdminApiKey:
        """Retrieve an admin key

        The key comes redacted. Requires an admin key; an unknown id is a 404.

        ``GET /organization/admin_api_keys/{key_id}``

        Args:
            key_id: Required. Id of the key.
        """
    async def delete(
        self,
        key_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AdminApiKeysDeleteResponse:
        """Delete an admin key

        Requests with the deleted key fail from then on. Cannot be undone.

        ``DELETE /organization/admin_api_keys/{key_id}``

        Args:
            key_id: Required. Id of the key.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationAdminApiKeysRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationAdminApiKeysStreaming: ...

class AdminOrganizationAdminApiKeysRaw(Protocol):
    def list(self, **params: Unpack[AdminApiKeysListParams]) -> RawResponse[Page[AdminApiKey]]: ...
    def create(self, **params: Unpack[AdminApiKeysCreateParams]) -> RawResponse[AdminApiKeyCreateResponse]: ...
    def retrieve(self, key_id: str, **params: Unpack[AdminApiKeysGetParams]) -> RawResponse[AdminApiKey]: ...
    def delete(
        self, key_id: str, **params: Unpack[AdminApiKeysDeleteParams]
    ) -> RawResponse[AdminApiKeysDeleteResponse]: ...

class AsyncAdminOrganizationAdminApiKeysRaw(Protocol):
    async def list(self, **params: Unpack[AdminApiKeysListParams]) -> RawResponse[AsyncPage[AdminApiKey]]: ...
    async def create(self, **params: Unpack[AdminApiKeysCreateParams]) -> RawResponse[AdminApiKeyCreateResponse]: ...
    async def retrieve(self, key_id: str, **params: Unpack[AdminApiKeysGetParams]) -> RawResponse[AdminApiKey]: ...
    async def delete(
        self, key_id: str, **params: Unpack[AdminApiKeysDeleteParams]
    ) -> RawResponse[AdminApiKeysDeleteResponse]: ...

class AdminOrganizationAdminApiKeysStreaming(Protocol):
    def list(
        self, **params: Unpack[AdminApiKeysListParams]
    ) -> AbstractContextManager[StreamedResponse[Page[AdminApiKey]]]: ...
    def create(
        self, **params: Unpack[AdminApiKeysCreateParams]
    ) -> AbstractContextManager[StreamedResponse[AdminApiKeyCreateResponse]]: ...
    def retrieve(
        self, key_id: str, **params: Unpack[AdminApiKeysGetParams]
    ) -> AbstractContextManager[StreamedResponse[AdminApiKey]]: ...
    def delete(
        self, key_id: str, **params: Unpack[AdminApiKeysDeleteParams]
    ) -> AbstractContextManager[StreamedResponse[AdminApiKeysDeleteResponse]]: ...

class AsyncAdminOrganizationAdminApiKeysStreaming(Protocol):
    def list(
        self, **params: Unpack[AdminApiKeysListParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[AdminApiKey]]]: ...
    def create(
        self, **params: Unpack[AdminApiKeysCreateParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AdminApiKeyCreateResponse]]: ...
    def retrieve(
        self, key_id: str, **params: Unpack[AdminApiKeysGetParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AdminApiKey]]: ...
    def delete(
        self, key_id: str, **params: Unpack[AdminApiKeysDeleteParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AdminApiKeysDeleteResponse]]: ...
