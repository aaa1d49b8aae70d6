"""List vector stores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.list_vector_stores_order import ListVectorStoresOrderInput

    class ListVectorStoresParams(RequestOptions, total=False):
        """The keyword arguments of ``listVectorStores``."""

        limit: int | Omit
        order: ListVectorStoresOrderInput | Omit
        after: str | Omit
        before: str | Omit

OPERATION = Operation(
    id="listVectorStores",
    method="GET",
    path="/vector_stores",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'before': 'before'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='ListVectorStoresResponse',
    page="after",
)
