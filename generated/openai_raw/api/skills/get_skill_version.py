"""Get a version of a skill"""

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

    class GetSkillVersionParams(RequestOptions, total=False):
        """The keyword arguments of ``GetSkillVersion``."""


OPERATION = Operation(
    id="GetSkillVersion",
    method="GET",
    path="/skills/{skill_id}/versions/{version}",
    result='SkillVersionResource',
)


def sync_detailed(skill_id: str, version: str, *, client: http.Client, **params: Unpack[GetSkillVersionParams]) -> http.Response[SkillVersionResource]:
    """Send ``GET /skills/{skill_id}/versions/{version}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"skill_id": skill_id, "version": version}, params)


def sync(skill_id: str, version: str, *, client: http.Client, **params: Unpack[GetSkillVersionParams]) -> SkillVersionResource | None:
    """Send ``GET /skills/{skill_id}/versions/{version}``, and give what the answer holds."""
    return sync_detailed(skill_id, version, client=client, **params).parsed


async def asyncio_detailed(skill_id: str, version: str, *, client: http.Client, **params: Unpack[GetSkillVersionParams]) -> http.Response[SkillVersionResource]:
    """Send ``GET /skills/{skill_id}/versions/{version}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"skill_id": skill_id, "version": version}, params)


async def asyncio(skill_id: str, version: str, *, client: http.Client, **params: Unpack[GetSkillVersionParams]) -> SkillVersionResource | None:
    """Send ``GET /skills/{skill_id}/versions/{version}``, and give what the answer holds."""
    return (await asyncio_detailed(skill_id, version, client=client, **params)).parsed
