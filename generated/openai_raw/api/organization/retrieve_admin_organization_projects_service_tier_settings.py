"""Retrieve the service tiers a project may use"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveAdminOrganizationProjectsServiceTierSettings",
    method="GET",
    path="/organization/projects/{project_id}/service_tier_settings",
    security="admin_api_key",
    result="ProjectServiceTierSettings",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
