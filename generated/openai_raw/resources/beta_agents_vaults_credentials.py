"""The resource ``client.beta.agents.vaults.credentials``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class BetaAgentsVaultsCredentials(Resource):
    """``client.beta.agents.vaults.credentials``."""

    @described
    def list(self, vault_id: str, **params: Any) -> Any:
        """List beta agents vaults credentials.

        ``GET /vaults/{vault_id}/credentials``

        Parameters: vault_id (required), after, limit, metadata, order, status
        """
        return self._client._call("vaults.list_beta_agents_vaults_credentials", {"vault_id": vault_id}, params)

    @described
    def create(self, vault_id: str, **params: Any) -> Any:
        """Create beta agents vaults credentials.

        ``POST /vaults/{vault_id}/credentials``

        Parameters: vault_id (required), auth (required), name (required), metadata
        """
        return self._client._call("vaults.create_beta_agents_vaults_credentials", {"vault_id": vault_id}, params)

    @described
    def retrieve(self, credential_id: str, *, vault_id: str, **params: Any) -> Any:
        """Retrieve beta agents vaults credentials.

        ``GET /vaults/{vault_id}/credentials/{credential_id}``

        Parameters: vault_id (required), credential_id (required)
        """
        return self._client._call("vaults.retrieve_beta_agents_vaults_credentials", {"vault_id": vault_id, "credential_id": credential_id}, params)

    @described
    def update(self, credential_id: str, *, vault_id: str, **params: Any) -> Any:
        """Update beta agents vaults credentials.

        ``POST /vaults/{vault_id}/credentials/{credential_id}``

        Parameters: vault_id (required), credential_id (required), auth, metadata
        """
        return self._client._call("vaults.update_beta_agents_vaults_credentials", {"vault_id": vault_id, "credential_id": credential_id}, params)

    @described
    def delete(self, credential_id: str, *, vault_id: str, **params: Any) -> Any:
        """Delete beta agents vaults credentials.

        ``DELETE /vaults/{vault_id}/credentials/{credential_id}``

        Parameters: vault_id (required), credential_id (required)
        """
        return self._client._call("vaults.delete_beta_agents_vaults_credentials", {"vault_id": vault_id, "credential_id": credential_id}, params)


class AsyncBetaAgentsVaultsCredentials(AsyncResource):
    """``client.beta.agents.vaults.credentials`` of an async client."""

    @described
    def list(self, vault_id: str, **params: Any) -> Any:
        """List beta agents vaults credentials.

        ``GET /vaults/{vault_id}/credentials``

        Parameters: vault_id (required), after, limit, metadata, order, status
        """
        return self._client._pages("vaults.list_beta_agents_vaults_credentials", {"vault_id": vault_id}, params)

    @described
    async def create(self, vault_id: str, **params: Any) -> Any:
        """Create beta agents vaults credentials.

        ``POST /vaults/{vault_id}/credentials``

        Parameters: vault_id (required), auth (required), name (required), metadata
        """
        return await self._client._call("vaults.create_beta_agents_vaults_credentials", {"vault_id": vault_id}, params)

    @described
    async def retrieve(self, credential_id: str, *, vault_id: str, **params: Any) -> Any:
        """Retrieve beta agents vaults credentials.

        ``GET /vaults/{vault_id}/credentials/{credential_id}``

        Parameters: vault_id (required), credential_id (required)
        """
        return await self._client._call("vaults.retrieve_beta_agents_vaults_credentials", {"vault_id": vault_id, "credential_id": credential_id}, params)

    @described
    async def update(self, credential_id: str, *, vault_id: str, **params: Any) -> Any:
        """Update beta agents vaults credentials.

        ``POST /vaults/{vault_id}/credentials/{credential_id}``

        Parameters: vault_id (required), credential_id (required), auth, metadata
        """
        return await self._client._call("vaults.update_beta_agents_vaults_credentials", {"vault_id": vault_id, "credential_id": credential_id}, params)

    @described
    async def delete(self, credential_id: str, *, vault_id: str, **params: Any) -> Any:
        """Delete beta agents vaults credentials.

        ``DELETE /vaults/{vault_id}/credentials/{credential_id}``

        Parameters: vault_id (required), credential_id (required)
        """
        return await self._client._call("vaults.delete_beta_agents_vaults_credentials", {"vault_id": vault_id, "credential_id": credential_id}, params)

