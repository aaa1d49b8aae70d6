"""Download a version of a skill"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class GetSkillVersionContentParams(RequestOptions, total=False):
        """The keyword arguments of ``GetSkillVersionContent``."""


OPERATION = Operation(
    id="GetSkillVersionContent",
    method="GET",
    path="/skills/{skill_id}/versions/{version}/content",
    answer="binary",
)


def sync_detailed(skill_id: str, version: str, *, client: http.Client, **params: Unpack[GetSkillVersionContentParams]) -> http.Response[bytes]:
    """Send ``GET /skills/{skill_id}/versions/{version}/content``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"skill_id": skill_id, "version": version}, params)


def sync(skill_id: str, version: str, *, client: http.Client, **params: Unpack[GetSkillVersionContentParams]) -> bytes | None:
    """Send ``GET /skills/{skill_id}/versions/{version}/content``, and give what the answer holds."""
    return sync_detailed(skill_id, version, client=client, **params).parsed


async def asyncio_detailed(skill_id: str, version: str, *, client: http.Client, **params: Unpack[GetSkillVersionContentParams]) -> http.Response[bytes]:
    """Send ``GET /skills/{skill_id}/versions/{version}/content``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"skill_id": skill_id, "version": version}, params)


async def asyncio(skill_id: str, version: str, *, client: http.Client, **params: Unpack[GetSkillVersionContentParams]) -> bytes | None:
    """Send ``GET /skills/{skill_id}/versions/{version}/content``, and give what the answer holds."""
    return (await asyncio_detailed(skill_id, version, client=client, **params)).parsed
