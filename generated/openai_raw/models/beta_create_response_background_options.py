from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_create_response_background_options_completion_window import BetaCreateResponseBackgroundOptionsCompletionWindow, BetaCreateResponseBackgroundOptionsCompletionWindowInput

    class BetaCreateResponseBackgroundOptionsDict(TypedDict, total=False):
        completion_window: BetaCreateResponseBackgroundOptionsCompletionWindowInput
        continuation_id: str


@model
class BetaCreateResponseBackgroundOptions(Base):
    """Beta create response background options."""

    completion_window: BetaCreateResponseBackgroundOptionsCompletionWindow | None = absent
    continuation_id: str | None = absent
