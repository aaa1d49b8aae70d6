"""Delete an assistant"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.delete_assistant_response import DeleteAssistantResponse

    class DeleteAssistantParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteAssistant``."""


OPERATION = Operation(
    id="deleteAssistant",
    method="DELETE",
    path="/assistants/{assistant_id}",
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='DeleteAssistantResponse',
)


def sync_detailed(assistant_id: str, *, client: http.Client, **params: Unpack[DeleteAssistantParams]) -> http.Response[DeleteAssistantResponse]:
    """Send ``DELETE /assistants/{assistant_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"assistant_id": assistant_id}, params)


def sync(assistant_id: str, *, client: http.Client, **params: Unpack[DeleteAssistantParams]) -> DeleteAssistantResponse | None:
    """Send ``DELETE /assistants/{assistant_id}``, and give what the answer holds."""
    return sync_detailed(assistant_id, client=client, **params).parsed


async def asyncio_detailed(assistant_id: str, *, client: http.Client, **params: Unpack[DeleteAssistantParams]) -> http.Response[DeleteAssistantResponse]:
    """Send ``DELETE /assistants/{assistant_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"assistant_id": assistant_id}, params)


async def asyncio(assistant_id: str, *, client: http.Client, **params: Unpack[DeleteAssistantParams]) -> DeleteAssistantResponse | None:
    """Send ``DELETE /assistants/{assistant_id}``, and give what the answer holds."""
    return (await asyncio_detailed(assistant_id, client=client, **params)).parsed
