"""Download a version of a skill"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...operation import Operation

OPERATION: Operation

class GetSkillVersionContentParams(RequestOptions, total=False):
    """The keyword arguments of ``GetSkillVersionContent``."""

def sync(
    skill_id: str, version: str, *, client: http.Client, **params: Unpack[GetSkillVersionContentParams]
) -> bytes | None:
    """Send ``GET /skills/{skill_id}/versions/{version}/content``, and give what the answer holds."""

def sync_detailed(
    skill_id: str, version: str, *, client: http.Client, **params: Unpack[GetSkillVersionContentParams]
) -> http.Response[bytes]:
    """Send ``GET /skills/{skill_id}/versions/{version}/content``, and give the whole response."""

async def asyncio(
    skill_id: str, version: str, *, client: http.Client, **params: Unpack[GetSkillVersionContentParams]
) -> bytes | None:
    """Send ``GET /skills/{skill_id}/versions/{version}/content``, and give what the answer holds."""

async def asyncio_detailed(
    skill_id: str, version: str, *, client: http.Client, **params: Unpack[GetSkillVersionContentParams]
) -> http.Response[bytes]:
    """Send ``GET /skills/{skill_id}/versions/{version}/content``, and give the whole response."""
