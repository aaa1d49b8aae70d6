"""List the versions of a skill"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.order_enum import OrderEnumInput
    from ...models.skill_version_list_resource import SkillVersionListResource

    class ListSkillVersionsParams(RequestOptions, total=False):
        """The keyword arguments of ``ListSkillVersions``."""

        limit: int | Omit
        """The most skill versions in one page. From 0 to 100."""
        order: OrderEnumInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""
        after: str | Omit
        """A cursor: gives the skill versions that follow the one with this id, the `last_id` of the page before."""

OPERATION = Operation(
    id="ListSkillVersions",
    method="GET",
    path="/skills/{skill_id}/versions",
    query={'limit': 'limit', 'order': 'order', 'after': 'after'},
    result='SkillVersionListResource',
    page="after",
)


def sync_detailed(skill_id: str, *, client: http.Client, **params: Unpack[ListSkillVersionsParams]) -> http.Response[SkillVersionListResource]:
    """Send ``GET /skills/{skill_id}/versions``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"skill_id": skill_id}, params)


def sync(skill_id: str, *, client: http.Client, **params: Unpack[ListSkillVersionsParams]) -> SkillVersionListResource | None:
    """Send ``GET /skills/{skill_id}/versions``, and give what the answer holds."""
    return sync_detailed(skill_id, client=client, **params).parsed


async def asyncio_detailed(skill_id: str, *, client: http.Client, **params: Unpack[ListSkillVersionsParams]) -> http.Response[SkillVersionListResource]:
    """Send ``GET /skills/{skill_id}/versions``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"skill_id": skill_id}, params)


async def asyncio(skill_id: str, *, client: http.Client, **params: Unpack[ListSkillVersionsParams]) -> SkillVersionListResource | None:
    """Send ``GET /skills/{skill_id}/versions``, and give what the answer holds."""
    return (await asyncio_detailed(skill_id, client=client, **params)).parsed
