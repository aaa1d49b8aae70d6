"""The resource ``client.admin.organization.workload_identity_providers``. Its types are in the stub beside this
file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .admin_organization_workload_identity_providers_federation_rules import (
        AdminOrganizationWorkloadIdentityProvidersFederationRules,
        AsyncAdminOrganizationWorkloadIdentityProvidersFederationRules,
    )


class AdminOrganizationWorkloadIdentityProviders(Resource):
    """``client.admin.organization.workload_identity_providers``."""

    @cached_property
    def federation_rules(self) -> AdminOrganizationWorkloadIdentityProvidersFederationRules:
        """``client.admin.organization.workload_identity_providers.federation_rules``."""
        from .admin_organization_workload_identity_providers_federation_rules import (
            AdminOrganizationWorkloadIdentityProvidersFederationRules,
        )

        return AdminOrganizationWorkloadIdentityProvidersFederationRules(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List the workload identity providers

        Returns the issuers whose tokens the organization trusts. Requires an admin key.

        ``GET /organization/workload_identity_providers``

        Args:
            after: Cursor: returns the workload identity providers after the one with this id. Pass the
                `last_id` of the previous page.
            limit: Maximum number of workload identity providers per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
        return self._client._call("organization.list_admin_organization_workload_identity_providers", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Trust a workload identity provider

        Its tokens grant nothing until a federation rule admits them. Requires an admin key.

        ``POST /organization/workload_identity_providers``

        Args:
            audience: Required. The audience that a token must name.
            issuer: Required. The issuer that a token must name, as a URL.
            name: Required. Name of the workload identity provider.
            type: Required. Discriminator: always `oidc`.
            attribute_transformations: How attributes are derived from a token's claims before the mappings are
                applied.
            description: Human-readable description of the workload identity provider.
            enabled: Whether the workload identity provider is enabled.
            verification: Where the public keys come from with which tokens are verified.
        """
        return self._client._call("organization.create_admin_organization_workload_identity_providers", {}, params)

    @described
    def retrieve(self, workload_identity_provider_id: str, **params: Any) -> Any:
        """Retrieve a workload identity provider

        Returns its issuer, its audience and how its tokens are verified. Requires an admin key.

        ``GET /organization/workload_identity_providers/{workload_identity_provider_id}``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
        """
        return self._client._call(
            "organization.retrieve_admin_organization_workload_identity_providers",
            {"workload_identity_provider_id": workload_identity_provider_id},
            params,
        )

    @described
    def update(self, workload_identity_provider_id: str, **params: Any) -> Any:
        """Change a workload identity provider

        Arguments that are left out keep their values. Requires an admin key.

        ``POST /organization/workload_identity_providers/{workload_identity_provider_id}``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
            attribute_transformations: How attributes are derived from a token's claims before the mappings are
                applied.
            audience: The audience that a token must name.
            description: Human-readable description of the workload identity provider.
            enabled: Whether the workload identity provider is enabled.
            issuer: The issuer that a token must name, as a URL.
            name: Name of the workload identity provider.
            verification: Where the public keys come from with which tokens are verified.
        """
        return self._client._call(
            "organization.update_admin_organization_workload_identity_providers",
            {"workload_identity_provider_id": workload_identity_provider_id},
            params,
        )

    @described
    def delete(self, workload_identity_provider_id: str, **params: Any) -> Any:
        """Stop trusting a workload identity provider

        Its federation rules go with it. Requires an admin key.

        ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
        """
        return self._client._call(
            "organization.delete_admin_organization_workload_identity_providers",
            {"workload_identity_provider_id": workload_identity_provider_id},
            params,
        )


class AsyncAdminOrganizationWorkloadIdentityProviders(AsyncResource):
    """``client.admin.organization.workload_identity_providers`` of an async client."""

    @cached_property
    def federation_rules(self) -> AsyncAdminOrganizationWorkloadIdentityProvidersFederationRules:
        """``client.admin.organization.workload_identity_providers.federation_rules``."""
        from .admin_organization_workload_identity_providers_federation_rules import (
            AsyncAdminOrganizationWorkloadIdentityProvidersFederationRules,
        )

        return AsyncAdminOrganizationWorkloadIdentityProvidersFederationRules(self._client)

    @described_as(AdminOrganizationWorkloadIdentityProviders.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("organization.list_admin_organization_workload_identity_providers", {}, params)

    @described_as(AdminOrganizationWorkloadIdentityProviders.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call(
            "organization.create_admin_organization_workload_identity_providers", {}, params
        )

    @described_as(AdminOrganizationWorkloadIdentityProviders.retrieve)
    async def retrieve(self, workload_identity_provider_id: str, **params: Any) -> Any:
        return await self._client._call(
            "organization.retrieve_admin_organization_workload_identity_providers",
            {"workload_identity_provider_id": workload_identity_provider_id},
            params,
        )

    @described_as(AdminOrganizationWorkloadIdentityProviders.update)
    async def update(self, workload_identity_provider_id: str, **params: Any) -> Any:
        return await self._client._call(
            "organization.update_admin_organization_workload_identity_providers",
            {"workload_identity_provider_id": workload_identity_provider_id},
            params,
        )

    @described_as(AdminOrganizationWorkloadIdentityProviders.delete)
    async def delete(self, workload_identity_provider_id: str, **params: Any) -> Any:
        return await self._client._call(
            "organization.delete_admin_organization_workload_identity_providers",
            {"workload_identity_provider_id": workload_identity_provider_id},
            params,
        )
