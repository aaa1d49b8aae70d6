from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.responses_delegation_update_config_text_verbosity import ResponsesDelegationUpdateConfigTextVerbosity, ResponsesDelegationUpdateConfigTextVerbosityInput

    class ResponsesDelegationUpdateConfigTextDict(TypedDict, total=False):
        verbosity: ResponsesDelegationUpdateConfigTextVerbosityInput | None
        """How long answers are. Values: `low`, `medium`, `high`."""


@model
class ResponsesDelegationUpdateConfigText(Base):
    """How the model writes."""

    verbosity: ResponsesDelegationUpdateConfigTextVerbosity | None = None
    """How long answers are. Values: `low`, `medium`, `high`."""
