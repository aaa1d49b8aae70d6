"""List stored chat completions"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.list_chat_completions_order import ListChatCompletionsOrderInput
    from ...unions import MetadataInput

    class ListChatCompletionsParams(RequestOptions, total=False):
        """The keyword arguments of ``listChatCompletions``."""

        model: str | Omit
        metadata: MetadataInput | Omit
        after: str | Omit
        limit: int | Omit
        order: ListChatCompletionsOrderInput | Omit

OPERATION = Operation(
    id="listChatCompletions",
    method="GET",
    path="/chat/completions",
    query={'model': 'model', 'metadata': 'metadata', 'after': 'after', 'limit': 'limit', 'order': 'order'},
    result='ChatCompletionList',
    page="after",
)
