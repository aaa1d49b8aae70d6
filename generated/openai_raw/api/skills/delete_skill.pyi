"""Delete a skill"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.deleted_skill_resource import DeletedSkillResource
from ...operation import Operation

OPERATION: Operation

class DeleteSkillParams(RequestOptions, total=False):
    """The keyword arguments of ``DeleteSkill``."""

def sync(skill_id: str, *, client: http.Client, **params: Unpack[DeleteSkillParams]) -> DeletedSkillResource | None:
    """Send ``DELETE /skills/{skill_id}``, and give what the answer holds."""

def sync_detailed(
    skill_id: str, *, client: http.Client, **params: Unpack[DeleteSkillParams]
) -> http.Response[DeletedSkillResource]:
    """Send ``DELETE /skills/{skill_id}``, and give the whole response."""

async def asyncio(
    skill_id: str, *, client: http.Client, **params: Unpack[DeleteSkillParams]
) -> DeletedSkillResource | None:
    """Send ``DELETE /skills/{skill_id}``, and give what the answer holds."""

async def asyncio_detailed(
    skill_id: str, *, client: http.Client, **params: Unpack[DeleteSkillParams]
) -> http.Response[DeletedSkillResource]:
    """Send ``DELETE /skills/{skill_id}``, and give the whole response."""
