from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.responses_delegation_config_text_verbosity import ResponsesDelegationConfigTextVerbosity, ResponsesDelegationConfigTextVerbosityInput

    class ResponsesDelegationConfigTextDict(TypedDict, total=False):
        verbosity: ResponsesDelegationConfigTextVerbosityInput | None
        """How long answers are. Values: `low`, `medium`, `high`."""


@model
class ResponsesDelegationConfigText(Base):
    """How the model writes."""

    verbosity: ResponsesDelegationConfigTextVerbosity | None = None
    """How long answers are. Values: `low`, `medium`, `high`."""
