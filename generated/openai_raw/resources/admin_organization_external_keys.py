"""The resource ``client.admin.organization.external_keys``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationExternalKeys(Resource):
    """``client.admin.organization.external_keys``."""

    @described
    def list(self, **params: Any) -> Any:
        """List admin organization external keys.

        ``GET /organization/external_keys``

        Args:
            after: A cursor: gives the external keys that follow the one with this id, the `last_id` of the page
                before.
            limit: The most external keys in one page.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
            purpose: Values: `ekm`, `psp_decryption`.
        """
        return self._client._call("organization.list_admin_organization_external_keys", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create admin organization external keys.

        ``POST /organization/external_keys``

        Args:
            name: Required. Name of the admin organization external keys.
            type: Required. Which kind of admin organization external keys this is. Values: `aws`, `gcp`,
                `azure`, `oci`.
            external_id: Id of the external.
            kms_arn:
            role_arn:
            purpose: Values: `ekm`, `psp_decryption`.
            audience:
            kms_key_location:
            kms_key_name:
            kms_key_ring_name:
            kms_project_id: Id of the KMS project.
            workload_identity_pool_id: Id of the workload identity pool.
            workload_identity_project_number:
            workload_identity_provider_id: Id of the workload identity provider.
            kms_key_version:
            key_name:
            tenant_id: Id of the tenant.
            vault_uri:
            key_version:
            key_ocid:
            region:
            vault_ocid:
            key_version_ocid:
        """
        return self._client._call("organization.create_admin_organization_external_keys", {}, params)

    @described
    def retrieve(self, external_key_id: str, **params: Any) -> Any:
        """Retrieve admin organization external keys.

        ``GET /organization/external_keys/{external_key_id}``

        Args:
            external_key_id: Required. Id of the external key.
        """
        return self._client._call("organization.retrieve_admin_organization_external_keys", {"external_key_id": external_key_id}, params)

    @described
    def delete(self, external_key_id: str, **params: Any) -> Any:
        """Delete admin organization external keys.

        ``DELETE /organization/external_keys/{external_key_id}``

        Args:
            external_key_id: Required. Id of the external key.
        """
        return self._client._call("organization.delete_admin_organization_external_keys", {"external_key_id": external_key_id}, params)

    @described
    def validate(self, external_key_id: str, **params: Any) -> Any:
        """Validate admin organization external keys.

        ``POST /organization/external_keys/{external_key_id}/validate``

        Args:
            external_key_id: Required. Id of the external key.
        """
        return self._client._call("organization.validate_admin_organization_external_keys", {"external_key_id": external_key_id}, params)


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
        return await self._client._call("organization.retrieve_admin_organization_external_keys", {"external_key_id": external_key_id}, params)

    @described_as(AdminOrganizationExternalKeys.delete)
    async def delete(self, external_key_id: str, **params: Any) -> Any:
        return await self._client._call("organization.delete_admin_organization_external_keys", {"external_key_id": external_key_id}, params)

    @described_as(AdminOrganizationExternalKeys.validate)
    async def validate(self, external_key_id: str, **params: Any) -> Any:
        return await self._client._call("organization.validate_admin_organization_external_keys", {"external_key_id": external_key_id}, params)

