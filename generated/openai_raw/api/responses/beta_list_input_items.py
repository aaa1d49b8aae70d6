"""Beta list input items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.beta_include_enum import BetaIncludeEnumInput
    from ...models.beta_list_input_items_order import BetaListInputItemsOrderInput

    class BetaListInputItemsParams(RequestOptions, total=False):
        """The keyword arguments of ``beta_listInputItems``."""

        limit: int | Omit
        order: BetaListInputItemsOrderInput | Omit
        after: str | Omit
        include: Sequence[BetaIncludeEnumInput] | Omit
        betas: Sequence[Literal['responses_multi_agent=v1']] | Omit

OPERATION = Operation(
    id="beta_listInputItems",
    method="GET",
    path="/responses/{response_id}/input_items?beta=true",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'include': 'include[]'},
    headers={'betas': 'openai-beta'},
    result='BetaResponseItemList',
    page="after",
)
