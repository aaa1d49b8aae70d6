"""Retrieve a stored chat completion"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class GetChatCompletionParams(RequestOptions, total=False):
        """The keyword arguments of ``getChatCompletion``."""


OPERATION = Operation(
    id="getChatCompletion",
    method="GET",
    path="/chat/completions/{completion_id}",
    result='ChatCompletion',
)
