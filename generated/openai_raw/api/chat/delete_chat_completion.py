"""Delete a stored chat completion"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteChatCompletionParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteChatCompletion``."""


OPERATION = Operation(
    id="deleteChatCompletion",
    method="DELETE",
    path="/chat/completions/{completion_id}",
    result='ChatCompletionDeleted',
)
