"""Get a version of a skill"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.skill_version_resource import SkillVersionResource
from ...operation import Operation

OPERATION: Operation

class GetSkillVersionParams(RequestOptions, total=False):
    """The keyword arguments of ``GetSkillVersion``."""

def sync(
    skill_id: str, version: str, *, client: http.Client, **params: Unpack[GetSkillVersionParams]
) -> SkillVersionResource | None:
    """Send ``GET /skills/{skill_id}/versions/{version}``, and give what the answer holds."""

def sync_detailed(
    skill_id: str, version: str, *, client: http.Client, **params: Unpack[GetSkillVersionParams]
) -> http.Response[SkillVersionResource]:
    """Send ``GET /skills/{skill_id}/versions/{version}``, and give the whole response."""

async def asyncio(
    skill_id: str, version: str, *, client: http.Client, **params: Unpack[GetSkillVersionParams]
) -> SkillVersionResource | None:
    """Send ``GET /skills/{skill_id}/versions/{version}``, and give what the answer holds."""

async def asyncio_detailed(
    skill_id: str, version: str, *, client: http.Client, **params: Unpack[GetSkillVersionParams]
) -> http.Response[SkillVersionResource]:
    """Send ``GET /skills/{skill_id}/versions/{version}``, and give the whole response."""
