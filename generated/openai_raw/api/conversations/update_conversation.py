"""Change the metadata of a conversation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...unions import MetadataInput

    class UpdateConversationParams(RequestOptions, total=False):
        """The keyword arguments of ``updateConversation``."""

        metadata: Required[MetadataInput]
        """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most
        512. They come back with the object and can be filtered by."""

OPERATION = Operation(
    id="updateConversation",
    method="POST",
    path="/conversations/{conversation_id}",
    body={'metadata': 'metadata'},
    required=('metadata',),
    bodies=('application/json',),
    result='ConversationResource',
)
