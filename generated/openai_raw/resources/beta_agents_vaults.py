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

        Fetches more pages as you iterate.

        ``GET /vaults``

        Args:
            after: A cursor: gives the vaults that follow the one with this id, the `last_id` of the page
                before.
            limit: The most vaults in one page.
            metadata: Only what carries all of these labels; sent as `metadata[key]=value`.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
            status: State of the vault. Values: `active`, `archived`.
        """
        return self._client._call("vaults.list_beta_agents_vaults", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create a vault

        A vault holds credentials that agents may use but never see.

        ``POST /vaults``

        Args:
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of
                them.
            name: Name of the agents vaults.
        """
        return self._client._call("vaults.create_beta_agents_vaults", {}, params)

    @described
    def retrieve(self, vault_id: str, **params: Any) -> Any:
        """Retrieve a vault

        An unknown id is a 404.

        ``GET /vaults/{vault_id}``

        Args:
            vault_id: Required. Id of the vault.
        """
        return self._client._call("vaults.retrieve_beta_agents_vaults", {"vault_id": vault_id}, params)

    @described
    def update(self, vault_id: str, **params: Any) -> Any:
        """Change a vault

        Only what is passed changes.

        ``POST /vaults/{vault_id}``

        Args:
            vault_id: Required. Id of the vault.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of
                them.
            name: Name of the agents vaults.
        """
        return self._client._call("vaults.update_beta_agents_vaults", {"vault_id": vault_id}, params)

    @described
    def delete(self, vault_id: str, **params: Any) -> Any:
        """Delete a vault

        Its credentials go with it. Cannot be undone.

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
