from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.create_response_background_options_completion_window import CreateResponseBackgroundOptionsCompletionWindow, CreateResponseBackgroundOptionsCompletionWindowInput

    class CreateResponseBackgroundOptionsDict(TypedDict, total=False):
        completion_window: CreateResponseBackgroundOptionsCompletionWindowInput
        continuation_id: str


@model
class CreateResponseBackgroundOptions(Base):
    """Create response background options."""

    completion_window: CreateResponseBackgroundOptionsCompletionWindow | None = absent
    continuation_id: str | None = absent
