from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.run_object_incomplete_details_reason import RunObjectIncompleteDetailsReason


@model
class RunObjectIncompleteDetails(Base):
    """Why a run broke off."""

    reason: RunObjectIncompleteDetailsReason | None = absent
    """Why it ended early. Values: `max_completion_tokens`, `max_prompt_tokens`."""
