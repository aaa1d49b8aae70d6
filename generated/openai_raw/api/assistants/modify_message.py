"""Change a message"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...unions import MetadataInput

    class ModifyMessageParams(RequestOptions, total=False):
        """The keyword arguments of ``modifyMessage``."""

        metadata: MetadataInput | Omit
        """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most
        512. They come back with the object and can be filtered by."""

OPERATION = Operation(
    id="modifyMessage",
    method="POST",
    path="/threads/{thread_id}/messages/{message_id}",
    body={'metadata': 'metadata'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    bodies=('application/json',),
    result='MessageObject',
)
