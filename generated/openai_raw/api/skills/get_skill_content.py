"""Download a skill"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class GetSkillContentParams(RequestOptions, total=False):
        """The keyword arguments of ``GetSkillContent``."""


OPERATION = Operation(
    id="GetSkillContent",
    method="GET",
    path="/skills/{skill_id}/content",
    answer="binary",
)


def sync_detailed(skill_id: str, *, client: http.Client, **params: Unpack[GetSkillContentParams]) -> http.Response[bytes]:
    """Send ``GET /skills/{skill_id}/content``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"skill_id": skill_id}, params)


def sync(skill_id: str, *, client: http.Client, **params: Unpack[GetSkillContentParams]) -> bytes | None:
    """Send ``GET /skills/{skill_id}/content``, and give what the answer holds."""
    return sync_detailed(skill_id, client=client, **params).parsed


async def asyncio_detailed(skill_id: str, *, client: http.Client, **params: Unpack[GetSkillContentParams]) -> http.Response[bytes]:
    """Send ``GET /skills/{skill_id}/content``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"skill_id": skill_id}, params)


async def asyncio(skill_id: str, *, client: http.Client, **params: Unpack[GetSkillContentParams]) -> bytes | None:
    """Send ``GET /skills/{skill_id}/content``, and give what the answer holds."""
    return (await asyncio_detailed(skill_id, client=client, **params)).parsed
