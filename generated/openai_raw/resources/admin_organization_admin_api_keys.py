"""The resource ``client.admin.organization.admin_api_keys``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.admin_api_key import AdminApiKey
    from ..models.admin_api_key_create_response import AdminApiKeyCreateResponse
    from ..models.admin_api_keys_delete_response import AdminApiKeysDeleteResponse
    from ..api.organization.admin_api_keys_list import AdminApiKeysListParams
    from ..api.organization.admin_api_keys_create import AdminApiKeysCreateParams
    from ..api.organization.admin_api_keys_get import AdminApiKeysGetParams
    from ..api.organization.admin_api_keys_delete import AdminApiKeysDeleteParams


class AdminOrganizationAdminApiKeys(Resource):
    """``client.admin.organization.admin_api_keys``."""

    def list(self, **params: Unpack[AdminApiKeysListParams]) -> Page[AdminApiKey]:
        """List admin API keys

        ``GET /organization/admin_api_keys``

        Parameters: after, order, limit
        """
        return self._client._call("organization.admin_api_keys_list", {}, params)  # type: ignore[no-any-return]

    def create(self, **params: Unpack[AdminApiKeysCreateParams]) -> AdminApiKeyCreateResponse:
        """Create an admin API key

        ``POST /organization/admin_api_keys``

        Parameters: name (required), expires_in_seconds
        """
        return self._client._call("organization.admin_api_keys_create", {}, params)  # type: ignore[no-any-return]

    def retrieve(self, key_id: str, **params: Unpack[AdminApiKeysGetParams]) -> AdminApiKey:
        """Get an admin API key

        ``GET /organization/admin_api_keys/{key_id}``

        Parameters: key_id (required)
        """
        return self._client._call("organization.admin_api_keys_get", {"key_id": key_id}, params)  # type: ignore[no-any-return]

    def delete(self, key_id: str, **params: Unpack[AdminApiKeysDeleteParams]) -> AdminApiKeysDeleteResponse:
        """Delete an admin API key

        ``DELETE /organization/admin_api_keys/{key_id}``

        Parameters: key_id (required)
        """
        return self._client._call("organization.admin_api_keys_delete", {"key_id": key_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationAdminApiKeysRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationAdminApiKeysStreaming: ...


class AsyncAdminOrganizationAdminApiKeys(AsyncResource):
    """``client.admin.organization.admin_api_keys`` of an async client."""

    def list(self, **params: Unpack[AdminApiKeysListParams]) -> AsyncPages[AdminApiKey]:
        """List admin API keys

        ``GET /organization/admin_api_keys``

        Parameters: after, order, limit
        """
        return self._client._pages("organization.admin_api_keys_list", {}, params)  # type: ignore[no-any-return]

    async def create(self, **params: Unpack[AdminApiKeysCreateParams]) -> AdminApiKeyCreateResponse:
        """Create an admin API key

        ``POST /organization/admin_api_keys``

        Parameters: name (required), expires_in_seconds
        """
        return await self._client._call("organization.admin_api_keys_create", {}, params)  # type: ignore[no-any-return]

    async def retrieve(self, key_id: str, **params: Unpack[AdminApiKeysGetParams]) -> AdminApiKey:
        """Get an admin API key

        ``GET /organization/admin_api_keys/{key_id}``

        Parameters: key_id (required)
        """
        return await self._client._call("organization.admin_api_keys_get", {"key_id": key_id}, params)  # type: ignore[no-any-return]

    async def delete(self, key_id: str, **params: Unpack[AdminApiKeysDeleteParams]) -> AdminApiKeysDeleteResponse:
        """Delete an admin API key

        ``DELETE /organization/admin_api_keys/{key_id}``

        Parameters: key_id (required)
        """
        return await self._client._call("organization.admin_api_keys_delete", {"key_id": key_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationAdminApiKeysRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationAdminApiKeysStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationAdminApiKeysRaw(Protocol):
        def list(self, **params: Unpack[AdminApiKeysListParams]) -> RawResponse[Page[AdminApiKey]]: ...
        def create(self, **params: Unpack[AdminApiKeysCreateParams]) -> RawResponse[AdminApiKeyCreateResponse]: ...
        def retrieve(self, key_id: str, **params: Unpack[AdminApiKeysGetParams]) -> RawResponse[AdminApiKey]: ...
        def delete(self, key_id: str, **params: Unpack[AdminApiKeysDeleteParams]) -> RawResponse[AdminApiKeysDeleteResponse]: ...

    class AsyncAdminOrganizationAdminApiKeysRaw(Protocol):
        async def list(self, **params: Unpack[AdminApiKeysListParams]) -> RawResponse[AsyncPage[AdminApiKey]]: ...
        async def create(self, **params: Unpack[AdminApiKeysCreateParams]) -> RawResponse[AdminApiKeyCreateResponse]: ...
        async def retrieve(self, key_id: str, **params: Unpack[AdminApiKeysGetParams]) -> RawResponse[AdminApiKey]: ...
        async def delete(self, key_id: str, **params: Unpack[AdminApiKeysDeleteParams]) -> RawResponse[AdminApiKeysDeleteResponse]: ...

    class AdminOrganizationAdminApiKeysStreaming(Protocol):
        def list(self, **params: Unpack[AdminApiKeysListParams]) -> AbstractContextManager[StreamedResponse[Page[AdminApiKey]]]: ...
        def create(self, **params: Unpack[AdminApiKeysCreateParams]) -> AbstractContextManager[StreamedResponse[AdminApiKeyCreateResponse]]: ...
        def retrieve(self, key_id: str, **params: Unpack[AdminApiKeysGetParams]) -> AbstractContextManager[StreamedResponse[AdminApiKey]]: ...
        def delete(self, key_id: str, **params: Unpack[AdminApiKeysDeleteParams]) -> AbstractContextManager[StreamedResponse[AdminApiKeysDeleteResponse]]: ...

    class AsyncAdminOrganizationAdminApiKeysStreaming(Protocol):
        def list(self, **params: Unpack[AdminApiKeysListParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[AdminApiKey]]]: ...
        def create(self, **params: Unpack[AdminApiKeysCreateParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AdminApiKeyCreateResponse]]: ...
        def retrieve(self, key_id: str, **params: Unpack[AdminApiKeysGetParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AdminApiKey]]: ...
        def delete(self, key_id: str, **params: Unpack[AdminApiKeysDeleteParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AdminApiKeysDeleteResponse]]: ...

