"""The resource ``client.admin.organization.workload_identity_providers.federation_rules``. Its types are in the
stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationWorkloadIdentityProvidersFederationRules(Resource):
    """``client.admin.organization.workload_identity_providers.federation_rules``."""

    @described
    def list(self, workload_identity_provider_id: str, **params: Any) -> Any:
        """List the federation rules of an identity provider

        A rule says which tokens of the provider may act as which service account. Requires an admin key.

        ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
            after: Cursor: returns the workload identity federation rules after the one with this id. Pass the
                `last_id` of the previous page.
            limit: Maximum number of workload identity federation rules per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            service_account_id: Return only results of the service account with this id.
        """
        return self._client._call(
            "organization.list_admin_organization_workload_identity_providers_federation_rules",
            {"workload_identity_provider_id": workload_identity_provider_id},
            params,
        )

    @described
    def create(self, workload_identity_provider_id: str, **params: Any) -> Any:
        """Create a federation rule

        Tokens of the provider whose attributes match may then be exchanged for access. Requires an admin key.

        ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
            attribute_matchers: Required. Attributes a token must have, by name. All of them must match.
            project_id: Required. Id of the project.
            service_account_id: Required. Id of the service account.
            description: Human-readable description of the workload identity federation rule.
            enabled: Whether the workload identity federation rule is enabled.
            name: Name of the workload identity federation rule.
            permissions: What a matching token may do.
        """
        return self._client._call(
            "organization.create_admin_organization_workload_identity_providers_federation_rules",
            {"workload_identity_provider_id": workload_identity_provider_id},
            params,
        )

    @described
    def retrieve(
        self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str, **params: Any
    ) -> Any:
        """Retrieve a federation rule

        Returns what the rule matches and what it permits. Requires an admin key.

        ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
            workload_identity_federation_rule_id: Required. Id of the workload identity federation rule.
        """
        return self._client._call(
            "organization.retrieve_admin_organization_workload_identity_providers_federation_rules",
            {
                "workload_identity_provider_id": workload_identity_provider_id,
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
            },
            params,
        )

    @described
    def update(
        self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str, **params: Any
    ) -> Any:
        """Change a federation rule

        Arguments that are left out keep their values. Requires an admin key.

        ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
            workload_identity_federation_rule_id: Required. Id of the workload identity federation rule.
            attribute_matchers: Attributes a token must have, by name. All of them must match.
            description: Human-readable description of the workload identity federation rule.
            enabled: Whether the workload identity federation rule is enabled.
            name: Name of the workload identity federation rule.
            permissions: What a matching token may do.
        """
        return self._client._call(
            "organization.update_admin_organization_workload_identity_providers_federation_rules",
            {
                "workload_identity_provider_id": workload_identity_provider_id,
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
            },
            params,
        )

    @described
    def delete(
        self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str, **params: Any
    ) -> Any:
        """Delete a federation rule

        Tokens that only this rule admitted can no longer be exchanged. Requires an admin key.

        ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
            workload_identity_federation_rule_id: Required. Id of the workload identity federation rule.
        """
        return self._client._call(
            "organization.delete_admin_organization_workload_identity_providers_federation_rules",
            {
                "workload_identity_provider_id": workload_identity_provider_id,
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
            },
            params,
        )


class AsyncAdminOrganizationWorkloadIdentityProvidersFederationRules(AsyncResource):
    """``client.admin.organization.workload_identity_providers.federation_rules`` of an async client."""

    @described_as(AdminOrganizationWorkloadIdentityProvidersFederationRules.list)
    def list(self, workload_identity_provider_id: str, **params: Any) -> Any:
        return self._client._pages(
            "organization.list_admin_organization_workload_identity_providers_federation_rules",
            {"workload_identity_provider_id": workload_identity_provider_id},
            params,
        )

    @described_as(AdminOrganizationWorkloadIdentityProvidersFederationRules.create)
    async def create(self, workload_identity_provider_id: str, **params: Any) -> Any:
        return await self._client._call(
            "organization.create_admin_organization_workload_identity_providers_federation_rules",
            {"workload_identity_provider_id": workload_identity_provider_id},
            params,
        )

    @described_as(AdminOrganizationWorkloadIdentityProvidersFederationRules.retrieve)
    async def retrieve(
        self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str, **params: Any
    ) -> Any:
        return await self._client._call(
            "organization.retrieve_admin_organization_workload_identity_providers_federation_rules",
            {
                "workload_identity_provider_id": workload_identity_provider_id,
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
            },
            params,
        )

    @described_as(AdminOrganizationWorkloadIdentityProvidersFederationRules.update)
    async def update(
        self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str, **params: Any
    ) -> Any:
        return await self._client._call(
            "organization.update_admin_organization_workload_identity_providers_federation_rules",
            {
                "workload_identity_provider_id": workload_identity_provider_id,
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
            },
            params,
        )

    @described_as(AdminOrganizationWorkloadIdentityProvidersFederationRules.delete)
    async def delete(
        self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str, **params: Any
    ) -> Any:
        return await self._client._call(
            "organization.delete_admin_organization_workload_identity_providers_federation_rules",
            {
                "workload_identity_provider_id": workload_identity_provider_id,
                "workload_identity_federation_rule_id": workload_identity_federation_rule_id,
            },
            params,
        )
