"""Get a skill"""

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

    class GetSkillParams(RequestOptions, total=False):
        """The keyword arguments of ``GetSkill``."""


OPERATION = Operation(
    id="GetSkill",
    method="GET",
    path="/skills/{skill_id}",
    result='SkillResource',
)


def sync_detailed(skill_id: str, *, client: http.Client, **params: Unpack[GetSkillParams]) -> http.Response[SkillResource]:
    """Send ``GET /skills/{skill_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"skill_id": skill_id}, params)


def sync(skill_id: str, *, client: http.Client, **params: Unpack[GetSkillParams]) -> SkillResource | None:
    """Send ``GET /skills/{skill_id}``, and give what the answer holds."""
    return sync_detailed(skill_id, client=client, **params).parsed


async def asyncio_detailed(skill_id: str, *, client: http.Client, **params: Unpack[GetSkillParams]) -> http.Response[SkillResource]:
    """Send ``GET /skills/{skill_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"skill_id": skill_id}, params)


async def asyncio(skill_id: str, *, client: http.Client, **params: Unpack[GetSkillParams]) -> SkillResource | None:
    """Send ``GET /skills/{skill_id}``, and give what the answer holds."""
    return (await asyncio_detailed(skill_id, client=client, **params)).parsed
