"""The resource ``client.admin.organization.external_keys``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationExternalKeys(Resource):
    """``client.admin.organization.external_keys``."""

    @described
    def list(self, **params: Any) -> Any:
        """List the encryption keys the organization manages itself

        These keys live in a key management service outside OpenAI. Requires an admin key.

        ``GET /organization/external_keys``

        Args:
            after: Cursor: returns the external keys after the one with this id. Pass the `last_id` of the
                previous page.
            limit: Maximum number of external keys per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            purpose: Only keys registered for this purpose. Values: `ekm`, `psp_decryption`.
        """
        return self._client._call("organization.list_admin_organization_external_keys", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Register an encryption key from your key management service

        Takes the address of the key at AWS, Azure, Google Cloud or Oracle; the key itself never leaves the
        service. Requires an admin key.

        ``POST /organization/external_keys``

        Args:
            name: Required. Name of the external key.
            type: Required. The key management service, such as `aws` or `gcp`. Values: `aws`, `gcp`, `azure`,
                `oci`.
            external_id: Id of the external.
            kms_arn: AWS: ARN of the key.
            role_arn: AWS: ARN of the role that OpenAI assumes to use the key.
            purpose: What the key protects. Values: `ekm`, `psp_decryption`.
            audience: The audience that OpenAI puts into the tokens it presents.
            kms_key_location: Google Cloud: location of the key ring.
            kms_key_name: Google Cloud: the key's name.
            kms_key_ring_name: Google Cloud: the key ring's name.
            kms_project_id: Id of the KMS project.
            workload_identity_pool_id: Id of the workload identity pool.
            workload_identity_project_number: Google Cloud: number of the project whose workload identity pool
                trusts OpenAI.
            workload_identity_provider_id: Id of the workload identity provider.
            kms_key_version: Google Cloud: the version of the key.
            key_name: Azure: the key's name in its vault.
            tenant_id: Id of the tenant.
            vault_uri: Azure: address of the key vault.
            key_version: Azure: the version of the key.
            key_ocid: Oracle: OCID of the key.
            region: The cloud region of the key.
            vault_ocid: Oracle: OCID of the vault.
            key_version_ocid: Oracle: OCID of the key's version.
        """
        return self._client._call("organization.create_admin_organization_external_keys", {}, params)

    @described
    def retrieve(self, external_key_id: str, **params: Any) -> Any:
        """Retrieve a registered encryption key

        Returns where the key lies and what it is for. Requires an admin key.

        ``GET /organization/external_keys/{external_key_id}``

        Args:
            external_key_id: Required. Id of the external key.
        """
        return self._client._call(
            "organization.retrieve_admin_organization_external_keys", {"external_key_id": external_key_id}, params
        )

    @described
    def delete(self, external_key_id: str, **params: Any) -> Any:
        """Remove a registered encryption key

        OpenAI no longer uses the key afterwards; data encrypted with it may become unreadable. Requires an
        admin key.

        ``DELETE /organization/external_keys/{external_key_id}``

        Args:
            external_key_id: Required. Id of the external key.
        """
        return self._client._call(
            "organization.delete_admin_organization_external_keys", {"external_key_id": external_key_id}, params
        )

    @described
    def validate(self, external_key_id: str, **params: Any) -> Any:
        """Test whether OpenAI can use a registered encryption key

        Returns the outcome in `status`. Changes nothing. Requires an admin key.

        ``POST /organization/external_keys/{external_key_id}/validate``

        Args:
            external_key_id: Required. Id of the external key.
        """
        return self._client._call(
            "organization.validate_admin_organization_external_keys", {"external_key_id": external_key_id}, params
        )


class AsyncAdminOrganizationExternalKeys(AsyncResource):
    """``client.admin.organization.external_keys`` of an async client."""

    @described_as(AdminOrganizationExternalKeys.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("organization.list_admin_organization_external_keys", {}, params)

    @described_as(AdminOrganizationExternalKeys.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("organization.create_admin_organization_external_keys", {}, params)

    @described_as(AdminOrganizationExternalKeys.retrieve)
    async def retrieve(self, external_key_id: str, **params: Any) -> Any:
        return await self._client._call(
            "organization.retrieve_admin_organization_external_keys", {"external_key_id": external_key_id}, params
        )

    @described_as(AdminOrganizationExternalKeys.delete)
    async def delete(self, external_key_id: str, **params: Any) -> Any:
        return await self._client._call(
            "organization.delete_admin_organization_external_keys", {"external_key_id": external_key_id}, params
        )

    @described_as(AdminOrganizationExternalKeys.validate)
    async def validate(self, external_key_id: str, **params: Any) -> Any:
        return await self._client._call(
            "organization.validate_admin_organization_external_keys", {"external_key_id": external_key_id}, params
        )
