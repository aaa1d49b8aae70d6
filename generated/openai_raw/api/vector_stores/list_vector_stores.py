"""List vector stores"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_vector_stores_order import ListVectorStoresOrderInput

    class ListVectorStoresParams(RequestOptions, total=False):
        """The keyword arguments of ``listVectorStores``."""

        limit: int | Omit
        """The most vector stores in one page. Default: `20`."""
        order: ListVectorStoresOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""
        after: str | Omit
        """A cursor: gives the vector stores that follow the one with this id, the `last_id` of the page before."""
        before: str | Omit
        """A cursor: gives the vector stores that come before the one with this id, the `first_id` of the page
        after."""

OPERATION = Operation(
    id="listVectorStores",
    method="GET",
    path="/vector_stores",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'before': 'before'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='ListVectorStoresResponse',
    page="after",
)
