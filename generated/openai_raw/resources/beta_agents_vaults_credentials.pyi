"""The resource ``client.beta.agents.vaults.credentials``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.vaults.create_beta_agents_vaults_credentials import CreateBetaAgentsVaultsCredentialsParams
from ..api.vaults.delete_beta_agents_vaults_credentials import DeleteBetaAgentsVaultsCredentialsParams
from ..api.vaults.list_beta_agents_vaults_credentials import ListBetaAgentsVaultsCredentialsParams
from ..api.vaults.retrieve_beta_agents_vaults_credentials import RetrieveBetaAgentsVaultsCredentialsParams
from ..api.vaults.update_beta_agents_vaults_credentials import UpdateBetaAgentsVaultsCredentialsParams
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
from ..models.credential import Credential
from ..models.credential_deleted import CredentialDeleted
from ..models.enums import ListBetaAgentsVaultsCredentialsOrderInput
from ..unions import CredentialAuthCreateInput, CredentialAuthRotateInput, VaultStatusFilterInput

class BetaAgentsVaultsCredentials(Resource):
    def list(
        self,
        vault_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        metadata: Mapping[str, str] | Omit = ...,
        order: ListBetaAgentsVaultsCredentialsOrderInput | Omit = ...,
        status: VaultStatusFilterInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[Credential]:
        """List the credentials of a vault

        Returns a page; iterate over it to fetch the following pages.

        ``GET /vaults/{vault_id}/credentials``

        Args:
            vault_id: Required. Id of the vault.
            after: Cursor: returns the vault credentials after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of vault credentials per page.
            metadata: Return only objects with all of these metadata entries. Sent as `metadata[key]=value`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            status: Status of the vault credential. Values: `active`, `archived`.
        """
    def create(
        self,
        vault_id: str,
        *,
        auth: CredentialAuthCreateInput,
        name: str,
        metadata: Mapping[str, str] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Credential:
        """Create a credential

        Secrets are write-only: no response contains them.

        ``POST /vaults/{vault_id}/credentials``

        Args:
            vault_id: Required. Id of the vault.
            auth: Required. Kind of secret and where it is used.
            name: Required. Name of the vault credential.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
        """
    def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Credential:
        """Retrieve a credential

        Raises a 404 error if the id is unknown.

        ``GET /vaults/{vault_id}/credentials/{credential_id}``

        Args:
            vault_id: Required. Id of the vault.
            credential_id: Required. Id of the credential.
        """
    def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: CredentialAuthRotateInput | Omit = ...,
        metadata: Mapping[str, str] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Credential:
        """Change a credential

        Replaces secrets. Use this to rotate a credential.

        ``POST /vaults/{vault_id}/credentials/{credential_id}``

        Args:
            vault_id: Required. Id of the vault.
            credential_id: Required. Id of the credential.
            auth: Kind of secret and where it is used.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
        """
    def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> CredentialDeleted:
        """Delete a credential

        Agents can no longer use the credential. This cannot be undone.

        ``DELETE /vaults/{vault_id}/credentials/{credential_id}``

        Args:
            vault_id: Required. Id of the vault.
            credential_id: Required. Id of the credential.
        """
    @property
    def with_raw_response(self) -> BetaAgentsVaultsCredentialsRaw: ...
    @property
    def with_streaming_response(self) -> BetaAgentsVaultsCredentialsStreaming: ...

class AsyncBetaAgentsVaultsCredentials(AsyncResource):
    def list(
        self,
        vault_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        metadata: Mapping[str, str] | Omit = ...,
        order: ListBetaAgentsVaultsCredentialsOrderInput | Omit = ...,
        status: VaultStatusFilterInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[Credential]:
        """List the credentials of a vault

        Returns a page; iterate over it to fetch the following pages.

        ``GET /vaults/{vault_id}/credentials``

        Args:
            vault_id: Required. Id of the vault.
            after: Cursor: returns the vault credentials after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of vault credentials per page.
            metadata: Return only objects with all of these metadata entries. Sent as `metadata[key]=value`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            status: Status of the vault credential. Values: `active`, `archived`.
        """
    async def create(
        self,
        vault_id: str,
        *,
        auth: CredentialAuthCreateInput,
        name: str,
        metadata: Mapping[str, str] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Credential:
        """Create a credential

        Secrets are write-only: no response contains them.

        ``POST /vaults/{vault_id}/credentials``

        Args:
            vault_id: Required. Id of the vault.
            auth: Required. Kind of secret and where it is used.
            name: Required. Name of the vault credential.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
        """
    async def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Credential:
        """Retrieve a credential

        Raises a 404 error if the id is unknown.

        ``GET /vaults/{vault_id}/credentials/{credential_id}``

        Args:
            vault_id: Required. Id of the vault.
            credential_id: Required. Id of the credential.
        """
    async def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: CredentialAuthRotateInput | Omit = ...,
        metadata: Mapping[str, str] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Credential:
        """Change a credential

        Replaces secrets. Use this to rotate a credential.

        ``POST /vaults/{vault_id}/credentials/{credential_id}``

        Args:
            vault_id: Required. Id of the vault.
            credential_id: Required. Id of the credential.
            auth: Kind of secret and where it is used.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
        """
    async def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> CredentialDeleted:
        """Delete a credential

        Agents can no longer use the credential. This cannot be undone.

        ``DELETE /vaults/{vault_id}/credentials/{credential_id}``

        Args:
            vault_id: Required. Id of the vault.
            credential_id: Required. Id of the credential.
        """
    @property
    def with_raw_response(self) -> AsyncBetaAgentsVaultsCredentialsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaAgentsVaultsCredentialsStreaming: ...

class BetaAgentsVaultsCredentialsRaw(Protocol):
    def list(
        self, vault_id: str, **params: Unpack[ListBetaAgentsVaultsCredentialsParams]
    ) -> RawResponse[Page[Credential]]: ...
    def create(
        self, vault_id: str, **params: Unpack[CreateBetaAgentsVaultsCredentialsParams]
    ) -> RawResponse[Credential]: ...
    def retrieve(
        self, credential_id: str, *, vault_id: str, **params: Unpack[RetrieveBetaAgentsVaultsCredentialsParams]
    ) -> RawResponse[Credential]: ...
    def update(
        self, credential_id: str, *, vault_id: str, **params: Unpack[UpdateBetaAgentsVaultsCredentialsParams]
    ) -> RawResponse[Credential]: ...
    def delete(
        self, credential_id: str, *, vault_id: str, **params: Unpack[DeleteBetaAgentsVaultsCredentialsParams]
    ) -> RawResponse[CredentialDeleted]: ...

class AsyncBetaAgentsVaultsCredentialsRaw(Protocol):
    async def list(
        self, vault_id: str, **params: Unpack[ListBetaAgentsVaultsCredentialsParams]
    ) -> RawResponse[AsyncPage[Credential]]: ...
    async def create(
        self, vault_id: str, **params: Unpack[CreateBetaAgentsVaultsCredentialsParams]
    ) -> RawResponse[Credential]: ...
    async def retrieve(
        self, credential_id: str, *, vault_id: str, **params: Unpack[RetrieveBetaAgentsVaultsCredentialsParams]
    ) -> RawResponse[Credential]: ...
    async def update(
        self, credential_id: str, *, vault_id: str, **params: Unpack[UpdateBetaAgentsVaultsCredentialsParams]
    ) -> RawResponse[Credential]: ...
    async def delete(
        self, credential_id: str, *, vault_id: str, **params: Unpack[DeleteBetaAgentsVaultsCredentialsParams]
    ) -> RawResponse[CredentialDeleted]: ...

class BetaAgentsVaultsCredentialsStreaming(Protocol):
    def list(
        self, vault_id: str, **params: Unpack[ListBetaAgentsVaultsCredentialsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[Credential]]]: ...
    def create(
        self, vault_id: str, **params: Unpack[CreateBetaAgentsVaultsCredentialsParams]
    ) -> AbstractContextManager[StreamedResponse[Credential]]: ...
    def retrieve(
        self, credential_id: str, *, vault_id: str, **params: Unpack[RetrieveBetaAgentsVaultsCredentialsParams]
    ) -> AbstractContextManager[StreamedResponse[Credential]]: ...
    def update(
        self, credential_id: str, *, vault_id: str, **params: Unpack[UpdateBetaAgentsVaultsCredentialsParams]
    ) -> AbstractContextManager[StreamedResponse[Credential]]: ...
    def delete(
        self, credential_id: str, *, vault_id: str, **params: Unpack[DeleteBetaAgentsVaultsCredentialsParams]
    ) -> AbstractContextManager[StreamedResponse[CredentialDeleted]]: ...

class AsyncBetaAgentsVaultsCredentialsStreaming(Protocol):
    def list(
        self, vault_id: str, **params: Unpack[ListBetaAgentsVaultsCredentialsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[Credential]]]: ...
    def create(
        self, vault_id: str, **params: Unpack[CreateBetaAgentsVaultsCredentialsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Credential]]: ...
    def retrieve(
        self, credential_id: str, *, vault_id: str, **params: Unpack[RetrieveBetaAgentsVaultsCredentialsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Credential]]: ...
    def update(
        self, credential_id: str, *, vault_id: str, **params: Unpack[UpdateBetaAgentsVaultsCredentialsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Credential]]: ...
    def delete(
        self, credential_id: str, *, vault_id: str, **params: Unpack[DeleteBetaAgentsVaultsCredentialsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[CredentialDeleted]]: ...
