"""List evals"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_evals_order import ListEvalsOrderInput
    from ...models.list_evals_order_by import ListEvalsOrderByInput
    from ...models.eval_list import EvalList

    class ListEvalsParams(RequestOptions, total=False):
        """The keyword arguments of ``listEvals``."""

        after: str | Omit
        """A cursor: gives the evals that follow the one with this id, the `last_id` of the page before."""
        limit: int | Omit
        """The most evals in one page. Default: `20`."""
        order: ListEvalsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `asc`."""
        order_by: ListEvalsOrderByInput | Omit
        """Sort by when evals were created or last updated. Values: `created_at`, `updated_at`. Default:
        `created_at`."""

OPERATION = Operation(
    id="listEvals",
    method="GET",
    path="/evals",
    query={'after': 'after', 'limit': 'limit', 'order': 'order', 'order_by': 'order_by'},
    result='EvalList',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListEvalsParams]) -> http.Response[EvalList]:
    """Send ``GET /evals``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListEvalsParams]) -> EvalList | None:
    """Send ``GET /evals``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListEvalsParams]) -> http.Response[EvalList]:
    """Send ``GET /evals``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListEvalsParams]) -> EvalList | None:
    """Send ``GET /evals``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
