"""Create a skill"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.skill_resource import SkillResource
from ...operation import Operation
from ...types import FileInput

OPERATION: Operation

class CreateSkillParams(RequestOptions, total=False):
    """The keyword arguments of ``CreateSkill``."""

    files: Required[Sequence[FileInput] | FileInput]
    """Files of the skill with their paths, or one ZIP archive; one of them is `SKILL.md`. At most 500 items."""

def sync(*, client: http.Client, **params: Unpack[CreateSkillParams]) -> SkillResource | None:
    """Send ``POST /skills``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateSkillParams]) -> http.Response[SkillResource]:
    """Send ``POST /skills``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateSkillParams]) -> SkillResource | None:
    """Send ``POST /skills``, and give what the answer holds."""

async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateSkillParams]) -> http.Response[SkillResource]:
    """Send ``POST /skills``, and give the whole response."""
