"""Create a thread"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_message_request import CreateMessageRequest, CreateMessageRequestDict
    from ...models.create_thread_request_tool_resources import CreateThreadRequestToolResources, CreateThreadRequestToolResourcesDict
    from ...unions import MetadataInput
    from ...models.thread_object import ThreadObject

    class CreateThreadParams(RequestOptions, total=False):
        """The keyword arguments of ``createThread``."""

        messages: Iterable[CreateMessageRequest | CreateMessageRequestDict] | Omit
        """Messages with which the thread begins."""
        tool_resources: CreateThreadRequestToolResources | CreateThreadRequestToolResourcesDict | Omit | None
        """Files and vector stores that the tools may use."""
        metadata: MetadataInput | Omit
        """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most
        512. They come back with the object and can be filtered by."""

OPERATION = Operation(
    id="createThread",
    method="POST",
    path="/threads",
    body={'messages': 'messages', 'tool_resources': 'tool_resources', 'metadata': 'metadata'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    bodies=('application/json',),
    result='ThreadObject',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateThreadParams]) -> http.Response[ThreadObject]:
    """Send ``POST /threads``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateThreadParams]) -> ThreadObject | None:
    """Send ``POST /threads``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateThreadParams]) -> http.Response[ThreadObject]:
    """Send ``POST /threads``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateThreadParams]) -> ThreadObject | None:
    """Send ``POST /threads``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
