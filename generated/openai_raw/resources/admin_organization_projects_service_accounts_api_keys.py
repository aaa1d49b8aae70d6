"""The resource ``client.admin.organization.projects.service_accounts.api_keys``. Its types are in the stub beside
this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationProjectsServiceAccountsApiKeys(Resource):
    """``client.admin.organization.projects.service_accounts.api_keys``."""

    @described
    def create(self, service_account_id: str, *, project_id: str, **params: Any) -> Any:
        """Create an API key for a service account

        The answer is the only place where the full key appears, in `value`. Requires an admin key.

        ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``

        Args:
            project_id: Required. Id of the project.
            service_account_id: Required. Id of the service account.
            name: Name of the project service account API key.
            scopes: What the key may do. Everything its account may do, without it.
            expires_in_seconds: Lifetime in seconds.
        """
        return self._client._call(
            "organization.createan_ap_ikeyforaserviceaccount",
            {"project_id": project_id, "service_account_id": service_account_id},
            params,
        )


class AsyncAdminOrganizationProjectsServiceAccountsApiKeys(AsyncResource):
    """``client.admin.organization.projects.service_accounts.api_keys`` of an async client."""

    @described_as(AdminOrganizationProjectsServiceAccountsApiKeys.create)
    async def create(self, service_account_id: str, *, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "organization.createan_ap_ikeyforaserviceaccount",
            {"project_id": project_id, "service_account_id": service_account_id},
            params,
        )
