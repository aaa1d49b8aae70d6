"""The resource ``client.admin.organization.external_keys``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AdminOrganizationExternalKeys(Resource):
    """``client.admin.organization.external_keys``."""

    @described
    def list(self, **params: Any) -> Any:
        """List admin organization external keys.

        ``GET /organization/external_keys``

        Parameters: after, limit, order, purpose
        """
        return self._client._call("organization.list_admin_organization_external_keys", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create admin organization external keys.

        ``POST /organization/external_keys``

        Parameters: name (required), type (required), external_id, kms_arn, role_arn, purpose, audience,
        kms_key_location, kms_key_name, kms_key_ring_name, kms_project_id, workload_identity_pool_id,
        workload_identity_project_number, workload_identity_provider_id, kms_key_version, key_name,
        tenant_id, vault_uri, key_version, key_ocid, region, vault_ocid, key_version_ocid
        """
        return self._client._call("organization.create_admin_organization_external_keys", {}, params)

    @described
    def retrieve(self, external_key_id: str, **params: Any) -> Any:
        """Retrieve admin organization external keys.

        ``GET /organization/external_keys/{external_key_id}``

        Parameters: external_key_id (required)
        """
        return self._client._call("organization.retrieve_admin_organization_external_keys", {"external_key_id": external_key_id}, params)

    @described
    def delete(self, external_key_id: str, **params: Any) -> Any:
        """Delete admin organization external keys.

        ``DELETE /organization/external_keys/{external_key_id}``

        Parameters: external_key_id (required)
        """
        return self._client._call("organization.delete_admin_organization_external_keys", {"external_key_id": external_key_id}, params)

    @described
    def validate(self, external_key_id: str, **params: Any) -> Any:
        """Validate admin organization external keys.

        ``POST /organization/external_keys/{external_key_id}/validate``

        Parameters: external_key_id (required)
        """
        return self._client._call("organization.validate_admin_organization_external_keys", {"external_key_id": external_key_id}, params)


class AsyncAdminOrganizationExternalKeys(AsyncResource):
    """``client.admin.organization.external_keys`` of an async client."""

    @described
    def list(self, **params: Any) -> Any:
        """List admin organization external keys.

        ``GET /organization/external_keys``

        Parameters: after, limit, order, purpose
        """
        return self._client._pages("organization.list_admin_organization_external_keys", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Create admin organization external keys.

        ``POST /organization/external_keys``

        Parameters: name (required), type (required), external_id, kms_arn, role_arn, purpose, audience,
        kms_key_location, kms_key_name, kms_key_ring_name, kms_project_id, workload_identity_pool_id,
        workload_identity_project_number, workload_identity_provider_id, kms_key_version, key_name,
        tenant_id, vault_uri, key_version, key_ocid, region, vault_ocid, key_version_ocid
        """
        return await self._client._call("organization.create_admin_organization_external_keys", {}, params)

    @described
    async def retrieve(self, external_key_id: str, **params: Any) -> Any:
        """Retrieve admin organization external keys.

        ``GET /organization/external_keys/{external_key_id}``

        Parameters: external_key_id (required)
        """
        return await self._client._call("organization.retrieve_admin_organization_external_keys", {"external_key_id": external_key_id}, params)

    @described
    async def delete(self, external_key_id: str, **params: Any) -> Any:
        """Delete admin organization external keys.

        ``DELETE /organization/external_keys/{external_key_id}``

        Parameters: external_key_id (required)
        """
        return await self._client._call("organization.delete_admin_organization_external_keys", {"external_key_id": external_key_id}, params)

    @described
    async def validate(self, external_key_id: str, **params: Any) -> Any:
        """Validate admin organization external keys.

        ``POST /organization/external_keys/{external_key_id}/validate``

        Parameters: external_key_id (required)
        """
        return await self._client._call("organization.validate_admin_organization_external_keys", {"external_key_id": external_key_id}, params)

