"""Download a skill"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...operation import Operation

OPERATION: Operation

class GetSkillContentParams(RequestOptions, total=False):
    """The keyword arguments of ``GetSkillContent``."""

def sync(skill_id: str, *, client: http.Client, **params: Unpack[GetSkillContentParams]) -> bytes | None:
    """Send ``GET /skills/{skill_id}/content``, and give what the answer holds."""

def sync_detailed(
    skill_id: str, *, client: http.Client, **params: Unpack[GetSkillContentParams]
) -> http.Response[bytes]:
    """Send ``GET /skills/{skill_id}/content``, and give the whole response."""

async def asyncio(skill_id: str, *, client: http.Client, **params: Unpack[GetSkillContentParams]) -> bytes | None:
    """Send ``GET /skills/{skill_id}/content``, and give what the answer holds."""

async def asyncio_detailed(
    skill_id: str, *, client: http.Client, **params: Unpack[GetSkillContentParams]
) -> http.Response[bytes]:
    """Send ``GET /skills/{skill_id}/content``, and give the whole response."""
