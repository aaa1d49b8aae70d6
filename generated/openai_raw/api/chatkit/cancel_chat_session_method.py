"""Cancel a session"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.chat_session_resource import ChatSessionResource

    class CancelChatSessionMethodParams(RequestOptions, total=False):
        """The keyword arguments of ``CancelChatSessionMethod``."""


OPERATION = Operation(
    id="CancelChatSessionMethod",
    method="POST",
    path="/chatkit/sessions/{session_id}/cancel",
    fixed_headers={'OpenAI-Beta': 'chatkit_beta=v1'},
    result='ChatSessionResource',
)


def sync_detailed(session_id: str, *, client: http.Client, **params: Unpack[CancelChatSessionMethodParams]) -> http.Response[ChatSessionResource]:
    """Send ``POST /chatkit/sessions/{session_id}/cancel``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"session_id": session_id}, params)


def sync(session_id: str, *, client: http.Client, **params: Unpack[CancelChatSessionMethodParams]) -> ChatSessionResource | None:
    """Send ``POST /chatkit/sessions/{session_id}/cancel``, and give what the answer holds."""
    return sync_detailed(session_id, client=client, **params).parsed


async def asyncio_detailed(session_id: str, *, client: http.Client, **params: Unpack[CancelChatSessionMethodParams]) -> http.Response[ChatSessionResource]:
    """Send ``POST /chatkit/sessions/{session_id}/cancel``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"session_id": session_id}, params)


async def asyncio(session_id: str, *, client: http.Client, **params: Unpack[CancelChatSessionMethodParams]) -> ChatSessionResource | None:
    """Send ``POST /chatkit/sessions/{session_id}/cancel``, and give what the answer holds."""
    return (await asyncio_detailed(session_id, client=client, **params)).parsed
