"""Delete a message"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteMessageParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteMessage``."""


OPERATION = Operation(
    id="deleteMessage",
    method="DELETE",
    path="/threads/{thread_id}/messages/{message_id}",
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='DeleteMessageResponse',
)
