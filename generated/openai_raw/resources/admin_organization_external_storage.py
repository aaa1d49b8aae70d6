"""The resource ``client.admin.organization.external_storage``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationExternalStorage(Resource):
    """``client.admin.organization.external_storage``."""

    @described
    def list(self, **params: Any) -> Any:
        """List the storage the organization provides itself

        Returns buckets and containers registered outside OpenAI. Requires an admin key.

        ``GET /organization/external_storage``

        Args:
            after: Cursor: returns the external storages after the one with this id. Pass the `last_id` of the
                previous page.
            limit: Maximum number of external storages per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            project_id: Return only results of the project with this id.
        """
        return self._client._call("organization.list_admin_organization_external_storage", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Register a bucket or container of your own

        Takes one at AWS, Azure, Google Cloud or Oracle to which OpenAI has been given access. Requires an admin
        key.

        ``POST /organization/external_storage``

        Args:
            project_id: Required. Id of the project.
            provider: Required. Where the storage lies, and how OpenAI reaches it.
        """
        return self._client._call("organization.create_admin_organization_external_storage", {}, params)

    @described
    def retrieve(self, external_storage_id: str, **params: Any) -> Any:
        """Retrieve a registered storage

        Returns where it lies and who provides it. Requires an admin key.

        ``GET /organization/external_storage/{external_storage_id}``

        Args:
            external_storage_id: Required. Id of the external storage.
        """
        return self._client._call(
            "organization.retrieve_admin_organization_external_storage",
            {"external_storage_id": external_storage_id},
            params,
        )

    @described
    def delete(self, external_storage_id: str, **params: Any) -> Any:
        """Remove a registered storage

        The bucket and what lies in it are left as they are. Requires an admin key.

        ``DELETE /organization/external_storage/{external_storage_id}``

        Args:
            external_storage_id: Required. Id of the external storage.
        """
        return self._client._call(
            "organization.delete_admin_organization_external_storage",
            {"external_storage_id": external_storage_id},
            params,
        )

    @described
    def validate(self, external_storage_id: str, **params: Any) -> Any:
        """Test whether OpenAI can use a registered storage

        Returns the outcome; changes nothing. Requires an admin key.

        ``POST /organization/external_storage/{external_storage_id}/validate``

        Args:
            external_storage_id: Required. Id of the external storage.
        """
        return self._client._call(
            "organization.validate_admin_organization_external_storage",
            {"external_storage_id": external_storage_id},
            params,
        )


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
        return await self._client._call(
            "organization.retrieve_admin_organization_external_storage",
            {"external_storage_id": external_storage_id},
            params,
        )

    @described_as(AdminOrganizationExternalStorage.delete)
    async def delete(self, external_storage_id: str, **params: Any) -> Any:
        return await self._client._call(
            "organization.delete_admin_organization_external_storage",
            {"external_storage_id": external_storage_id},
            params,
        )

    @described_as(AdminOrganizationExternalStorage.validate)
    async def validate(self, external_storage_id: str, **params: Any) -> Any:
        return await self._client._call(
            "organization.validate_admin_organization_external_storage",
            {"external_storage_id": external_storage_id},
            params,
        )
