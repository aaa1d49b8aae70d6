"""The resource ``client.admin.organization.external_storage``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationExternalStorage(Resource):
    """``client.admin.organization.external_storage``."""

    @described
    def list(self, **params: Any) -> Any:
        """List admin organization external storage.

        ``GET /organization/external_storage``

        Args:
            after: A cursor: gives the external storages that follow the one with this id, the `last_id` of the
                page before.
            limit: The most external storages in one page.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
            project_id: Only what belongs to the project with this id.
        """
        return self._client._call("organization.list_admin_organization_external_storage", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create admin organization external storage.

        ``POST /organization/external_storage``

        Args:
            project_id: Required. Id of the project.
            provider: Required.
        """
        return self._client._call("organization.create_admin_organization_external_storage", {}, params)

    @described
    def retrieve(self, external_storage_id: str, **params: Any) -> Any:
        """Retrieve admin organization external storage.

        ``GET /organization/external_storage/{external_storage_id}``

        Args:
            external_storage_id: Required. Id of the external storage.
        """
        return self._client._call("organization.retrieve_admin_organization_external_storage", {"external_storage_id": external_storage_id}, params)

    @described
    def delete(self, external_storage_id: str, **params: Any) -> Any:
        """Delete admin organization external storage.

        ``DELETE /organization/external_storage/{external_storage_id}``

        Args:
            external_storage_id: Required. Id of the external storage.
        """
        return self._client._call("organization.delete_admin_organization_external_storage", {"external_storage_id": external_storage_id}, params)

    @described
    def validate(self, external_storage_id: str, **params: Any) -> Any:
        """Validate admin organization external storage.

        ``POST /organization/external_storage/{external_storage_id}/validate``

        Args:
            external_storage_id: Required. Id of the external storage.
        """
        return self._client._call("organization.validate_admin_organization_external_storage", {"external_storage_id": external_storage_id}, params)


class AsyncAdminOrganizationExternalStorage(AsyncResource):
    """``client.admin.organization.external_storage`` of an async client."""

    @described_as(AdminOrganizationExternalStorage.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("organization.list_admin_organization_external_storage", {}, params)

    @described_as(AdminOrganizationExternalStorage.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("organization.create_admin_organization_external_storage", {}, params)

    @described_as(AdminOrganizationExternalStorage.retrieve)
    async def retrieve(self, external_storage_id: str, **params: Any) -> Any:
        return await self._client._call("organization.retrieve_admin_organization_external_storage", {"external_storage_id": external_storage_id}, params)

    @described_as(AdminOrganizationExternalStorage.delete)
    async def delete(self, external_storage_id: str, **params: Any) -> Any:
        return await self._client._call("organization.delete_admin_organization_external_storage", {"external_storage_id": external_storage_id}, params)

    @described_as(AdminOrganizationExternalStorage.validate)
    async def validate(self, external_storage_id: str, **params: Any) -> Any:
        return await self._client._call("organization.validate_admin_organization_external_storage", {"external_storage_id": external_storage_id}, params)

