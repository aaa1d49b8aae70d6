"""Create a skill"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.skill_resource import SkillResource

    class CreateSkillParams(RequestOptions, total=False):
        """The keyword arguments of ``CreateSkill``."""

        files: Required[Sequence[FileInput] | FileInput]
        """Files of the skill with their paths, or one ZIP archive; one of them is `SKILL.md`. At most 500 items."""

OPERATION = Operation(
    id="CreateSkill",
    method="POST",
    path="/skills",
    body={'files': 'files'},
    required=('files',),
    bodies=('multipart/form-data', 'application/json'),
    files=('files',),
    result='SkillResource',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateSkillParams]) -> http.Response[SkillResource]:
    """Send ``POST /skills``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateSkillParams]) -> SkillResource | None:
    """Send ``POST /skills``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateSkillParams]) -> http.Response[SkillResource]:
    """Send ``POST /skills``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateSkillParams]) -> SkillResource | None:
    """Send ``POST /skills``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
