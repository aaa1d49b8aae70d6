"""Add a version to a skill"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.skill_version_resource import SkillVersionResource

    class CreateSkillVersionParams(RequestOptions, total=False):
        """The keyword arguments of ``CreateSkillVersion``."""

        files: Required[Sequence[FileInput] | FileInput]
        """Files of the skill with their paths, or one ZIP archive; one of them is `SKILL.md`. At most 500 items."""
        default: bool | Omit
        """Whether the new version becomes the default one."""

OPERATION = Operation(
    id="CreateSkillVersion",
    method="POST",
    path="/skills/{skill_id}/versions",
    body={'files': 'files', 'default': 'default'},
    required=('files',),
    bodies=('multipart/form-data', 'application/json'),
    files=('files',),
    result='SkillVersionResource',
)


def sync_detailed(skill_id: str, *, client: http.Client, **params: Unpack[CreateSkillVersionParams]) -> http.Response[SkillVersionResource]:
    """Send ``POST /skills/{skill_id}/versions``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"skill_id": skill_id}, params)


def sync(skill_id: str, *, client: http.Client, **params: Unpack[CreateSkillVersionParams]) -> SkillVersionResource | None:
    """Send ``POST /skills/{skill_id}/versions``, and give what the answer holds."""
    return sync_detailed(skill_id, client=client, **params).parsed


async def asyncio_detailed(skill_id: str, *, client: http.Client, **params: Unpack[CreateSkillVersionParams]) -> http.Response[SkillVersionResource]:
    """Send ``POST /skills/{skill_id}/versions``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"skill_id": skill_id}, params)


async def asyncio(skill_id: str, *, client: http.Client, **params: Unpack[CreateSkillVersionParams]) -> SkillVersionResource | None:
    """Send ``POST /skills/{skill_id}/versions``, and give what the answer holds."""
    return (await asyncio_detailed(skill_id, client=client, **params)).parsed
