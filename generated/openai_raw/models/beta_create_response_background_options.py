from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_create_response_background_options_completion_window import BetaCreateResponseBackgroundOptionsCompletionWindow, BetaCreateResponseBackgroundOptionsCompletionWindowInput

    class BetaCreateResponseBackgroundOptionsDict(TypedDict, total=False):
        completion_window: BetaCreateResponseBackgroundOptionsCompletionWindowInput
        """How soon the response is needed; a later time may start later. Values: `soonest`, `2h`, `8h`."""
        continuation_id: str
        """Id of the continuation."""


@model
class BetaCreateResponseBackgroundOptions(Base):
    """When a response in the background must be done."""

    completion_window: BetaCreateResponseBackgroundOptionsCompletionWindow | None = absent
    """How soon the response is needed; a later time may start later. Values: `soonest`, `2h`, `8h`."""
    continuation_id: str | None = absent
    """Id of the continuation."""
