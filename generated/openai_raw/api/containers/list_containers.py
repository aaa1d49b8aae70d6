"""List containers"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_containers_order import ListContainersOrderInput

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
