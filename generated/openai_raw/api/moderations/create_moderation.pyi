"""Moderate texts and images"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.create_moderation_request import (
    CreateModerationRequestInputItemImageUrlDict,
    CreateModerationRequestInputItemTextDict,
)
from ...models.create_moderation_request import (
    CreateModerationRequestInputItemImageUrl,
    CreateModerationRequestInputItemText,
    CreateModerationRequestModelInput,
)
from ...models.create_moderation_response import CreateModerationResponse
from ...operation import Operation

OPERATION: Operation

class CreateModerationParams(RequestOptions, total=False):
    """The keyword arguments of ``createModeration``."""

    input: Required[
        str
        | Sequence[str]
        | Sequence[
            CreateModerationRequestInputItemImageUrl
            | CreateModerationRequestInputItemImageUrlDict
            | CreateModerationRequestInputItemText
            | CreateModerationRequestInputItemTextDict
        ]
    ]
    """The input: one or several texts, or a list of text and image parts that are classified together."""
    model: str | CreateModerationRequestModelInput | Omit
    """The model to use, such as `gpt-5.4-mini`. Known values: `omni-moderation-latest`,
    `omni-moderation-2024-09-26`, `text-moderation-latest`, `text-moderation-stable`. Default:
    `omni-moderation-latest`."""

def sync(*, client: http.Client, **params: Unpack[CreateModerationParams]) -> CreateModerationResponse | None:
    """Send ``POST /moderations``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateModerationParams]
) -> http.Response[CreateModerationResponse]:
    """Send ``POST /moderations``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateModerationParams]) -> CreateModerationResponse | None:
    """Send ``POST /moderations``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateModerationParams]
) -> http.Response[CreateModerationResponse]:
    """Send ``POST /moderations``, and give the whole response."""
