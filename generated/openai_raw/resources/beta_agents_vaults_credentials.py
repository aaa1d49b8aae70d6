"""The resource ``client.beta.agents.vaults.credentials``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaAgentsVaultsCredentials(Resource):
    """``client.beta.agents.vaults.credentials``."""

    @described
    def list(self, vault_id: str, **params: Any) -> Any:
        """List the credentials of a vault

        Fetches more pages as you iterate.

        ``GET /vaults/{vault_id}/credentials``

        Args:
            vault_id: Required. Id of the vault.
            after: A cursor: gives the vault credentials that follow the one with this id, the `last_id` of the
                page before.
            limit: The most vault credentials in one page.
            metadata: Only what carries all of these labels; sent as `metadata[key]=value`.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
            status: State of the vault credential. Values: `active`, `archived`.
        """
        return self._client._call("vaults.list_beta_agents_vaults_credentials", {"vault_id": vault_id}, params)

    @described
    def create(self, vault_id: str, **params: Any) -> Any:
        """Create a credential

        Secrets are write-only: no answer contains them.

        ``POST /vaults/{vault_id}/credentials``

        Args:
            vault_id: Required. Id of the vault.
            auth: Required. What kind of secret it is, and where it is used.
            name: Required. Name of the agents vaults credentials.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of
                them.
        """
        return self._client._call("vaults.create_beta_agents_vaults_credentials", {"vault_id": vault_id}, params)

    @described
    def retrieve(self, credential_id: str, *, vault_id: str, **params: Any) -> Any:
        """Retrieve a credential

        An unknown id is a 404.

        ``GET /vaults/{vault_id}/credentials/{credential_id}``

        Args:
            vault_id: Required. Id of the vault.
            credential_id: Required. Id of the credential.
        """
        return self._client._call(
            "vaults.retrieve_beta_agents_vaults_credentials",
            {"vault_id": vault_id, "credential_id": credential_id},
            params,
        )

    @described
    def update(self, credential_id: str, *, vault_id: str, **params: Any) -> Any:
        """Change a credential

        Replaces secrets, which is how a credential is rotated.

        ``POST /vaults/{vault_id}/credentials/{credential_id}``

        Args:
            vault_id: Required. Id of the vault.
            credential_id: Required. Id of the credential.
            auth: What kind of secret it is, and where it is used.
            metadata: Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of
                them.
        """
        return self._client._call(
            "vaults.update_beta_agents_vaults_credentials",
            {"vault_id": vault_id, "credential_id": credential_id},
            params,
        )

    @described
    def delete(self, credential_id: str, *, vault_id: str, **params: Any) -> Any:
        """Delete a credential

        Agents can no longer use it. Cannot be undone.

        ``DELETE /vaults/{vault_id}/credentials/{credential_id}``

        Args:
            vault_id: Required. Id of the vault.
            credential_id: Required. Id of the credential.
        """
        return self._client._call(
            "vaults.delete_beta_agents_vaults_credentials",
            {"vault_id": vault_id, "credential_id": credential_id},
            params,
        )


class AsyncBetaAgentsVaultsCredentials(AsyncResource):
    """``client.beta.agents.vaults.credentials`` of an async client."""

    @described_as(BetaAgentsVaultsCredentials.list)
    def list(self, vault_id: str, **params: Any) -> Any:
        return self._client._pages("vaults.list_beta_agents_vaults_credentials", {"vault_id": vault_id}, params)

    @described_as(BetaAgentsVaultsCredentials.create)
    async def create(self, vault_id: str, **params: Any) -> Any:
        return await self._client._call("vaults.create_beta_agents_vaults_credentials", {"vault_id": vault_id}, params)

    @described_as(BetaAgentsVaultsCredentials.retrieve)
    async def retrieve(self, credential_id: str, *, vault_id: str, **params: Any) -> Any:
        return await self._client._call(
            "vaults.retrieve_beta_agents_vaults_credentials",
            {"vault_id": vault_id, "credential_id": credential_id},
            params,
        )

    @described_as(BetaAgentsVaultsCredentials.update)
    async def update(self, credential_id: str, *, vault_id: str, **params: Any) -> Any:
        return await self._client._call(
            "vaults.update_beta_agents_vaults_credentials",
            {"vault_id": vault_id, "credential_id": credential_id},
            params,
        )

    @described_as(BetaAgentsVaultsCredentials.delete)
    async def delete(self, credential_id: str, *, vault_id: str, **params: Any) -> Any:
        return await self._client._call(
            "vaults.delete_beta_agents_vaults_credentials",
            {"vault_id": vault_id, "credential_id": credential_id},
            params,
        )
