"""List assistants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.list_assistants_order import ListAssistantsOrderInput

    class ListAssistantsParams(RequestOptions, total=False):
        """The keyword arguments of ``listAssistants``."""

        limit: int | Omit
        order: ListAssistantsOrderInput | Omit
        after: str | Omit
        before: str | Omit

OPERATION = Operation(
    id="listAssistants",
    method="GET",
    path="/assistants",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'before': 'before'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='ListAssistantsResponse',
    page="after",
)
