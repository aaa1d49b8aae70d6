"""Add a version to a skill"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.skill_version_resource import SkillVersionResource
from ...operation import Operation
from ...types import FileInput

OPERATION: Operation

class CreateSkillVersionParams(RequestOptions, total=False):
    """The keyword arguments of ``CreateSkillVersion``."""

    files: Required[Sequence[FileInput] | FileInput]
    """Files of the skill with their paths, or one ZIP archive; one of them is `SKILL.md`. At most 500 items."""
    default: bool | Omit
    """Whether the new version becomes the default one."""

def sync(
    skill_id: str, *, client: http.Client, **params: Unpack[CreateSkillVersionParams]
) -> SkillVersionResource | None:
    """Send ``POST /skills/{skill_id}/versions``, and give what the answer holds."""

def sync_detailed(
    skill_id: str, *, client: http.Client, **params: Unpack[CreateSkillVersionParams]
) -> http.Response[SkillVersionResource]:
    """Send ``POST /skills/{skill_id}/versions``, and give the whole response."""

async def asyncio(
    skill_id: str, *, client: http.Client, **params: Unpack[CreateSkillVersionParams]
) -> SkillVersionResource | None:
    """Send ``POST /skills/{skill_id}/versions``, and give what the answer holds."""

async def asyncio_detailed(
    skill_id: str, *, client: http.Client, **params: Unpack[CreateSkillVersionParams]
) -> http.Response[SkillVersionResource]:
    """Send ``POST /skills/{skill_id}/versions``, and give the whole response."""
