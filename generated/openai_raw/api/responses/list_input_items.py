"""List the input items of a response"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.include_enum import IncludeEnumInput
    from ...models.list_input_items_order import ListInputItemsOrderInput

    class ListInputItemsParams(RequestOptions, total=False):
        """The keyword arguments of ``listInputItems``."""

        limit: int | Omit
        """The most items in one page. Default: `20`."""
        order: ListInputItemsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""
        after: str | Omit
        """A cursor: gives the items that follow the one with this id, the `last_id` of the page before."""
        include: Sequence[IncludeEnumInput] | Omit
        """Further data to put into the answer, which is left out otherwise. Values: `file_search_call.results`,
        `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`,
        `computer_call_output.output.image_url`, `code_interpreter_call.outputs`,
        `reasoning.encrypted_content`, `message.output_text.logprobs`."""

OPERATION = Operation(
    id="listInputItems",
    method="GET",
    path="/responses/{response_id}/input_items",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'include': 'include[]'},
    result='ResponseItemList',
    page="after",
)
