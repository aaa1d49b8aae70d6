"""Create a thread"""

from collections.abc import Iterable
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.create_message_request import CreateMessageRequestDict
from ...dicts.create_thread_request import CreateThreadRequestToolResourcesDict
from ...models.create_message_request import CreateMessageRequest
from ...models.create_thread_request import CreateThreadRequestToolResources
from ...models.thread_object import ThreadObject
from ...operation import Operation
from ...unions import MetadataInput

OPERATION: Operation

class CreateThreadParams(RequestOptions, total=False):
    """The keyword arguments of ``createThread``."""

    messages: Iterable[CreateMessageRequest | CreateMessageRequestDict] | Omit
    """Messages with which the thread begins."""
    tool_resources: CreateThreadRequestToolResources | CreateThreadRequestToolResourcesDict | Omit | None
    """Files and vector stores available to the tools."""
    metadata: MetadataInput | Omit
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

def sync(*, client: http.Client, **params: Unpack[CreateThreadParams]) -> ThreadObject | None:
    """Send ``POST /threads``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateThreadParams]) -> http.Response[ThreadObject]:
    """Send ``POST /threads``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateThreadParams]) -> ThreadObject | None:
    """Send ``POST /threads``, and give what the answer holds."""

async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateThreadParams]) -> http.Response[ThreadObject]:
    """Send ``POST /threads``, and give the whole response."""
