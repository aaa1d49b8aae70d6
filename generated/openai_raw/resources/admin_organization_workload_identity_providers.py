"""The resource ``client.admin.organization.workload_identity_providers``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described

if TYPE_CHECKING:
    from .admin_organization_workload_identity_providers_federation_rules import AsyncAdminOrganizationWorkloadIdentityProvidersFederationRules, AdminOrganizationWorkloadIdentityProvidersFederationRules


class AdminOrganizationWorkloadIdentityProviders(Resource):
    """``client.admin.organization.workload_identity_providers``."""

    @cached_property
    def federation_rules(self) -> AdminOrganizationWorkloadIdentityProvidersFederationRules:
        """``client.admin.organization.workload_identity_providers.federation_rules``."""
        from .admin_organization_workload_identity_providers_federation_rules import AdminOrganizationWorkloadIdentityProvidersFederationRules

        return AdminOrganizationWorkloadIdentityProvidersFederationRules(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List admin organization workload identity providers.

        ``GET /organization/workload_identity_providers``

        Parameters: after, limit, order
        """
        return self._client._call("organization.list_admin_organization_workload_identity_providers", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create admin organization workload identity providers.

        ``POST /organization/workload_identity_providers``

        Parameters: audience (required), issuer (required), name (required), type (required),
        attribute_transformations, description, enabled, verification
        """
        return self._client._call("organization.create_admin_organization_workload_identity_providers", {}, params)

    @described
    def retrieve(self, workload_identity_provider_id: str, **params: Any) -> Any:
        """Retrieve admin organization workload identity providers.

        ``GET /organization/workload_identity_providers/{workload_identity_provider_id}``

        Parameters: workload_identity_provider_id (required)
        """
        return self._client._call("organization.retrieve_admin_organization_workload_identity_providers", {"workload_identity_provider_id": workload_identity_provider_id}, params)

    @described
    def update(self, workload_identity_provider_id: str, **params: Any) -> Any:
        """Update admin organization workload identity providers.

        ``POST /organization/workload_identity_providers/{workload_identity_provider_id}``

        Parameters: workload_identity_provider_id (required), attribute_transformations, audience, description,
        enabled, issuer, name, verification
        """
        return self._client._call("organization.update_admin_organization_workload_identity_providers", {"workload_identity_provider_id": workload_identity_provider_id}, params)

    @described
    def delete(self, workload_identity_provider_id: str, **params: Any) -> Any:
        """Delete admin organization workload identity providers.

        ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}``

        Parameters: workload_identity_provider_id (required)
        """
        return self._client._call("organization.delete_admin_organization_workload_identity_providers", {"workload_identity_provider_id": workload_identity_provider_id}, params)


class AsyncAdminOrganizationWorkloadIdentityProviders(AsyncResource):
    """``client.admin.organization.workload_identity_providers`` of an async client."""

    @cached_property
    def federation_rules(self) -> AsyncAdminOrganizationWorkloadIdentityProvidersFederationRules:
        """``client.admin.organization.workload_identity_providers.federation_rules``."""
        from .admin_organization_workload_identity_providers_federation_rules import AsyncAdminOrganizationWorkloadIdentityProvidersFederationRules

        return AsyncAdminOrganizationWorkloadIdentityProvidersFederationRules(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List admin organization workload identity providers.

        ``GET /organization/workload_identity_providers``

        Parameters: after, limit, order
        """
        return self._client._pages("organization.list_admin_organization_workload_identity_providers", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Create admin organization workload identity providers.

        ``POST /organization/workload_identity_providers``

        Parameters: audience (required), issuer (required), name (required), type (required),
        attribute_transformations, description, enabled, verification
        """
        return await self._client._call("organization.create_admin_organization_workload_identity_providers", {}, params)

    @described
    async def retrieve(self, workload_identity_provider_id: str, **params: Any) -> Any:
        """Retrieve admin organization workload identity providers.

        ``GET /organization/workload_identity_providers/{workload_identity_provider_id}``

        Parameters: workload_identity_provider_id (required)
        """
        return await self._client._call("organization.retrieve_admin_organization_workload_identity_providers", {"workload_identity_provider_id": workload_identity_provider_id}, params)

    @described
    async def update(self, workload_identity_provider_id: str, **params: Any) -> Any:
        """Update admin organization workload identity providers.

        ``POST /organization/workload_identity_providers/{workload_identity_provider_id}``

        Parameters: workload_identity_provider_id (required), attribute_transformations, audience, description,
        enabled, issuer, name, verification
        """
        return await self._client._call("organization.update_admin_organization_workload_identity_providers", {"workload_identity_provider_id": workload_identity_provider_id}, params)

    @described
    async def delete(self, workload_identity_provider_id: str, **params: Any) -> Any:
        """Delete admin organization workload identity providers.

        ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}``

        Parameters: workload_identity_provider_id (required)
        """
        return await self._client._call("organization.delete_admin_organization_workload_identity_providers", {"workload_identity_provider_id": workload_identity_provider_id}, params)

