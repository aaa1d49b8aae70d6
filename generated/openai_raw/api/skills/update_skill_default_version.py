"""Set the default version of a skill"""

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

    class UpdateSkillDefaultVersionParams(RequestOptions, total=False):
        """The keyword arguments of ``UpdateSkillDefaultVersion``."""

        default_version: Required[str]
        """The version to use where none is named."""

OPERATION = Operation(
    id="UpdateSkillDefaultVersion",
    method="POST",
    path="/skills/{skill_id}",
    body={'default_version': 'default_version'},
    required=('default_version',),
    bodies=('application/json',),
    result='SkillResource',
)


def sync_detailed(skill_id: str, *, client: http.Client, **params: Unpack[UpdateSkillDefaultVersionParams]) -> http.Response[SkillResource]:
    """Send ``POST /skills/{skill_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"skill_id": skill_id}, params)


def sync(skill_id: str, *, client: http.Client, **params: Unpack[UpdateSkillDefaultVersionParams]) -> SkillResource | None:
    """Send ``POST /skills/{skill_id}``, and give what the answer holds."""
    return sync_detailed(skill_id, client=client, **params).parsed


async def asyncio_detailed(skill_id: str, *, client: http.Client, **params: Unpack[UpdateSkillDefaultVersionParams]) -> http.Response[SkillResource]:
    """Send ``POST /skills/{skill_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"skill_id": skill_id}, params)


async def asyncio(skill_id: str, *, client: http.Client, **params: Unpack[UpdateSkillDefaultVersionParams]) -> SkillResource | None:
    """Send ``POST /skills/{skill_id}``, and give what the answer holds."""
    return (await asyncio_detailed(skill_id, client=client, **params)).parsed
