"""Update a stored chat completion"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...unions import MetadataInput

    class UpdateChatCompletionParams(RequestOptions, total=False):
        """The keyword arguments of ``updateChatCompletion``."""

        metadata: Required[MetadataInput]
        """The labels that take the place of all that were there; null removes them."""

OPERATION = Operation(
    id="updateChatCompletion",
    method="POST",
    path="/chat/completions/{completion_id}",
    body={'metadata': 'metadata'},
    required=('metadata',),
    bodies=('application/json',),
    result='ChatCompletion',
)
