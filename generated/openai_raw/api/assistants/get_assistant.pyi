"""Retrieve an assistant"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.assistant_object import AssistantObject
from ...operation import Operation

OPERATION: Operation

class GetAssistantParams(RequestOptions, total=False):
    """The keyword arguments of ``getAssistant``."""

def sync(assistant_id: str, *, client: http.Client, **params: Unpack[GetAssistantParams]) -> AssistantObject | None:
    """Send ``GET /assistants/{assistant_id}``, and give what the answer holds."""

def sync_detailed(
    assistant_id: str, *, client: http.Client, **params: Unpack[GetAssistantParams]
) -> http.Response[AssistantObject]:
    """Send ``GET /assistants/{assistant_id}``, and give the whole response."""

async def asyncio(
    assistant_id: str, *, client: http.Client, **params: Unpack[GetAssistantParams]
) -> AssistantObject | None:
    """Send ``GET /assistants/{assistant_id}``, and give what the answer holds."""

async def asyncio_detailed(
    assistant_id: str, *, client: http.Client, **params: Unpack[GetAssistantParams]
) -> http.Response[AssistantObject]:
    """Send ``GET /assistants/{assistant_id}``, and give the whole response."""
