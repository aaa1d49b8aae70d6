"""Change a thread"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.modify_thread_request_tool_resources import ModifyThreadRequestToolResources, ModifyThreadRequestToolResourcesDict
    from ...unions import MetadataInput

    class ModifyThreadParams(RequestOptions, total=False):
        """The keyword arguments of ``modifyThread``."""

        tool_resources: ModifyThreadRequestToolResources | ModifyThreadRequestToolResourcesDict | Omit | None
        """Files and vector stores that the tools may use."""
        metadata: MetadataInput | Omit
        """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most
        512. They come back with the object and can be filtered by."""

OPERATION = Operation(
    id="modifyThread",
    method="POST",
    path="/threads/{thread_id}",
    body={'tool_resources': 'tool_resources', 'metadata': 'metadata'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    bodies=('application/json',),
    result='ThreadObject',
)
