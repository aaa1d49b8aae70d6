"""Set the default version of a skill"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.skill_resource import SkillResource
from ...operation import Operation

OPERATION: Operation

class UpdateSkillDefaultVersionParams(RequestOptions, total=False):
    """The keyword arguments of ``UpdateSkillDefaultVersion``."""

    default_version: Required[str]
    """The version to use if none is specified."""

def sync(
    skill_id: str, *, client: http.Client, **params: Unpack[UpdateSkillDefaultVersionParams]
) -> SkillResource | None:
    """Send ``POST /skills/{skill_id}``, and give what the answer holds."""

def sync_detailed(
    skill_id: str, *, client: http.Client, **params: Unpack[UpdateSkillDefaultVersionParams]
) -> http.Response[SkillResource]:
    """Send ``POST /skills/{skill_id}``, and give the whole response."""

async def asyncio(
    skill_id: str, *, client: http.Client, **params: Unpack[UpdateSkillDefaultVersionParams]
) -> SkillResource | None:
    """Send ``POST /skills/{skill_id}``, and give what the answer holds."""

async def asyncio_detailed(
    skill_id: str, *, client: http.Client, **params: Unpack[UpdateSkillDefaultVersionParams]
) -> http.Response[SkillResource]:
    """Send ``POST /skills/{skill_id}``, and give the whole response."""
