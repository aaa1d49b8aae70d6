"""Delete a version of a skill"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.deleted_skill_version_resource import DeletedSkillVersionResource
from ...operation import Operation

OPERATION: Operation

class DeleteSkillVersionParams(RequestOptions, total=False):
    """The keyword arguments of ``DeleteSkillVersion``."""

def sync(
    skill_id: str, version: str, *, client: http.Client, **params: Unpack[DeleteSkillVersionParams]
) -> DeletedSkillVersionResource | None:
    """Send ``DELETE /skills/{skill_id}/versions/{version}``, and give what the answer holds."""

def sync_detailed(
    skill_id: str, version: str, *, client: http.Client, **params: Unpack[DeleteSkillVersionParams]
) -> http.Response[DeletedSkillVersionResource]:
    """Send ``DELETE /skills/{skill_id}/versions/{version}``, and give the whole response."""

async def asyncio(
    skill_id: str, version: str, *, client: http.Client, **params: Unpack[DeleteSkillVersionParams]
) -> DeletedSkillVersionResource | None:
    """Send ``DELETE /skills/{skill_id}/versions/{version}``, and give what the answer holds."""

async def asyncio_detailed(
    skill_id: str, version: str, *, client: http.Client, **params: Unpack[DeleteSkillVersionParams]
) -> http.Response[DeletedSkillVersionResource]:
    """Send ``DELETE /skills/{skill_id}/versions/{version}``, and give the whole response."""
