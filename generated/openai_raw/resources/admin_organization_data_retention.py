"""The resource ``client.admin.organization.data_retention``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AdminOrganizationDataRetention(Resource):
    """``client.admin.organization.data_retention``."""

    @described
    def retrieve(self, **params: Any) -> Any:
        """Retrieve organization data retention.

        ``GET /organization/data_retention``
        """
        return self._client._call("data_retention.retrieve_organization_data_retention", {}, params)

    @described
    def update(self, **params: Any) -> Any:
        """Update organization data retention.

        ``POST /organization/data_retention``

        Parameters: retention_type (required)
        """
        return self._client._call("data_retention.update_organization_data_retention", {}, params)


class AsyncAdminOrganizationDataRetention(AsyncResource):
    """``client.admin.organization.data_retention`` of an async client."""

    @described
    async def retrieve(self, **params: Any) -> Any:
        """Retrieve organization data retention.

        ``GET /organization/data_retention``
        """
        return await self._client._call("data_retention.retrieve_organization_data_retention", {}, params)

    @described
    async def update(self, **params: Any) -> Any:
        """Update organization data retention.

        ``POST /organization/data_retention``

        Parameters: retention_type (required)
        """
        return await self._client._call("data_retention.update_organization_data_retention", {}, params)

