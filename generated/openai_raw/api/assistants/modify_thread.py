"""Modify thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.modify_thread_request_tool_resources import ModifyThreadRequestToolResources, ModifyThreadRequestToolResourcesDict
    from ...unions import MetadataInput

    class ModifyThreadParams(RequestOptions, total=False):
        """The keyword arguments of ``modifyThread``."""

        tool_resources: ModifyThreadRequestToolResources | ModifyThreadRequestToolResourcesDict | Omit | None
        metadata: MetadataInput | Omit

OPERATION = Operation(
    id="modifyThread",
    method="POST",
    path="/threads/{thread_id}",
    body={'tool_resources': 'tool_resources', 'metadata': 'metadata'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    bodies=('application/json',),
    result='ThreadObject',
)
