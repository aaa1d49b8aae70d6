"""The resource ``client.admin.organization.workload_identity_providers.federation_rules``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AdminOrganizationWorkloadIdentityProvidersFederationRules(Resource):
    """``client.admin.organization.workload_identity_providers.federation_rules``."""

    @described
    def list(self, workload_identity_provider_id: str, **params: Any) -> Any:
        """List admin organization workload identity providers federation rules.

        ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``

        Parameters: workload_identity_provider_id (required), after, limit, order, service_account_id
        """
        return self._client._call("organization.list_admin_organization_workload_identity_providers_federation_rules", {"workload_identity_provider_id": workload_identity_provider_id}, params)

    @described
    def create(self, workload_identity_provider_id: str, **params: Any) -> Any:
        """Create admin organization workload identity providers federation rules.

        ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``

        Parameters: workload_identity_provider_id (required), attribute_matchers (required), project_id
        (required), service_account_id (required), description, enabled, name, permissions
        """
        return self._client._call("organization.create_admin_organization_workload_identity_providers_federation_rules", {"workload_identity_provider_id": workload_identity_provider_id}, params)

    @described
    def retrieve(self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str, **params: Any) -> Any:
        """Retrieve admin organization workload identity providers federation rules.

        ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``

        Parameters: workload_identity_provider_id (required), workload_identity_federation_rule_id (required)
        """
        return self._client._call("organization.retrieve_admin_organization_workload_identity_providers_federation_rules", {"workload_identity_provider_id": workload_identity_provider_id, "workload_identity_federation_rule_id": workload_identity_federation_rule_id}, params)

    @described
    def update(self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str, **params: Any) -> Any:
        """Update admin organization workload identity providers federation rules.

        ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``

        Parameters: workload_identity_provider_id (required), workload_identity_federation_rule_id (required),
        attribute_matchers, description, enabled, name, permissions
        """
        return self._client._call("organization.update_admin_organization_workload_identity_providers_federation_rules", {"workload_identity_provider_id": workload_identity_provider_id, "workload_identity_federation_rule_id": workload_identity_federation_rule_id}, params)

    @described
    def delete(self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str, **params: Any) -> Any:
        """Delete admin organization workload identity providers federation rules.

        ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``

        Parameters: workload_identity_provider_id (required), workload_identity_federation_rule_id (required)
        """
        return self._client._call("organization.delete_admin_organization_workload_identity_providers_federation_rules", {"workload_identity_provider_id": workload_identity_provider_id, "workload_identity_federation_rule_id": workload_identity_federation_rule_id}, params)


class AsyncAdminOrganizationWorkloadIdentityProvidersFederationRules(AsyncResource):
    """``client.admin.organization.workload_identity_providers.federation_rules`` of an async client."""

    @described
    def list(self, workload_identity_provider_id: str, **params: Any) -> Any:
        """List admin organization workload identity providers federation rules.

        ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``

        Parameters: workload_identity_provider_id (required), after, limit, order, service_account_id
        """
        return self._client._pages("organization.list_admin_organization_workload_identity_providers_federation_rules", {"workload_identity_provider_id": workload_identity_provider_id}, params)

    @described
    async def create(self, workload_identity_provider_id: str, **params: Any) -> Any:
        """Create admin organization workload identity providers federation rules.

        ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``

        Parameters: workload_identity_provider_id (required), attribute_matchers (required), project_id
        (required), service_account_id (required), description, enabled, name, permissions
        """
        return await self._client._call("organization.create_admin_organization_workload_identity_providers_federation_rules", {"workload_identity_provider_id": workload_identity_provider_id}, params)

    @described
    async def retrieve(self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str, **params: Any) -> Any:
        """Retrieve admin organization workload identity providers federation rules.

        ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``

        Parameters: workload_identity_provider_id (required), workload_identity_federation_rule_id (required)
        """
        return await self._client._call("organization.retrieve_admin_organization_workload_identity_providers_federation_rules", {"workload_identity_provider_id": workload_identity_provider_id, "workload_identity_federation_rule_id": workload_identity_federation_rule_id}, params)

    @described
    async def update(self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str, **params: Any) -> Any:
        """Update admin organization workload identity providers federation rules.

        ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``

        Parameters: workload_identity_provider_id (required), workload_identity_federation_rule_id (required),
        attribute_matchers, description, enabled, name, permissions
        """
        return await self._client._call("organization.update_admin_organization_workload_identity_providers_federation_rules", {"workload_identity_provider_id": workload_identity_provider_id, "workload_identity_federation_rule_id": workload_identity_federation_rule_id}, params)

    @described
    async def delete(self, workload_identity_federation_rule_id: str, *, workload_identity_provider_id: str, **params: Any) -> Any:
        """Delete admin organization workload identity providers federation rules.

        ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``

        Parameters: workload_identity_provider_id (required), workload_identity_federation_rule_id (required)
        """
        return await self._client._call("organization.delete_admin_organization_workload_identity_providers_federation_rules", {"workload_identity_provider_id": workload_identity_provider_id, "workload_identity_federation_rule_id": workload_identity_federation_rule_id}, params)

