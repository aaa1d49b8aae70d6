"""The resource ``client.beta.agents.vaults``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described

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
        """List beta agents vaults.

        ``GET /vaults``

        Parameters: after, limit, metadata, order, status
        """
        return self._client._call("vaults.list_beta_agents_vaults", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create beta agents vaults.

        ``POST /vaults``

        Parameters: metadata, name
        """
        return self._client._call("vaults.create_beta_agents_vaults", {}, params)

    @described
    def retrieve(self, vault_id: str, **params: Any) -> Any:
        """Retrieve beta agents vaults.

        ``GET /vaults/{vault_id}``

        Parameters: vault_id (required)
        """
        return self._client._call("vaults.retrieve_beta_agents_vaults", {"vault_id": vault_id}, params)

    @described
    def update(self, vault_id: str, **params: Any) -> Any:
        """Update beta agents vaults.

        ``POST /vaults/{vault_id}``

        Parameters: vault_id (required), metadata, name
        """
        return self._client._call("vaults.update_beta_agents_vaults", {"vault_id": vault_id}, params)

    @described
    def delete(self, vault_id: str, **params: Any) -> Any:
        """Delete beta agents vaults.

        ``DELETE /vaults/{vault_id}``

        Parameters: vault_id (required)
        """
        return self._client._call("vaults.delete_beta_agents_vaults", {"vault_id": vault_id}, params)


class AsyncBetaAgentsVaults(AsyncResource):
    """``client.beta.agents.vaults`` of an async client."""

    @cached_property
    def credentials(self) -> AsyncBetaAgentsVaultsCredentials:
        """``client.beta.agents.vaults.credentials``."""
        from .beta_agents_vaults_credentials import AsyncBetaAgentsVaultsCredentials

        return AsyncBetaAgentsVaultsCredentials(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List beta agents vaults.

        ``GET /vaults``

        Parameters: after, limit, metadata, order, status
        """
        return self._client._pages("vaults.list_beta_agents_vaults", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Create beta agents vaults.

        ``POST /vaults``

        Parameters: metadata, name
        """
        return await self._client._call("vaults.create_beta_agents_vaults", {}, params)

    @described
    async def retrieve(self, vault_id: str, **params: Any) -> Any:
        """Retrieve beta agents vaults.

        ``GET /vaults/{vault_id}``

        Parameters: vault_id (required)
        """
        return await self._client._call("vaults.retrieve_beta_agents_vaults", {"vault_id": vault_id}, params)

    @described
    async def update(self, vault_id: str, **params: Any) -> Any:
        """Update beta agents vaults.

        ``POST /vaults/{vault_id}``

        Parameters: vault_id (required), metadata, name
        """
        return await self._client._call("vaults.update_beta_agents_vaults", {"vault_id": vault_id}, params)

    @described
    async def delete(self, vault_id: str, **params: Any) -> Any:
        """Delete beta agents vaults.

        ``DELETE /vaults/{vault_id}``

        Parameters: vault_id (required)
        """
        return await self._client._call("vaults.delete_beta_agents_vaults", {"vault_id": vault_id}, params)

