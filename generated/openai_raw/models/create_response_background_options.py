from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.create_response_background_options_completion_window import CreateResponseBackgroundOptionsCompletionWindow, CreateResponseBackgroundOptionsCompletionWindowInput

    class CreateResponseBackgroundOptionsDict(TypedDict, total=False):
        completion_window: CreateResponseBackgroundOptionsCompletionWindowInput
        """How soon the response is needed; a later time may start later. Values: `soonest`, `2h`, `8h`."""
        continuation_id: str
        """Id of the continuation."""


@model
class CreateResponseBackgroundOptions(Base):
    """When a response in the background must be done."""

    completion_window: CreateResponseBackgroundOptionsCompletionWindow | None = absent
    """How soon the response is needed; a later time may start later. Values: `soonest`, `2h`, `8h`."""
    continuation_id: str | None = absent
    """Id of the continuation."""
