"""List input items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.include_enum import IncludeEnumInput
    from ...models.list_input_items_order import ListInputItemsOrderInput

    class ListInputItemsParams(RequestOptions, total=False):
        """The keyword arguments of ``listInputItems``."""

        limit: int | Omit
        order: ListInputItemsOrderInput | Omit
        after: str | Omit
        include: Sequence[IncludeEnumInput] | Omit

OPERATION = Operation(
    id="listInputItems",
    method="GET",
    path="/responses/{response_id}/input_items",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'include': 'include[]'},
    result='ResponseItemList',
    page="after",
)
