"""The resource ``client.beta.agents.vaults.credentials``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class BetaAgentsVaultsCredentials(Resource):
    """``client.beta.agents.vaults.credentials``."""

    @described
    def list(self, vault_id: str, **params: Any) -> Any:
        """List the credentials of a vault

        Returns a page; iterate over it to fetch the following pages.

        ``GET /vaults/{vault_id}/credentials``

        Args:
            vault_id: Required. Id of the vault.
            after: Cursor: returns the vault credentials after the one with this id. Pass the `last_id` of the
                previous page.
            limit: Maximum number of vault credentials per page.
            metadata: Return only objects with all of these metadata entries. Sent as `metadata[key]=value`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            status: Status of the vault credential. Values: `active`, `archived`.
        """
        return self._client._call("vaults.list_beta_agents_vaults_credentials", {"vault_id": vault_id}, params)

    @described
    def create(self, vault_id: str, **params: Any) -> Any:
        """Create a credential

        Secrets are write-only: no response contains them.

        ``POST /vaults/{vault_id}/credentials``

        Args:
            vault_id: Required. Id of the vault.
            auth: Required. Kind of secret and where it is used.
            name: Required. Name of the vault credential.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
        """
        return self._client._call("vaults.create_beta_agents_vaults_credentials", {"vault_id": vault_id}, params)

    @described
    def retrieve(self, credential_id: str, *, vault_id: str, **params: Any) -> Any:
        """Retrieve a credential

        Raises a 404 error if the id is unknown.

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

        Replaces secrets. Use this to rotate a credential.

        ``POST /vaults/{vault_id}/credentials/{credential_id}``

        Args:
            vault_id: Required. Id of the vault.
            credential_id: Required. Id of the credential.
            auth: Kind of secret and where it is used.
            metadata: Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
        """
        return self._client._call(
            "vaults.update_beta_agents_vaults_credentials",
            {"vault_id": vault_id, "credential_id": credential_id},
            params,
        )

    @described
    def delete(self, credential_id: str, *, vault_id: str, **params: Any) -> Any:
        """Delete a credential

        Agents can no longer use the credential. This cannot be undone.

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
