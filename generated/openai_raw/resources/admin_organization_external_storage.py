"""The resource ``client.admin.organization.external_storage``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AdminOrganizationExternalStorage(Resource):
    """``client.admin.organization.external_storage``."""

    @described
    def list(self, **params: Any) -> Any:
        """List admin organization external storage.

        ``GET /organization/external_storage``

        Parameters: after, limit, order, project_id
        """
        return self._client._call("organization.list_admin_organization_external_storage", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create admin organization external storage.

        ``POST /organization/external_storage``

        Parameters: project_id (required), provider (required)
        """
        return self._client._call("organization.create_admin_organization_external_storage", {}, params)

    @described
    def retrieve(self, external_storage_id: str, **params: Any) -> Any:
        """Retrieve admin organization external storage.

        ``GET /organization/external_storage/{external_storage_id}``

        Parameters: external_storage_id (required)
        """
        return self._client._call("organization.retrieve_admin_organization_external_storage", {"external_storage_id": external_storage_id}, params)

    @described
    def delete(self, external_storage_id: str, **params: Any) -> Any:
        """Delete admin organization external storage.

        ``DELETE /organization/external_storage/{external_storage_id}``

        Parameters: external_storage_id (required)
        """
        return self._client._call("organization.delete_admin_organization_external_storage", {"external_storage_id": external_storage_id}, params)

    @described
    def validate(self, external_storage_id: str, **params: Any) -> Any:
        """Validate admin organization external storage.

        ``POST /organization/external_storage/{external_storage_id}/validate``

        Parameters: external_storage_id (required)
        """
        return self._client._call("organization.validate_admin_organization_external_storage", {"external_storage_id": external_storage_id}, params)


class AsyncAdminOrganizationExternalStorage(AsyncResource):
    """``client.admin.organization.external_storage`` of an async client."""

    @described
    def list(self, **params: Any) -> Any:
        """List admin organization external storage.

        ``GET /organization/external_storage``

        Parameters: after, limit, order, project_id
        """
        return self._client._pages("organization.list_admin_organization_external_storage", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Create admin organization external storage.

        ``POST /organization/external_storage``

        Parameters: project_id (required), provider (required)
        """
        return await self._client._call("organization.create_admin_organization_external_storage", {}, params)

    @described
    async def retrieve(self, external_storage_id: str, **params: Any) -> Any:
        """Retrieve admin organization external storage.

        ``GET /organization/external_storage/{external_storage_id}``

        Parameters: external_storage_id (required)
        """
        return await self._client._call("organization.retrieve_admin_organization_external_storage", {"external_storage_id": external_storage_id}, params)

    @described
    async def delete(self, external_storage_id: str, **params: Any) -> Any:
        """Delete admin organization external storage.

        ``DELETE /organization/external_storage/{external_storage_id}``

        Parameters: external_storage_id (required)
        """
        return await self._client._call("organization.delete_admin_organization_external_storage", {"external_storage_id": external_storage_id}, params)

    @described
    async def validate(self, external_storage_id: str, **params: Any) -> Any:
        """Validate admin organization external storage.

        ``POST /organization/external_storage/{external_storage_id}/validate``

        Parameters: external_storage_id (required)
        """
        return await self._client._call("organization.validate_admin_organization_external_storage", {"external_storage_id": external_storage_id}, params)

