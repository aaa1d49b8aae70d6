"""Change a thread"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.modify_thread_request_tool_resources import ModifyThreadRequestToolResources, ModifyThreadRequestToolResourcesDict
    from ...unions import MetadataInput
    from ...models.thread_object import ThreadObject

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


def sync_detailed(thread_id: str, *, client: http.Client, **params: Unpack[ModifyThreadParams]) -> http.Response[ThreadObject]:
    """Send ``POST /threads/{thread_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"thread_id": thread_id}, params)


def sync(thread_id: str, *, client: http.Client, **params: Unpack[ModifyThreadParams]) -> ThreadObject | None:
    """Send ``POST /threads/{thread_id}``, and give what the answer holds."""
    return sync_detailed(thread_id, client=client, **params).parsed


async def asyncio_detailed(thread_id: str, *, client: http.Client, **params: Unpack[ModifyThreadParams]) -> http.Response[ThreadObject]:
    """Send ``POST /threads/{thread_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"thread_id": thread_id}, params)


async def asyncio(thread_id: str, *, client: http.Client, **params: Unpack[ModifyThreadParams]) -> ThreadObject | None:
    """Send ``POST /threads/{thread_id}``, and give what the answer holds."""
    return (await asyncio_detailed(thread_id, client=client, **params)).parsed
