"""Moderate texts and images"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_moderation_request_input_item_image_url import CreateModerationRequestInputItemImageUrl, CreateModerationRequestInputItemImageUrlDict
    from ...models.create_moderation_request_input_item_text import CreateModerationRequestInputItemText, CreateModerationRequestInputItemTextDict
    from ...models.create_moderation_request_model import CreateModerationRequestModelInput
    from ...models.create_moderation_response import CreateModerationResponse

    class CreateModerationParams(RequestOptions, total=False):
        """The keyword arguments of ``createModeration``."""

        input: Required[str | Sequence[str] | Sequence[CreateModerationRequestInputItemImageUrl | CreateModerationRequestInputItemImageUrlDict | CreateModerationRequestInputItemText | CreateModerationRequestInputItemTextDict]]
        """What to check: a text, several texts, or a list of texts and images that are checked as one. Default:
        ``."""
        model: str | CreateModerationRequestModelInput | Omit
        """The model that was used. Known values: `omni-moderation-latest`, `omni-moderation-2024-09-26`,
        `text-moderation-latest`, `text-moderation-stable`. Default: `omni-moderation-latest`."""

OPERATION = Operation(
    id="createModeration",
    method="POST",
    path="/moderations",
    body={'input': 'input', 'model': 'model'},
    required=('input',),
    bodies=('application/json',),
    result='CreateModerationResponse',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateModerationParams]) -> http.Response[CreateModerationResponse]:
    """Send ``POST /moderations``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateModerationParams]) -> CreateModerationResponse | None:
    """Send ``POST /moderations``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateModerationParams]) -> http.Response[CreateModerationResponse]:
    """Send ``POST /moderations``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateModerationParams]) -> CreateModerationResponse | None:
    """Send ``POST /moderations``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
