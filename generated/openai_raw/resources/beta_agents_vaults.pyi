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

        Fetches more pages as you iterate.

        ``GET /vaults``

        Args:
            after: A cursor: gives the vaults that follow the one with this id, the `last_id` of the page before.
            limit: The most vaults in one page.
            metadata: Only what carries all of these labels; sent as `metadata[key]=value`.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
            status: State of the vault. Values: `active`, `archived`.
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

        A vault holds credentials that agents may use but never see.

        ``POST /vaults``

        Args:
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them.
            name: Name of the agents vaults.
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

        An unknown id is a 404.

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

        Only what is passed changes.

        ``POST /vaults/{vault_id}``

        Args:
            vault_id: Required. Id of the vault.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them.
            name: Name of the agents vaults.
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

        Its credentials go with it. Cannot be undone.

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

        Fetches more pages as you iterate.

        ``GET /vaults``

        Args:
            after: A cursor: gives the vaults that follow the one with this id, the `last_id` of the page before.
            limit: The most vaults in one page.
            metadata: Only what carries all of these labels; sent as `metadata[key]=value`.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
            status: State of the vault. Values: `active`, `archived`.
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

        A vault holds credentials that agents may use but never see.

        ``POST /vaults``

        Args:
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them.
            name: Name of the agents vaults.
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

        An unknown id is a 404.

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

        Only what is passed changes.

        ``POST /vaults/{vault_id}``

        Args:
            vault_id: Required. Id of the vault.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them.
            name: Name of the agents vaults.
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

        Its credentials go with it. Cannot be undone.

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
