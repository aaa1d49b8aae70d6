"""List containers"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_containers_order import ListContainersOrderInput
    from ...models.container_list_resource import ContainerListResource

    class ListContainersParams(RequestOptions, total=False):
        """The keyword arguments of ``ListContainers``."""

        limit: int | Omit
        """The most containers in one page. Default: `20`."""
        order: ListContainersOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""
        after: str | Omit
        """A cursor: gives the containers that follow the one with this id, the `last_id` of the page before."""
        name: str | Omit
        """Only containers of this name."""

OPERATION = Operation(
    id="ListContainers",
    method="GET",
    path="/containers",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'name': 'name'},
    result='ContainerListResource',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListContainersParams]) -> http.Response[ContainerListResource]:
    """Send ``GET /containers``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListContainersParams]) -> ContainerListResource | None:
    """Send ``GET /containers``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListContainersParams]) -> http.Response[ContainerListResource]:
    """Send ``GET /containers``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListContainersParams]) -> ContainerListResource | None:
    """Send ``GET /containers``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
