"""The resource ``client.admin.organization.data_retention``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationDataRetention(Resource):
    """``client.admin.organization.data_retention``."""

    @described
    def retrieve(self, **params: Any) -> Any:
        """Retrieve how long the organization's data is kept

        Requires an admin key.

        ``GET /organization/data_retention``
        """
        return self._client._call("data_retention.retrieve_organization_data_retention", {}, params)

    @described
    def update(self, **params: Any) -> Any:
        """Set how long the organization's data is kept

        Projects that have no setting of their own follow it. Requires an admin key.

        ``POST /organization/data_retention``

        Args:
            retention_type: Required. The kind of retention from now on. Values: `zero_data_retention`,
                `modified_abuse_monitoring`, `enhanced_zero_data_retention`,
                `enhanced_modified_abuse_monitoring`.
        """
        return self._client._call("data_retention.update_organization_data_retention", {}, params)


class AsyncAdminOrganizationDataRetention(AsyncResource):
    """``client.admin.organization.data_retention`` of an async client."""

    @described_as(AdminOrganizationDataRetention.retrieve)
    async def retrieve(self, **params: Any) -> Any:
        return await self._client._call("data_retention.retrieve_organization_data_retention", {}, params)

    @described_as(AdminOrganizationDataRetention.update)
    async def update(self, **params: Any) -> Any:
        return await self._client._call("data_retention.update_organization_data_retention", {}, params)
