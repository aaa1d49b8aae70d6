"""Set the service tiers a project may use"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="updateAdminOrganizationProjectsServiceTierSettings",
    method="POST",
    path="/organization/projects/{project_id}/service_tier_settings",
    security="admin_api_key",
    body={"default": "default", "enabled_tiers": "enabled_tiers"},
    bodies=("application/json",),
    result="ProjectServiceTierSettings",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
