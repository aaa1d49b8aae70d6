"""Delete an assistant"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.delete_assistant_response import DeleteAssistantResponse
from ...operation import Operation

OPERATION: Operation

class DeleteAssistantParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteAssistant``."""

def sync(
    assistant_id: str, *, client: http.Client, **params: Unpack[DeleteAssistantParams]
) -> DeleteAssistantResponse | None:
    """Send ``DELETE /assistants/{assistant_id}``, and give what the answer holds."""

def sync_detailed(
    assistant_id: str, *, client: http.Client, **params: Unpack[DeleteAssistantParams]
) -> http.Response[DeleteAssistantResponse]:
    """Send ``DELETE /assistants/{assistant_id}``, and give the whole response."""

async def asyncio(
    assistant_id: str, *, client: http.Client, **params: Unpack[DeleteAssistantParams]
) -> DeleteAssistantResponse | None:
    """Send ``DELETE /assistants/{assistant_id}``, and give what the answer holds."""

async def asyncio_detailed(
    assistant_id: str, *, client: http.Client, **params: Unpack[DeleteAssistantParams]
) -> http.Response[DeleteAssistantResponse]:
    """Send ``DELETE /assistants/{assistant_id}``, and give the whole response."""
