"""List skills"""

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
    from ...models.skill_list_resource import SkillListResource

    class ListSkillsParams(RequestOptions, total=False):
        """The keyword arguments of ``ListSkills``."""

        limit: int | Omit
        """The most skills in one page. From 0 to 100."""
        order: OrderEnumInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""
        after: str | Omit
        """A cursor: gives the skills that follow the one with this id, the `last_id` of the page before."""

OPERATION = Operation(
    id="ListSkills",
    method="GET",
    path="/skills",
    query={'limit': 'limit', 'order': 'order', 'after': 'after'},
    result='SkillListResource',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListSkillsParams]) -> http.Response[SkillListResource]:
    """Send ``GET /skills``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListSkillsParams]) -> SkillListResource | None:
    """Send ``GET /skills``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListSkillsParams]) -> http.Response[SkillListResource]:
    """Send ``GET /skills``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListSkillsParams]) -> SkillListResource | None:
    """Send ``GET /skills``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
