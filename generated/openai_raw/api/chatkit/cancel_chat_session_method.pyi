"""Cancel a session"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.chat_session_resource import ChatSessionResource
from ...operation import Operation

OPERATION: Operation

class CancelChatSessionMethodParams(RequestOptions, total=False):
    """The keyword arguments of ``CancelChatSessionMethod``."""

def sync(
    session_id: str, *, client: http.Client, **params: Unpack[CancelChatSessionMethodParams]
) -> ChatSessionResource | None:
    """Send ``POST /chatkit/sessions/{session_id}/cancel``, and give what the answer holds."""

def sync_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[CancelChatSessionMethodParams]
) -> http.Response[ChatSessionResource]:
    """Send ``POST /chatkit/sessions/{session_id}/cancel``, and give the whole response."""

async def asyncio(
    session_id: str, *, client: http.Client, **params: Unpack[CancelChatSessionMethodParams]
) -> ChatSessionResource | None:
    """Send ``POST /chatkit/sessions/{session_id}/cancel``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[CancelChatSessionMethodParams]
) -> http.Response[ChatSessionResource]:
    """Send ``POST /chatkit/sessions/{session_id}/cancel``, and give the whole response."""
