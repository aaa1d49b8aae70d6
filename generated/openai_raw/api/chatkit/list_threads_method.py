"""List threads method."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.order_enum import OrderEnumInput

    class ListThreadsMethodParams(RequestOptions, total=False):
        """The keyword arguments of ``ListThreadsMethod``."""

        limit: int | Omit
        order: OrderEnumInput | Omit
        after: str | Omit
        before: str | Omit
        user: str | Omit

OPERATION = Operation(
    id="ListThreadsMethod",
    method="GET",
    path="/chatkit/threads",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'before': 'before', 'user': 'user'},
    fixed_headers={'OpenAI-Beta': 'chatkit_beta=v1'},
    result='ThreadListResource',
    page="after",
)
