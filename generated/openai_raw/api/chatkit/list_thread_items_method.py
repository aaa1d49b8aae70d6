"""List thread items method."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.order_enum import OrderEnumInput

    class ListThreadItemsMethodParams(RequestOptions, total=False):
        """The keyword arguments of ``ListThreadItemsMethod``."""

        limit: int | Omit
        order: OrderEnumInput | Omit
        after: str | Omit
        before: str | Omit

OPERATION = Operation(
    id="ListThreadItemsMethod",
    method="GET",
    path="/chatkit/threads/{thread_id}/items",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'before': 'before'},
    fixed_headers={'OpenAI-Beta': 'chatkit_beta=v1'},
    result='ThreadItemListResource',
    page="after",
)
