"""Get a skill"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.skill_resource import SkillResource
from ...operation import Operation

OPERATION: Operation

class GetSkillParams(RequestOptions, total=False):
    """The keyword arguments of ``GetSkill``."""

def sync(skill_id: str, *, client: http.Client, **params: Unpack[GetSkillParams]) -> SkillResource | None:
    """Send ``GET /skills/{skill_id}``, and give what the answer holds."""

def sync_detailed(
    skill_id: str, *, client: http.Client, **params: Unpack[GetSkillParams]
) -> http.Response[SkillResource]:
    """Send ``GET /skills/{skill_id}``, and give the whole response."""

async def asyncio(skill_id: str, *, client: http.Client, **params: Unpack[GetSkillParams]) -> SkillResource | None:
    """Send ``GET /skills/{skill_id}``, and give what the answer holds."""

async def asyncio_detailed(
    skill_id: str, *, client: http.Client, **params: Unpack[GetSkillParams]
) -> http.Response[SkillResource]:
    """Send ``GET /skills/{skill_id}``, and give the whole response."""
