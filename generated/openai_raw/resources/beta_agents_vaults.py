"""The resource ``client.beta.agents.vaults``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .beta_agents_vaults_credentials import AsyncBetaAgentsVaultsCredentials, BetaAgentsVaultsCredentials


class BetaAgentsVaults(Resource):
    """``client.beta.agents.vaults``."""

    @cached_property
    def credentials(self) -> BetaAgentsVaultsCredentials:
        """``client.beta.agents.vaults.credentials``."""
        from .beta_agents_vaults_credentials import BetaAgentsVaultsCredentials

        return BetaAgentsVaultsCredentials(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List vaults

        Returns a page; iterate over it to fetch the following pages.

        ``GET /vaults``

        Args:
            after: Cursor: returns the vaults after the one with this id. Pass the `last_id` of the previous
                page.
            limit: Maximum number of vaults per page.
            metadata: Return only objects with all of these metadata entries. Sent as `metadata[key]=value`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            status: Status of the vault. Values: `active`, `archived`.
        """
        return self._client._call("vaults.list_beta_agents_vaults", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create a vault

        A vault holds credentials that agents can use but never see.

        ``POST /vaults``

        Args:
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            name: Name of the vault.
        """
        return self._client._call("vaults.create_beta_agents_vaults", {}, params)

    @described
    def retrieve(self, vault_id: str, **params: Any) -> Any:
        """Retrieve a vault

        Raises a 404 error if the id is unknown.

        ``GET /vaults/{vault_id}``

        Args:
            vault_id: Required. Id of the vault.
        """
        return self._client._call("vaults.retrieve_beta_agents_vaults", {"vault_id": vault_id}, params)

    @described
    def update(self, vault_id: str, **params: Any) -> Any:
        """Change a vault

        Arguments that are left out keep their values.

        ``POST /vaults/{vault_id}``

        Args:
            vault_id: Required. Id of the vault.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
            name: Name of the vault.
        """
        return self._client._call("vaults.update_beta_agents_vaults", {"vault_id": vault_id}, params)

    @described
    def delete(self, vault_id: str, **params: Any) -> Any:
        """Delete a vault

        Deletes the vault with all its credentials. This cannot be undone.

        ``DELETE /vaults/{vault_id}``

        Args:
            vault_id: Required. Id of the vault.
        """
        return self._client._call("vaults.delete_beta_agents_vaults", {"vault_id": vault_id}, params)


class AsyncBetaAgentsVaults(AsyncResource):
    """``client.beta.agents.vaults`` of an async client."""

    @cached_property
    def credentials(self) -> AsyncBetaAgentsVaultsCredentials:
        """``client.beta.agents.vaults.credentials``."""
        from .beta_agents_vaults_credentials import AsyncBetaAgentsVaultsCredentials

        return AsyncBetaAgentsVaultsCredentials(self._client)

    @described_as(BetaAgentsVaults.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("vaults.list_beta_agents_vaults", {}, params)

    @described_as(BetaAgentsVaults.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("vaults.create_beta_agents_vaults", {}, params)

    @described_as(BetaAgentsVaults.retrieve)
    async def retrieve(self, vault_id: str, **params: Any) -> Any:
        return await self._client._call("vaults.retrieve_beta_agents_vaults", {"vault_id": vault_id}, params)

    @described_as(BetaAgentsVaults.update)
    async def update(self, vault_id: str, **params: Any) -> Any:
        return await self._client._call("vaults.update_beta_agents_vaults", {"vault_id": vault_id}, params)

    @described_as(BetaAgentsVaults.delete)
    async def delete(self, vault_id: str, **params: Any) -> Any:
        return await self._client._call("vaults.delete_beta_agents_vaults", {"vault_id": vault_id}, params)
