"""The resource ``client.beta.agents.vaults``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.vaults.create_beta_agents_vaults import CreateBetaAgentsVaultsParams
from ..api.vaults.delete_beta_agents_vaults import DeleteBetaAgentsVaultsParams
from ..api.vaults.list_beta_agents_vaults import ListBetaAgentsVaultsParams
from ..api.vaults.retrieve_beta_agents_vaults import RetrieveBetaAgentsVaultsParams
from ..api.vaults.update_beta_agents_vaults import UpdateBetaAgentsVaultsParams
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
from ..models.enums import ListBetaAgentsVaultsOrderInput
from ..models.vault import Vault
from ..models.vault_deleted import VaultDeleted
from ..unions import VaultStatusFilterInput
from .beta_agents_vaults_credentials import AsyncBetaAgentsVaultsCredentials, BetaAgentsVaultsCredentials

class BetaAgentsVaults(Resource):
    @cached_property
    def credentials(self) -> BetaAgentsVaultsCredentials: ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        metadata: Mapping[str, str] | Omit = ...,
        order: ListBetaAgentsVaultsOrderInput | Omit = ...,
        status: VaultStatusFilterInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[Vault]:
        """List vaults

        Returns a page; iterate over it to fetch the following pages.

        ``GET /vaults``

        Args:
            after: Cursor: returns the vaults after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of vaults per page.
            metadata: Return only objects with all of these metadata entries. Sent as `metadata[key]=value`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            status: Status of the vault. Values: `active`, `archived`.
        """
    def create(
        self,
        *,
        metadata: Mapping[str, str] | Omit | None = ...,
        name: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Vault:
        """Create a vault

        A vault holds credentials that agents can use but never see.

        ``POST /vaults``

        Args:
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            name: Name of the vault.
        """
    def retrieve(
        self,
        vault_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Vault:
        """Retrieve a vault

        Raises a 404 error if the id is unknown.

        ``GET /vaults/{vault_id}``

        Args:
            vault_id: Required. Id of the vault.
        """
    def update(
        self,
        vault_id: str,
        *,
        metadata: Mapping[str, str] | Omit = ...,
        name: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Vault:
        """Change a vault

        Arguments that are left out keep their values.

        ``POST /vaults/{vault_id}``

        Args:
            vault_id: Required. Id of the vault.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            name: Name of the vault.
        """
    def delete(
        self,
        vault_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VaultDeleted:
        """Delete a vault

        Deletes the vault with all its credentials. This cannot be undone.

        ``DELETE /vaults/{vault_id}``

        Args:
            vault_id: Required. Id of the vault.
        """
    @property
    def with_raw_response(self) -> BetaAgentsVaultsRaw: ...
    @property
    def with_streaming_response(self) -> BetaAgentsVaultsStreaming: ...

class AsyncBetaAgentsVaults(AsyncResource):
    @cached_property
    def credentials(self) -> AsyncBetaAgentsVaultsCredentials: ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        metadata: Mapping[str, str] | Omit = ...,
        order: ListBetaAgentsVaultsOrderInput | Omit = ...,
        status: VaultStatusFilterInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[Vault]:
        """List vaults

        Returns a page; iterate over it to fetch the following pages.

        ``GET /vaults``

        Args:
            after: Cursor: returns the vaults after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of vaults per page.
            metadata: Return only objects with all of these metadata entries. Sent as `metadata[key]=value`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            status: Status of the vault. Values: `active`, `archived`.
        """
    async def create(
        self,
        *,
        metadata: Mapping[str, str] | Omit | None = ...,
        name: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Vault:
        """Create a vault

        A vault holds credentials that agents can use but never see.

        ``POST /vaults``

        Args:
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            name: Name of the vault.
        """
    async def retrieve(
        self,
        vault_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Vault:
        """Retrieve a vault

        Raises a 404 error if the id is unknown.

        ``GET /vaults/{vault_id}``

        Args:
            vault_id: Required. Id of the vault.
        """
    async def update(
        self,
        vault_id: str,
        *,
        metadata: Mapping[str, str] | Omit = ...,
        name: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Vault:
        """Change a vault

        Arguments that are left out keep their values.

        ``POST /vaults/{vault_id}``

        Args:
            vault_id: Required. Id of the vault.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            name: Name of the vault.
        """
    async def delete(
        self,
        vault_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> VaultDeleted:
        """Delete a vault

        Deletes the vault with all its credentials. This cannot be undone.

        ``DELETE /vaults/{vault_id}``

        Args:
            vault_id: Required. Id of the vault.
        """
    @property
    def with_raw_response(self) -> AsyncBetaAgentsVaultsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaAgentsVaultsStreaming: ...

class BetaAgentsVaultsRaw(Protocol):
    def list(self, **params: Unpack[ListBetaAgentsVaultsParams]) -> RawResponse[Page[Vault]]: ...
    def create(self, **params: Unpack[CreateBetaAgentsVaultsParams]) -> RawResponse[Vault]: ...
    def retrieve(self, vault_id: str, **params: Unpack[RetrieveBetaAgentsVaultsParams]) -> RawResponse[Vault]: ...
    def update(self, vault_id: str, **params: Unpack[UpdateBetaAgentsVaultsParams]) -> RawResponse[Vault]: ...
    def delete(self, vault_id: str, **params: Unpack[DeleteBetaAgentsVaultsParams]) -> RawResponse[VaultDeleted]: ...

class AsyncBetaAgentsVaultsRaw(Protocol):
    async def list(self, **params: Unpack[ListBetaAgentsVaultsParams]) -> RawResponse[AsyncPage[Vault]]: ...
    async def create(self, **params: Unpack[CreateBetaAgentsVaultsParams]) -> RawResponse[Vault]: ...
    async def retrieve(self, vault_id: str, **params: Unpack[RetrieveBetaAgentsVaultsParams]) -> RawResponse[Vault]: ...
    async def update(self, vault_id: str, **params: Unpack[UpdateBetaAgentsVaultsParams]) -> RawResponse[Vault]: ...
    async def delete(
        self, vault_id: str, **params: Unpack[DeleteBetaAgentsVaultsParams]
    ) -> RawResponse[VaultDeleted]: ...

class BetaAgentsVaultsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListBetaAgentsVaultsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[Vault]]]: ...
    def create(
        self, **params: Unpack[CreateBetaAgentsVaultsParams]
    ) -> AbstractContextManager[StreamedResponse[Vault]]: ...
    def retrieve(
        self, vault_id: str, **params: Unpack[RetrieveBetaAgentsVaultsParams]
    ) -> AbstractContextManager[StreamedResponse[Vault]]: ...
    def update(
        self, vault_id: str, **params: Unpack[UpdateBetaAgentsVaultsParams]
    ) -> AbstractContextManager[StreamedResponse[Vault]]: ...
    def delete(
        self, vault_id: str, **params: Unpack[DeleteBetaAgentsVaultsParams]
    ) -> AbstractContextManager[StreamedResponse[VaultDeleted]]: ...

class AsyncBetaAgentsVaultsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListBetaAgentsVaultsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[Vault]]]: ...
    def create(
        self, **params: Unpack[CreateBetaAgentsVaultsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Vault]]: ...
    def retrieve(
        self, vault_id: str, **params: Unpack[RetrieveBetaAgentsVaultsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Vault]]: ...
    def update(
        self, vault_id: str, **params: Unpack[UpdateBetaAgentsVaultsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Vault]]: ...
    def delete(
        self, vault_id: str, **params: Unpack[DeleteBetaAgentsVaultsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[VaultDeleted]]: ...
