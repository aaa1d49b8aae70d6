"""Change a thread"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.modify_thread_request import ModifyThreadRequestToolResourcesDict
from ...models.modify_thread_request import ModifyThreadRequestToolResources
from ...models.thread_object import ThreadObject
from ...operation import Operation
from ...unions import MetadataInput

OPERATION: Operation

class ModifyThreadParams(RequestOptions, total=False):
    """The keyword arguments of ``modifyThread``."""

    tool_resources: ModifyThreadRequestToolResources | ModifyThreadRequestToolResourcesDict | Omit | None
    """Files and vector stores available to the tools."""
    metadata: MetadataInput | Omit
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

def sync(thread_id: str, *, client: http.Client, **params: Unpack[ModifyThreadParams]) -> ThreadObject | None:
    """Send ``POST /threads/{thread_id}``, and give what the answer holds."""

def sync_detailed(
    thread_id: str, *, client: http.Client, **params: Unpack[ModifyThreadParams]
) -> http.Response[ThreadObject]:
    """Send ``POST /threads/{thread_id}``, and give the whole response."""

async def asyncio(thread_id: str, *, client: http.Client, **params: Unpack[ModifyThreadParams]) -> ThreadObject | None:
    """Send ``POST /threads/{thread_id}``, and give what the answer holds."""

async def asyncio_detailed(
    thread_id: str, *, client: http.Client, **params: Unpack[ModifyThreadParams]
) -> http.Response[ThreadObject]:
    """Send ``POST /threads/{thread_id}``, and give the whole response."""
